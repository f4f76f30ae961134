import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderText
} from "./chunk-R6UCQFAF.js";
import "./chunk-JIVHU4Y6.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-UFBTD2WW.js";
export {
  renderText
};
