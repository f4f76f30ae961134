import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openRules
} from "./chunk-WO6FCTHT.js";
import "./chunk-WXRFXU5L.js";
import "./chunk-FNM3CCHV.js";
import "./chunk-BZA7VZIL.js";
import "./chunk-6W6E7FRZ.js";
import "./chunk-33PJNOER.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-F2IHOU6F.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-CKPOIZJT.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  openRules
};
