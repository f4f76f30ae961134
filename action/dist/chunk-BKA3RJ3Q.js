import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  startWorkersEarly,
  takeWorker
} from "./chunk-LJPCB27E.js";
import "./chunk-5MD636BJ.js";
import "./chunk-UFBTD2WW.js";
export {
  startWorkersEarly,
  takeWorker
};
