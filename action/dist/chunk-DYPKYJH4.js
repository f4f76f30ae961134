import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endedSuppressions,
  parseSuppressions,
  suppressedUntil
} from "./chunk-Q64S5DG4.js";
import "./chunk-YKAQ3VO5.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-VKPZG44R.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  endedSuppressions,
  parseSuppressions,
  suppressedUntil
};
