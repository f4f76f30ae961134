import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
} from "./chunk-D5UM667T.js";
import "./chunk-OYXCOAVG.js";
import "./chunk-XFMAUVGK.js";
import "./chunk-VRADZHMR.js";
import "./chunk-XCBRBTRH.js";
import "./chunk-S7O6ALIF.js";
import "./chunk-UFBTD2WW.js";
export {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
};
