import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connectGitHub
} from "./chunk-F2WGUHRX.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-CS4XFFQV.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  connectGitHub
};
