import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/errors.ts
var ArchiveError = class extends Error {
  name = "ArchiveError";
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};
var UsageError = class extends Error {
  name = "UsageError";
};
function reasonOf(error) {
  if (typeof error === "object" && error !== null && "message" in error)
    return String(error.message);
  return String(error);
}
function codeOf(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

export {
  ArchiveError,
  UsageError,
  reasonOf,
  codeOf
};
