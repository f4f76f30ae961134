import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  githubTracker
} from "./chunk-OWQYSVNK.js";
import "./chunk-CS4XFFQV.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-2A4KSNXE.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-PHW2YVWF.js";
import "./chunk-3ZY2B2SI.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-UFBTD2WW.js";
export {
  githubTracker
};
