import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  performAudit,
  runAudit
} from "./chunk-S43HUCQK.js";
import "./chunk-2YI5P2YR.js";
import "./chunk-4TGU65YU.js";
import "./chunk-IW773ZAV.js";
import "./chunk-KC2CHIN5.js";
import "./chunk-UIE2VTUT.js";
import "./chunk-YKAQ3VO5.js";
import "./chunk-PAG4AWPG.js";
import "./chunk-S56IBYH5.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-22JAMQDT.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-J35AFOOR.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-KKOYKKDL.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-SRX3VV4V.js";
import "./chunk-TKEAUO4P.js";
import "./chunk-33PJNOER.js";
import "./chunk-QK33T7IF.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-OVC3VDLQ.js";
import "./chunk-O4VSRGUP.js";
import "./chunk-CS4XFFQV.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-VKPZG44R.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MOEFMQBI.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-L6R36NAQ.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-VVNBNUBY.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";
export {
  performAudit,
  runAudit
};
