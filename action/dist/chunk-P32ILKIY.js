import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isInForce,
  parseSuppressions,
  suppresses
} from "./chunk-SZI5VZSI.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  isInForce,
  parseSuppressions,
  suppresses
};
