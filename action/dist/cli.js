#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  startWorkersEarly
} from "./chunk-NJ56IYQE.js";
import "./chunk-5MD636BJ.js";
import "./chunk-UFBTD2WW.js";

// action/stay-lean.ts
import { setFlagsFromString } from "node:v8";
var optimiseAfter = (bytecode) => {
  if (process.versions.v8.startsWith("11."))
    setFlagsFromString(`--interrupt-budget=${String(bytecode)}`);
};
function stayLean() {
  setFlagsFromString("--heap-growing-percent=60");
  optimiseAfter(1e6);
}
function optimiseLate() {
  optimiseAfter(3e5);
}

// action/start-cli.ts
var [, , command = "", ...rest] = process.argv;
var looks = ["audit", "verify", "detect"].includes(command);
if (looks && !rest.some((option) => option === "--help" || option === "-h")) {
  const matches = command !== "verify";
  if (matches) optimiseLate();
  else stayLean();
  startWorkersEarly(matches);
}
await import("./chunk-5E3IIIEK.js");
