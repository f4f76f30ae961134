import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  parseDetectionConfig,
  readDetectionConfig,
  withOwn
} from "./chunk-F2IHOU6F.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  parseDetectionConfig,
  readDetectionConfig,
  withOwn
};
