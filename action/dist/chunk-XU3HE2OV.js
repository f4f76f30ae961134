import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  terminalText
} from "./chunk-XRNYZTIP.js";

// action/say.ts
function say(text) {
  process.stderr.write(`${terminalText(text)}
`);
}

export {
  say
};
