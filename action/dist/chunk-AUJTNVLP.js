import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lookAtControls
} from "./chunk-YAK3XY7P.js";
import "./chunk-TI2TB5PR.js";
import "./chunk-OXSLTGGV.js";
import "./chunk-NOTKD4DB.js";
import "./chunk-2FK4TMA7.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-P5SO5CBE.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-TZPX5GSR.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  lookAtControls
};
