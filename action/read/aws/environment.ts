import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../../../checks/errors.ts';
import type { S3Credentials } from '../s3/source.ts';

/** What the environment variables settle about AWS by themselves, as in a workflow or a container. */
export interface PlainAws {
  readonly region: string | undefined;
  readonly credentials: S3Credentials;
  /**
   * Where a service is asked, without a final slash.
   * @param host its own host name in a region of AWS's first partition
   */
  addressOf(service: PlainService, host: string): PlainAddress | undefined;
}

export interface PlainAddress {
  readonly url: string;
  /** Whether it is AWS's own: only AWS gives every bucket a host name. */
  readonly isAws: boolean;
}

export type PlainService = 'S3' | 'CLOUDTRAIL' | 'ORGANIZATIONS' | 'ACCOUNT';
type Environment = Readonly<Record<string, string | undefined>>;

/** Each has a say in who asks, or whom; so do profiles. What they mean the SDK knows. */
const FOR_THE_SDK = [
  'AWS_PROFILE',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
] as const;

/**
 * Undefined where profiles, roles or special endpoints have a say: then the AWS SDK is to be asked,
 * which takes as long to load as 200 log files to verify.
 * @param endpoint `--endpoint-url`
 */
export function plainAws(env: Environment, endpoint: string | undefined): PlainAws | undefined {
  const credentials = credentialsOf(env);
  if (credentials === undefined) return undefined;
  if (FOR_THE_SDK.some((name) => isSet(env[name])) || hasProfiles(env)) return undefined;
  return {
    region: isSet(env.AWS_REGION) ? env.AWS_REGION : undefined,
    credentials,
    addressOf: (service, host) => {
      const given = [endpoint, env[`AWS_ENDPOINT_URL_${service}`], env.AWS_ENDPOINT_URL].find(
        isSet,
      );
      return given === undefined ? { url: `https://${host}`, isAws: true } : customAddress(given);
    },
  };
}

function credentialsOf(env: Environment): S3Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!isSet(accessKeyId) || !isSet(secretAccessKey)) return undefined;
  const { AWS_SESSION_TOKEN: sessionToken, AWS_CREDENTIAL_EXPIRATION: expiration } = env;
  return {
    accessKeyId,
    secretAccessKey,
    ...(isSet(sessionToken) && { sessionToken }),
    ...(isSet(expiration) && { expiration: new Date(expiration) }),
  };
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Regions of the partition whose host names end in `amazonaws.com` without exception. */
export function isPlainRegion(region: string): boolean {
  return /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d$/u.test(region);
}

/** Undefined for anything but an emulator's: AWS's own special endpoints follow rules the SDK knows. */
function customAddress(endpoint: string): PlainAddress | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const { protocol, host, hostname, pathname, search } = new URL(endpoint);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb || search !== '' || /\bamazonaws\.|\.aws$/u.test(hostname)) return undefined;
  return { url: `${protocol}//${host}${pathname.replace(/\/+$/u, '')}`, isAws: false };
}

function hasProfiles(env: Environment): boolean {
  const home = orElse(env.HOME, homedir());
  return [
    orElse(env.AWS_CONFIG_FILE, join(home, '.aws', 'config')),
    orElse(env.AWS_SHARED_CREDENTIALS_FILE, join(home, '.aws', 'credentials')),
  ].some(saysSomething);
}

/** A workflow that passes on what is not there sets an empty variable: to the SDK that is none. */
function orElse(value: string | undefined, fallback: string): string {
  return isSet(value) ? value : fallback;
}

/** A file that may not be read is the SDK's to complain about. */
function saysSomething(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch (error) {
    return codeOf(error) !== 'ENOENT';
  }
}
