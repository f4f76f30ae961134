import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atLeast
} from "./chunk-GJ2JQX4R.js";

// action/exit-status.ts
var EXIT = {
  clean: 0,
  found: 1,
  wrongUse: 2,
  incomplete: 3,
  interrupted: 130
};
function exitStatus({ findings, complete }, failOn) {
  if (failOn !== "never" && findings.some(({ severity }) => atLeast(severity, failOn)))
    return EXIT.found;
  return complete ? EXIT.clean : EXIT.incomplete;
}

export {
  EXIT,
  exitStatus
};
