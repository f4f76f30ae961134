import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connectS3,
  findBucket,
  openClient
} from "./chunk-LPFTKX2S.js";
import "./chunk-IWW7S365.js";
import "./chunk-ZSM6H4DO.js";
import "./chunk-OYHPC2IN.js";
import "./chunk-CMQE2FRI.js";
import "./chunk-WAHNAGD5.js";
import "./chunk-4N6QQEDX.js";
import "./chunk-W3YLSAAG.js";
import "./chunk-6XT62LC7.js";
import "./chunk-PZCHOIWN.js";
import "./chunk-YAJO5NGB.js";
import "./chunk-4SFFJDNF.js";
import "./chunk-JH3BT55B.js";
import "./chunk-33IP4IOS.js";
import "./chunk-XR2JIEMI.js";
import "./chunk-PRPS5CKU.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";
export {
  connectS3,
  findBucket,
  openClient
};
