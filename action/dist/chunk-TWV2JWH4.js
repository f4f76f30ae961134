import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  awsHandler
} from "./chunk-ROFCNSCC.js";

// action/read/aws-client.ts
var CONNECT_MS = 5e3;
var ANSWER_MS = 3e4;
async function awsClientOptions(endpoint) {
  return {
    maxAttempts: 6,
    retryMode: "adaptive",
    requestHandler: await awsHandler({
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      agent: { keepAlive: true }
    }),
    ...endpoint === void 0 ? {} : { endpoint }
  };
}

export {
  awsClientOptions
};
