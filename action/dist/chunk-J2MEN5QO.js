import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endedSuppressions,
  parseSuppressions,
  suppressedUntil
} from "./chunk-H7BPARY4.js";
import "./chunk-BG6ZOBTZ.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-SNRKZKSH.js";
import "./chunk-VKPZG44R.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  endedSuppressions,
  parseSuppressions,
  suppressedUntil
};
