import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  NO_MEMORY,
  buildReport,
  carry,
  explainGaps,
  faultFinding,
  faultFingerprint,
  isChosen,
  isPlain,
  isPlainKey,
  nextState,
  relateFaults,
  rememberedIn,
  resumeSince,
  settleCarried,
  trailDoubt
} from "./chunk-3GXMGVEP.js";
import {
  Correlator,
  MemoryBook,
  ruleVersion
} from "./chunk-45B3SKYH.js";
import {
  COUNT_WORDS,
  groupFields,
  groupOf,
  idNumbers,
  orderOf,
  placeKey,
  placeOfKey,
  timeOfOrder
} from "./chunk-GVQBQINJ.js";
import {
  dayFolder,
  digestsBeyond,
  findSections,
  listDays,
  listOdd,
  placeOf as placeOf2
} from "./chunk-MLRT276W.js";
import {
  deliversTo,
  distinct,
  hasOlderDigest,
  isOfChain,
  isTrailOf,
  judgeStaleness,
  knownBefore,
  openCloudTrail,
  rememberedChains,
  rememberedPlaces
} from "./chunk-KXX6JVAI.js";
import {
  DELIVERY_DELAY,
  DIGEST_PERIOD,
  EDGE_SLACK,
  HASH_ALGORITHM,
  HOUR,
  MINUTE,
  NAME_SLACK,
  chainId,
  chainName,
  fault,
  folderOf,
  hourOf,
  inWindow,
  instant,
  loadPublicKey,
  neededDigestRange,
  neededKeyRange,
  openDigest,
  placeOf,
  proveChains,
  shifted,
  span,
  strayDigest
} from "./chunk-CJPDNVPI.js";
import {
  parseArchiveKey
} from "./chunk-XONQMURQ.js";
import {
  byUrgency,
  fingerprint
} from "./chunk-GJ2JQX4R.js";
import {
  minimatch
} from "./chunk-TN6XXR4N.js";
import {
  MAX_INFLATED_BYTES
} from "./chunk-36M2YAHL.js";
import {
  WorkerDied,
  briefWorkers,
  takeWorker
} from "./chunk-24L75XBE.js";
import {
  ArchiveError,
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/unseen.ts
var ID = "HOURS_UNSEEN";
function unseenRow(unseen, key) {
  const { account, region, since, until } = unseen;
  const what = account === "" ? "window" : `logs of ${account} ${region}`;
  const reason = `nobody has looked from ${since.toISOString()} to ${until.toISOString()}: ${why(unseen)}, and no run reaches back further than 30 days by itself; look once with ${optionsFor(unseen)}${account === "" ? "" : " and the same --state"}`;
  return { what, key, reason };
}
function unseenFinding(unseen, place) {
  const { account, region, trail } = unseen;
  const from = unseen.since.toISOString();
  const to = unseen.until.toISOString();
  const where = account === "" ? "" : ` of ${account} ${region}`;
  const entity = JSON.stringify([trail, from]);
  return {
    ...WORDS,
    fingerprint: fingerprint({ ruleId: ID, account, region: region || "global", entity }),
    title: `Hours${where} that nobody has looked at`,
    account,
    region,
    summary: `Nobody has looked at the logs${where} from ${from} to ${to}: ${why(unseen)}.`,
    facts: [{ label: "Not looked at", value: `${from} to ${to}` }],
    nextSteps: [lookStep(unseen, place), ...STEPS],
    stretch: { trail, from, to }
  };
}
var WORDS = {
  kind: "integrity",
  id: ID,
  severity: "high",
  resource: "",
  purpose: "Whoever can keep the audit from running can act unseen for as long as it does not run.",
  evidence: [],
  evidenceTotal: 0,
  falsePositives: [
    "The audit was paused on purpose, under a change that somebody knows of.",
    "What it reads was closed to it for so long; the runs of that time say so."
  ],
  references: [],
  authors: []
};
var STEPS = [
  { text: "Find out what kept the audit from looking, in the history of its workflow." },
  { text: "Close this issue once somebody has looked." }
];
function lookStep(unseen, { archive, state }) {
  const kept = unseen.account === "" || state === void 0 ? "" : ` --state ${shellWord(state)}`;
  return {
    text: "Look at these hours, a month at a time where there are many.",
    command: `trailwarden audit --archive ${shellWord(archive)} ${optionsFor(unseen)}${kept}`
  };
}
function why({ account }) {
  return account === "" ? "the audit paused for longer than it makes up for" : "this chain was left behind while others went on";
}
function optionsFor({ account, region, since, until }) {
  const place = account === "" ? "" : `--accounts ${account} --regions ${region} `;
  return `${place}--since ${since.toISOString()} --until ${until.toISOString()}`;
}
function shellWord(text) {
  return /^[A-Za-z0-9/._:-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// action/open-story.ts
import { availableParallelism } from "node:os";

// action/passes.ts
function passes(globs, name) {
  const excluded = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const included = globs.filter((glob) => !glob.startsWith("!"));
  const hit = (glob) => minimatch(name, glob);
  return (included.length === 0 || included.some(hit)) && !excluded.some(hit);
}

// action/progress.ts
var TERMINAL_INTERVAL = 100;
var PLAIN_INTERVAL = 1e4;
var ERASE_LINE = "\r\x1B[2K";
function openProgress({ write, isTerminal, clock }) {
  const interval = isTerminal ? TERMINAL_INTERVAL : PLAIN_INTERVAL;
  const started = clock();
  let shown = started;
  return {
    show: (standing) => {
      const now = clock();
      if (now - shown < interval) return;
      shown = now;
      const line = describe(standing, now - started);
      write(isTerminal ? `${ERASE_LINE}${line}` : `${line}
`);
    },
    end: () => {
      if (isTerminal && shown !== started) write(ERASE_LINE);
    }
  };
}
function describe({ doing, files, bytes }, elapsed) {
  const seconds = elapsed / 1e3;
  const rate = seconds > 0 ? Math.round(files / seconds) : 0;
  const megabytes = (bytes / 1e6).toFixed(0);
  return `${doing}: ${files} log files, ${megabytes} MB, ${rate} files/s, ${seconds.toFixed(0)} s`;
}

// action/read/public-keys.ts
function readPublicKeys({ endpoint, now }) {
  const cloudTrail = openCloudTrail(endpoint);
  return cachePublicKeys(async (region, from, to) => {
    try {
      return await cloudTrail(region).listPublicKeys(from, to);
    } catch (error) {
      throw failure(region, error);
    }
  }, now);
}
var HOUR2 = 36e5;
var BLOCK = 30 * 24 * HOUR2;
var ROTATION_EDGE = 2 * HOUR2;
var FIRST_SIGNED = Date.UTC(2015, 8, 1);
function cachePublicKeys(list, now) {
  const answers = /* @__PURE__ */ new Map();
  const ask2 = (region, blocks) => {
    const [first = 0, last = first] = [blocks[0], blocks.at(-1)];
    const end = Math.min((last + 1) * BLOCK, now().getTime()) + ROTATION_EDGE;
    const answer = list(region, new Date(first * BLOCK), new Date(end));
    answer.catch(() => {
      for (const block of blocks) answers.delete(`${region} ${block}`);
    });
    for (const block of blocks) answers.set(`${region} ${block}`, answer);
  };
  return {
    async keysOf(region, from, to) {
      const blocks = blocksOf(
        from,
        new Date(Math.min(to.getTime() + ROTATION_EDGE, now().getTime()))
      );
      const unasked = blocks.filter((block) => !answers.has(`${region} ${block}`));
      if (unasked.length > 0) ask2(region, unasked);
      const found = await Promise.all(
        blocks.map((block) => answers.get(`${region} ${block}`) ?? NONE)
      );
      return distinct2(found.flat());
    }
  };
}
var NONE = Promise.resolve([]);
function blocksOf(from, to) {
  const first = Math.floor(Math.max(from.getTime(), FIRST_SIGNED) / BLOCK);
  const last = Math.floor(to.getTime() / BLOCK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
function distinct2(keys) {
  const byContent = keys.map((key) => [`${key.fingerprint} ${hex(key.der)}`, key]);
  return [...new Map(byContent).values()];
}
function hex(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}
var DENIED = /* @__PURE__ */ new Set(["AccessDeniedException", "AccessDenied", "OperationNotPermittedException"]);
var UNKNOWN_HERE = /* @__PURE__ */ new Set(["UnrecognizedClientException", "InvalidClientTokenId"]);
function failure(region, cause) {
  const what = `the public keys of ${region}`;
  const name = cause instanceof Error ? cause.name : "";
  const reason = reasonOf(cause);
  if (DENIED.has(name))
    return new ArchiveError(
      "access-denied",
      `${what}: the role needs cloudtrail:ListPublicKeys there (${reason})`,
      { cause }
    );
  const hint = UNKNOWN_HERE.has(name) ? " (is the region enabled in this account?)" : "";
  return new ArchiveError("unreachable", `${what}: ${reason}${hint}`, { cause });
}

// action/scan/pool.ts
var MAX_BATCH_FILES = 64;
var MAX_BATCH_BYTES = 512 * 1024;
var BATCHES_PER_WORKER = 2;
async function* scanPool(tasks, pool) {
  const take = batcher(tasks, pool.signal);
  const slots = Array.from({ length: pool.workers }, () => new WorkerSlot(pool));
  const lanes = slots.flatMap(
    (slot) => Array.from({ length: BATCHES_PER_WORKER }, () => lane(take, slot))
  );
  try {
    for await (const scanned of merge(lanes)) yield* scanned;
  } finally {
    await Promise.all(slots.map((slot) => slot.end()));
  }
}
var WorkerSlot = class {
  #hire;
  #worker;
  #alone;
  #before = Promise.resolve();
  #ended = false;
  constructor({ job, hire = takeWorker }) {
    this.#hire = () => hire(job);
    this.#worker = this.#hire();
  }
  async scan(keys) {
    if (this.#ended) throw new Error("the scan has ended");
    const worker = this.#worker ??= this.#hire();
    try {
      return await worker.scan(keys);
    } catch (error) {
      if (error instanceof WorkerDied && this.#worker === worker) this.#worker = void 0;
      throw error;
    }
  }
  /** In a worker of its own, one file after the other: what ends that worker is this file. */
  scanAlone(key) {
    const answer = this.#before.then(() => this.#scanNext(key));
    this.#before = answer.catch(() => void 0);
    return answer;
  }
  async #scanNext(key) {
    if (this.#ended) throw new Error("the scan has ended");
    const worker = this.#hire();
    this.#alone = worker;
    try {
      return await worker.scan([key]);
    } finally {
      await worker.end();
    }
  }
  async end() {
    this.#ended = true;
    await Promise.all([this.#worker?.end(), this.#alone?.end()]);
  }
};
async function* lane(take, slot) {
  for (let batch = await take(); batch.length > 0; batch = await take())
    yield await scanBatch(batch, slot);
}
async function scanBatch(batch, slot) {
  const scanned = await unlessItDies(slot.scan(batch.map(({ key }) => key)));
  if (!(scanned instanceof WorkerDied))
    return batch.flatMap((task, index) => pair(task, scanned[index]));
  return await scanOneByOne(batch, slot);
}
async function scanOneByOne(batch, slot) {
  const [only, ...more] = batch;
  if (only !== void 0 && more.length === 0) return await scanAlone(only, slot);
  const scanned = [];
  for (const task of batch) scanned.push(...await scanBatch([task], slot));
  return scanned;
}
async function scanAlone(task, slot) {
  const scanned = await unlessItDies(slot.scanAlone(task.key));
  if (scanned instanceof WorkerDied) return [{ task, file: tooMuch(task.key, scanned) }];
  return pair(task, scanned[0]);
}
async function unlessItDies(answer) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof WorkerDied) return error;
    throw error;
  }
}
function tooMuch(key, { message }) {
  const reason = `${key}: reading it ended the worker (${message})`;
  return { key, sight: { kind: "unread", code: "too-large", reason }, parts: {} };
}
function pair(task, file) {
  if (file === void 0)
    throw new Error("a worker answered with fewer files than it was asked for");
  return [{ task, file }];
}
function batcher(tasks, signal) {
  const source = tasks[Symbol.asyncIterator]();
  let turn = Promise.resolve([]);
  const next = async () => {
    const batch = [];
    for (let bytes = 0; batch.length < MAX_BATCH_FILES && bytes < MAX_BATCH_BYTES; ) {
      const next2 = await source.next();
      if (next2.done === true || signal?.aborted === true) break;
      batch.push(next2.value);
      bytes += next2.value.size;
    }
    return batch;
  };
  return () => turn = turn.then(next);
}
async function* merge(generators) {
  const pending2 = new Map(generators.map((generator, index) => [index, ask(generator, index)]));
  try {
    while (pending2.size > 0) {
      const { index, generator, result } = await Promise.race(pending2.values());
      pending2.delete(index);
      if (result.done === true) continue;
      pending2.set(index, ask(generator, index));
      yield result.value;
    }
  } finally {
    for (const answer of pending2.values()) answer.catch(() => void 0);
  }
}
async function ask(generator, index) {
  return { index, generator, result: await generator.next() };
}

// action/open-story.ts
async function openStory(inputs, { interrupted, onHit }, { source, archive, now, memory, openDetections }) {
  const { parts } = inputs;
  const { pack, skipped, enrichment, sources } = parts.detections ? await openDetections() : NO_DETECTIONS;
  const everyHit = inputs.format === "ndjson";
  const job = {
    source,
    setup: {
      changes: parts.integrity,
      ...parts.detections && { rules: pack.rules, everyHit },
      ...enrichment && { enrichment }
    },
    options: { maxInflatedBytes: MAX_INFLATED_BYTES, hash: parts.integrity }
  };
  briefWorkers(job);
  const pool = { job, workers: availableParallelism(), signal: interrupted };
  return {
    inputs,
    now,
    memory,
    interrupted,
    archive,
    ...source.kind === "s3" ? { bucket: source } : {},
    publicKeys: await openPublicKeys(inputs),
    expectations: (sections) => askAccount(inputs, sections, source.kind === "s3" ? source.bucket : void 0),
    pack,
    skipped,
    sources,
    scan: (tasks) => scanPool(tasks, pool),
    onHit,
    progress: standardErrorProgress()
  };
}
var NO_DETECTIONS = { pack: { rules: [], correlations: [] }, skipped: [] };
async function openPublicKeys({ publicKeys, place, endpoint }) {
  if (publicKeys !== void 0) {
    const { readPublicKeysFile } = await import("./chunk-INXIDXIR.js");
    return readPublicKeysFile(publicKeys);
  }
  if (place.kind === "bucket")
    return readPublicKeys({
      now: () => /* @__PURE__ */ new Date(),
      ...endpoint === void 0 ? {} : { endpoint }
    });
  const reason = 'no public keys to check digests with: give --public-keys, a JSON file as "aws cloudtrail list-public-keys" prints it';
  return { keysOf: () => Promise.reject(new ArchiveError("unreachable", reason)) };
}
async function askAccount({ parts, trail, window, endpoint, publicKeys, regions: wanted }, sections, bucket) {
  if (!parts.integrity || bucket === void 0 || publicKeys !== void 0) return NOT_ASKED;
  const { readTrails } = await import("./chunk-ESEWJUJO.js");
  const regions = [...new Set(sections.map(({ region }) => region))];
  return readTrails({
    bucket,
    regions,
    isWanted: (region) => passes(wanted, region),
    since: window.since,
    ...trail === void 0 ? {} : { trail },
    ...endpoint === void 0 ? {} : { endpoint }
  });
}
var NOT_ASKED = { expectations: {}, unread: [], notes: [] };
function standardErrorProgress() {
  return openProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY && process.env.TERM !== "dumb",
    clock: () => performance.now()
  });
}

// action/scan/judging.ts
var Judging = class {
  isOver = false;
  judgement;
  /** Why the digests could not be looked at. */
  failure;
  /** @throws what is a defect or wrong use, never for what the archive is */
  over;
  /** @param coming undefined where integrity is not asked for */
  constructor(coming) {
    this.isOver = coming === void 0;
    this.over = coming === void 0 ? Promise.resolve() : this.#await(coming);
    this.over.catch(() => void 0);
  }
  async #await(coming) {
    try {
      this.judgement = await coming;
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.failure = error;
    } finally {
      this.isOver = true;
    }
  }
};

// action/scan/plan-section.ts
var HIDDEN = /\/[._][^/]*$/u;
async function listLogs(archive, section, { window, withOdd }) {
  const odd = withOdd ? listOdd(archive, section) : Promise.resolve([]);
  odd.catch(() => void 0);
  const found = {
    logs: new Array(),
    planted: new Array(),
    strays: new Array()
  };
  const folders = /* @__PURE__ */ new Map();
  const span2 = { from: window.since, to: window.until };
  for await (const entry of listDays(archive, section, { folder: "CloudTrail", span: span2 })) {
    const key = parseArchiveKey(entry.key);
    if (key.kind === "stray") addStray(found, entry);
    if (key.kind !== "log" || !inWindow(key.time, window)) continue;
    found.logs.push(entry);
    folders.set(key.prefix, withLog(folders.get(key.prefix), key));
  }
  for (const entry of await odd)
    if (parseArchiveKey(entry.key).kind === "stray") addStray(found, entry);
  return { ...found, folders: [...folders.values()] };
}
function addStray({ planted, strays }, entry) {
  if (entry.key.endsWith(".gz")) planted.push(entry);
  else if (!HIDDEN.test(entry.key)) strays.push(entry.key);
}
function withLog(folder, { prefix, organization, account, region, time }) {
  const place = { prefix, organization, account, region };
  if (folder === void 0) return { ...place, count: 1, newest: time };
  return {
    ...folder,
    count: folder.count + 1,
    newest: folder.newest > time ? folder.newest : time
  };
}
var IN_FLIGHT = 16;
var LOOK_BACK = 7 * 24 * HOUR;
var MOST_BEFORE = 5e3;
async function readDigests(archive, section, { window, settled }) {
  const span2 = neededDigestRange(window);
  const from = shifted(span2.from, -LOOK_BACK);
  const before = [];
  const entries = [];
  const late = /* @__PURE__ */ new Set();
  const firstDay = `${section.root}CloudTrail-Digest/${section.region}/${dayFolder(span2.from)}`;
  const listed = { folder: "CloudTrail-Digest", span: { from, to: span2.to } };
  for await (const entry of listDays(archive, section, listed)) {
    const key = parseArchiveKey(entry.key);
    const isLate = isLateBackfill({ key, entry, window }, settled);
    if (isLate) late.add(entry.key);
    const isOfSpan = entry.key > firstDay;
    if (isLate || isOfSpan && isNeeded(key, span2)) entries.push(entry);
    else if (key.kind === "digest" && before.length < MOST_BEFORE) before.push(entry.key);
  }
  return { sights: await readAll(archive, entries), late, before };
}
function isNeeded(key, span2) {
  const isDigest = key.kind === "digest" || key.kind === "backfill";
  return isDigest ? key.time >= span2.from && key.time <= span2.to : key.kind === "stray";
}
function isLateBackfill({ key, entry, window }, settled) {
  if (settled === void 0 || key.kind !== "backfill" || key.time >= window.since) return false;
  return entry.lastModified === void 0 || entry.lastModified >= settled;
}
async function readAgain(archive, sights, keys) {
  const entries = sights.map(({ entry }) => entry).filter(({ key }) => keys.has(key));
  const read = new Map((await readAll(archive, entries)).map((sight) => [sight.entry.key, sight]));
  return sights.map((sight) => read.get(sight.entry.key) ?? sight);
}
async function readAll(archive, entries) {
  const sights = new Array(entries.length);
  const queue = entries.entries();
  const lane2 = async () => {
    for (const [index, entry] of queue) sights[index] = await readDigest(archive, entry);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane2));
  return sights;
}
async function readDigest(archive, entry) {
  try {
    return { entry, object: { kind: "read", object: await archive.read(entry.key) } };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { entry, object: { kind: "unread", code: error.code, reason: error.message } };
  }
}

// action/scan/log-tasks.ts
async function* logTasks(sections, planner) {
  for await (const { section, listing, judging } of planAhead(sections, planner)) {
    const listed = /* @__PURE__ */ new Set();
    for (const entry of entriesOf(listing, planner)) {
      listed.add(entry.key);
      yield { ...entry, judging };
    }
    await judging.over;
    if (judging.failure !== void 0) {
      planner.onUnread(section, judging.failure);
      continue;
    }
    const { judgement } = judging;
    planner.onPlanned({ section, listing, ...judgement && { judgement } });
    const unlisted2 = [...judgement?.expected.keys() ?? []].filter((key) => !listed.has(key));
    for (const key of unlisted2) yield { key, size: 0, judging };
  }
}
function entriesOf({ logs, planted }, { judge }) {
  return judge === void 0 ? logs : [...logs, ...planted];
}
var MOST_AHEAD = 6;
var FIRST_AHEAD = 2;
var ENOUGH_LOGS = 4e3;
async function* planAhead(sections, planner) {
  const queue = sections.values();
  const coming = [];
  let logsInHand = 0;
  const start = (most) => {
    while (coming.length < most && (coming.length === 0 || logsInHand < ENOUGH_LOGS)) {
      const { value, done } = queue.next();
      if (done === true) return;
      const planned = planSection(value, planner);
      planned.then(
        (plan) => logsInHand += plan?.listing.logs.length ?? 0,
        () => void 0
      );
      coming.push(planned);
    }
  };
  start(FIRST_AHEAD);
  for (let next = coming.shift(); next !== void 0; next = coming.shift()) {
    const planned = await next;
    start(MOST_AHEAD);
    if (planned === void 0) continue;
    yield planned;
    logsInHand -= planned.listing.logs.length;
  }
}
async function planSection(section, planner) {
  const window = planner.windowOf(section);
  const withOdd = planner.judge !== void 0;
  const listing = listLogs(planner.archive, section, { window, withOdd });
  const judging = new Judging(planner.judge?.(section, listing, window));
  try {
    return { section, listing: await listing, judging };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    await judging.over;
    planner.onUnread(section, error);
    return void 0;
  }
}

// checks/detections/alert-page.ts
var AlertPage = class {
  #rule;
  #place;
  #number;
  #commons;
  #events = [];
  #count = 0;
  #last = "";
  /** Of the events that were only counted. */
  #lastDate = 0;
  #lastClock = 0;
  constructor(rule, place, [number, commons]) {
    this.#rule = rule;
    this.#place = place;
    this.#number = number;
    this.#commons = commons;
  }
  add(event) {
    if (this.#isCopy(event)) return;
    this.#count += 1;
    if (event.hit.eventTime > this.#last) this.#last = event.hit.eventTime;
    this.#events.push(event);
    if (this.#events.length >= 2 * this.#commons.kept) this.trim();
  }
  /** An event that is not among the earliest; its stamp's four numbers stand at an index. */
  count(words, at) {
    if (this.#commons.seen.has(this.#number, words[at] ?? 0, words[at + 1] ?? 0)) return;
    this.#count += 1;
    this.#countLast(words[at + 2] ?? 0, words[at + 3] ?? 0);
  }
  #countLast(date, clock) {
    if (date < this.#lastDate || date === this.#lastDate && clock <= this.#lastClock) return;
    this.#lastDate = date;
    this.#lastClock = clock;
  }
  alert() {
    this.trim();
    const { account, region, group } = this.#place;
    const [first] = this.#events;
    const lastCounted = timeOfOrder(orderOf({ date: this.#lastDate, clock: this.#lastClock }));
    return {
      rule: this.#rule,
      group,
      account,
      region,
      principal: first?.hit.actor ?? "",
      count: this.#count,
      first: first?.hit.eventTime ?? "",
      last: lastCounted > this.#last ? lastCounted : this.#last,
      events: this.#events.map(eventOf)
    };
  }
  trim() {
    this.#events = this.#events.sort(byTime).slice(0, this.#commons.kept);
  }
  /** Of two copies the one in the earlier key stays, so that the order of files does not show. */
  #isCopy(event) {
    const { eventID } = event.hit;
    if (eventID === "") return false;
    const { first, second } = idNumbers(eventID);
    if (!this.#commons.seen.has(this.#number, first, second)) return false;
    const at = this.#events.findIndex(({ hit }) => hit.eventID === eventID);
    const kept = this.#events[at];
    if (kept !== void 0 && event.key < kept.key) this.#events[at] = event;
    return true;
  }
};
function eventOf({ hit, key, evidence }) {
  const { eventID, eventTime, eventName, eventSource, sourceIPAddress, userAgent, errorCode } = hit;
  return {
    eventID,
    eventTime,
    eventName,
    eventSource,
    sourceIPAddress,
    userAgent,
    errorCode,
    key,
    evidence
  };
}
function byTime(a, b) {
  const left = [a.hit.eventTime, a.hit.eventID, a.key].join("\n");
  const right = [b.hit.eventTime, b.hit.eventID, b.key].join("\n");
  return left < right ? -1 : Number(left > right);
}

// checks/detections/seen-events.ts
var MAX_IDS = 2e6;
var FIRST_SLOTS = 1048576;
var GROWTH = 4;
var MIX = 2246822507;
var SeenEvents = class {
  #slots = new Int32Array(FIRST_SLOTS * 2);
  #size = 0;
  /** Whether the event was met on this page before. Past two million events copies look new. */
  has(page, first, second) {
    const low = first ^ Math.imul(page, MIX);
    const high = low === 0 && second === 0 ? 1 : second | 0;
    const slot = findSlot(this.#slots, low, high);
    if (this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0) return true;
    if (this.#size < MAX_IDS) this.#add(slot, low, high);
    return false;
  }
  #add(slot, low, high) {
    this.#slots[slot] = low;
    this.#slots[slot + 1] = high;
    this.#size++;
    if (this.#size * 4 > this.#slots.length) this.#grow();
  }
  #grow() {
    const before = this.#slots;
    const after = new Int32Array(before.length * GROWTH);
    for (let at = 0; at < before.length; at += 2) {
      const low = before[at] ?? 0;
      const high = before[at + 1] ?? 0;
      if (low === 0 && high === 0) continue;
      const slot = findSlot(after, low, high);
      after[slot] = low;
      after[slot + 1] = high;
    }
    this.#slots = after;
  }
};
function findSlot(slots, low, high) {
  const last = slots.length - 2;
  let slot = Math.imul(low ^ high >>> 7, MIX) << 1 & last;
  for (; ; ) {
    const there = slots[slot];
    if (there === low && slots[slot + 1] === high) return slot;
    if (there === 0 && slots[slot + 1] === 0) return slot;
    slot = slot + 2 & last;
  }
}

// checks/detections/alert-book.ts
var MAX_EVENTS = 50;
var MANY_ALERTS = 500;
var FEW_EVENTS = 10;
var MAX_ALERTS = 5e3;
var THE_REST = ["(more groups than are told apart)"];
var AlertBook = class {
  #rules;
  #pages = /* @__PURE__ */ new Map();
  #commons = { seen: new SeenEvents(), kept: MAX_EVENTS };
  /** @param rules in the order that `Hit.rule` counts in, captures included (`withGroupFields`) */
  constructor(rules) {
    this.#rules = rules;
  }
  add(filed) {
    const { hit } = filed;
    const rule = this.#rules[hit.rule];
    if (rule?.reports !== true) return;
    const { account, region } = hit;
    this.#pageOf({ rule: hit.rule, account, region, group: groupOf(rule, hit) })?.add(filed);
  }
  /**
   * Hits that are only counted, of one log file.
   * @param pages by number, all that the file's matcher has told of so far
   */
  count(counted, pages) {
    const open = [];
    const words = new Int32Array(counted.buffer, counted.byteOffset, counted.length);
    for (let at = 0; at < words.length; at += COUNT_WORDS) {
      const number = words[at] ?? 0;
      const page = open[number] ??= this.#pageFor(pages[number] ?? "");
      page?.count(words, at + 1);
    }
  }
  /** All alerts, by rule, account, region and group. */
  alerts() {
    return [...this.#pages.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, page]) => page.alert());
  }
  #pageFor(key) {
    return this.#pages.get(key) ?? this.#pageOf(placeOfKey(key));
  }
  #pageOf(place) {
    const known = this.#pages.get(placeKey(place));
    if (known !== void 0) return known;
    const crowded = this.#pages.size >= MAX_ALERTS;
    return this.#open(crowded ? { ...place, group: THE_REST } : place);
  }
  #open(place) {
    const key = placeKey(place);
    const known = this.#pages.get(key);
    const rule = this.#rules[place.rule];
    if (known !== void 0 || rule === void 0) return known;
    const page = new AlertPage(rule, place, [this.#pages.size, this.#commons]);
    this.#pages.set(key, page);
    if (this.#pages.size === MANY_ALERTS) this.#thinOut();
    return page;
  }
  #thinOut() {
    this.#commons.kept = FEW_EVENTS;
    for (const page of this.#pages.values()) page.trim();
  }
};

// checks/detections/correlation-alert.ts
function correlationAlert({ correlation, group, actor, events, ...alert }, pack, evidenceOf3) {
  const rule = pack.correlations[correlation];
  if (rule === void 0) return [];
  const told = events.map(({ eventID, eventTime, key, rule: index }) => ({
    ...UNKNOWN,
    eventID,
    eventTime,
    eventName: pack.rules[index]?.title ?? "",
    key,
    evidence: evidenceOf3(key)
  }));
  const values = Object.values(group).map((value) => value ?? "");
  const { account, region, count, first, last, note } = alert;
  return [
    {
      ...{
        rule,
        account,
        region,
        principal: actor,
        group: values,
        count,
        first,
        last,
        events: told
      },
      ...note !== void 0 && { note }
    }
  ];
}
var UNKNOWN = { eventSource: "", sourceIPAddress: "", userAgent: "", errorCode: "" };

// checks/detections/about.ts
var TOLD = /* @__PURE__ */ new Set([
  "userIdentity.arn",
  "recipientAccountId",
  "awsRegion",
  "sourceIPAddress"
]);
function thingsOf(alert) {
  return groupOf2(alert).filter(
    ([field, value]) => /^(?:requestParameters|responseElements)\./u.test(field) && value !== ""
  ).map(([, value]) => value);
}
function aboutOf(alert) {
  return groupOf2(alert).filter(([field, value]) => !TOLD.has(field) && value !== "").map(([field, value]) => ({ label: lastName(field), value }));
}
function groupOf2({ rule, group }) {
  const fields = rule.kind === "correlation" ? rule.groupBy : groupFields(rule);
  if (fields.length !== group.length) return [];
  return fields.map((field, at) => [field, group[at] ?? ""]);
}
function lastName(field) {
  return field.slice(field.lastIndexOf(".") + 1);
}

// checks/detections/fill-command.ts
var BLANK = /<([a-z]+(?:-[a-z]+)*)>/gu;
var EVENT_ID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u;
var REGION = /^[a-z0-9-]{4,32}$/u;
var ONE_PLACE = /^aws (?:iam|organizations|account|sts) /u;
function fillCommand(command, alert) {
  const known = knownOf(alert);
  const values = new Map([...callerOf(alert, known), ...known]);
  const placed = withRegion(command, alert);
  return withWhoDidIt(placed, alert, known).replaceAll(BLANK, (blank, name) => {
    const value = values.get(name) ?? "";
    return isPlain(value) || value === askedKey(alert) ? value : blank;
  });
}
function lookUpCommands(alert, bucket) {
  const [first] = alert.events;
  const lookUp2 = lookUpOf(alert);
  if (first === void 0 || lookUp2 === void 0) return [];
  const isNamed = bucket !== void 0 && isPlain(bucket) && isPlainKey(first.key);
  const inArchive = `aws s3 cp s3://${bucket ?? ""}/${first.key} - | gunzip -c | jq '.Records[] | select(.eventID == "${first.eventID}")'`;
  return [lookUp2, ...isNamed ? [inArchive] : []];
}
function lookUpOf({ events, region }) {
  const id = events[0]?.eventID ?? "";
  if (!EVENT_ID.test(id) || !REGION.test(region)) return void 0;
  return `aws cloudtrail lookup-events --region ${region} --lookup-attributes AttributeKey=EventId,AttributeValue=${id}`;
}
function knownOf(alert) {
  const known = /* @__PURE__ */ new Map([["region", alert.region]]);
  for (const { label, value } of aboutOf(alert)) {
    const name = label.replaceAll(/(?<=[a-z\d])[A-Z]/gu, "-$&").toLowerCase();
    known.set(name, value).set(name.replace(/-name$/u, ""), value);
  }
  known.delete("access-key-id");
  return known;
}
function callerOf(alert, known) {
  const [, user] = /^arn:[\w-]+:iam::\d{12}:user\/(?:[^/]+\/)*([^/]+)$/u.exec(alert.principal) ?? [];
  if (user === void 0 || known.has("user-name") || !isOfOneCaller(alert)) return [];
  if (isAboutNoUser(alert)) return [];
  const key = askedKey(alert);
  return [["user-name", user], ...key === void 0 ? [] : [["access-key-id", key]]];
}
function isAboutNoUser(alert) {
  const { rule } = alert;
  const fields = rule.kind === "correlation" ? rule.groupBy : groupFields(rule);
  return fields.includes("requestParameters.userName") && thingsOf(alert).length > 0;
}
function isOfOneCaller({ rule }) {
  const fields = rule.kind === "correlation" ? rule.groupBy : groupFields(rule);
  if (fields.includes("requestParameters.accessKeyId")) return false;
  return rule.kind === "rule" || fields.some((field) => field.startsWith("userIdentity."));
}
function withRegion(command, { region }) {
  const isPlaced = !command.startsWith("aws ") || ONE_PLACE.test(command);
  return isPlaced || /\s--region\s/u.test(command) || !REGION.test(region) ? command : `${command} --region ${region}`;
}
function withWhoDidIt(command, alert, known) {
  return command.replace(
    /AttributeKey=(AccessKeyId|Username),AttributeValue=<(?:access-key-id|user-name)>/u,
    (whole, name) => {
      const isNamed = name === "Username" && known.has("user-name");
      const asked = isNamed ? void 0 : askedOf(alert, name);
      return asked === void 0 ? whole : `AttributeKey=${name},AttributeValue=${asked}`;
    }
  );
}
function askedKey(alert) {
  return askedOf(alert, "AccessKeyId");
}
function askedOf(alert, name) {
  const lookUp2 = lookUpOf(alert);
  return lookUp2 && `"$(${lookUp2} --query 'Events[0].${name}' --output text)"`;
}

// checks/detections/alert-finding.ts
var SEVERITY_OF = {
  informational: "info",
  low: "low",
  medium: "medium",
  high: "high",
  critical: "critical"
};
var MAX_NAMED = 5;
function alertFinding(alert, bucket) {
  const { rule, account, region, principal } = alert;
  return {
    fingerprint: fingerprint({
      ruleId: rule.id,
      account,
      region,
      entity: JSON.stringify(alert.group)
    }),
    kind: "detection",
    id: rule.id,
    severity: SEVERITY_OF[rule.level],
    title: rule.title,
    account,
    region,
    resource: principal,
    summary: summaryOf(alert),
    facts: factsOf(alert),
    purpose: ownText(rule, "purpose") || rule.description,
    evidence: alert.events.map(evidenceOf),
    evidenceTotal: alert.count,
    falsePositives: rule.falsePositives,
    ...limitsOf(rule),
    nextSteps: [...ownSteps(alert), ...lookUp(alert, bucket)],
    references: rule.references,
    authors: rule.authors
  };
}
function summaryOf(alert) {
  const { rule, principal } = alert;
  if (rule.kind === "correlation") return correlationSummary(alert);
  const who = principal === "" ? "Somebody" : principal;
  const calls = named(alert, ({ eventName }) => eventName);
  const things = thingsOf(alert).slice(0, MAX_NAMED).join(", ");
  const on = things === "" ? "" : ` on ${things}`;
  const places = named(alert, ({ sourceIPAddress }) => sourceIPAddress);
  const from = places === "" ? "" : ` from ${places}`;
  return `${who} ${isRefused(alert) ? "tried" : "called"} ${calls}${on}${from}, ${whenOf(alert)}${refusal(alert)}.`;
}
function whenOf({ count, first, last }) {
  const times = count === 1 ? "once" : `${count} times`;
  return first === last ? `${times}, at ${plainTime(first)}` : `${times}, from ${plainTime(first)} to ${plainTime(last)}`;
}
function isRefused({ events }) {
  return events.length > 0 && events.every(({ errorCode }) => errorCode !== "");
}
function refusal(alert) {
  if (!isRefused(alert)) return "";
  return `, and was refused: ${named(alert, ({ errorCode }) => errorCode)}`;
}
function plainTime(instant2) {
  return instant2.replace(/\.000Z$/u, "Z");
}
function correlationSummary(alert) {
  const { group, principal, count, note } = alert;
  const values = [.../* @__PURE__ */ new Set([principal, ...group])].filter((value) => value !== "");
  const about = values.length === 0 ? "" : `${values.join(", ")}: `;
  if (note !== void 0) return `${about}${note}, ${whenOf(alert)}.`;
  const rules = named(alert, ({ eventName }) => `“${eventName}”`);
  return `${about}events that belong together, ${whenOf({ ...alert, count })}: ${rules}.`;
}
function factsOf(alert) {
  const facts = [
    ["Who", alert.principal],
    ["From", named(alert, ({ sourceIPAddress }) => sourceIPAddress)],
    ["What", named(alert, ({ eventSource, eventName }) => `${eventSource} ${eventName}`.trim())],
    ["With", named(alert, ({ userAgent }) => userAgent)],
    ["Refused", named(alert, ({ errorCode }) => errorCode)],
    ["Unusual", alert.note ?? ""],
    ["Events", String(alert.count)],
    ...timesOf(alert)
  ];
  const told = facts.filter(([, value]) => value.trim() !== "").map(([label, value]) => ({ label, value }));
  return [...told, ...aboutOf(alert)];
}
function timesOf({ first, last }) {
  if (first === last) return [["When", plainTime(first)]];
  return [
    ["First", plainTime(first)],
    ["Last", plainTime(last)]
  ];
}
function named({ events }, value) {
  const all = [...new Set(events.map(value))].filter((text) => text.trim() !== "");
  const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : "";
  return `${all.slice(0, MAX_NAMED).join(", ")}${more}`;
}
function evidenceOf(event) {
  const { eventID, eventTime, eventName, errorCode, sourceIPAddress, key, evidence } = event;
  const refused = errorCode === "" ? "" : ` (${errorCode})`;
  const from = sourceIPAddress === "" ? "" : ` from ${sourceIPAddress}`;
  return {
    time: plainTime(eventTime),
    what: `${eventName}${refused}${from}`,
    key,
    state: evidence,
    eventID
  };
}
var LOOK_UP = [
  "Look at the first event as a whole, in the event history (90 days, no data events).",
  "Or in the log file it stands in."
];
function lookUp(alert, bucket) {
  return lookUpCommands(alert, bucket).map((command, index) => ({
    text: LOOK_UP[index] ?? "",
    command
  }));
}
function own({ custom }) {
  const value = custom.trailwarden;
  return isMap(value) ? value : {};
}
function limitsOf(rule) {
  const spots = own(rule)["blind-spots"];
  const blindSpots = Array.isArray(spots) ? spots.filter((text) => typeof text === "string") : [];
  const severityReason = ownText(rule, "severity-reason");
  return {
    ...blindSpots.length > 0 && { blindSpots },
    ...severityReason !== "" && { severityReason }
  };
}
function ownText(rule, name) {
  const value = own(rule)[name];
  return typeof value === "string" ? value : "";
}
function ownSteps(alert) {
  const steps = own(alert.rule)["next-steps"];
  return Array.isArray(steps) ? steps.filter(isMap).flatMap((step) => stepOf(step, alert)) : [];
}
function stepOf({ text, command }, alert) {
  if (typeof text !== "string") return [];
  return typeof command === "string" ? [{ text, command: fillCommand(command, alert) }] : [{ text }];
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// checks/integrity/judge-coverage.ts
function judgeCoverage(sections, expectations) {
  const trails = expectations.trails ?? [];
  return [
    ...absences(sections, expectations),
    ...vanishedChains(sections, expectations),
    ...trails.flatMap(judgeTrail)
  ];
}
function vanishedChains(sections, { verified = [] }) {
  const folders = new Set(sections.map(folderOf));
  const digested = placeIndex(sections.filter(({ digests }) => digests > 0));
  return verified.filter((chain) => !folders.has(folderOf(chain)) && digested.has(idOf(chain))).map(
    ({ account, region, trail, key, end }) => fault(
      "DIGESTS_STALE",
      { account, region, trail, key },
      {
        message: `Of the trail ${trail} the archive holds nothing any more in region ${region} of account ${account}, but an earlier run verified its digests until ${end}. The newest was ${key}.`,
        found: "none",
        expected: end
      }
    )
  );
}
function absences(sections, expectations) {
  const { places = [] } = expectations;
  const digested = placeIndex(sections.filter(({ digests }) => digests > 0));
  const absent = places.filter((place) => !digested.has(idOf(place)));
  const logged = placeIndex(sections.filter(({ logs }) => logs > 0));
  const untold = absent.filter((place) => !logged.has(idOf(place)));
  const lost = whollyAbsent("account", places, { absent, untold });
  const isDark = digested.size > 0 || lost.size === 0;
  const dark = isDark ? whollyAbsent("region", places, { absent, untold }) : new Set("");
  const alone = untold.filter(({ account, region }) => !lost.has(account) && !dark.has(region));
  const tell = (id, group, at) => absence(id, at, { group, sections, expectations });
  return [
    ...[...lost].map(
      (account) => tell("ACCOUNT_MISSING", of("account", account, absent), { account, region: "" })
    ),
    ...[...dark].map(
      (region) => tell("REGION_MISSING", of("region", region, absent), { account: "", region })
    ),
    ...alone.map((place) => tell("NO_DIGESTS", [place], place))
  ];
}
function of(part, value, places) {
  return places.filter((place) => place[part] === value);
}
function whollyAbsent(part, places, { absent, untold }) {
  const missing = new Set(absent);
  const present = new Set(
    places.filter((place) => !missing.has(place)).map((place) => place[part])
  );
  return new Set(
    untold.map((place) => place[part]).filter((value) => value !== "" && !present.has(value))
  );
}
function placeIndex(places) {
  return new Set(
    places.flatMap(({ account, region }) => [
      idOf({ account, region }),
      idOf({ account, region: "" }),
      idOf({ account: "", region })
    ])
  );
}
function idOf({ account, region }) {
  return `${account} ${region}`;
}
function absence(id, at, absent) {
  const logs = absent.sections.filter((section) => isAt(section, at)).reduce((sum, section) => sum + section.logs, 0);
  const evidence = evidenceOf2(at, logs, absent);
  return fault(
    id,
    { account: at.account, region: at.region, key: "" },
    {
      ...evidence === void 0 && { severity: "medium" },
      message: `The archive has no digests of ${wordsOf(at)}, although ${whyOf(at, absent.group)}. ${evidence ?? "There are no log files of it either."}`,
      count: logs
    }
  );
}
function isAt(place, { account, region }) {
  return (account === "" || place.account === account) && (region === "" || place.region === region);
}
function whyOf({ account, region }, [first]) {
  const reasons = [account && first?.because.account, region && first?.because.region];
  return [...new Set(reasons.filter((reason) => reason !== "" && reason !== void 0))].join(
    " and "
  );
}
function evidenceOf2(at, logs, { group, expectations }) {
  if (logs > 0) return `There are ${logs} log files of it.`;
  const seen = group.find((place) => place.seen !== void 0)?.seen;
  if (seen !== void 0) return seen;
  const trail = expectations.trails?.find((fact) => reportsDigests(fact, at));
  return trail && `The trail ${trail.name} reports that digests were delivered.`;
}
function wordsOf({ account, region }) {
  const words = [account && `account ${account}`, region && `region ${region}`];
  return words.filter((word) => word !== "").join(", ");
}
function reportsDigests({ account, status }, at) {
  if (at.account !== "" && at.account !== account) return false;
  return [...status].some(
    ([region, { latestDigest }]) => latestDigest !== void 0 && (at.region === "" || at.region === region)
  );
}
function judgeTrail(trail) {
  const place = { account: trail.account, trail: trail.name, key: trail.name };
  const off = fault(
    "TRAIL_VALIDATION_DISABLED",
    { ...place, region: trail.homeRegion },
    {
      message: `Log file validation is off for the trail ${trail.name}: it writes no digests. Since when, its last digest and an UpdateTrail event tell.`
    }
  );
  return [
    ...trail.validation ? [] : [off],
    ...[...trail.status].flatMap(([region, status]) => judgeStatus({ ...place, region }, status))
  ];
}
function judgeStatus(place, { logging, stoppedAt, digestError, logError, latestDigest, latestLog }) {
  const since = stoppedAt ? ` since ${instant(stoppedAt)}` : "";
  const errors = [
    ...digestError === void 0 ? [] : [{ what: "digests", error: digestError, last: latestDigest }],
    ...logError === void 0 ? [] : [{ what: "log files", error: logError, last: latestLog }]
  ];
  return [
    ...logging ? [] : [fault("TRAIL_NOT_LOGGING", place, { message: `The trail does not record${since}.` })],
    ...errors.map(
      ({ what, error, last }) => fault("TRAIL_DELIVERY_ERROR", place, {
        message: `CloudTrail could not deliver ${what}: ${error}. ${last ? `It last did at ${instant(last)}.` : "It never has."}`,
        found: `${what}: ${error}`
      })
    )
  ];
}

// action/left-behind.ts
var MOST_KEYS = 2e3;
async function leftBehind(section, window, { archive, verified }) {
  const known = rememberedIn(verified, folderOf(placeOf2(section)));
  const late = known.filter(({ end }) => end < window.since);
  if (late.length === 0) return [];
  const newest = newestEnd(verified);
  const found = [];
  for (const { key, end } of late.filter(({ end: end2 }) => end2.getTime() < newest - HOUR)) {
    const last = await lastOf(archive, section, { key, span: { from: end, to: window.since } });
    if (last !== void 0)
      found.push({ unseen: unseenIn(section, key, { from: end, to: last }), key });
  }
  return found;
}
function newestEnd({ chains }) {
  return chains.reduce((newest, { end }) => Math.max(newest, Date.parse(end)), 0);
}
async function lastOf(archive, section, { key, span: span2 }) {
  let last;
  let keys = 0;
  for await (const listed of listDays(archive, section, { folder: "CloudTrail-Digest", span: span2 })) {
    const time = timeIn(listed.key, key);
    if (time !== void 0 && time > span2.from && time <= span2.to) last = time;
    keys += 1;
    if (keys === MOST_KEYS) return last && span2.to;
  }
  return last;
}
function timeIn(key, other) {
  const [at, known] = [parseArchiveKey(key), parseArchiveKey(other)];
  if (at.kind !== "digest" || known.kind !== "digest") return void 0;
  return chainId(chainName(at)) === chainId(chainName(known)) ? at.time : void 0;
}
function unseenIn({ account, region }, key, { from, to }) {
  const at = parseArchiveKey(key);
  const trail = at.kind === "digest" ? at.trail : "";
  return { account, region, trail, since: from, until: to };
}

// checks/integrity/segments.ts
var PRECEDENCE = ["digested", "missing", "unread", "invalid", "gap"];
function arrangeSegments(segments) {
  const arranged = [];
  for (const state of PRECEDENCE) {
    const taken = arranged.toSorted(byTime2);
    const own2 = segments.filter((segment) => segment.state === state);
    arranged.push(...withoutOverlap(own2.flatMap((segment) => uncovered(segment, taken))));
  }
  return arranged.filter(({ from, to }) => from < to).sort(byTime2);
}
function withoutOverlap(segments) {
  let end = /* @__PURE__ */ new Date(0);
  return segments.toSorted(byTime2).map((segment) => {
    const from = segment.from > end ? segment.from : end;
    end = segment.to > end ? segment.to : end;
    return { ...segment, from };
  });
}
function uncovered(segment, taken) {
  const free = [];
  let from = segment.from;
  for (const other of taken) {
    if (other.to <= from || other.from >= segment.to) continue;
    free.push({ ...segment, from, to: other.from });
    from = other.to;
  }
  return [...free, { ...segment, from }].filter((piece) => piece.from < piece.to);
}
function byTime2(a, b) {
  return a.from.getTime() - b.from.getTime();
}

// checks/integrity/memory.ts
function judgeMemory({ name, digests }, { remembered = [], window }) {
  const { from, to } = neededDigestRange(window);
  const newest = digests.at(-1)?.at.time;
  const wasListed = ({ end }) => end >= from && end <= to && newest !== void 0 && newest > end;
  return remembered.filter(({ key }) => isOfChain(key, name)).flatMap((before) => {
    const now = digests.find((digest) => digest.name === before.key);
    if (now) return replaced(now, before);
    return wasListed(before) ? [vanished(name, before)] : [];
  });
}
function replaced(now, before) {
  const found = now.trust === "false" ? void 0 : now.content?.sha256;
  if (found === void 0 || found === before.sha256) return [];
  const message = "The digest is not the one that an earlier run verified under this key.";
  return [fault("CHAIN_HASH_MISMATCH", placeOf(now), { message, expected: before.sha256, found })];
}
function vanished(name, before) {
  const range = { from: shifted(before.end, -DIGEST_PERIOD), to: before.end };
  return fault(
    "DIGEST_MISSING",
    { ...name, key: before.key },
    {
      message: `The digest is gone; an earlier run verified it. Not proved: ${span(range)}.`,
      expected: before.sha256,
      range,
      count: 1
    }
  );
}

// checks/integrity/timeline.ts
var NOTHING = { faults: [] };
function buildTimeline(digests, context) {
  const present = new Map(digests.map((digest) => [digest.name, digest]));
  const phases = clockOf(digests);
  const items = digests.filter((digest) => isOnClock(digest, phases)).map(itemOf);
  const segments = [];
  const faults = [];
  let cursor;
  for (const item of items) {
    const piece = judgeJoint({ item, cursor, present, context });
    faults.push(...piece.faults);
    segments.push(...betweenOf(piece), segmentOf(item));
    cursor = later(cursor, item.to);
  }
  const newest = items.at(-1)?.proven;
  return { segments, faults, ...newest && { newest } };
}
function clockOf(digests) {
  const proved = digests.filter(({ trust }) => trust === "valid");
  return new Set(proved.map(({ at }) => at.time.getTime() % DIGEST_PERIOD));
}
function isOnClock({ trust, at }, phases) {
  if (trust !== "false" || phases.size === 0) return true;
  const own2 = at.time.getTime() % DIGEST_PERIOD;
  return [...phases].some((phase) => {
    const apart = Math.abs(own2 - phase);
    return Math.min(apart, DIGEST_PERIOD - apart) <= EDGE_SLACK;
  });
}
function itemOf(proven) {
  if (proven.trust !== "valid" || proven.content === void 0)
    return { proven, ...hourOf(proven.at) };
  const { start, end } = proven.content.digest;
  return { proven, from: start, to: end };
}
var SEGMENT_STATES = {
  valid: "digested",
  unproven: "invalid",
  false: "invalid",
  unread: "unread"
};
function segmentOf({ proven, from, to }) {
  const state = SEGMENT_STATES[proven.trust];
  const sha256 = state === "digested" ? proven.content?.sha256 : void 0;
  const logs = proven.content?.digest.logs.length ?? 0;
  return { from, to, state, digest: proven.name, logs, ...sha256 !== void 0 && { sha256 } };
}
function betweenOf({ state, range, digest }) {
  if (state === void 0 || range === void 0) return [];
  return [{ ...range, state, logs: 0, ...digest !== void 0 && { digest } }];
}
function judgeJoint(joint) {
  const { proven } = joint.item;
  const digest = proven.content?.digest;
  if (digest === void 0) return unnamedHole(joint);
  if (digest.previous === void 0)
    return proven.trust === "false" ? unnamedHole(joint) : chainStart(joint, digest);
  return linkedJoint(joint, digest, digest.previous);
}
function linkedJoint(joint, digest, previous) {
  const predecessor = joint.present.get(previous.key);
  if (previous.bucket !== digest.bucket) return earlierPlace(joint, previous);
  if (predecessor) return continuity(joint, predecessor);
  const at = parseArchiveKey(previous.key);
  const ours = at.kind === "digest" && chainId(at) === chainId(joint.context.chain);
  if (!ours) return joint.item.proven.trust === "valid" ? earlierPlace(joint, previous) : NOTHING;
  if (at.time < joint.context.listedFrom || at.time >= joint.item.proven.at.time) return NOTHING;
  return missingDigest(joint, previous.key);
}
function missingDigest(joint, name) {
  const range = holeOf(joint);
  const count = hoursIn(range);
  const more = count > 1 ? ` About ${count - 1} more before it must be gone as well.` : "";
  const { proven } = joint.item;
  const doubt = proven.trust === "valid" ? "" : " (which is not proved itself)";
  return {
    state: "missing",
    range,
    digest: name,
    faults: [
      fault(
        "DIGEST_MISSING",
        { ...placeOf(proven), key: name },
        {
          message: `The digest is gone; its successor ${proven.name}${doubt} names it.${more} Not proved: ${span(range)}. ${expiryWord(joint, range)}`,
          digest: proven.name,
          range,
          count
        }
      )
    ]
  };
}
function expiryWord({ present, context }, { from }) {
  const older = [...present.values()].some(({ trust, at }) => trust === "valid" && at.time <= from);
  return older || context.hasOlder ? "Older digests of the chain are still there, which an expiry rule would have taken first." : "No older digest of the chain was met: a lifecycle rule that expires them is the innocent cause.";
}
function unnamedHole(joint) {
  const { proven } = joint.item;
  const range = holeOf(joint);
  if (joint.cursor === void 0 || length(range) <= EDGE_SLACK) return NOTHING;
  const unread = proven.trust === "unread";
  const told = fault(
    "DIGEST_MISSING",
    { ...placeOf(proven), key: predictedName(proven, range.to) },
    {
      ...unread && { severity: "unknown" },
      message: `There is no digest for ${span(range)}, and the one after it cannot tell why: ${proven.name}.`,
      range,
      count: hoursIn(range)
    }
  );
  return { faults: [told], state: unread ? "unread" : "missing", range };
}
function predictedName({ name, at }, end) {
  const [day, stamp] = [instant(end).slice(0, 10), instant(end).replaceAll(/[-:]/gu, "")];
  const own2 = instant(at.time);
  return name.replace(`/${own2.slice(0, 10).replaceAll("-", "/")}/`, `/${day.replaceAll("-", "/")}/`).replace(own2.replaceAll(/[-:]/gu, ""), stamp);
}
function chainStart({ item, cursor, context }, digest) {
  const place = placeOf(item.proven);
  if (cursor === void 0) {
    const range2 = { from: context.window.since, to: digest.start };
    if (length(range2) <= 0) return NOTHING;
    const message2 = `The chain begins at ${instant(digest.start)}; nothing is proved before.`;
    return { state: "gap", range: range2, faults: [fault("COVERAGE_START", place, { message: message2, range: range2 })] };
  }
  const range = { from: cursor, to: digest.start < cursor ? cursor : digest.start };
  const hours = (length(range) / DIGEST_PERIOD).toFixed(1);
  const message = `The chain begins anew after ${hours} hours without digests, ${span(range)}: logging or validation was off.`;
  return { state: "gap", range, faults: [fault("CHAIN_GAP", place, { message, range })] };
}
function earlierPlace({ item, cursor }, previous) {
  const since = instant(item.from);
  const before = `${previous.bucket}/${previous.key}`;
  const message = `Until ${since} the trail delivered elsewhere; the digest before is ${before}.`;
  return {
    state: "gap",
    range: { from: cursor ?? item.from, to: item.from },
    faults: [fault("BUCKET_CHANGED", placeOf(item.proven), { message, found: before })]
  };
}
function continuity({ item, cursor }, predecessor) {
  const end = itemOf(predecessor).to;
  const proved = predecessor.trust === "valid" && item.proven.trust === "valid";
  if (!proved || end.getTime() === item.from.getTime()) return NOTHING;
  const hole = end < item.from;
  const range = hole ? { from: end, to: item.from } : { from: item.from, to: end };
  const message = `There is ${hole ? "a hole" : "an overlap"} between this digest and the one before it: ${span(range)}.`;
  const told = fault("CHAIN_DISCONTINUITY", placeOf(item.proven), {
    message,
    digest: predecessor.name,
    expected: instant(end),
    found: instant(item.from),
    range
  });
  if (!hole) return { faults: [told] };
  return { faults: [told], state: "gap", range: { from: later(cursor, end), to: item.from } };
}
function holeOf({ item, cursor, context }) {
  const start = new Date(
    Math.min(item.from.getTime() - DIGEST_PERIOD, context.window.since.getTime())
  );
  const from = cursor ?? later(start, context.listedFrom);
  return { from: from < item.from ? from : item.from, to: item.from };
}
function hoursIn(range) {
  return Math.max(1, Math.round(length(range) / DIGEST_PERIOD));
}
function length({ from, to }) {
  return to.getTime() - from.getTime();
}
function later(a, b) {
  return a !== void 0 && a > b ? a : b;
}

// checks/integrity/judge-chain.ts
function judgeChain(proven, evidence) {
  const { name, digests, backfills } = proven;
  const { window } = evidence;
  const listedFrom = neededDigestRange(window).from;
  const hasOlder = hasOlderDigest(name, evidence);
  const timeline = buildTimeline(digests, { chain: name, window, listedFrom, hasOlder });
  const stale = judgeStaleness(name, timeline.newest, evidence);
  const relevant = [...digests, ...backfills].filter(
    ({ at, name: name2 }) => overlaps(hourOf(at), window) || evidence.late?.has(name2) === true
  );
  const faults = [
    ...digestFaults(relevant),
    ...timeline.faults.filter(({ range }) => range === void 0 || overlaps(range, window)),
    ...judgeBackfillLinks(backfills, listedFrom),
    ...judgeOrder(digests).filter(({ range }) => range === void 0 || overlaps(range, window)),
    ...stale ? [stale] : []
  ];
  const known = new Set(faults.map(({ key }) => key));
  faults.push(...judgeMemory(proven, evidence).filter(({ key }) => !known.has(key)));
  const chain = {
    ...name,
    ...reach(digests),
    ...statesOf(relevant, faults),
    segments: arrangeSegments([...timeline.segments, ...tail(stale)]),
    stale: stale !== void 0
  };
  return { chain, faults, relevant };
}
function digestFaults(relevant) {
  const faults = relevant.flatMap((digest) => digest.faults);
  const unsigned = faults.filter(({ id }) => id === "DIGEST_SIGNATURE_MISSING");
  const [first] = unsigned;
  const all = unsigned.length === relevant.filter(({ content }) => content !== void 0).length;
  if (first === void 0 || unsigned.length === 1 || !all) return faults;
  const proved = relevant.filter(({ trust }) => trust === "valid").length;
  const message = `None of the chain's ${unsigned.length} digests has a signature in its metadata, as after a plain copy. ${proved} are proved by their successors; the others cannot be proved.`;
  return [
    ...faults.filter(({ id }) => id !== "DIGEST_SIGNATURE_MISSING"),
    { ...first, message, count: unsigned.length }
  ];
}
function overlaps({ from, to }, { since, until }) {
  return to > since && from < shifted(until, NAME_SLACK);
}
function reach(digests) {
  const valid = digests.filter(({ trust }) => trust === "valid");
  const from = valid[0]?.content?.digest.start;
  const to = valid.at(-1)?.content?.digest.end;
  return from && to ? { from, to } : {};
}
function statesOf(relevant, faults) {
  const others = faults.filter(({ id }) => id !== "CHAIN_GAP");
  const state = stateOf(relevant, faults);
  return others.length === faults.length ? { state } : { state, butForGaps: stateOf(relevant, others) };
}
function stateOf(relevant, faults) {
  const doubted = relevant.some(({ trust }) => trust === "false" || trust === "unproven");
  const broken = faults.some(({ severity }) => severity === "critical" || severity === "high");
  if (doubted || broken) return "broken";
  return relevant.some(({ trust }) => trust === "valid") && relevant.every(({ trust }) => trust === "valid") ? "whole" : "unknown";
}
function tail(stale) {
  return stale?.range ? [{ ...stale.range, state: "missing", logs: 0 }] : [];
}
function judgeBackfillLinks(backfills, listedFrom) {
  const present = new Set(backfills.map(({ name }) => name));
  return backfills.filter(({ trust }) => trust === "valid").flatMap((digest) => {
    const key = digest.content?.digest.previous?.key ?? "";
    const at = parseArchiveKey(key);
    const gone = at.kind === "backfill" && at.time >= listedFrom && !present.has(key);
    return gone ? [missingBackfill(digest, key, at.time)] : [];
  });
}
function missingBackfill(digest, key, end) {
  const message = `The backfill digest is gone; its successor ${digest.name} names it. The log files it lists, delayed until ${instant(end)}, are not proved.`;
  const detail = { message, digest: digest.name, count: 1 };
  return fault("DIGEST_MISSING", { ...placeOf(digest), key }, detail);
}
function judgeOrder(digests) {
  const places = new Map(digests.map(({ name }, index) => [name, index]));
  const named2 = new Set(digests.map(previousOf));
  return digests.flatMap((digest, index) => {
    if (digest.trust !== "valid" || named2.has(digest.name)) return [];
    const next = digests.slice(index + 1).find(({ trust }) => trust === "valid");
    const passed = next && previousOf(next);
    const before = passed === void 0 ? void 0 : places.get(passed);
    if (next === void 0 || before === void 0 || before >= index) return [];
    const message = `The digest is genuine, but the next one, ${next.name}, follows ${String(passed)}.`;
    const detail = { message, digest: next.name, range: hourOf(digest.at) };
    return [fault("DIGEST_UNCHAINED", placeOf(digest), detail)];
  });
}
function previousOf({ content }) {
  return content?.digest.previous?.key;
}

// checks/integrity/key-faults.ts
function keyFaults(digests, source = "as they were given") {
  const uses = /* @__PURE__ */ new Map();
  for (const digest of digests) addUse(uses, digest);
  return [...uses.values()].map((use) => keyFault(use, source));
}
function addUse(uses, digest) {
  const { keyProblem: problem, content, at } = digest;
  if (problem === void 0 || content === void 0) return;
  const { fingerprint: fingerprint2 } = content.digest;
  const name = problem.kind === "unread" ? "" : fingerprint2;
  const id = JSON.stringify([at.account, at.region, problem.kind, name]);
  const use = uses.get(id) ?? {
    ...{ place: placeOf(digest), fingerprint: fingerprint2, problem },
    ...{ digests: [], signed: [] }
  };
  const signed = problem.kind === "outside" ? [...use.signed, problem.signed] : use.signed;
  uses.set(id, { ...use, digests: [...use.digests, digest], signed });
}
function keyFault(use, source) {
  const { place, fingerprint: fingerprint2, problem, digests } = use;
  const range = unionOf(digests.map(({ at }) => hourOf(at)));
  const asked = `${digests.length} digests of ${place.region}, ${span(range)}`;
  const isProved = digests.every(({ trust }) => trust === "valid");
  const detail = { count: digests.length, ...!isProved && { range } };
  switch (problem.kind) {
    case "absent":
      return fault("PUBLIC_KEY_NOT_FOUND", place, {
        ...detail,
        message: `The key ${fingerprint2} is not among the public keys of ${place.region} (${source}); it should have signed ${asked}.`,
        expected: fingerprint2
      });
    case "invalid":
      return fault("PUBLIC_KEY_INVALID", place, {
        ...detail,
        message: `The public key ${fingerprint2} (${source}) cannot be used: ${problem.reason}. It should have signed ${asked}.`,
        expected: fingerprint2,
        found: problem.found
      });
    case "unread":
      return fault("DIGEST_NOT_CHECKED", place, {
        ...detail,
        message: `The public keys of ${place.region} could not be had: ${problem.reason}. Not checked: ${asked}. This is no evidence of tampering.`
      });
    case "outside":
      return outsideFault(use, problem, { ...detail, asked });
  }
}
function outsideFault({ place, fingerprint: fingerprint2, signed }, { key: { validFrom, validUntil } }, {
  asked,
  ...detail
}) {
  const bounds = [validFrom, validUntil].map((time) => time ? instant(time) : "any time");
  const times = signed.map((time) => time.getTime());
  const about = [.../* @__PURE__ */ new Set([Math.min(...times), Math.max(...times)])].map(
    (time) => instant(new Date(time))
  );
  return fault("PUBLIC_KEY_OUTSIDE_VALIDITY", place, {
    ...detail,
    message: `The key ${fingerprint2} signed ${asked}, about ${about.join(" to ")}; it is valid from ${bounds.join(" until ")}.`,
    expected: bounds.join("/"),
    found: about.join("/")
  });
}
function unionOf(ranges) {
  return {
    from: new Date(Math.min(...ranges.map(({ from }) => from.getTime()))),
    to: new Date(Math.max(...ranges.map(({ to }) => to.getTime())))
  };
}

// checks/integrity/key-ring.ts
function keyRing(keysOf) {
  const regions = /* @__PURE__ */ new Map();
  return {
    find(region, fingerprint2) {
      const known = regions.get(region) ?? load(keysOf(region));
      regions.set(region, known);
      if ("unread" in known) return { kind: "unread", reason: known.unread };
      return known.get(fingerprint2.toLowerCase()) ?? { kind: "absent" };
    }
  };
}
function load(keys) {
  if ("unread" in keys) return keys;
  const loaded = /* @__PURE__ */ new Map();
  for (const source of keys) {
    const fingerprint2 = source.fingerprint.toLowerCase();
    if (loaded.get(fingerprint2)?.kind !== "usable") loaded.set(fingerprint2, loadPublicKey(source));
  }
  return loaded;
}

// checks/integrity/listed-logs.ts
function collectLogs(digests, { window, late }) {
  const expected = /* @__PURE__ */ new Map();
  const listed = /* @__PURE__ */ new Map();
  const claimed = /* @__PURE__ */ new Map();
  const take = (digest, log) => {
    if (digest.trust !== "valid" || log.hashAlgorithm !== HASH_ALGORITHM) {
      claimed.set(log.key, claimedLog(digest, log));
    } else {
      const entry = joined(listed.get(log.key), expectedLog(digest, log));
      listed.set(log.key, entry);
      const isLate = late?.has(digest.name) === true;
      const isExpected = isLate || expected.has(log.key);
      if (isExpected || inWindow(timeOf(digest, log), window)) expected.set(log.key, entry);
    }
  };
  for (const digest of digests) for (const log of logsHere(digest)) take(digest, log);
  return { expected, listed, claimed };
}
function joined(before, entry) {
  if (before === void 0) return entry;
  const { disagreeing = [] } = before;
  const said = [before.sha256, ...disagreeing.map(({ sha256: sha2562 }) => sha2562)];
  if (said.includes(entry.sha256) || said.length > MOST_HASHES) return before;
  const { digestKey, sha256 } = entry;
  return { ...before, disagreeing: [...disagreeing, { digestKey, sha256 }] };
}
var MOST_HASHES = 3;
function logsElsewhere(digests) {
  return digests.flatMap((digest) => {
    const { content, trust, name, at } = digest;
    if (content === void 0 || trust !== "valid") return [];
    const { bucket, logs } = content.digest;
    const others = logs.filter((log) => log.bucket !== bucket);
    return others.slice(0, 1).map(
      (first) => fault("LOG_NOT_CHECKED", placeOf(digest), {
        message: `${others.length} log files that this digest lists lie in another bucket, ${first.bucket}: look at that one too. This is no evidence of tampering.`,
        digest: name,
        range: hourOf(at),
        count: others.length
      })
    );
  });
}
function logsHere({ content }) {
  if (content === void 0) return [];
  const { bucket, logs } = content.digest;
  return logs.filter((log) => log.bucket === bucket);
}
function claimedLog({ name, at, trust }, log) {
  const claim = { digestKey: name, range: hourOf(at) };
  const disproved = trust === "false" || log.hashAlgorithm !== HASH_ALGORITHM;
  return disproved ? claim : { ...claim, sha256: log.hash };
}
function expectedLog({ name, at }, log) {
  const events = eventsOf(log);
  const { account, region } = at;
  return {
    key: log.key,
    sha256: log.hash,
    digestKey: name,
    account,
    region,
    trail: at.trail,
    ...events && { events }
  };
}
function eventsOf({ oldest, newest }) {
  return oldest && newest ? { from: oldest, to: newest } : void 0;
}
function timeOf({ at }, log) {
  const key = parseArchiveKey(log.key);
  return key.kind === "log" ? key.time : log.newest ?? at.time;
}

// checks/integrity/judge-digests.ts
var MAX_FOREIGN = 20;
function judgeDigests(evidence) {
  const { opened, foreign } = openAll(evidence);
  const proven = withVanished(
    proveChains(opened, keyRing(evidence.keysOf), evidence.bucket),
    evidence
  );
  const judged2 = proven.map((chain) => judgeChain(chain, evidence));
  const all = proven.flatMap(({ digests, backfills }) => [...digests, ...backfills]);
  const folders = coverFolders(judged2, all, evidence);
  const relevant = judged2.flatMap((chain) => chain.relevant);
  const faults = [
    ...judged2.flatMap((chain) => ownFaults(chain, folders)),
    ...keyFaults(relevant, evidence.keySource),
    ...logsElsewhere(relevant),
    ...foreign,
    ...absentDigests(judged2, evidence)
  ];
  return {
    window: evidence.window,
    now: evidence.now,
    chains: judged2.map(({ chain }) => chain),
    faults,
    digests: countDigests(relevant, faults),
    ...collectLogs(all, evidence),
    folders
  };
}
function withVanished(proven, evidence) {
  const chains = new Map(proven.map((chain) => [chainId(chain.name), chain]));
  for (const { at } of knownBefore(evidence)) {
    const name = chainName(at);
    if (!chains.has(chainId(name))) chains.set(chainId(name), { name, digests: [], backfills: [] });
  }
  return [...chains.values()];
}
function openAll({ sights, now, elsewhere = [] }) {
  const opened = [];
  const foreign = elsewhere.flatMap((key) => strayDigest(key) ?? []);
  for (const sight of sights) {
    const digest = openDigest(sight, now);
    if (digest === void 0) continue;
    if ("id" in digest) foreign.push(digest);
    else opened.push(digest);
  }
  return { opened, foreign: limited(foreign) };
}
function limited(foreign) {
  const rest = foreign.slice(MAX_FOREIGN);
  return [
    ...foreign.slice(0, MAX_FOREIGN),
    ...rest.slice(0, 1).map((first) => ({
      ...first,
      message: `${rest.length} more objects like those before lie among the digests, this one first.`,
      count: rest.length
    }))
  ];
}
function countDigests(relevant, faults) {
  const count = (...trusts) => relevant.filter(({ trust }) => trusts.includes(trust)).length;
  const missing = faults.filter(
    ({ id, severity }) => id === "DIGEST_MISSING" && severity !== "unknown"
  );
  const vanished2 = relevant.filter(
    (digest) => digest.faults.some(({ id }) => id === "DIGEST_MISSING")
  );
  return {
    valid: count("valid"),
    invalid: count("unproven", "false") - vanished2.length,
    missing: missing.reduce((sum, told) => sum + Number(told.count), 0),
    unread: count("unread")
  };
}
function ownFaults({ chain, faults, relevant }, folders) {
  const believed = folders.get(folderOf(chain))?.chains.includes(chain) === true;
  return believed || relevant.length === 0 ? faults : faults.filter(({ id }) => id !== "DIGESTS_STALE");
}
function absentDigests(judged2, { listedLogs = [], expectations = {} }) {
  const covered2 = new Set(judged2.map(({ chain }) => folderOf(chain)));
  const elsewhere = judged2.some(({ chain }) => chain.to !== void 0);
  return listedLogs.filter((folder) => folder.count > 0 && !covered2.has(folderOf(folder))).map((folder) => {
    const trail = expectations.trails?.find((fact) => deliversTo(fact, folder));
    const because = trail ? `the trail ${trail.name} delivers here` : "other parts of the archive have digests";
    const expected = trail !== void 0 || expectations.otherDigests === true || elsewhere;
    return noDigests(folder, expected ? because : void 0);
  });
}
function noDigests(folder, because) {
  const place = { account: folder.account, region: folder.region, key: folderOf(folder) };
  const what = `There are ${folder.count} log files and no digest of their time`;
  return fault("NO_DIGESTS", place, {
    ...because === void 0 && { severity: "unknown" },
    message: because === void 0 ? `${what}, nor anywhere in this archive: they could not be checked.` : `${what}, although ${because}.`,
    count: folder.count
  });
}
function coverFolders(judged2, digests, { expectations }) {
  const folders = /* @__PURE__ */ new Map();
  for (const folder of new Set(judged2.map(({ chain }) => folderOf(chain)))) {
    const here = judged2.map(({ chain }) => chain).filter((chain) => folderOf(chain) === folder);
    folders.set(folder, {
      chains: believable(here),
      undigested: undigestedTrails(here, expectations?.trails ?? []),
      doubtfulBackfills: digests.filter(
        ({ at, trust }) => at.kind === "backfill" && trust !== "valid" && folderOf(at) === folder
      ).map(({ name, at }) => ({ key: name, until: at.time }))
    });
  }
  return folders;
}
function believable(chains) {
  const proved = chains.filter(
    ({ to, segments }) => to !== void 0 || segments.some(({ state }) => state === "unread")
  );
  return proved.length > 0 ? proved : chains;
}
function undigestedTrails(chains, trails) {
  return trails.filter((fact) => chains.some((chain) => deliversTo(fact, chain))).filter((fact) => !chains.some((chain) => isTrailOf(fact, chain))).map(({ name }) => name);
}

// action/judge-section.ts
function windowOf(section, { window, windowChosen }, { verify: verified, carried }) {
  const root = `${section.root}CloudTrail`;
  const isOf = (key) => key.startsWith(root) && key.includes(`/${section.region}/`);
  if (windowChosen && carried.faults.some(({ key }) => isOf(key))) return window;
  return {
    ...window,
    since: resumeSince(rememberedIn(verified, folderOf(placeOf2(section))), window)
  };
}
async function judgeSection(section, { listing, window }, court) {
  const { archive, publicKeys, now, bucket, expecting, verified } = court;
  const span2 = neededDigestRange(window);
  const remembered = rememberedIn(verified, folderOf(placeOf2(section)));
  const [{ sights, late, before }, beyond, keys, { folders }, expectations] = await Promise.all([
    readDigests(archive, section, { window, settled: settledBefore(remembered, window) }),
    digestsBeyond(archive, section, span2),
    regionKeys(publicKeys, section.region, neededKeyRange(window, now)),
    listing,
    expecting
  ]);
  const met = new Set(sights.map(({ entry }) => entry.key));
  const elsewhere = [...before, ...beyond].filter((key) => !met.has(key) && isOutside(key, span2));
  const keySource = sourceOf(publicKeys, neededKeyRange(window, now));
  const chains = { late, remembered, elsewhere };
  const evidence = { bucket, keysOf: () => keys, keySource, window, now, ...chains };
  const judge = (seen) => judgeDigests({ ...evidence, sights: seen, listedLogs: folders, expectations });
  const judgement = judge(sights);
  const doubted = bucket === void 0 ? NONE2 : doubtedDigests(judgement, sights);
  return doubted.size === 0 ? judgement : judge(await readAgain(archive, sights, doubted));
}
var NONE2 = /* @__PURE__ */ new Set();
function settledBefore(remembered, window) {
  const ends = remembered.filter(({ since }) => since < window.since).map(({ end }) => end);
  return ends.length === 0 ? void 0 : new Date(Math.min(...ends.map((end) => end.getTime())));
}
function doubtedDigests({ faults }, sights) {
  const read = new Set(
    sights.filter(({ object }) => object.kind === "read").map(({ entry }) => entry.key)
  );
  return new Set(
    faults.filter(({ severity, key }) => severity === "critical" && read.has(key)).map(({ key }) => key)
  );
}
function isOutside(key, { from, to }) {
  const at = parseArchiveKey(key);
  return at.kind === "stray" || at.kind === "digest" && (at.time < from || at.time > to);
}
function sourceOf({ file }, asked) {
  return file === void 0 ? `ListPublicKeys, asked for ${span(asked)}` : `from ${file}`;
}
async function regionKeys(publicKeys, region, { from, to }) {
  try {
    return await publicKeys.keysOf(region, from, to);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { unread: error.message };
  }
}

// action/expected.ts
function expectedHere(expectations, asked) {
  const { inputs, prefix, verified, blind } = asked;
  const isWanted = (globs, name) => name === "" ? globs.length === 0 : passes(globs, name);
  const isHere = ({ account, region }) => isWanted(inputs.accounts, account) && isWanted(inputs.regions, region) && !blind.some((place) => isWithin(place, { account, region }));
  const { trails } = expectations;
  const places = [...expectations.places ?? [], ...rememberedPlaces(verified, prefix, trails)];
  return {
    ...expectations,
    places: distinct(places).filter(isHere),
    verified: rememberedChains(verified, prefix, trails).filter(isHere)
  };
}
function isWithin(place, { account, region }) {
  return (account === "" || place.account === account) && (region === "" || place.region === region);
}
function wasSeen({ accounts, regions }, verified, prefix) {
  return rememberedPlaces(verified, prefix, void 0).some(
    ({ account, region }) => passes(accounts, account) && passes(regions, region)
  );
}

// checks/integrity/coverage.ts
function coverOf({ segments, stale }, range, window) {
  const start = segments[0]?.from ?? window.until;
  const end = segments.at(-1)?.to ?? window.until;
  const first = halve(segments, ({ to }) => to >= range.from);
  const beyond = halve(segments, ({ from }) => from > range.to);
  return [
    ...range.from < start ? [{ cover: "before", from: window.since, to: start }] : [],
    ...segments.slice(first, beyond).map(covered),
    ...holesIn(segments.slice(Math.max(0, first - 1), beyond + 1), range),
    // Overdue digests are no reason to wait for them.
    ...range.to > end ? [{ cover: stale ? "missing" : "after", from: end, to: range.to }] : []
  ];
}
function halve(segments, holds) {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (segments.slice(middle, middle + 1).some(holds)) high = middle;
    else low = middle + 1;
  }
  return low;
}
function covered({ state, from, to, digest }) {
  return { cover: state, from, to, ...digest !== void 0 && { digest } };
}
function holesIn(segments, range) {
  const holes = [];
  let end;
  for (const { from: to, to: next } of segments) {
    const from = end ?? to;
    const wide = to.getTime() - from.getTime() > EDGE_SLACK;
    if (wide && from < range.to && to > range.from) holes.push({ cover: "gap", from, to });
    end = next;
  }
  return holes;
}

// checks/integrity/unlisted-log.ts
var UNJUDGED = { state: "unverified", faults: [] };
function judgeUnlisted(entry, sight, judgement) {
  const at = parseArchiveKey(entry.key);
  if (at.kind === "other") return UNJUDGED;
  const folder = judgement.folders.get(folderOf(at));
  if (folder === void 0) return UNJUDGED;
  const claimed = judgeClaim({ entry, sight, at }, judgement);
  if (claimed) return claimed;
  if (at.kind === "log") return judgeNamed({ entry, sight, at }, folder, judgement.window);
  return unlisted({ entry, sight, at }, "Its name is none that CloudTrail gives.");
}
function judgeNamed(subject, folder, window) {
  const covers = folder.chains.flatMap((chain) => coverOf(chain, deliveryOf(subject), window));
  return judgeCover(subject, covers) ?? judgeDoubts(subject, folder) ?? notListed(subject, covers);
}
function notListed(subject, covers) {
  const digests = covers.flatMap(({ digest }) => digest ?? []).slice(0, MOST_NAMED);
  const verb = digests.length > 1 ? "do" : "does";
  const why2 = `It is named ${instant(subject.at.time)}; ${digests.join(" and ")} should list it and ${verb} not.`;
  return unlisted(subject, why2, digests[0]);
}
var MOST_NAMED = 4;
function judgeClaim(subject, { claimed }) {
  const claim = claimed.get(subject.entry.key);
  if (claim === void 0) return void 0;
  const found = subject.sight.kind === "too-large" ? void 0 : subject.sight.sha256;
  if (claim.sha256 !== void 0 && found !== void 0 && found !== claim.sha256)
    return contradicted(subject, claim, found);
  const message = `The digest of these log files is not proved: ${claim.digestKey}.`;
  return unproved("LOG_UNVERIFIED", subject, {
    message,
    digest: claim.digestKey,
    range: claim.range
  });
}
function contradicted({ entry, at: { account, region } }, { digestKey, sha256 }, found) {
  const told = fault(
    "LOG_HASH_MISMATCH",
    { account, region, key: entry.key },
    {
      message: `The log file's content is not what the digest ${digestKey} recorded, which is not proved itself: one of the two was changed.`,
      digest: digestKey,
      expected: sha256,
      found
    }
  );
  return { state: "failed", faults: [told] };
}
function judgeCover(subject, covers) {
  const after = covers.filter(({ cover }) => cover === "after");
  if (after.length > 0) return pending(subject, after);
  const doubtful = covers.find(({ cover }) => cover in DOUBTS);
  if (doubtful) return unverified(subject, doubtful);
  const outside = covers.find(({ cover }) => cover === "before" || cover === "gap");
  return outside && outsideCoverage(subject, outside);
}
function deliveryOf({ entry: { lastModified }, at: { time } }) {
  const latest = shifted(time, NAME_SLACK);
  if (lastModified === void 0 || lastModified < shifted(time, -EDGE_SLACK) || lastModified > latest)
    return { from: time, to: latest };
  return { from: shifted(lastModified, -MINUTE), to: shifted(lastModified, EDGE_SLACK) };
}
function pending(subject, after) {
  const newest = new Date(Math.min(...after.map(({ from }) => from.getTime())));
  const due = instant(shifted(newest, DIGEST_PERIOD + DELIVERY_DELAY));
  const message = `The log files are newer than the newest digest, which ends at ${instant(newest)}. The next was or is due about ${due}.`;
  return { ...unproved("LOG_PENDING", subject, { message }), state: "pending" };
}
var DOUBTS = {
  missing: "is gone",
  invalid: "is not proved",
  unread: "could not be checked"
};
function unverified(subject, { cover, from, to, digest }) {
  const name = digest === void 0 ? "" : `: ${digest}`;
  return unproved("LOG_UNVERIFIED", subject, {
    message: `The digest of these log files ${String(DOUBTS[cover])}${name}.`,
    range: { from, to },
    ...digest !== void 0 && { digest }
  });
}
function outsideCoverage(subject, { from, to }) {
  return unproved("LOG_OUTSIDE_COVERAGE", subject, {
    message: "A trail has no digests for the time of these log files; nothing can prove or disprove them.",
    range: { from, to }
  });
}
function judgeDoubts(subject, { undigested, doubtfulBackfills }) {
  const backfill = doubtfulBackfills.find(({ until }) => subject.at.time <= until);
  if (backfill)
    return unproved("LOG_UNVERIFIED", subject, {
      message: `A backfill digest that could list these log files is not proved: ${backfill.key}.`,
      digest: backfill.key
    });
  if (undigested.length === 0) return void 0;
  return unproved("LOG_OUTSIDE_COVERAGE", subject, {
    message: `No digest lists these log files, but the trail ${undigested.join(", ")} delivers here without digests.`
  });
}
function unlisted({ entry, sight, at }, why2, digest) {
  const stored = entry.lastModified ? ` It was stored ${instant(entry.lastModified)}.` : "";
  const found = sight.kind === "too-large" ? void 0 : sight.sha256;
  const place = { account: at.account, region: at.region, key: entry.key };
  const message = `No digest lists this log file. ${why2}${stored}`;
  const detail = { message, found, ...digest !== void 0 && { digest } };
  return { state: "unlisted", faults: [fault("LOG_UNLISTED", place, detail)] };
}
function unproved(id, { at }, detail) {
  const place = { account: at.account, region: at.region, key: folderOf(at) };
  return { state: "unverified", faults: [fault(id, place, { ...detail, count: 1 })] };
}

// checks/integrity/log-file.ts
function judgeLogFile(entry, sight, judgement) {
  const expected = judgement.listed.get(entry.key);
  if (expected) return judgeListed(expected, sight, entry);
  const place = placeOf3(entry.key, parseArchiveKey(entry.key));
  if (sight.kind === "unread") return judgeUnread(place, sight);
  const damage = contentFaults(place, sight);
  const verdict = judgeUnlisted(entry, sight, judgement);
  const failed = damage.length > 0 && verdict.state !== "unlisted";
  return { state: failed ? "failed" : verdict.state, faults: [...damage, ...verdict.faults] };
}
function placeOf3(key, at) {
  return at.kind === "other" ? { account: "", region: "", key } : { account: at.account, region: at.region, key };
}
function judgeListed(expected, sight, entry) {
  if (sight.kind === "unread")
    return sight.code === "missing" ? { state: "failed", faults: [missingLog(expected)] } : judgeUnread(expected, sight, expected.digestKey);
  const faults = [
    ...hashFaults(expected, sight, entry),
    ...contentFaults(expected, sight, expected)
  ];
  return { state: faults.length === 0 ? "verified" : "failed", faults };
}
function missingLog(expected) {
  const events = expected.events ? ` It held events of ${span(expected.events)}.` : "";
  return fault("LOG_MISSING", expected, {
    message: `The log file is gone; the digest ${expected.digestKey} lists it.${events}`,
    digest: expected.digestKey,
    expected: expected.sha256,
    ...expected.events && { range: expected.events }
  });
}
function hashFaults(expected, sight, { lastModified }) {
  const found = sight.kind === "too-large" ? void 0 : sight.sha256;
  if (found === void 0) return [];
  const stored = lastModified ? ` It was stored ${instant(lastModified)}.` : "";
  return [expected, ...expected.disagreeing ?? []].filter(({ sha256 }) => sha256 !== found.toLowerCase()).map(
    ({ digestKey, sha256 }) => fault("LOG_HASH_MISMATCH", expected, {
      message: `The log file's content is not what its digest ${digestKey} recorded.${stored}${disagreement(expected)}`,
      digest: digestKey,
      expected: sha256,
      found,
      ...expected.events && { range: expected.events }
    })
  );
}
function disagreement({ disagreeing = [] }) {
  return disagreeing.length === 0 ? "" : " It is listed more than once, with different hashes.";
}
function contentFaults(place, sight, expected) {
  const digest = expected ? { digest: expected.digestKey, expected: expected.sha256 } : {};
  switch (sight.kind) {
    case "too-large": {
      const message = `The log file inflates beyond ${sight.limit} bytes (stored: ${sight.stored}).`;
      return [fault("LOG_TOO_LARGE", place, { message, ...digest })];
    }
    case "corrupt": {
      const message = `The log file is no whole gzip stream: ${sight.reason}.${hashWord(sight, expected)}`;
      return [fault("LOG_CORRUPT", place, { message, ...digest, found: sight.sha256 })];
    }
    case "whole": {
      if (sight.trailing === 0) return [];
      const message = `${sight.trailing} bytes follow the gzip stream of the log file; other readers would take them for events.`;
      return [fault("LOG_TRAILING_DATA", place, { message, ...digest, found: sight.sha256 })];
    }
  }
}
function hashWord(sight, expected) {
  if (expected === void 0) return "";
  if (sight.sha256 === void 0) return " Its content cannot be had any more.";
  return sight.sha256.toLowerCase() === expected.sha256 ? " Its content is still what the digest recorded." : " Its content is not what the digest recorded.";
}
var NO_EVIDENCE = "This is no evidence of tampering.";
function judgeUnread(place, { code, reason }, digest) {
  const message = `Not read: ${reason}. ${NO_EVIDENCE}`;
  const detail = { message, ...digest !== void 0 && { digest } };
  const tooLarge = { ...detail, message: `Not read: ${reason}.` };
  switch (code) {
    case "access-denied":
      return { state: "unverified", faults: [fault("LOG_ACCESS_DENIED", place, detail)] };
    case "archived":
      return { state: "unverified", faults: [fault("LOG_ARCHIVED", place, detail)] };
    case "unreachable":
      return { state: "unverified", faults: [fault("LOG_NOT_CHECKED", place, detail)] };
    case "too-large":
      return { state: "failed", faults: [fault("LOG_TOO_LARGE", place, tooLarge)] };
    case "missing": {
      const message2 = "The log file was listed and gone when it was read; no digest says what it was.";
      return { state: "unverified", faults: [fault("LOG_NOT_CHECKED", place, { message: message2 })] };
    }
  }
}

// action/scan/with-judgement.ts
var MOST_WAITING = 4e3;
async function* withJudgement(results) {
  let waiting = [];
  for await (const result of results) {
    if (result.task.judging.isOver) {
      yield* afterJudging([result]);
      continue;
    }
    waiting.push(result);
    if (waiting.length < MOST_WAITING) continue;
    yield* afterJudging(waiting);
    waiting = [];
  }
  yield* afterJudging(waiting);
}
async function* afterJudging(waiting) {
  for (const held of waiting) {
    await held.task.judging.over;
    yield judged(held);
  }
}
function judged({ task, file }) {
  const { judging, ...entry } = task;
  const { judgement } = judging;
  return withVerdict({ task: { ...entry, ...judgement && { judgement } }, file });
}
function withVerdict({ task, file }) {
  const { judgement } = task;
  if (judgement === void 0) return { task, file };
  return { task, file, verdict: judgeLogFile(task, file.sight, judgement) };
}

// action/scan/confirm.ts
async function* confirmed(results, again) {
  const doubtful = /* @__PURE__ */ new Map();
  for await (const result of results) {
    if (isDoubtful(result)) doubtful.set(result.task.key, result);
    else yield result;
  }
  if (doubtful.size === 0) return;
  for await (const result of again(tasksOf([...doubtful.values()]))) {
    doubtful.delete(result.task.key);
    yield withVerdict(result);
  }
  yield* doubtful.values();
}
function isDoubtful({ file, verdict }) {
  if (verdict === void 0 || file.sight.kind === "unread") return false;
  return verdict.faults.some(({ severity }) => severity === "critical");
}
async function* tasksOf(results) {
  for (const { task } of results) yield await Promise.resolve(task);
}

// checks/integrity/disproved.ts
function disprovedFaults(proved, trails = []) {
  const absent = (id, account, region) => fault(id, { account, region, key: "" }, { message: "" });
  return [
    ...proved.flatMap(({ account, region }) => [
      absent("ACCOUNT_MISSING", account, ""),
      absent("REGION_MISSING", "", region),
      absent("NO_DIGESTS", account, region)
    ]),
    ...trails.flatMap(soundTrail)
  ];
}
function soundTrail({ name, account, homeRegion, validation, status }) {
  const sound = (id, region) => fault(id, { account, region, trail: name, key: name }, { message: "" });
  return [
    ...validation ? [sound("TRAIL_VALIDATION_DISABLED", homeRegion)] : [],
    ...[...status].flatMap(([region, { logging, digestError, logError }]) => [
      ...logging ? [sound("TRAIL_NOT_LOGGING", region)] : [],
      ...digestError === void 0 && logError === void 0 ? [sound("TRAIL_DELIVERY_ERROR", region)] : []
    ])
  ];
}

// action/sight.ts
function sightOf(tally, answers) {
  const { interrupted, trails, fine } = answers;
  const known = rulesOf(answers);
  const passedBy = answers.openBefore.flatMap(
    (fault2) => faultFinding(fault2, answers.bucket?.bucket)
  );
  if (interrupted.aborted) return { places: [], proved: [], disproved: [], passedBy, ...known };
  const proved = tally.proved();
  const disproved = [...fine, ...disprovedFaults(proved, trails)];
  return {
    places: placesSeen(tally),
    proved,
    disproved: [...new Set(disproved.map(faultFingerprint))],
    passedBy,
    ...known
  };
}
function rulesOf({ pack, skipped }) {
  const all = [...pack.rules, ...pack.correlations];
  return {
    rules: new Map(all.map((rule) => [rule.id, ruleVersion(rule)])),
    silent: new Set(skipped.map(({ rule }) => rule))
  };
}
function placesSeen({ places, unread }) {
  const doubtful = /* @__PURE__ */ new Set();
  for (const { key } of unread) {
    const at = parseArchiveKey(key);
    if (at.kind === "other") return [];
    doubtful.add(`${at.account} ${at.region}`);
  }
  return places.filter(({ account, region }) => !doubtful.has(`${account} ${region}`));
}

// checks/integrity/proved.ts
function provedStretches({ chains, window, faults }) {
  const doubtful = new Set(
    faults.filter(({ severity }) => severity === "unknown").map(({ account, region }) => `${account} ${region}`)
  );
  return chains.filter(({ account, region }) => !doubtful.has(`${account} ${region}`)).flatMap(
    (chain) => joined2(chain, window).map(({ from, to }) => ({
      trail: chain.trail,
      account: chain.account,
      region: chain.region,
      from: instant(from),
      to: instant(to)
    }))
  );
}
function joined2({ segments }, { since, until }) {
  const spans = [];
  for (const segment of segments.filter(({ state }) => state === "digested")) {
    const from = segment.from > since ? segment.from : since;
    const to = segment.to < until ? segment.to : until;
    if (from >= to) continue;
    const last = spans.at(-1);
    if (last !== void 0 && from <= last.to) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}

// checks/integrity/merge-faults.ts
function faultLedger() {
  const single = [];
  const counted = /* @__PURE__ */ new Map();
  const addOne = (fault2) => {
    if (!COUNTED.has(fault2.id)) {
      single.push(fault2);
      return;
    }
    const cause = fault2.digest ?? [fault2.message, fault2.range];
    const id = JSON.stringify([fault2.id, fault2.key, cause]);
    const before = counted.get(id);
    const count = (before?.count ?? 0) + (fault2.count ?? 1);
    counted.set(id, { ...before ?? fault2, count });
  };
  return {
    add: (faults) => {
      faults.forEach(addOne);
    },
    list: () => [...single, ...counted.values()]
  };
}
var COUNTED = /* @__PURE__ */ new Set([
  "LOG_UNVERIFIED",
  "LOG_OUTSIDE_COVERAGE",
  "LOG_PENDING"
]);

// action/tally.ts
var EVIDENCE = {
  verified: "verified",
  pending: "pending",
  failed: "failed",
  unverified: "unchecked",
  // No digest lists it though one should: its events are not CloudTrail's word.
  unlisted: "failed"
};
var MOST_CHANGES = 1e4;
var MOST_UNPROVED = 1e4;
var Tally = class {
  digests = { valid: 0, invalid: 0, missing: 0 };
  logFiles = {
    verified: 0,
    failed: 0,
    pending: 0,
    unverified: 0,
    unlisted: 0
  };
  /** What the rules were shown: a file that is gone or cannot be inflated is not among it. */
  matched = { logFiles: 0, events: 0, bytes: 0 };
  /** All that was looked at. */
  scanned = { files: 0, bytes: 0 };
  chains = [];
  sections = [];
  /** Accounts and regions whose logs could be listed. */
  places = [];
  /** Those whose logs or digests could not be listed. */
  blind = [];
  /** By log folder: the earliest log file that could not be read. The next run begins there. */
  unsettled = /* @__PURE__ */ new Map();
  unread = [];
  unseen = [];
  #judged = [];
  /** What is not known beside the archive itself, which makes the report no less complete. */
  notes = [];
  looked = { windows: /* @__PURE__ */ new Map(), proved: /* @__PURE__ */ new Set() };
  #faults = faultLedger();
  /** Log files that are not proved, by their SHA-256: one that is missing may lie there. */
  #unproved = /* @__PURE__ */ new Map();
  /** From verified log files only. */
  #changes = [];
  #pack;
  #book;
  #correlator;
  #memories;
  /** Of log files with events that a correlation may speak of. */
  #evidence = /* @__PURE__ */ new Map();
  #onHit;
  #watched;
  constructor(pack, { onHit, correlations, ruleMemory, watched }) {
    this.#pack = pack;
    this.#book = new AlertBook(pack.rules);
    this.#correlator = new Correlator(pack, { state: correlations });
    this.#memories = new MemoryBook(pack, { state: ruleMemory, fromFirstLog: true });
    this.#onHit = onHit;
    this.#watched = watched;
  }
  addSection({ section, listing, judgement }) {
    this.places.push({ account: section.account, region: section.region });
    const strays = judgement === void 0 ? listing.planted.map(({ key }) => key) : [];
    for (const key of [...strays, ...listing.strays])
      this.addUnread("object", key, "not a name CloudTrail gives, so not looked at");
    if (judgement === void 0) return;
    this.digests.valid += judgement.digests.valid;
    this.digests.invalid += judgement.digests.invalid;
    this.digests.missing += judgement.digests.missing;
    this.chains.push(...judgement.chains);
    this.#judged.push({ chains: judgement.chains, window: judgement.window });
    this.looked.windows.set(folderOf(placeOf2(section)), judgement.window);
    this.#faults.add(judgement.faults);
    this.sections.push({
      ...placeOf2(section),
      digests: judgement.chains.reduce((sum, { segments }) => sum + segments.length, 0),
      logs: listing.logs.length
    });
  }
  addFaults(faults) {
    this.#faults.add(faults);
  }
  addFile({ file, verdict }) {
    const evidence = this.#addEvidence(file, verdict);
    const { sight, parts } = file;
    const bytes = sight.kind === "whole" ? sight.bytes : 0;
    this.scanned.files += 1;
    this.scanned.bytes += bytes;
    if (parts.detections === void 0) return;
    this.matched.logFiles += 1;
    this.matched.bytes += bytes;
    this.matched.events += parts.detections.events;
    this.#memories.sawLog(file.key);
    for (const problem of parts.detections.problems) this.addUnread("log file", file.key, problem);
    for (const hit of parts.detections.hits) this.#addHit({ hit, key: file.key, evidence });
    const { counted } = parts.detections;
    if (counted !== void 0) this.#book.count(counted, file.pages ?? []);
    if (parts.sightings === void 0) return;
    this.#evidence.set(file.key, evidence);
    this.#memories.add(parts.sightings, file.key);
  }
  addUnseen(found) {
    this.unseen.push(...found.map(({ unseen }) => unseen));
    this.unread.push(...found.map(({ unseen, key }) => unseenRow(unseen, key)));
  }
  addUnread(what, key, reason) {
    this.unread.push({ what, key, reason });
  }
  faults() {
    return explainGaps(relateFaults(this.#faults.list(), this.#unproved), this.#changes);
  }
  /** The hours that this look proved. */
  proved() {
    const faults = this.faults();
    return this.#judged.flatMap((judged2) => provedStretches({ ...judged2, faults }));
  }
  /** Each rule's alerts, then those of correlations, and what the next run must know of these. */
  finish({ since, until }) {
    const windowed = this.#correlator.finish();
    const remembered = this.#memories.finish({ since: since.getTime(), until: until.getTime() });
    for (const notice of [...windowed.notices, ...remembered.notices])
      this.addUnread("correlation", "", notice);
    const evidenceOf3 = (key) => this.#evidence.get(key) ?? "unchecked";
    const correlated = [...windowed.alerts, ...remembered.alerts].flatMap(
      (alert) => correlationAlert(alert, this.#pack, evidenceOf3)
    );
    return {
      alerts: [...this.#book.alerts(), ...correlated],
      skipped: remembered.skipped.flatMap(({ correlation, reason }) => {
        const rule = this.#pack.correlations[correlation];
        return rule === void 0 ? [] : [{ rule: rule.id, title: rule.title, reason }];
      }),
      correlations: windowed.state,
      ruleMemory: remembered.state
    };
  }
  #addHit(filed) {
    const { hit, key, evidence } = filed;
    const rule = this.#pack.rules[hit.rule];
    this.#book.add(filed);
    if (rule?.feeds === true) {
      this.#evidence.set(key, evidence);
      this.#correlator.add(hit, key);
      this.#memories.addHit(hit, key);
    }
    if (rule?.reports === true)
      this.#onHit({ rule: rule.id, eventID: hit.eventID, eventTime: hit.eventTime, key, evidence });
  }
  /** What the file proves, and what is wrong with it. A file that is no longer there was not skipped. */
  #addEvidence(file, verdict) {
    this.#addUnreadFile(file);
    if (file.sight.kind === "unread") this.#leaveUnsettled(file.key);
    if (verdict === void 0) return "unchecked";
    const { state, faults } = verdict;
    this.logFiles[state] += 1;
    this.#faults.add(faults);
    if (state === "verified") this.#addProof(file);
    else this.#addWhereabouts(file);
    return EVIDENCE[state];
  }
  #addProof({ key, parts: { changes = [] } }) {
    if (this.#watched.has(key)) this.looked.proved.add(key);
    const room = MOST_CHANGES - this.#changes.length;
    this.#changes.push(...changes.slice(0, Math.max(0, room)));
  }
  #addWhereabouts({ key, sight }) {
    if (sight.kind === "whole" && this.#unproved.size < MOST_UNPROVED)
      this.#unproved.set(sight.sha256, key);
  }
  #addUnreadFile({ key, sight }) {
    if (sight.kind === "unread" && sight.code !== "missing")
      this.addUnread("log file", key, sight.reason);
    if (sight.kind === "corrupt")
      this.addUnread("log file", key, `no whole gzip file: ${sight.reason}`);
    if (sight.kind === "too-large")
      this.addUnread("log file", key, `inflates to more than ${sight.limit} bytes`);
  }
  #leaveUnsettled(key) {
    const at = parseArchiveKey(key);
    if (at.kind !== "log") return;
    const folder = folderOf(at);
    const before = this.unsettled.get(folder);
    if (before === void 0 || at.time < before) this.unsettled.set(folder, at.time);
  }
};

// action/run.ts
async function run(story) {
  const { inputs } = story;
  const sections = await wantedSections(story);
  const asked = story.expectations(sections);
  asked.catch(() => void 0);
  const tally = openTally(story);
  const tasks = logTasks(sections, plannerOf(story, { sections, asked, tally }));
  const scanned = withJudgement(story.scan(tasks));
  for await (const file of story.bucket ? confirmed(scanned, story.scan) : scanned) {
    tally.addFile(file);
    story.progress.show({ doing: inputs.archive, ...tally.scanned });
  }
  story.progress.end();
  const answer = inputs.parts.integrity ? await asked : void 0;
  if (answer !== void 0) addCoverage(story, tally, answer);
  if (story.interrupted.aborted)
    tally.addUnread("run", "", "it was interrupted: this is what had been found");
  noteEmptyWindow(tally, inputs);
  return outcomeOf(story, tally, answer?.expectations.trails);
}
function openTally({ inputs, pack, memory, onHit }) {
  const watched = new Set(memory.carried.faults.map(({ key }) => key));
  const { correlations, ruleMemory } = inputs.parts.detections ? memory : NO_MEMORY;
  return new Tally(pack, { correlations, ruleMemory, onHit, watched });
}
function addCoverage(story, tally, answer) {
  const { inputs, memory, bucket, interrupted } = story;
  const { expectations, unread, notes } = answer;
  const asked = { inputs, prefix: bucket?.prefix ?? "", verified: memory.verify };
  const here = interrupted.aborted ? { ...expectations, places: [] } : expectedHere(expectations, { ...asked, blind: tally.blind });
  tally.addFaults(judgeCoverage(tally.sections, here));
  const doubt = trailDoubt(inputs.trail, { chains: tally.chains, described: expectations.trails });
  if (doubt !== void 0) tally.addUnread("trail", "", doubt);
  for (const { what, reason } of unread) tally.addUnread(what, "", reason);
  tally.notes.push(...notes.map(({ what, reason }) => `Nobody would say ${what}: ${reason}`));
}
function past({ since, until }, now) {
  return { since, until: until < now ? until : now };
}
async function outcomeOf(story, tally, trails) {
  const { inputs, pack, memory } = story;
  const { alerts, skipped: warming, ...left } = tally.finish(past(inputs.window, story.now));
  const skipped = [...warming, ...story.skipped];
  const { found, told, fine, openBefore, carried } = faultsOf(story, tally);
  const faults = told.filter(({ trail }) => isChosen(inputs.trail, trail));
  const bucket = story.bucket?.bucket;
  const findings = [
    ...faults.flatMap((fault2) => faultFinding(fault2, bucket)),
    ...alerts.map((alert) => alertFinding(alert, bucket)),
    ...tally.unseen.map((unseen) => unseenFinding(unseen, inputs))
  ].sort(byUrgency);
  const explanations = inputs.explain ? await explained(alerts, story) : NOTHING_EXPLAINED;
  const settled = { window: inputs.window, chains: tally.chains, faults: found };
  const facts = { inputs, pack, tally, faults, alerts, skipped, findings, explanations };
  return {
    report: buildReport({ ...facts, settled: fine }),
    sight: sightOf(tally, { ...story, skipped, trails, fine, openBefore }),
    verify: nextState(memory.verify, settled, tally.unsettled),
    carried,
    ...left
  };
}
var NOTHING_EXPLAINED = /* @__PURE__ */ new Map();
async function explained(alerts, story) {
  const { explainAlerts } = await import("./chunk-OC7CGAKW.js");
  return explainAlerts(alerts, story);
}
function faultsOf({ memory, now, interrupted }, tally) {
  const found = tally.faults();
  const before = memory.carried.faults;
  const { proved } = tally.looked;
  const looked = interrupted.aborted ? { windows: /* @__PURE__ */ new Map(), proved } : tally.looked;
  const { open, openBefore, fine } = settleCarried(before, found, looked);
  const carried = carry(before, { found, open, now });
  if (carried.cut > 0) tally.notes.push(tooMany(carried.cut));
  return { found, told: [...found, ...open], openBefore, fine, carried };
}
function tooMany(cut) {
  return `${cut} faults are more than a state remembers: later runs will not tell them again`;
}
async function wantedSections({
  archive,
  bucket,
  inputs,
  memory
}) {
  const prefix = bucket?.prefix ?? "";
  const everything = { prefix, account: () => true, region: () => true };
  const wanted = {
    prefix,
    account: (account) => passes(inputs.accounts, account),
    region: (region) => passes(inputs.regions, region)
  };
  const sections = await findSections(archive, wanted);
  if (sections.length > 0 || wasSeen(inputs, memory.verify, prefix)) return sections;
  const all = await findSections(archive, everything);
  throw new UsageError(all.length === 0 ? noLogs(inputs) : noneWanted(all));
}
function noLogs({ archive }) {
  return `--archive ${archive}: no CloudTrail logs in it; give the folder that holds AWSLogs/<account>/CloudTrail/<region>/…`;
}
function noneWanted(all) {
  const places = all.slice(0, 10).map(({ account, region }) => `${account} ${region}`);
  return `--accounts and --regions leave nothing of this archive, which holds ${places.join(", ")}`;
}
function plannerOf(story, { sections, asked, tally }) {
  const { archive, inputs, memory, now, publicKeys, bucket } = story;
  const planner = {
    archive,
    windowOf: () => inputs.window,
    onPlanned: (planned) => {
      tally.addSection(planned);
    },
    onUnread: ({ account, region }, error) => {
      tally.blind.push({ account, region });
      tally.addUnread(`logs of ${account} ${region}`, "", error.message);
    }
  };
  if (!inputs.parts.integrity) return planner;
  const court = { archive, bucket: bucket?.bucket, publicKeys, now, verified: memory.verify };
  const others = (section) => sections.some((other) => other !== section && other.hasDigests);
  return {
    ...planner,
    windowOf: (section) => windowOf(section, inputs, memory),
    judge: async (section, listing, window) => {
      const behind = inputs.windowChosen ? [] : await leftBehind(section, window, court);
      tally.addUnseen(behind);
      const expecting = asked.then(({ expectations }) => ({
        ...expectations,
        otherDigests: others(section)
      }));
      return judgeSection(section, { listing, window }, { ...court, expecting });
    }
  };
}
function noteEmptyWindow(tally, { window }) {
  const digests = tally.digests.valid + tally.digests.invalid + tally.digests.missing;
  if (tally.scanned.files > 0 || digests > 0 || tally.unread.length > 0) return;
  const { since, until } = window;
  tally.addUnread(
    "window",
    "",
    `no log file of the archive lies between ${since.toISOString()} and ${until.toISOString()}; choose another time with --since and --until`
  );
}

export {
  unseenRow,
  unseenFinding,
  openStory,
  logTasks,
  AlertBook,
  correlationAlert,
  run,
  wantedSections
};
