import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endedSuppressions,
  suppressedUntil
} from "./chunk-H34VGVUP.js";
import "./chunk-PZFPXE3R.js";
import "./chunk-JNKL3IFH.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-UFBTD2WW.js";
export {
  endedSuppressions,
  suppressedUntil
};
