import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  compileRules
} from "./chunk-GGOJFLVQ.js";
import "./chunk-TZPX5GSR.js";
import "./chunk-UFBTD2WW.js";

// action/scan/observers.ts
function openObservers({ rules }) {
  const matcher = rules && compileRules(rules);
  return ({ bytes }) => ({
    ...matcher && { detections: matcher.matchFile(bytes) }
  });
}
export {
  openObservers
};
