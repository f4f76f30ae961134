import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-MN4IVXUN.js";

// action/write/issues/visibility.ts
async function guardVisibility(tracker, allowPublic) {
  const visibility = await tracker.visibility();
  if (visibility === "public" && !allowPublic) throw new UsageError(REFUSAL);
  return WARNINGS[visibility];
}
function guardPublicRun(visibility) {
  if (visibility === void 0) throw new UsageError(UNKNOWN);
  if (visibility === "public") throw new UsageError(REFUSAL);
}
var UNKNOWN = "cannot tell whether this repository is public: give the input token (the workflow’s own is its default)";
var REFUSAL = "this repository is public, and findings tell who did what in your accounts: nothing was written. Run in a private repository, or set allow-public: true if everybody may read them";
var WARNINGS = {
  public: "this repository is public: everybody can read the findings, the logs and the artifacts",
  internal: "this repository is internal: everybody in the enterprise can read the findings"
};

export {
  guardVisibility,
  guardPublicRun
};
