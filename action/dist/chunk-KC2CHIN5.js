import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/read/state-store.ts
var MOST_STATE_BYTES = 64 * 1024 * 1024;
var MOST_MEETINGS = 20;

export {
  MOST_STATE_BYTES,
  MOST_MEETINGS
};
