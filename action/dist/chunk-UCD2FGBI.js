import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connectGitHub
} from "./chunk-IY2MZZVY.js";
import "./chunk-CS4XFFQV.js";
import "./chunk-ARQZJAQ7.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  connectGitHub
};
