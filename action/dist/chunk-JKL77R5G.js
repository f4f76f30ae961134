import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SignatureV4,
  parseXML
} from "./chunk-2FAYJLVN.js";

// checks/errors.ts
var ArchiveError = class extends Error {
  name = "ArchiveError";
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};
var UsageError = class extends Error {
  name = "UsageError";
};
function reasonOf(error) {
  if (typeof error === "object" && error !== null && "message" in error)
    return String(error.message);
  return String(error);
}
function codeOf(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
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

// action/read/archive-s3.ts
import { createHash as createHash2 } from "node:crypto";

// action/read/s3/client.ts
import { setTimeout as pause } from "node:timers/promises";

// action/read/s3/exchange.ts
import http from "node:http";
import https from "node:https";

// node_modules/proxy-from-env/index.js
var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443
};
function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === "string" ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== "string" || !hostname || typeof proto !== "string") {
    return "";
  }
  proto = proto.split(":", 1)[0];
  hostname = hostname.replace(/:\d*$/, "");
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return "";
  }
  var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
  if (proxy && proxy.indexOf("://") === -1) {
    proxy = proto + "://" + proxy;
  }
  return proxy;
}
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv("no_proxy").toLowerCase();
  if (!NO_PROXY) {
    return true;
  }
  if (NO_PROXY === "*") {
    return false;
  }
  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;
    }
    if (!/^[.*]/.test(parsedProxyHostname)) {
      return hostname !== parsedProxyHostname;
    }
    if (parsedProxyHostname.charAt(0) === "*") {
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    return !hostname.endsWith(parsedProxyHostname);
  });
}
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
}

// action/read/s3/proxy.ts
async function tunnelFor(origin, options) {
  const proxy = getProxyForUrl(origin.href);
  if (proxy === "") return void 0;
  const { HttpsProxyAgent } = await import("./chunk-P5IBJWDM.js");
  return new HttpsProxyAgent(proxy, options);
}

// action/read/s3/exchange.ts
var WireError = class extends Error {
  name = "WireError";
};
var TooLargeError = class extends Error {
  name = "TooLargeError";
};
function createExchange(origin, limits) {
  let agent;
  return async (request) => {
    agent ??= agentFor(origin, limits);
    return send({ origin, agent: await agent, limits }, request);
  };
}
async function agentFor(origin, { maxInFlight }) {
  const options = { keepAlive: true, maxSockets: maxInFlight, maxFreeSockets: maxInFlight };
  const tunnel = await tunnelFor(origin, options);
  if (tunnel !== void 0) return tunnel;
  return origin.protocol === "http:" ? new http.Agent(options) : new https.Agent(options);
}
function send({ origin, agent, limits }, request) {
  const client = origin.protocol === "http:" ? http : https;
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      reject(
        error instanceof TooLargeError ? error : new WireError(error.message, { cause: error })
      );
    };
    const sent = client.request({
      // A literal IPv6 address is bracketed in a URL and bare in a socket address.
      hostname: origin.hostname.replace(/^\[(.*)\]$/u, "$1"),
      port: origin.port,
      method: request.method,
      path: request.path,
      headers: request.headers,
      agent,
      timeout: limits.idleTimeout
    });
    sent.on("response", (response) => {
      collect(response, limits.maxObjectBytes).then(resolve, fail);
    });
    sent.on("timeout", () => sent.destroy(new Error(`silent for ${limits.idleTimeout} ms`)));
    sent.on("error", fail);
    sent.end();
  });
}
function collect(response, limit) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    const refuse = () => {
      response.destroy();
      reject(new TooLargeError(`more than ${limit} bytes stored`));
    };
    if (Number(response.headers["content-length"]) > limit) {
      refuse();
      return;
    }
    response.on("data", (chunk) => {
      size += chunk.length;
      if (size > limit) refuse();
      else chunks.push(chunk);
    });
    response.on("end", () => {
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: joined(chunks)
      });
    });
    response.on("error", reject);
  });
}
function joined(chunks) {
  const [first] = chunks;
  return chunks.length === 1 && first !== void 0 ? first : Buffer.concat(chunks);
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
      await new Promise((resolve) => {
        waiting.push(resolve);
        admit();
      });
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
var PASSING = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
var LONGEST_QUOTE = 300;
function refusalOf(answer, target) {
  if (answer.status === 200) return void 0;
  const said = heard(answer);
  const reason = `${said.status} ${said.code} ${said.message}`.trim();
  const next = Object.hasOwn(NEXT, said.code) ? NEXT[said.code] : void 0;
  const kind = next ?? (PASSING.has(said.status) ? "again" : "final");
  if (kind === "again") return { kind, reason, throttled: THROTTLES.has(said.status) };
  return kind === "final" ? { kind, error: finalError(said, target) } : { kind, reason };
}
function finalError(said, target) {
  const { code, text: text2 } = verdictOf(said, target);
  return new ArchiveError(code, `${target.what}: ${text2}`);
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
  const text2 = xml.slice(start + name.length + 2, end).slice(0, LONGEST_QUOTE);
  return text2.replace(/[\p{C}\s]+/gu, " ").trim();
}

// action/read/s3/sign.ts
import { createHash, createHmac } from "node:crypto";
var EMPTY_BODY_HASH = createHash("sha256").digest("hex");
function createSigner(origin, region) {
  return async ({ path, query }, credentials, signingDate) => {
    const signer = new SignatureV4({
      service: "s3",
      region,
      credentials,
      sha256: Sha256,
      uriEscapePath: false,
      applyChecksum: false
    });
    const { headers } = await signer.sign(
      {
        method: "GET",
        protocol: origin.protocol,
        hostname: origin.hostname,
        path,
        query,
        headers: { host: origin.host, "x-amz-content-sha256": EMPTY_BODY_HASH }
      },
      { signingDate }
    );
    return { method: "GET", path: `${path}${queryText(query)}`, headers };
  };
}
function encodePart(text2) {
  return encodeURIComponent(text2).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function encodeKey(key) {
  return key.split("/").map(encodePart).join("/");
}
function queryText(query) {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodePart(value)}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
var Sha256 = class {
  #hash;
  constructor(secret) {
    this.#hash = secret === void 0 ? createHash("sha256") : createHmac("sha256", keyOf(secret));
  }
  update(chunk) {
    this.#hash.update(chunk);
  }
  digest() {
    return Promise.resolve(this.#hash.digest());
  }
  reset() {
    throw new Error("a hash is used once");
  }
};
function keyOf(secret) {
  if (typeof secret === "string") return secret;
  if (secret instanceof ArrayBuffer) return new Uint8Array(secret);
  return new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength);
}

// action/read/s3/client.ts
var RENEWALS = 2;
var LONGEST_RETRY_AFTER_MS = 3e4;
function createS3Client(source, credentials) {
  const { limits } = source;
  const gate = createGate(limits.maxInFlight, () => performance.now());
  const health = createHealth(limits.giveUpAfter);
  const clock = createServerClock();
  const attempt = createAttempt(source, clock);
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
function createAttempt({ objects, region, limits }, clock) {
  const base = new URL(objects);
  const exchange = createExchange(base, limits);
  const sign = createSigner(base, region);
  return async (get, by) => {
    const plain2 = { path: `${base.pathname}${get.path}`, query: get.query };
    try {
      return outcomeOf(await exchange(await sign(plain2, by, clock.now())), get);
    } catch (error) {
      return { kind: "refused", refusal: lost(error, get) };
    }
  };
}
function outcomeOf(answer, get) {
  const refusal = refusalOf(answer, get);
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
    `${get.what}: S3 accepts none of the credentials it is given`
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

// action/read/s3/listing.ts
function parsePage(body) {
  const xml = parseXML(new TextDecoder().decode(body));
  const result = child(xml, "ListBucketResult");
  if (child(result, "IsTruncated") === void 0) throw new Error("not a whole page of a listing");
  const next = text(result, "NextContinuationToken");
  return {
    entries: children(result, "Contents").map(entryOf),
    folders: children(result, "CommonPrefixes").map((common) => decodeKey(text(common, "Prefix"))),
    ...text(result, "IsTruncated") === "true" && next !== "" ? { next } : {}
  };
}
function entryOf(contents) {
  const lastModified = new Date(text(contents, "LastModified"));
  return {
    key: decodeKey(text(contents, "Key")),
    size: Number(text(contents, "Size")),
    ...Number.isNaN(lastModified.getTime()) ? {} : { lastModified }
  };
}
function decodeKey(encoded) {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return encoded;
  }
}
function child(node, name) {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return void 0;
  return new Map(Object.entries(node)).get(name);
}
function children(node, name) {
  const found = child(node, name);
  if (found === void 0) return [];
  return Array.isArray(found) ? found : [found];
}
function text(node, name) {
  const found = child(node, name);
  return typeof found === "string" ? found : "";
}

// action/read/archive-s3.ts
var LONGEST_KEY_BYTES = 1024;
function openS3Archive(source, credentials = borrowCredentials(source.credentials, source.renewals)) {
  const reader = {
    client: createS3Client(source, credentials),
    bucket: source.bucket,
    newBodyCheck: createBodyChecks()
  };
  return {
    list: (prefix, after) => listEntries(reader, { prefix, after }),
    folders: (prefix) => listFolders(reader, prefix),
    read: (key) => readObject(reader, key)
  };
}
async function* listEntries(reader, { prefix, after }) {
  const first = after === void 0 || after === "" ? {} : { "start-after": after };
  let coming = readPage(reader, { prefix, ...first });
  while (coming !== void 0) {
    const { entries, next } = await coming;
    const half = Math.floor(entries.length / 2);
    yield* entries.slice(0, half);
    coming = next === void 0 ? void 0 : readPage(reader, { prefix, "continuation-token": next });
    coming?.catch(() => void 0);
    yield* entries.slice(half);
  }
}
async function listFolders(reader, prefix) {
  const found = [];
  let query = { prefix, delimiter: "/" };
  while (query !== void 0) {
    const page = await readPage(reader, query);
    found.push(...page.folders);
    query = page.next === void 0 ? void 0 : { prefix, delimiter: "/", "continuation-token": page.next };
  }
  return found;
}
async function readPage({ client, bucket }, query) {
  let page;
  await client({
    what: `listing s3://${bucket}/${query.prefix ?? ""}`,
    permission: "s3:ListBucket",
    path: "",
    query: { "list-type": "2", "encoding-type": "url", ...query },
    check({ body }) {
      try {
        page = parsePage(body);
        return page.next !== void 0 && page.next === query["continuation-token"] ? "the listing goes in circles" : void 0;
      } catch (error) {
        return reasonOf(error);
      }
    }
  });
  if (page === void 0) throw new ArchiveError("unreachable", `listing s3://${bucket}: no page`);
  return page;
}
async function readObject({ client, bucket, newBodyCheck }, key) {
  const what = `s3://${bucket}/${key}`;
  if (!canBeKey(key)) throw new ArchiveError("missing", `${what}: no object can have this name`);
  const { body, headers } = await client({
    what,
    permission: "s3:GetObject",
    path: encodeKey(key),
    query: {},
    check: newBodyCheck()
  });
  const lastModified = new Date(headers["last-modified"] ?? "");
  return {
    body,
    metadata: userMetadata(headers),
    ...Number.isNaN(lastModified.getTime()) ? {} : { lastModified }
  };
}
function canBeKey(key) {
  return key !== "" && !new RegExp("\\p{Surrogate}", "u").test(key) && Buffer.byteLength(key) <= LONGEST_KEY_BYTES;
}
var REPEATS = 3;
var ODD_OBJECTS = 3;
function createBodyChecks() {
  let odd = 0;
  return () => {
    let seen = { md5: "", times: 0 };
    return ({ body, headers }) => {
      const expected = odd < ODD_OBJECTS ? md5Tag(headers) : void 0;
      if (expected === void 0) return void 0;
      const md5 = createHash2("md5").update(body).digest("hex");
      if (md5 === expected) return void 0;
      seen = { md5, times: md5 === seen.md5 ? seen.times + 1 : 1 };
      if (seen.times < REPEATS) return `its body has MD5 ${md5}, its ETag is ${expected}`;
      odd += 1;
      return void 0;
    };
  };
}
function md5Tag(headers) {
  const encryption = headers["x-amz-server-side-encryption"] ?? "AES256";
  return encryption === "AES256" ? /^"([0-9a-f]{32})"$/u.exec(headers.etag ?? "")?.[1] : void 0;
}
var METADATA = "x-amz-meta-";
function userMetadata(headers) {
  const own = Object.entries(headers).filter(([name]) => name.startsWith(METADATA));
  return Object.fromEntries(
    own.map(([name, value]) => [name.slice(METADATA.length), String(value)])
  );
}

// action/read/s3/location.ts
var LOCATION = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>.*))?$/su;
function isS3Location(text2) {
  return text2.startsWith("s3://");
}
function parseS3Location(text2) {
  const groups = LOCATION.exec(text2)?.groups;
  if (groups?.bucket === void 0 || groups.bucket.includes(".."))
    throw new UsageError(`${text2} names no bucket; write s3://bucket or s3://bucket/prefix`);
  const prefix = groups.prefix ?? "";
  return {
    bucket: groups.bucket,
    prefix: prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`
  };
}

export {
  ArchiveError,
  UsageError,
  reasonOf,
  codeOf,
  tunnelFor,
  shareCredentials,
  openS3Archive,
  isS3Location,
  parseS3Location
};
