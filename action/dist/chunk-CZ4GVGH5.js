import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  briefWorkers,
  startWorkersEarly,
  takeWorker
} from "./chunk-24L75XBE.js";
import "./chunk-5MD636BJ.js";
import "./chunk-UFBTD2WW.js";
export {
  briefWorkers,
  startWorkersEarly,
  takeWorker
};
