import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  briefWorkers,
  startWorkersEarly,
  takeWorker
} from "./chunk-NJ56IYQE.js";
import "./chunk-5MD636BJ.js";
import "./chunk-UFBTD2WW.js";
export {
  briefWorkers,
  startWorkersEarly,
  takeWorker
};
