import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  runBaseline,
  withWindow
} from "./chunk-EOYXXA3Z.js";
import "./chunk-MHKGHCQD.js";
import "./chunk-3GXMGVEP.js";
import "./chunk-OVC3VDLQ.js";
import "./chunk-NAYQSQPS.js";
import "./chunk-SEGGY234.js";
import "./chunk-JIVHU4Y6.js";
import "./chunk-KC2CHIN5.js";
import "./chunk-6UPD3QEJ.js";
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
import "./chunk-MLRT276W.js";
import "./chunk-XU3HE2OV.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-KXX6JVAI.js";
import "./chunk-CJPDNVPI.js";
import "./chunk-XONQMURQ.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-JIACTFJR.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-YIG6M5ZD.js";
import "./chunk-36M2YAHL.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-2AN4GBOE.js";
import "./chunk-K5BESGI2.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-24L75XBE.js";
import "./chunk-5MD636BJ.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  runBaseline,
  withWindow
};
