import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  runBaseline,
  withWindow
} from "./chunk-XCBXAH42.js";
import "./chunk-A3PJ2KXR.js";
import "./chunk-LWIFLZRU.js";
import "./chunk-JIVHU4Y6.js";
import "./chunk-KC2CHIN5.js";
import "./chunk-OXSLTGGV.js";
import "./chunk-2FK4TMA7.js";
import "./chunk-KKOYKKDL.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-SO35KKQY.js";
import "./chunk-AYCLI77K.js";
import "./chunk-3SMOJOS4.js";
import "./chunk-FVN5FT3Q.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-OVC3VDLQ.js";
import "./chunk-RHF4GDSO.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-ARQZJAQ7.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-P5SO5CBE.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
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
