import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-Y4CVU3EL.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-UFBTD2WW.js";
export {
  renderSarif
};
