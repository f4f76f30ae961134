import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/write/issues/tracker.ts
var TrackerError = class extends Error {
  name = "TrackerError";
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};
function trackerCode(error) {
  return error instanceof TrackerError ? error.code : void 0;
}

export {
  TrackerError,
  trackerCode
};
