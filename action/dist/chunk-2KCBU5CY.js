import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connectS3,
  findBucket,
  openClient
} from "./chunk-BMNGS4LN.js";
import "./chunk-IEE5W6BQ.js";
import "./chunk-YJVKULOR.js";
import "./chunk-53V3DZOK.js";
import "./chunk-J46J33L7.js";
import "./chunk-B72CVQWZ.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-YBPONPME.js";
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
