import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connectGitHub
} from "./chunk-MQ4BD4HF.js";
import "./chunk-CS4XFFQV.js";
import "./chunk-VKPZG44R.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";
export {
  connectGitHub
};
