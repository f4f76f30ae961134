import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connectS3,
  findBucket,
  openClient
} from "./chunk-QQD6Y2ML.js";
import "./chunk-ATIPDWC3.js";
import "./chunk-7DOOQH6V.js";
import "./chunk-JJ77RU6Q.js";
import "./chunk-JYRTHA3P.js";
import "./chunk-WAHNAGD5.js";
import "./chunk-YBPONPME.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-PZCHOIWN.js";
import "./chunk-YAJO5NGB.js";
import "./chunk-KRX7Y3CB.js";
import "./chunk-3UE77ZJK.js";
import "./chunk-XR2JIEMI.js";
import "./chunk-PRPS5CKU.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";
export {
  connectS3,
  findBucket,
  openClient
};
