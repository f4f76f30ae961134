import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lookAtControls
} from "./chunk-33XUYI3F.js";
import "./chunk-S56IBYH5.js";
import "./chunk-SAEHQ7VL.js";
import "./chunk-D3CZPIM5.js";
import "./chunk-22JAMQDT.js";
import "./chunk-IHRQSLSQ.js";
import "./chunk-STKGCKBQ.js";
import "./chunk-DOWB4JB4.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MOEFMQBI.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-KVR45KVO.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-TZPX5GSR.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  lookAtControls
};
