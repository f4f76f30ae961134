import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connectS3,
  findBucket,
  openClient
} from "./chunk-LO53UPD2.js";
import "./chunk-5ZCHWAAU.js";
import "./chunk-KKOYKKDL.js";
import "./chunk-TX2WSQ25.js";
import "./chunk-KM67BQTH.js";
import "./chunk-IRIOKNRV.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-FGJQVEGZ.js";
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
  connectS3,
  findBucket,
  openClient
};
