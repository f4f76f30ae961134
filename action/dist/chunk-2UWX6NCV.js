import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lookAtControls
} from "./chunk-4QFOEQ3H.js";
import "./chunk-J3QVVUAB.js";
import "./chunk-XU3HE2OV.js";
import "./chunk-BAN3ZNJF.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-TB4LEHMA.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-5HAXRE3L.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-GZBO32B3.js";
import "./chunk-36M2YAHL.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-XVSOA46X.js";
import "./chunk-6ZPE3BYM.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  lookAtControls
};
