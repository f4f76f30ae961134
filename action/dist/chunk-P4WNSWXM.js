import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lookAtControls
} from "./chunk-APJU534S.js";
import "./chunk-S56IBYH5.js";
import "./chunk-OFPWNHQH.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-22JAMQDT.js";
import "./chunk-TB4LEHMA.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-SZI5VZSI.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MOEFMQBI.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-L6R36NAQ.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  lookAtControls
};
