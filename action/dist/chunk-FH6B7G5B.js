import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-GYOXDDUH.js";
import {
  __toESM
} from "./chunk-UFBTD2WW.js";

// action/read/parse-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var export_parseYaml = import_yaml.parse;
export {
  export_parseYaml as parseYaml
};
