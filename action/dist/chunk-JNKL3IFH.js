import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/write/issues/route.ts
var NO_ROUTE = { assignees: [], labels: [], text: "" };

export {
  NO_ROUTE
};
