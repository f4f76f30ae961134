import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openRules
} from "./chunk-EACG5LDD.js";
import "./chunk-4OCDWB2Y.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-JN4FJXIF.js";
import "./chunk-W7NWFS7K.js";
import "./chunk-EHM2UVR3.js";
import "./chunk-U4ELX4WE.js";
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
