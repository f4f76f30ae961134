import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  DELIVERY_DELAY,
  DIGEST_PERIOD,
  HOUR,
  chainId,
  fault,
  folderOf,
  instant,
  neededDigestRange,
  shifted,
  span
} from "./chunk-CJPDNVPI.js";
import {
  parseArchiveKey
} from "./chunk-XONQMURQ.js";
import {
  DEFAULT_LIMITS,
  isPlainRegion,
  plainAws
} from "./chunk-JIACTFJR.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";
import {
  PASSING_STATUS,
  createAwsClient,
  rotating
} from "./chunk-K5BESGI2.js";

// action/read/aws/json-answer.ts
function partsOf(value) {
  return Array.isArray(value) ? value.filter(isLogRecord) : [];
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}
function flagOf(value) {
  return typeof value === "boolean" ? value : void 0;
}
function instantOf(value) {
  if (typeof value !== "number") return void 0;
  const at = new Date(Math.round(value * 1e3));
  return Number.isNaN(at.getTime()) ? void 0 : at;
}
function secondsOf(at) {
  return at.getTime() / 1e3;
}

// action/read/aws/json-refusal.ts
var AwsError = class extends Error {
  constructor(code, message) {
    super(message);
    this.name = code;
  }
};
var THROTTLES = /* @__PURE__ */ new Set([
  "BandwidthLimitExceeded",
  "LimitExceededException",
  "PriorRequestNotComplete",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "TransactionInProgressException"
]);
var PASSING = /* @__PURE__ */ new Set(["RequestTimeout", "RequestTimeoutException"]);
var RENEW = /* @__PURE__ */ new Set(["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"]);
var CLOCK = /* @__PURE__ */ new Set(["RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture"]);
var CLOCK_WORDS = /^Signature (?:expired|not yet current)/u;
var LONGEST_QUOTE = 300;
function jsonRefusalOf(answer) {
  if (answer.status === 200) return void 0;
  const { code, message } = heard(answer);
  const reason = `${answer.status} ${code} ${message}`.trim();
  if (RENEW.has(code)) return { kind: "renew", reason };
  if (CLOCK.has(code) || CLOCK_WORDS.test(message)) return { kind: "clock", reason };
  if (isPassing(answer, code))
    return { kind: "again", throttled: isThrottled(answer, code), reason };
  return { kind: "final", error: new AwsError(code, message === "" ? reason : message) };
}
function isPassing(answer, code) {
  return PASSING.has(code) || PASSING_STATUS.has(answer.status) || isThrottled(answer, code);
}
function isThrottled({ status }, code) {
  return THROTTLES.has(code) || status === 429;
}
function heard({ headers, body }) {
  const said = bodyOf(body);
  const named = headers["x-amzn-errortype"] ?? textOf(said.__type) ?? textOf(said.code) ?? "";
  const code = named.split("#").at(-1)?.split(":")[0] ?? "";
  const message = textOf(said.message) ?? textOf(said.Message) ?? "";
  return {
    code: code.slice(0, LONGEST_QUOTE),
    message: message.slice(0, LONGEST_QUOTE).replace(/[\p{C}\s]+/gu, " ")
  };
}
function bodyOf(body) {
  try {
    const said = JSON.parse(body.toString("utf8"));
    return isLogRecord(said) ? said : {};
  } catch {
    return {};
  }
}

// action/read/aws/json-service.ts
var PROTOCOLS = {
  cloudtrail: { variable: "CLOUDTRAIL", target: "CloudTrail_20131101" },
  organizations: { variable: "ORGANIZATIONS", target: "AWSOrganizationsV20161128" },
  account: { variable: "ACCOUNT", target: "" }
};
var LIMITS = {
  ...DEFAULT_LIMITS,
  ...{ maxInFlight: 8, attempts: 6, idleTimeout: 15e3, maxObjectBytes: 16 * 1024 * 1024 }
};
function openJsonServices(endpoint) {
  const clients = /* @__PURE__ */ new Map();
  let chain;
  const placeOf = async (call) => {
    const { url, credentials } = plainPlace(call, endpoint) ?? await askSdk(call, endpoint);
    chain ??= credentials;
    return { url, credentials: chain };
  };
  return async (call) => {
    const name = `${call.service} ${call.region}`;
    const client = clients.get(name) ?? openClient(call, placeOf(call));
    clients.set(name, client);
    client.catch(() => clients.delete(name));
    return send(await client, call);
  };
}
async function openClient({ service, region }, place) {
  const { url, credentials } = await place;
  const shared = rotating(await credentials(), () => credentials({ forceRefresh: true }));
  return createAwsClient({ objects: url, region, service, limits: LIMITS }, shared);
}
function plainPlace({ service, region }, endpoint) {
  const plain = plainAws(process.env, endpoint);
  const host = `${service}.${region}.amazonaws.com`;
  const address = plain?.addressOf(PROTOCOLS[service].variable, host);
  if (plain === void 0 || address === void 0) return void 0;
  if (address.isAws && !isPlainRegion(region)) return void 0;
  return { url: `${address.url}/`, credentials: () => Promise.resolve(plain.credentials) };
}
async function askSdk(call, endpoint) {
  const { sdkPlace } = await import("./chunk-ADIMJPNK.js");
  return sdkPlace(call, endpoint);
}
async function send(client, { service, region, operation, input }) {
  const { target } = PROTOCOLS[service];
  const isNamed = target === "";
  let answer;
  await client({
    what: `${service}:${operation} in ${region}`,
    method: "POST",
    path: isNamed ? `${operation.charAt(0).toLowerCase()}${operation.slice(1)}` : "",
    query: {},
    body: asciiJson(input),
    contentType: isNamed ? "application/json" : "application/x-amz-json-1.1",
    ...isNamed ? {} : { target: `${target}.${operation}` },
    refusalOf: jsonRefusalOf,
    check({ body }) {
      answer = parsed(body);
      return isLogRecord(answer) ? void 0 : "what was answered is no JSON object";
    }
  });
  return isLogRecord(answer) ? answer : {};
}
function asciiJson(value) {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function parsed(body) {
  try {
    return JSON.parse(body.length === 0 ? "{}" : body.toString("utf8"));
  } catch {
    return void 0;
  }
}

// action/read/aws/cloudtrail.ts
function openCloudTrail(endpoint) {
  const services = openJsonServices(endpoint);
  return (region) => {
    const ask = (operation, input) => services({ service: "cloudtrail", region, operation, input });
    return {
      describeTrails: async () => partsOf((await ask("DescribeTrails", {})).trailList).map(trailOf),
      async getTrail(name) {
        const { Trail: found } = await ask("GetTrail", { Name: name });
        return isLogRecord(found) ? trailOf(found) : void 0;
      },
      getTrailStatus: async (name) => statusOf(await ask("GetTrailStatus", { Name: name })),
      listPublicKeys: (from, to) => listPublicKeys(ask, { StartTime: secondsOf(from), EndTime: secondsOf(to) })
    };
  };
}
function trailOf(part) {
  return {
    Name: textOf(part.Name),
    TrailARN: textOf(part.TrailARN),
    HomeRegion: textOf(part.HomeRegion),
    S3BucketName: textOf(part.S3BucketName),
    S3KeyPrefix: textOf(part.S3KeyPrefix),
    IsMultiRegionTrail: flagOf(part.IsMultiRegionTrail),
    IsOrganizationTrail: flagOf(part.IsOrganizationTrail),
    LogFileValidationEnabled: flagOf(part.LogFileValidationEnabled)
  };
}
function statusOf(part) {
  return {
    IsLogging: flagOf(part.IsLogging),
    StopLoggingTime: instantOf(part.StopLoggingTime),
    LatestDigestDeliveryTime: instantOf(part.LatestDigestDeliveryTime),
    LatestDigestDeliveryError: textOf(part.LatestDigestDeliveryError),
    LatestDeliveryTime: instantOf(part.LatestDeliveryTime),
    LatestDeliveryError: textOf(part.LatestDeliveryError)
  };
}
var MOST_PAGES = 100;
async function listPublicKeys(ask, range) {
  const keys = [];
  let token;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const input = token === void 0 ? range : { ...range, NextToken: token };
    const { PublicKeyList, NextToken } = await ask("ListPublicKeys", input);
    keys.push(...partsOf(PublicKeyList).map(publicKeyOf));
    token = textOf(NextToken);
    if (token === void 0 || token === "") break;
  }
  return keys;
}
function publicKeyOf(listed) {
  const validFrom = instantOf(listed.ValidityStartTime);
  const validUntil = instantOf(listed.ValidityEndTime);
  return {
    der: new Uint8Array(Buffer.from(textOf(listed.Value) ?? "", "base64")),
    fingerprint: textOf(listed.Fingerprint) ?? "",
    ...validFrom && { validFrom },
    ...validUntil && { validUntil }
  };
}

// checks/integrity/staleness.ts
var OVERDUE = DIGEST_PERIOD + DELIVERY_DELAY;
function judgeStaleness(name, last, evidence) {
  const newest = last ? { name: last.name, end: last.at.time } : newestKnown(name, evidence);
  const [worst] = witnesses(name, evidence).toSorted(
    (a, b) => b.reach.getTime() - a.reach.getTime()
  );
  if (newest === void 0 || worst === void 0 || worst.reach <= newest.end) return void 0;
  const { until } = evidence.window;
  const range = {
    from: newest.end,
    to: later(newest.end, until < evidence.now ? until : evidence.now)
  };
  const gone = isTrailGone(name, evidence);
  const end = instant(newest.end);
  return fault(
    "DIGESTS_STALE",
    { ...name, key: newest.name },
    {
      ...gone && { severity: "medium" },
      message: `The newest digest ends at ${end}, but ${worst.says}.${gone ? " The account has no such trail any more." : ""} Not proved: ${span(range)}.`,
      expected: instant(worst.reach),
      found: end,
      range
    }
  );
}
function knownBefore(evidence) {
  const { elsewhere = [], remembered = [], window } = evidence;
  const { from } = neededDigestRange(window);
  const before = knownIn(elsewhere).filter(({ at }) => at.time < from);
  return [...before, ...knownIn(remembered.map(({ key }) => key))];
}
function hasOlderDigest(name, { elsewhere = [], window }) {
  const { from } = neededDigestRange(window);
  return knownIn(elsewhere).some(({ at }) => at.time < from && chainId(at) === chainId(name));
}
function knownIn(keys) {
  return keys.flatMap((name) => {
    const at = parseArchiveKey(name);
    return at.kind === "digest" ? [{ name, at }] : [];
  });
}
function newestKnown(name, evidence) {
  return knownBefore(evidence).filter(({ at }) => chainId(at) === chainId(name)).map((known) => ({ name: known.name, end: known.at.time })).toSorted((a, b) => b.end.getTime() - a.end.getTime())[0];
}
function witnesses(name, evidence) {
  const { window, now, listedLogs = [] } = evidence;
  const end = window.until < now ? window.until : now;
  const logs = listedLogs.filter((folder) => folderOf(folder) === folderOf(name));
  return [
    { reach: shifted(end, -OVERDUE), says: `the window reaches to ${instant(end)}` },
    ...logs.map(({ newest }) => ({
      reach: shifted(newest, -OVERDUE),
      says: `there are log files of ${instant(newest)}`
    })),
    ...statusWitness(name, evidence),
    ...memoryWitness(name, evidence),
    ...laterWitness(name, evidence)
  ];
}
function laterWitness(name, { elsewhere = [], window, now }) {
  const { to } = neededDigestRange(window);
  return knownIn(elsewhere).filter(({ at }) => at.time > to && at.time <= now && chainId(at) === chainId(name)).slice(0, 1).map((later2) => ({ reach: window.until, says: `the archive holds ${later2.name}` }));
}
function statusWitness(name, { expectations, window }) {
  return (expectations?.trails ?? []).filter((fact) => isTrailOf(fact, name)).flatMap(({ account, status }) => {
    const latest = status.get(name.region)?.latestDigest;
    if (latest === void 0) return [];
    const says = `the trail reports that a digest was delivered at ${instant(latest)}`;
    const reach = shifted(latest, -OVERDUE - (account === name.account ? 0 : HOUR));
    return [{ reach: reach < window.until ? reach : window.until, says }];
  });
}
function memoryWitness(name, { remembered = [] }) {
  return remembered.filter(({ key }) => isOfChain(key, name)).map(({ end, key }) => ({ reach: end, says: `an earlier run verified ${key}` }));
}
function isOfChain(key, name) {
  const at = parseArchiveKey(key);
  return at.kind === "digest" && chainId(at) === chainId(name);
}
function isTrailGone(name, { expectations }) {
  return expectations?.trails?.some((fact) => isTrailOf(fact, name)) === false;
}
function later(a, b) {
  return a > b ? a : b;
}
function isTrailOf(fact, name) {
  return fact.name === name.trail && fact.homeRegion === name.homeRegion && deliversTo(fact, name);
}
function deliversTo(fact, {
  prefix,
  organization,
  account,
  region
}) {
  const samePrefix = fact.prefix.replace(/^\/|\/$/gu, "") === prefix.replace(/\/$/u, "");
  const sameOwner = fact.organization ? organization !== "" : fact.account === account;
  return samePrefix && sameOwner && (fact.multiRegion || fact.homeRegion === region);
}

// checks/integrity/expected-places.ts
function expectedPlaces(trails, membership) {
  const places = trails.filter(promisesDigests).flatMap((trail) => placesOf(trail, membership));
  return distinct(places);
}
function promisesDigests({ validation, homeRegion, status }) {
  return validation && status.get(homeRegion)?.logging !== false;
}
function placesOf(trail, { accounts, regions }) {
  const { name, account, organization, multiRegion, homeRegion } = trail;
  const because = {
    account: organization ? `Organizations lists it and the trail ${name} records every account` : `its trail ${name} delivers here`,
    region: multiRegion ? `it is enabled and the trail ${name} records every region` : `it is the region of the trail ${name}`
  };
  const wanted = organization ? orAny(accounts) : [account];
  const where = multiRegion ? orAny(regions) : [homeRegion];
  return wanted.flatMap((one) => where.map((region) => ({ account: one, region, because }))).filter((place) => place.account !== "" || place.region !== "");
}
function orAny(names = []) {
  return names.length === 0 ? [""] : names;
}
function rememberedPlaces({ chains }, prefix, trails) {
  const places = chains.flatMap(({ key, end }) => {
    const at = parseArchiveKey(key);
    if (at.kind === "other" || !key.startsWith(prefix)) return [];
    const { account, region } = at;
    const why = `an earlier run verified digests of it until ${end}`;
    const isLive = trails?.some((trail) => deliversTo(trail, at)) !== false;
    const seen = isLive ? { seen: `They were there: the newest was ${key}.` } : {};
    return [{ account, region, because: { account: why, region: why }, ...seen }];
  });
  return distinct(places);
}
function rememberedChains({ chains }, prefix, trails) {
  return chains.flatMap(({ key, end }) => {
    const at = parseArchiveKey(key);
    if (at.kind !== "digest" || !key.startsWith(prefix)) return [];
    if (trails?.some((trail2) => isTrailOf(trail2, at)) === false) return [];
    const { organization, account, region, trail } = at;
    return [{ prefix: at.prefix, organization, account, region, trail, key, end }];
  });
}
function distinct(places) {
  const known = /* @__PURE__ */ new Map();
  for (const place of places) {
    const id = `${place.account} ${place.region}`;
    const before = known.get(id);
    if (before === void 0 || before.seen === void 0 && place.seen !== void 0)
      known.set(id, { ...place, because: before?.because ?? place.because });
  }
  return [...known.values()];
}

export {
  partsOf,
  textOf,
  instantOf,
  openJsonServices,
  openCloudTrail,
  judgeStaleness,
  knownBefore,
  hasOlderDigest,
  isOfChain,
  isTrailOf,
  deliversTo,
  expectedPlaces,
  rememberedPlaces,
  rememberedChains,
  distinct
};
