import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isInForce,
  parseSuppressions,
  suppresses
} from "./chunk-DOWB4JB4.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-TZPX5GSR.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  isInForce,
  parseSuppressions,
  suppresses
};
