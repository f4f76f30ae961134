import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  getProxyForUrl
} from "./chunk-HWTVIU3W.js";
import {
  TooLargeError,
  WireError,
  hostOf
} from "./chunk-D7LVZ2SA.js";
import {
  ArchiveError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/s3/client.ts
import { setTimeout as pause } from "node:timers/promises";

// action/read/s3/lines.ts
import net from "node:net";

// action/read/s3/response-body.ts
var BODILESS = /* @__PURE__ */ new Set([204, 304]);
function openBody(status, headers, limit) {
  if (BODILESS.has(status)) return ofLength(0);
  const coding = headers["transfer-encoding"];
  if (coding !== void 0) {
    if (coding.toLowerCase() !== "chunked") throw new WireError(`unknown coding ${coding}`);
    return chunked(limit);
  }
  const announced = headers["content-length"];
  if (announced === void 0) return untilEnd(limit);
  if (!/^\d{1,15}$/u.test(announced)) throw new WireError(`a length of ${announced}`);
  const length = Number(announced);
  if (length > limit) throw new TooLargeError(limit);
  return ofLength(length);
}
var SURPLUS = "more bytes than the answer announced";
function noBody() {
  return ofLength(0);
}
function ofLength(length) {
  let whole;
  let filled = 0;
  return {
    take(chunk) {
      const missing = length - filled;
      if (chunk.length > missing) throw new WireError(SURPLUS);
      if (chunk.length === length) return chunk;
      whole ??= Buffer.allocUnsafe(length);
      filled += chunk.copy(whole, filled);
      return filled === length ? whole : void 0;
    },
    end: () => void 0
  };
}
function untilEnd(limit) {
  const held = pieces(limit);
  return {
    take(chunk) {
      held.add(chunk);
      return void 0;
    },
    end: () => held.joined()
  };
}
function chunked(limit) {
  const held = pieces(limit);
  let unread = Buffer.alloc(0);
  let isOver = false;
  const step = () => {
    const end = unread.indexOf("\r\n");
    if (end === -1) return false;
    const line = unread.toString("latin1", 0, end);
    const size = sizeOf(line);
    if (size === 0) return skipTrailers(end + 2);
    if (unread.length < end + 4 + size) return false;
    held.add(unread.subarray(end + 2, end + 2 + size));
    if (unread.toString("latin1", end + 2 + size, end + 4 + size) !== "\r\n")
      throw new WireError("a chunk of the answer is longer than it says");
    unread = unread.subarray(end + 4 + size);
    return true;
  };
  const skipTrailers = (from) => {
    const isBare = unread.toString("latin1", from, from + 2) === "\r\n";
    const end = isBare ? from : unread.indexOf("\r\n\r\n", from);
    if (end === -1) return false;
    unread = unread.subarray(isBare ? end + 2 : end + 4);
    isOver = true;
    return true;
  };
  return {
    take(chunk) {
      unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk]);
      while (!isOver && step()) ;
      held.mayHold(isOver ? 0 : unread.length);
      if (!isOver) return void 0;
      if (unread.length > 0) throw new WireError(SURPLUS);
      return held.joined();
    },
    end: () => void 0
  };
}
function sizeOf(line) {
  const digits = /^(?<size>[0-9a-f]{1,12})[ \t]*(?:;|$)/iu.exec(line)?.groups?.size;
  if (digits === void 0) throw new WireError("a chunk of the answer has no size");
  return Number.parseInt(digits, 16);
}
function pieces(limit) {
  const held = [];
  let size = 0;
  const mayHold = (more) => {
    if (size + more > limit + FRAMING) throw new TooLargeError(limit);
  };
  return {
    add(piece) {
      size += piece.length;
      if (size > limit) throw new TooLargeError(limit);
      held.push(piece);
    },
    mayHold,
    joined: () => Buffer.concat(held)
  };
}
var FRAMING = 64 * 1024;

// action/read/s3/response.ts
var LONGEST_HEAD = 64 * 1024;
var END_OF_HEAD = "\r\n\r\n";
function readAnswer(limit, method = "GET") {
  let head = NOTHING;
  let body;
  const take = (chunk) => {
    if (body !== void 0) return wholeOf(body, body.take(chunk));
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    const from = endOfHead(head);
    if (from === void 0) return void 0;
    const opened = openAnswer(
      head.toString("latin1", 0, from - END_OF_HEAD.length),
      method === "HEAD" ? void 0 : limit
    );
    const rest = head.subarray(from);
    head = NOTHING;
    if (opened.status < 200) return rest.length > 0 ? take(rest) : void 0;
    body = opened;
    return wholeOf(body, body.take(rest));
  };
  return {
    take,
    end() {
      const whole = body && wholeOf(body, body.end());
      if (whole === void 0) throw new WireError("the connection ended before the answer did");
      return { ...whole, keep: false };
    }
  };
}
var NOTHING = Buffer.alloc(0);
function endOfHead(head) {
  const end = head.indexOf(END_OF_HEAD);
  if (end !== -1) return end + END_OF_HEAD.length;
  if (head.length > LONGEST_HEAD) throw new WireError("the head of the answer does not end");
  return void 0;
}
var STATUS_LINE = /^HTTP\/1\.(?<minor>[01]) (?<status>\d{3})(?: |$)/u;
function openAnswer(head, limit) {
  const [line = "", ...fields] = head.split("\r\n");
  const said = STATUS_LINE.exec(line)?.groups;
  if (said === void 0) throw new WireError("what was answered is not HTTP");
  const status = Number(said.status);
  const headers = headersOf(fields);
  const asked = headers.connection?.toLowerCase() ?? "";
  const keepsOpen = said.minor === "1" ? !asked.includes("close") : asked.includes("keep-alive");
  const body = limit === void 0 ? noBody() : openBody(status, headers, limit);
  return { ...body, status, headers, keepsOpen };
}
function headersOf(fields) {
  const headers = /* @__PURE__ */ new Map();
  for (const field of fields) {
    const colon = field.indexOf(":");
    if (colon < 1) throw new WireError("a header of the answer is none");
    const name = field.slice(0, colon).toLowerCase();
    const value = field.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === void 0 ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}
function wholeOf({ status, headers, keepsOpen }, body) {
  if (body === void 0) return void 0;
  return { answer: { status, headers, body }, keep: keepsOpen };
}

// action/read/s3/lines.ts
async function openLines(origin, limits) {
  const dial = origin.protocol === "https:" ? await dialTls(origin) : dialPlain(origin);
  const idle = [];
  return async (request) => {
    let line = idle.pop();
    while (line?.isOpen === false) line = idle.pop();
    line ??= new Line(dial(), limits);
    const { answer, keep } = await line.send(request);
    if (keep) idle.push(line);
    else line.close();
    return answer;
  };
}
function dialPlain(origin) {
  const host = hostOf(origin);
  const port = Number(origin.port || 80);
  return () => net.connect({ host, port, noDelay: true });
}
async function dialTls(origin) {
  const tls = await import("node:tls");
  const host = hostOf(origin);
  const address = {
    host,
    port: Number(origin.port || 443),
    ...net.isIP(host) === 0 ? { servername: host } : {}
  };
  let session;
  return () => {
    const socket = tls.connect({ ...address, ...session === void 0 ? {} : { session } });
    socket.setNoDelay(true);
    socket.on("session", (next) => session = next);
    return socket;
  };
}
var Line = class {
  #socket;
  #limit;
  #waiting;
  isOpen = true;
  constructor(socket, { idleTimeout, maxObjectBytes }) {
    this.#socket = socket;
    this.#limit = maxObjectBytes;
    socket.setTimeout(idleTimeout, () => {
      this.#fail(new WireError(`silent for ${idleTimeout} ms`));
    });
    socket.on("data", (chunk) => {
      if (this.#waiting === void 0) this.close();
      else this.#read((reader) => reader.take(chunk));
    });
    socket.on("end", () => {
      this.isOpen = false;
      this.#read((reader) => reader.end());
    });
    socket.on("error", (error) => {
      this.#fail(new WireError(error.message, { cause: error }));
    });
    socket.on("close", () => {
      this.close();
    });
  }
  /** @throws WireError, TooLargeError; the line is closed then */
  send(request) {
    const text = textOf(request);
    return new Promise((resolve, reject) => {
      const reader = readAnswer(this.#limit, request.method);
      this.#waiting = { reader, resolve, reject };
      this.#socket.ref();
      this.#socket.write(text, "latin1");
    });
  }
  close() {
    this.#fail(new WireError("the connection was closed"));
  }
  /** Whatever a reader throws ends the line: where its answer ends is no longer known. */
  #read(read) {
    const waiting = this.#waiting;
    try {
      const whole = waiting && read(waiting.reader);
      if (whole === void 0) return;
      this.#waiting = void 0;
      this.#socket.unref();
      waiting?.resolve(whole);
    } catch (error) {
      this.#fail(error instanceof Error ? error : new WireError(reasonOf(error)));
    }
  }
  #fail(error) {
    const waiting = this.#waiting;
    this.#waiting = void 0;
    this.isOpen = false;
    this.#socket.destroy();
    waiting?.reject(error);
  }
};
var PRINTABLE = /^[\x20-\x7e]*$/u;
function textOf({ method, path, headers, body }) {
  const lines = [`${method} ${path} HTTP/1.1`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== void 0) lines.push(`content-length: ${body.length}`);
  if (!lines.every((line) => PRINTABLE.test(line)))
    throw new WireError("the request holds a character that no head may hold");
  return `${lines.join("\r\n")}\r
\r
${body ?? ""}`;
}

// action/read/s3/proxy.ts
async function tunnelFor(origin, options) {
  const proxy = getProxyForUrl(origin.href);
  if (proxy === "") return void 0;
  const { HttpsProxyAgent } = await import("./chunk-P5IBJWDM.js");
  return new HttpsProxyAgent(proxy, options);
}

// action/read/s3/exchange.ts
function createExchange(origin, limits) {
  let way;
  return async (request) => {
    way ??= wayTo(origin, limits);
    return (await way)(request);
  };
}
async function wayTo(origin, limits) {
  const { maxInFlight } = limits;
  const kept = { keepAlive: true, maxSockets: maxInFlight, maxFreeSockets: maxInFlight };
  const tunnel = await tunnelFor(origin, kept);
  if (tunnel === void 0) return openLines(origin, limits);
  const { openTunnel } = await import("./chunk-AMYCXBYB.js");
  return openTunnel({ origin, agent: tunnel, limits });
}

// action/read/s3/gate.ts
var BURST_MS = 250;
function createGate(widest, now) {
  const waiting = [];
  let inFlight = 0;
  let width = widest;
  let narrowedAt = -Infinity;
  const admit = () => {
    while (inFlight < Math.floor(width)) {
      const next = waiting.shift();
      if (next === void 0) return;
      inFlight += 1;
      next();
    }
  };
  const leave = (load) => {
    inFlight -= 1;
    if (load === "fine") width = Math.min(widest, width + 1 / width);
    if (load === "throttled" && now() - narrowedAt > BURST_MS) {
      width = Math.max(1, width / 2);
      narrowedAt = now();
    }
    admit();
  };
  return {
    width: () => Math.floor(width),
    async run(request, loadOf2) {
      if (waiting.length === 0 && inFlight < Math.floor(width)) inFlight += 1;
      else await new Promise((resolve) => waiting.push(resolve));
      let load = "failed";
      try {
        const result = await request();
        load = loadOf2(result);
        return result;
      } finally {
        leave(load);
      }
    }
  };
}

// action/read/s3/refusal.ts
var NEXT = {
  SlowDown: "again",
  RequestTimeout: "again",
  InternalError: "again",
  ServiceUnavailable: "again",
  ExpiredToken: "renew",
  ExpiredTokenException: "renew",
  TokenRefreshRequired: "renew",
  InvalidToken: "renew",
  InvalidAccessKeyId: "renew",
  RequestTimeTooSkewed: "clock",
  RequestExpired: "clock"
};
var THROTTLES = /* @__PURE__ */ new Set([429, 503]);
var PASSING_STATUS = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
var LONGEST_QUOTE = 300;
function refusalOf(answer, target) {
  if (answer.status === 200) return void 0;
  const said = heard(answer);
  const reason = `${said.status} ${said.code} ${said.message}`.trim();
  const next = Object.hasOwn(NEXT, said.code) ? NEXT[said.code] : void 0;
  const kind = next ?? (PASSING_STATUS.has(said.status) ? "again" : "final");
  if (kind === "again") return { kind, reason, throttled: THROTTLES.has(said.status) };
  return kind === "final" ? { kind, error: finalError(said, target) } : { kind, reason };
}
function finalError(said, target) {
  const { code, text } = verdictOf(said, target);
  return new ArchiveError(code, `${target.what}: ${text}`);
}
function verdictOf(said, target) {
  if (said.code === "NoSuchKey") return { code: "missing", text: "there is no such object" };
  if (said.code === "InvalidObjectState") return archived(said.storageClass);
  if (isAboutKms(said)) return withoutKey(said);
  if (said.status === 403) return denied(said, target);
  const answer = [said.status, said.code, said.message].join(" ").trim();
  return { code: "unreachable", text: `S3 answered ${answer}` };
}
function isAboutKms({ code, message }) {
  return code.startsWith("KMS.") || /\bkms:/iu.test(message);
}
function archived(storageClass) {
  const where = storageClass === "" ? "an archive storage class" : storageClass;
  return {
    code: "archived",
    text: `it lies in ${where}: restore it (s3:RestoreObject), then run again`
  };
}
function withoutKey({ code, message }) {
  const state = code.startsWith("KMS.") ? `${code}: ` : "the role needs kms:Decrypt for its key: ";
  return { code: "access-denied", text: `it is encrypted with KMS and ${state}${message}` };
}
function denied({ code, message }, { permission }) {
  const also = permission === "s3:GetObject" ? ", and s3:ListBucket to tell denied from missing" : "";
  const quote = [code, message].filter((part) => part !== "").join(": ");
  return {
    code: "access-denied",
    text: `the role needs ${permission} here${also} (${quote || "403"})`
  };
}
function heard({ status, body }) {
  const xml = body.subarray(0, 16 * 1024).toString("utf8");
  return {
    status,
    code: element(xml, "Code"),
    message: element(xml, "Message"),
    storageClass: element(xml, "StorageClass")
  };
}
function element(xml, name) {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  if (start === -1 || end === -1) return "";
  const text = xml.slice(start + name.length + 2, end).slice(0, LONGEST_QUOTE);
  return text.replace(/[\p{C}\s]+/gu, " ").trim();
}

// action/read/s3/sign.ts
import { createHmac, hash } from "node:crypto";
var EMPTY_BODY_HASH = hash("sha256", "");
var ALGORITHM = "AWS4-HMAC-SHA256";
function createSigner(origin, { region, service }) {
  const keyFor = createKeyCache([region, service, "aws4_request"]);
  return (request, credentials, at) => {
    const { method = "GET", path, query, body } = request;
    const date = at.toISOString().replace(/[-:]|\.\d{3}/gu, "");
    const day = date.slice(0, 8);
    const search = queryText(query);
    const bodyHash = body === void 0 ? EMPTY_BODY_HASH : hash("sha256", body);
    const headers = signedHeaders({ host: origin.host, date, bodyHash }, request, credentials);
    const names = Object.keys(headers).join(";");
    const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}
`);
    const canonical = `${method}
${path}
${search}
${lines.join("")}
${names}
${bodyHash}`;
    const scope = `${day}/${region}/${service}/aws4_request`;
    const text = `${ALGORITHM}
${date}
${scope}
${hash("sha256", canonical)}`;
    const signature = createHmac("sha256", keyFor(credentials, day)).update(text).digest("hex");
    return {
      method,
      path: search === "" ? path : `${path}?${search}`,
      headers: {
        ...headers,
        authorization: `${ALGORITHM} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
      },
      ...body === void 0 ? {} : { body }
    };
  };
}
function signedHeaders({ host, date, bodyHash }, { contentType, target }, { sessionToken }) {
  return {
    ...contentType === void 0 ? void 0 : { "content-type": contentType },
    host,
    "x-amz-content-sha256": bodyHash,
    "x-amz-date": date,
    ...sessionToken === void 0 ? void 0 : { "x-amz-security-token": sessionToken },
    ...target === void 0 ? void 0 : { "x-amz-target": target }
  };
}
function createKeyCache(scope) {
  let held = { secret: "", day: "", key: Buffer.alloc(0) };
  return ({ secretAccessKey: secret }, day) => {
    if (held.secret === secret && held.day === day) return held.key;
    const first = hmac(`AWS4${secret}`, day);
    held = { secret, day, key: scope.reduce(hmac, first) };
    return held.key;
  };
}
function hmac(key, text) {
  return createHmac("sha256", key).update(text).digest();
}
function encodePart(text) {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function encodeKey(key) {
  return encodePart(key).replaceAll("%2F", "/");
}
function queryText(query) {
  return Object.entries(query).map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`).sort().join("&");
}

// action/read/s3/client.ts
var RENEWALS = 2;
var LONGEST_RETRY_AFTER_MS = 3e4;
function createS3Client(client) {
  return (get) => client({ ...get, refusalOf: (answer) => refusalOf(answer, get) });
}
function createAwsClient(service, credentials) {
  const { limits } = service;
  const gate = createGate(limits.maxInFlight, () => performance.now());
  const health = createHealth(limits.giveUpAfter);
  const clock = createServerClock();
  const attempt = createAttempt(service, clock);
  const afterRefusal = async (get, so, refused) => {
    const { refusal, answer } = refused;
    if (refusal.kind === "final") throw refusal.error;
    const failed = so.failed + 1;
    if (failed >= limits.attempts || health.isGone())
      throw unreachable(get, refusal.reason, failed);
    if (refusal.kind === "renew") return renewed(credentials, { ...so, failed }, get);
    if (refusal.kind === "clock") clock.follow(answer);
    else await pause(pauseBefore(failed, limits, answer));
    return { ...so, failed, by: await credentials.current() };
  };
  return async (get) => {
    let so = { failed: 0, renewed: 0, by: await credentials.current() };
    for (; ; ) {
      const outcome = await gate.run(() => attempt(get, so.by), loadOf);
      health.note(outcome.kind === "done" || outcome.refusal.kind !== "again");
      if (outcome.kind === "done") return outcome.answer;
      so = await afterRefusal(get, so, outcome);
    }
  };
}
function createAttempt({ objects, region, limits, service = "s3", exchange: given }, clock) {
  const base = new URL(objects);
  const exchange = given ?? createExchange(base, limits);
  const sign = createSigner(base, { region, service });
  return async (get, by) => {
    const plain2 = { ...get, path: `${base.pathname}${get.path}` };
    try {
      return outcomeOf(await exchange(sign(plain2, by, clock.now())), get);
    } catch (error) {
      return { kind: "refused", refusal: lost(error, get) };
    }
  };
}
function outcomeOf(answer, get) {
  const refusal = get.refusalOf(answer);
  if (refusal !== void 0) return { kind: "refused", refusal, answer };
  const reason = get.check?.(answer);
  if (reason === void 0) return { kind: "done", answer };
  return { kind: "refused", refusal: { kind: "again", throttled: false, reason }, answer };
}
function lost(error, { what }) {
  if (error instanceof TooLargeError)
    return { kind: "final", error: new ArchiveError("too-large", `${what}: ${error.message}`) };
  if (error instanceof WireError) return { kind: "again", throttled: false, reason: error.message };
  throw error;
}
function loadOf(outcome) {
  if (outcome.kind === "done" || outcome.refusal.kind !== "again") return "fine";
  return outcome.refusal.throttled ? "throttled" : "failed";
}
async function renewed(source, so, get) {
  try {
    if (so.renewed < RENEWALS)
      return { ...so, renewed: so.renewed + 1, by: await source.renew(so.by) };
  } catch (error) {
    throw new ArchiveError("access-denied", `${get.what}: ${reasonOf(error)}`, { cause: error });
  }
  throw new ArchiveError(
    "access-denied",
    `${get.what}: none of the credentials it is given are accepted`
  );
}
function unreachable({ what }, reason, times) {
  return new ArchiveError("unreachable", `${what}: asked ${times} times, the last time: ${reason}`);
}
function pauseBefore(failed, limits, answer) {
  const asked = Number(answer?.headers["retry-after"] ?? 0) * 1e3;
  if (asked > 0) return Math.min(asked, LONGEST_RETRY_AFTER_MS);
  const bound = Math.min(limits.longestPause, limits.firstPause * 2 ** (failed - 1));
  return Math.random() * bound;
}
function createHealth(giveUpAfter) {
  let silentSince;
  return {
    note(answered) {
      silentSince = answered ? void 0 : silentSince ?? performance.now();
    },
    isGone: () => silentSince !== void 0 && performance.now() - silentSince > giveUpAfter
  };
}
function createServerClock() {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    follow(answer) {
      const said = Date.parse(answer?.headers.date ?? "");
      if (!Number.isNaN(said)) offset = said - Date.now();
    }
  };
}

// action/read/s3/credentials.ts
import { BroadcastChannel } from "node:worker_threads";
var MARGIN_MS = 6e4;
var QUIET_MS = 5e3;
var ANSWER_MS = 6e4;
function rotating(first, fetchNext) {
  let held = first;
  let pending;
  let exhausted;
  const renew = async (refused) => {
    if (!same(held, refused)) return held;
    if (exhausted?.of === identity(refused) && Date.now() < exhausted.until) throw exhausted.error;
    pending ??= fetchOther(refused, fetchNext).finally(() => pending = void 0);
    try {
      held = await pending;
    } catch (error) {
      exhausted = { of: identity(refused), until: Date.now() + QUIET_MS, error };
      throw error;
    }
    return held;
  };
  return {
    renew,
    async current() {
      const left = (held.expiration?.getTime() ?? Infinity) - Date.now();
      if (left > MARGIN_MS) return held;
      return renew(held).catch(() => held);
    }
  };
}
async function fetchOther(refused, fetchNext) {
  const next = await fetchNext(refused).catch((error) => {
    throw new ArchiveError(
      "access-denied",
      `the AWS credentials expired and could not be renewed: ${reasonOf(error)}`,
      { cause: error }
    );
  });
  if (!same(next, refused)) return plain(next);
  throw new ArchiveError(
    "access-denied",
    "the AWS credentials are no longer accepted and no others were found: use a longer session (role-duration-seconds) or a source that renews itself"
  );
}
async function shareCredentials(provider, channel) {
  const source = rotating(plain(await provider()), () => provider({ forceRefresh: true }));
  const desk = new BroadcastChannel(channel);
  desk.onmessage = (event) => {
    const question = messageOf(event);
    if (question?.kind !== "ask") return;
    source.renew(question.refused).then(
      (credentials) => {
        desk.postMessage({ kind: "answer", refused: identity(question.refused), credentials });
      },
      (error) => {
        const refused = identity(question.refused);
        desk.postMessage({ kind: "none", refused, reason: reasonOf(error) });
      }
    );
  };
  desk.unref();
  return {
    ...source,
    close: () => {
      desk.close();
    }
  };
}
function borrowCredentials(first, channel) {
  return rotating(first, (refused) => askMain(refused, channel));
}
function askMain(refused, channel) {
  const line = new BroadcastChannel(channel);
  let timer;
  return new Promise((resolve, reject) => {
    line.onmessage = (event) => {
      const message = messageOf(event);
      if (message === void 0 || message.kind === "ask") return;
      if (message.refused !== identity(refused)) return;
      if (message.kind === "answer") resolve(message.credentials);
      else reject(new Error(message.reason));
    };
    timer = setTimeout(() => {
      reject(new Error("the main thread does not answer"));
    }, ANSWER_MS);
    line.postMessage({ kind: "ask", refused });
  }).finally(() => {
    clearTimeout(timer);
    line.close();
  });
}
function messageOf(event) {
  const data = isObject(event) && "data" in event ? event.data : void 0;
  return isMessage(data) ? data : void 0;
}
function isMessage(data) {
  return isObject(data) && "kind" in data && "refused" in data;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function identity({ accessKeyId, sessionToken }) {
  return `${accessKeyId} ${sessionToken ?? ""}`;
}
function same(one, other) {
  return identity(one) === identity(other);
}
function plain(given) {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = given;
  return {
    accessKeyId,
    secretAccessKey,
    ...sessionToken === void 0 ? {} : { sessionToken },
    ...expiration === void 0 ? {} : { expiration: new Date(expiration) }
  };
}

export {
  createExchange,
  PASSING_STATUS,
  encodeKey,
  createS3Client,
  createAwsClient,
  rotating,
  shareCredentials,
  borrowCredentials
};
