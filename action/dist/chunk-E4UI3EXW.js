import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-SNRKZKSH.js";
import "./chunk-UFBTD2WW.js";
export default require_dist();
