import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lookAtControls
} from "./chunk-6XIQXWT6.js";
import "./chunk-MLRT276W.js";
import "./chunk-XU3HE2OV.js";
import "./chunk-ACXAU5YK.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-TB4LEHMA.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-XONQMURQ.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-YIG6M5ZD.js";
import "./chunk-36M2YAHL.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-2AN4GBOE.js";
import "./chunk-K5BESGI2.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  lookAtControls
};
