import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  CONTROLS,
  controlFindings,
  controlFingerprint,
  controlIds,
  controlOf,
  controlRow,
  expiredFindings,
  judgeControls
} from "./chunk-BAN3ZNJF.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-TB4LEHMA.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-UFBTD2WW.js";
export {
  CONTROLS,
  controlFindings,
  controlFingerprint,
  controlIds,
  controlOf,
  controlRow,
  expiredFindings,
  judgeControls
};
