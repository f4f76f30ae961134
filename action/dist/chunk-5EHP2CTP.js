import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  shortHash
} from "./chunk-2A4KSNXE.js";

// action/write/issues/sight.ts
var DISPROVABLE = new Set(
  [
    "DIGEST_MISSING",
    "DIGEST_ACCESS_DENIED",
    "DIGEST_NOT_CHECKED",
    "DIGESTS_STALE",
    "NO_DIGESTS",
    "LOG_MISSING",
    "LOG_UNVERIFIED",
    "LOG_OUTSIDE_COVERAGE",
    "LOG_ACCESS_DENIED",
    "LOG_ARCHIVED",
    "LOG_NOT_CHECKED",
    "PUBLIC_KEY_NOT_FOUND",
    "CHAIN_GAP",
    "ACCOUNT_MISSING",
    "REGION_MISSING",
    "TRAIL_NOT_LOGGING",
    "TRAIL_VALIDATION_DISABLED",
    "TRAIL_DELIVERY_ERROR",
    "HOURS_UNSEEN"
  ].map((id) => shortHash(id))
);
var EVERYWHERE = shortHash("*", "*");
function lookFor(observation) {
  const present = new Set(observation.findings.map(({ fingerprint }) => fingerprint));
  const passed = new Set(observation.passed);
  const stretches = stretchesBy(observation.proved ?? []);
  const looked = coverage(observation.evaluated);
  const exists = observation.configured && coverage(observation.configured);
  const isFine = (subject) => {
    const proven = passed.has(subject.fingerprint);
    if (subject.kind === "integrity")
      return DISPROVABLE.has(subject.rule) && (proven || wasProved(subject, stretches));
    return proven || wasLookedFor(subject, looked, exists);
  };
  const isOrphan = (subject) => subject.rule !== "" && exists?.some((scope) => covers(scope, subject)) === false;
  return (subject) => {
    if (present.has(subject.fingerprint)) return "present";
    if (isOrphan(subject)) return "orphan";
    return isFine(subject) ? "absent" : "unknown";
  };
}
function stretchesBy(proved) {
  const places = /* @__PURE__ */ new Map();
  for (const { account, region, trail, from, to } of proved) {
    const place = shortHash(account, region);
    const trails = places.get(place) ?? /* @__PURE__ */ new Map();
    const name = shortHash(trail);
    const span = [Date.parse(from) / 1e3, Date.parse(to) / 1e3];
    places.set(place, trails.set(name, [...trails.get(name) ?? [], span]));
  }
  return places;
}
function wasProved({ place, from = 0, to = 0, trail = "" }, all) {
  const trails = all.get(place);
  if (to === 0 || trails === void 0) return false;
  const asked = trail === "" ? [...trails.values()] : [trails.get(trail) ?? []];
  return asked.every((spans) => spans.some(([start, end]) => start <= from && to <= end));
}
function coverage(scopes) {
  return scopes.map(({ kind, rules, places }) => ({
    kind,
    rules: rules === "all" ? rules : new Set(rules.map((rule) => shortHash(rule))),
    places: places === "all" ? places : new Set(places.map(({ account, region }) => shortHash(account, region)))
  }));
}
function covers({ kind, rules, places }, subject) {
  if (kind !== subject.kind || rules !== "all" && !rules.has(subject.rule)) return false;
  return subject.place === EVERYWHERE || places === "all" || places.has(subject.place);
}
function wasLookedFor(subject, looked, exists) {
  if (subject.place !== EVERYWHERE) return looked.some((scope) => covers(scope, subject));
  const all = (exists ?? looked).filter((scope) => covers(scope, subject));
  const places = all.flatMap((scope) => scope.places === "all" ? ["?"] : [...scope.places]);
  return places.length > 0 && places.every((place) => looked.some((scope) => covers(scope, { ...subject, place })));
}

export {
  lookFor
};
