import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderPlan,
  renderPlanJson
} from "./chunk-E37FUOS5.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-UFBTD2WW.js";
export {
  renderPlan,
  renderPlanJson
};
