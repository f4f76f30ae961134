import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/read/s3/wire.ts
var WireError = class extends Error {
  name = "WireError";
};
var TooLargeError = class extends Error {
  name = "TooLargeError";
  constructor(limit) {
    super(`more than ${limit} bytes stored`);
  }
};
function hostOf({ hostname }) {
  return hostname.replace(/^\[(.*)\]$/u, "$1");
}

export {
  WireError,
  TooLargeError,
  hostOf
};
