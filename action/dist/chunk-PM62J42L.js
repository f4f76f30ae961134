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
} from "./chunk-SAEHQ7VL.js";
import "./chunk-D3CZPIM5.js";
import "./chunk-IHRQSLSQ.js";
import "./chunk-STKGCKBQ.js";
import "./chunk-DOWB4JB4.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-TZPX5GSR.js";
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
