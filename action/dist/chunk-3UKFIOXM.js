import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  githubTracker
} from "./chunk-IUB46Z5F.js";
import "./chunk-PAG4AWPG.js";
import "./chunk-JTC2GCMS.js";
import "./chunk-J35AFOOR.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-CS4XFFQV.js";
import "./chunk-VKPZG44R.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-UFBTD2WW.js";
export {
  githubTracker
};
