import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/tune-engine.ts
import { setFlagsFromString } from "node:v8";
var optimiseAfter = (bytecode) => {
  if (process.versions.v8.startsWith("11."))
    setFlagsFromString(`--interrupt-budget=${String(bytecode)}`);
};
function tuneEngine(matches) {
  if (matches) optimiseLate();
  else stayLean();
}
function stayLean() {
  setFlagsFromString("--heap-growing-percent=60");
  optimiseAfter(1e6);
}
function optimiseLate() {
  optimiseAfter(3e5);
}

export {
  tuneEngine
};
