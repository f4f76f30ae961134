import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  findBucket,
  openClient
} from "./chunk-GG64EVLB.js";
import "./chunk-MXEIKEH7.js";
import "./chunk-WJORJYHB.js";
import "./chunk-TWV2JWH4.js";
import "./chunk-ROFCNSCC.js";
import "./chunk-QLL6QCFR.js";
import "./chunk-KM67BQTH.js";
import "./chunk-IRIOKNRV.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-GE6MEUZC.js";
import "./chunk-MOBLK7SD.js";
import "./chunk-JEVZUV75.js";
import "./chunk-6G2ZRWMO.js";
import "./chunk-VTEDZPZD.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";
export {
  findBucket,
  openClient
};
