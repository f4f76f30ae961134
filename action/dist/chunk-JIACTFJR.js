import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  codeOf
} from "./chunk-MN4IVXUN.js";

// action/read/s3/source.ts
var DEFAULT_LIMITS = {
  maxInFlight: 64,
  attempts: 10,
  firstPause: 100,
  longestPause: 5e3,
  idleTimeout: 2e4,
  giveUpAfter: 6e4,
  maxObjectBytes: 256 * 1024 * 1024
};

// action/read/aws/environment.ts
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
var FOR_THE_SDK = [
  "AWS_PROFILE",
  "AWS_USE_FIPS_ENDPOINT",
  "AWS_USE_DUALSTACK_ENDPOINT",
  "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"
];
function plainAws(env, endpoint) {
  const credentials = credentialsOf(env);
  if (credentials === void 0) return void 0;
  if (FOR_THE_SDK.some((name) => isSet(env[name])) || hasProfiles(env)) return void 0;
  return {
    region: isSet(env.AWS_REGION) ? env.AWS_REGION : void 0,
    credentials,
    addressOf: (service, host) => {
      const given = [endpoint, env[`AWS_ENDPOINT_URL_${service}`], env.AWS_ENDPOINT_URL].find(
        isSet
      );
      return given === void 0 ? { url: `https://${host}`, isAws: true } : customAddress(given);
    }
  };
}
function credentialsOf(env) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!isSet(accessKeyId) || !isSet(secretAccessKey)) return void 0;
  const { AWS_SESSION_TOKEN: sessionToken, AWS_CREDENTIAL_EXPIRATION: expiration } = env;
  return {
    accessKeyId,
    secretAccessKey,
    ...isSet(sessionToken) && { sessionToken },
    ...isSet(expiration) && { expiration: new Date(expiration) }
  };
}
function isSet(value) {
  return value !== void 0 && value !== "";
}
function isPlainRegion(region) {
  return /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d$/u.test(region);
}
function customAddress(endpoint) {
  if (!URL.canParse(endpoint)) return void 0;
  const { protocol, host, hostname, pathname, search } = new URL(endpoint);
  const isWeb = protocol === "http:" || protocol === "https:";
  if (!isWeb || search !== "" || /\bamazonaws\.|\.aws$/u.test(hostname)) return void 0;
  return { url: `${protocol}//${host}${pathname.replace(/\/+$/u, "")}`, isAws: false };
}
function hasProfiles(env) {
  const home = orElse(env.HOME, homedir());
  return [
    orElse(env.AWS_CONFIG_FILE, join(home, ".aws", "config")),
    orElse(env.AWS_SHARED_CREDENTIALS_FILE, join(home, ".aws", "credentials"))
  ].some(saysSomething);
}
function orElse(value, fallback) {
  return isSet(value) ? value : fallback;
}
function saysSomething(path) {
  try {
    return readFileSync(path).length > 0;
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
}

export {
  DEFAULT_LIMITS,
  plainAws,
  isPlainRegion
};
