import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  compileRules
} from "./chunk-P3F5EBTW.js";
import {
  foldHits
} from "./chunk-GVQBQINJ.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-UFBTD2WW.js";

// checks/detections/match/warm-up.ts
function warmUp() {
  const matcher = compileRules(NAMES.map(ruleAbout), { count: true });
  for (let file = 0; file < FILES; file++) matcher.matchFile(forgeLog(file));
  matcher.newPages();
}
var NAMES = ["ListRoles", "GetRole", "PutRole", "GetUser"];
var FILES = 20;
var RECORDS = 40;
function ruleAbout(name) {
  const searches = /* @__PURE__ */ new Map([
    ["call", { kind: "and", of: [item("eventSource", SOURCE), item("eventName", name)] }],
    ["client", item("userAgent", "console", RUN)],
    ["session", item("userIdentity.arn", "session/5", RUN)]
  ]);
  return {
    ...ABOUT,
    ...{ kind: "rule", id: name, logsource: {}, searches, condition: CALL_BY_OTHERS },
    ...{ reports: true, feeds: false, folds: false, captures: [] }
  };
}
var SOURCE = "iam.amazonaws.com";
var RUN = [{ kind: "run" }];
var CALL_BY_OTHERS = {
  kind: "and",
  of: [
    { kind: "search", name: "call" },
    {
      kind: "not",
      of: {
        kind: "or",
        of: [
          { kind: "search", name: "client" },
          { kind: "search", name: "session" }
        ]
      }
    }
  ]
};
var ABOUT = {
  ...{ title: "a warm-up", description: "", level: "low", file: "", line: 1, custom: {} },
  ...{ authors: [], references: [], tags: [], falsePositives: [], fields: [], related: [] }
};
function item(field, text, around = []) {
  const pattern = [...around, { kind: "text", text }, ...around];
  const tests = [{ kind: "text", pattern, cased: false }];
  return { kind: "item", field, tests, every: false, negated: false };
}
function forgeLog(file) {
  const records = Array.from({ length: RECORDS }, (_, at) => ({
    eventVersion: "1.11",
    userIdentity: { type: "AssumedRole", arn: `arn:aws:sts::1:assumed-role/a/session/${at}` },
    eventTime: `2026-01-01T00:00:${10 + at}Z`,
    eventSource: at % 5 === 0 ? "ec2.amazonaws.com" : SOURCE,
    eventName: NAMES[at % NAMES.length],
    awsRegion: "us-east-1",
    userAgent: `client ${at % 7}`,
    requestParameters: { roleName: `role ${file}` },
    eventID: `00000000-0000-0000-0000-${String(file * RECORDS + at).padStart(12, "0")}`,
    recipientAccountId: "111111111111"
  }));
  return Buffer.from(JSON.stringify({ Records: records }));
}

// action/scan/observers.ts
var NO_RECORDS = Buffer.from('{"Records":[]}');
function openRules(rules, { everyHit = false, sources }) {
  const matcher = compileRules(rules, { count: !everyHit, ...sources && { sources } });
  matcher.matchFile(NO_RECORDS);
  return {
    observe: ({ bytes }) => {
      const matches = matcher.matchFile(bytes);
      const { hits, sightings } = foldHits(matches.hits, rules);
      return {
        detections: { ...matches, hits },
        ...sightings.length > 0 && { sightings }
      };
    },
    newPages: () => matcher.newPages()
  };
}
export {
  openRules,
  warmUp
};
