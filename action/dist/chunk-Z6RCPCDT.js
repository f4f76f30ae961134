import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  compileRules
} from "./chunk-3Q35IQPU.js";
import {
  foldHits
} from "./chunk-QK33T7IF.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-UFBTD2WW.js";

// action/scan/observers.ts
function openRules(rules, { everyHit = false, sources }) {
  const matcher = compileRules(rules, { count: !everyHit, ...sources && { sources } });
  return {
    observe: ({ bytes }) => {
      const matches = matcher.matchFile(bytes);
      const { hits, sightings } = foldHits(matches.hits, rules);
      return {
        detections: { ...matches, hits },
        ...sightings.length > 0 && { sightings }
      };
    },
    newPages: () => matcher.newPages()
  };
}
export {
  openRules
};
