import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/scan/protocol.ts
var STOP = "stop";
function isWorkerStart(value) {
  return typeof value === "object" && value !== null && "matches" in value;
}
function isScanJob(value) {
  return typeof value === "object" && value !== null && "source" in value && "setup" in value;
}

export {
  STOP,
  isWorkerStart,
  isScanJob
};
