import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SOURCE,
  readHubFindings
} from "./chunk-5NZCDLSO.js";
import "./chunk-W3F4RJBH.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-TWV2JWH4.js";
import "./chunk-ROFCNSCC.js";
import "./chunk-QLL6QCFR.js";
import "./chunk-IRIOKNRV.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-MOBLK7SD.js";
import "./chunk-JEVZUV75.js";
import "./chunk-6G2ZRWMO.js";
import "./chunk-VTEDZPZD.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";
export {
  SOURCE,
  readHubFindings
};
