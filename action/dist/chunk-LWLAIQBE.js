import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openRules
} from "./chunk-6UPD3QEJ.js";
import "./chunk-4OCDWB2Y.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-4QZU52QA.js";
import "./chunk-P3F5EBTW.js";
import "./chunk-45B3SKYH.js";
import "./chunk-GVQBQINJ.js";
import "./chunk-BF6ZMQ34.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-XONQMURQ.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  openRules
};
