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
} from "./chunk-OFPWNHQH.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-TB4LEHMA.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-SZI5VZSI.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-MN4IVXUN.js";
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
