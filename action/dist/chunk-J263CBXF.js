import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  runBaseline,
  withWindow
} from "./chunk-JXGESUXK.js";
import "./chunk-6DEHTKKS.js";
import "./chunk-NA7WH3U5.js";
import "./chunk-KC2CHIN5.js";
import "./chunk-S56IBYH5.js";
import "./chunk-D3CZPIM5.js";
import "./chunk-22JAMQDT.js";
import "./chunk-STKGCKBQ.js";
import "./chunk-JIVHU4Y6.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-KKOYKKDL.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-T2JFCBZQ.js";
import "./chunk-3XWN23J6.js";
import "./chunk-WWEEUIS3.js";
import "./chunk-FVN5FT3Q.js";
import "./chunk-X36TRKIO.js";
import "./chunk-QK33T7IF.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-OVC3VDLQ.js";
import "./chunk-O4VSRGUP.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-VKPZG44R.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MOEFMQBI.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-KVR45KVO.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-TZPX5GSR.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-VVNBNUBY.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";
export {
  runBaseline,
  withWindow
};
