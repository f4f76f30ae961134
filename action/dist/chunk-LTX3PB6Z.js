import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
} from "./chunk-JEVZUV75.js";
import "./chunk-6G2ZRWMO.js";
import "./chunk-VTEDZPZD.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
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
