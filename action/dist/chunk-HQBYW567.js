import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPack,
  requirePack
} from "./chunk-YBBA2GVM.js";
import "./chunk-S2KBAIDU.js";
import "./chunk-LNCKHVYE.js";
import "./chunk-BXLOHESR.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-TZPX5GSR.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  loadPack,
  requirePack
};
