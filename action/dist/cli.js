#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  tuneEngine
} from "./chunk-XWHREG6R.js";
import {
  startWorkersEarly
} from "./chunk-24L75XBE.js";
import "./chunk-5MD636BJ.js";
import "./chunk-UFBTD2WW.js";

// action/start-cli.ts
var [, , command = "", ...rest] = process.argv;
var looks = ["audit", "verify", "detect"].includes(command);
if (looks && !rest.some((option) => option === "--help" || option === "-h")) {
  const matches = command !== "verify";
  tuneEngine(matches);
  startWorkersEarly(matches);
}
await import("./chunk-HRE6NF7Q.js");
