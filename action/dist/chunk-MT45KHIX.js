import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  performAudit,
  runAudit
} from "./chunk-7SBW4TAE.js";
import "./chunk-TUCUH5SV.js";
import "./chunk-KEKL26HO.js";
import "./chunk-T6TGAFY4.js";
import "./chunk-KC2CHIN5.js";
import "./chunk-J3QVVUAB.js";
import "./chunk-XU3HE2OV.js";
import "./chunk-SG2KHAED.js";
import "./chunk-UIE2VTUT.js";
import "./chunk-JNKL3IFH.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-BZA7VZIL.js";
import "./chunk-6W6E7FRZ.js";
import "./chunk-33PJNOER.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-KBAKV3LH.js";
import "./chunk-MPJAAV6I.js";
import "./chunk-5HAXRE3L.js";
import "./chunk-THDHKRYJ.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-CS4XFFQV.js";
import "./chunk-OVC3VDLQ.js";
import "./chunk-NAYQSQPS.js";
import "./chunk-SEGGY234.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-GZBO32B3.js";
import "./chunk-36M2YAHL.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-XVSOA46X.js";
import "./chunk-6ZPE3BYM.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-LJPCB27E.js";
import "./chunk-5MD636BJ.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  performAudit,
  runAudit
};
