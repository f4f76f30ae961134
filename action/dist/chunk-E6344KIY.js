import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderOcsf
} from "./chunk-4MJ3PDP5.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-UFBTD2WW.js";
export {
  renderOcsf
};
