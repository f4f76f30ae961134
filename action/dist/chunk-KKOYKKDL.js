import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  NodeHttpHandler
} from "./chunk-PCGL5Y4O.js";
import {
  tunnelFor
} from "./chunk-FGJQVEGZ.js";

// action/read/aws-client.ts
import http from "node:http";
import https from "node:https";
var CONNECT_MS = 5e3;
var ANSWER_MS = 3e4;
var AWS = new URL("https://amazonaws.com");
function awsOrigin(endpoint) {
  return endpoint === void 0 ? AWS : new URL(endpoint);
}
async function awsClientOptions(endpoint) {
  const keepAlive = { keepAlive: true };
  const tunnel = await tunnelFor(awsOrigin(endpoint), keepAlive);
  return {
    maxAttempts: 6,
    retryMode: "adaptive",
    requestHandler: new NodeHttpHandler({
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      httpAgent: tunnel ?? new http.Agent(keepAlive),
      httpsAgent: tunnel ?? new https.Agent(keepAlive)
    }),
    ...endpoint === void 0 ? {} : { endpoint }
  };
}

export {
  awsOrigin,
  awsClientOptions
};
