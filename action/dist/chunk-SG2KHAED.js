import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY
} from "./chunk-UIE2VTUT.js";
import {
  NO_ROUTE
} from "./chunk-JNKL3IFH.js";

// action/write/issues/issue-settings.ts
var WORKFLOWS = "github-actions[bot]";
var DEFAULT_SETTINGS = {
  policy: DEFAULT_POLICY,
  groupOver: 10,
  route: () => NO_ROUTE,
  adopt: /* @__PURE__ */ new Map(),
  identities: [WORKFLOWS],
  paced: true
};

export {
  DEFAULT_SETTINGS
};
