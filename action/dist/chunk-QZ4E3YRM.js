import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderJson
} from "./chunk-R3ZWEEAW.js";
import "./chunk-UFBTD2WW.js";
export {
  renderJson
};
