import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/write/issues/situation.ts
var DAY = 86400;
var DEFAULT_POLICY = {
  absentRuns: 2,
  quietDays: 14,
  reopenDays: 90,
  closeQuiet: false,
  closeOrphans: false
};

export {
  DAY,
  DEFAULT_POLICY
};
