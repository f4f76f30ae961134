import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  parseArchiveKey
} from "./chunk-XONQMURQ.js";
import {
  inflate
} from "./chunk-36M2YAHL.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";
import {
  reasonOf
} from "./chunk-MN4IVXUN.js";

// checks/integrity/window.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DIGEST_PERIOD = HOUR;
var DELIVERY_DELAY = 15 * MINUTE;
var NAME_SLACK = 15 * MINUTE;
var EDGE_SLACK = 5 * MINUTE;
function neededDigestRange({ since, until }) {
  return {
    from: new Date(since.getTime() - DIGEST_PERIOD - EDGE_SLACK),
    to: new Date(until.getTime() + NAME_SLACK + 2 * DIGEST_PERIOD + EDGE_SLACK)
  };
}
function neededKeyRange(window, now) {
  const { from, to } = neededDigestRange(window);
  const latest = Math.max(now.getTime(), to.getTime() + 2 * HOUR);
  return { from: new Date(from.getTime() - 2 * HOUR), to: new Date(latest) };
}
function inWindow(time2, { since, until }) {
  return time2 >= since && time2 < until;
}
function shifted(time2, milliseconds) {
  return new Date(time2.getTime() + milliseconds);
}

// checks/integrity/fault-catalog.ts
var KEEP = "Keep the object and its versions as they are, and look up who wrote it: S3 data events and server access logs of the archive bucket.";
var COVER = "Look in the archive’s data events and lifecycle rules for who or what deleted it.";
var GRANT = "Grant the auditing role s3:GetObject on the archive and kms:Decrypt on its key, then run again.";
var AGAIN = "Run again; if it stays, read the object by hand to see what the archive answers.";
var KEYS = "Ask CloudTrail for the keys of that region (aws cloudtrail list-public-keys) and compare.";
var FAULT_CATALOG = {
  LOG_HASH_MISMATCH: {
    severity: "critical",
    meaning: "The log file is not what CloudTrail delivered: it was altered after the digest was signed.",
    remedy: KEEP
  },
  LOG_MISSING: {
    severity: "critical",
    meaning: "CloudTrail delivered this log file and it is gone.",
    remedy: COVER
  },
  LOG_CORRUPT: {
    severity: "critical",
    meaning: "The log file is no whole gzip stream, which CloudTrail would never deliver.",
    remedy: KEEP
  },
  LOG_TRAILING_DATA: {
    severity: "critical",
    meaning: "Bytes follow the signed content; zcat, Athena and others would read them as events.",
    remedy: KEEP
  },
  LOG_TOO_LARGE: {
    severity: "critical",
    meaning: "The log file is larger than any that CloudTrail writes, as a decompression bomb is.",
    remedy: KEEP
  },
  LOG_UNLISTED: {
    severity: "high",
    meaning: "No digest of its time lists this log file: CloudTrail did not deliver it.",
    remedy: `Do not trust its events. A file that CloudTrail delayed is listed by a later backfill digest: look again after a day. ${KEEP}`
  },
  LOG_UNVERIFIED: {
    severity: "medium",
    meaning: "The digest that would prove these log files is missing, invalid or could not be read.",
    remedy: "Settle the digest first; until then their events are unproved."
  },
  LOG_OUTSIDE_COVERAGE: {
    severity: "medium",
    meaning: "No digest covers the time of these log files: nothing can prove or disprove them.",
    remedy: "Keep log file validation on without interruption; treat their events as unproved."
  },
  LOG_PENDING: {
    severity: "info",
    meaning: "These log files are newer than the newest digest.",
    remedy: "Nothing to do: the next run settles them."
  },
  LOG_ACCESS_DENIED: {
    severity: "unknown",
    meaning: "The log file may not be read with these permissions. This is no evidence of tampering.",
    remedy: GRANT
  },
  LOG_ARCHIVED: {
    severity: "unknown",
    meaning: "The log file lies in an archive storage class. This is no evidence of tampering.",
    remedy: "Restore it (aws s3api restore-object), then run again."
  },
  LOG_NOT_CHECKED: {
    severity: "unknown",
    meaning: "The log file could not be read. This is no evidence of tampering.",
    remedy: AGAIN
  },
  DIGEST_MISSING: {
    severity: "critical",
    meaning: "A digest file is gone, and with it the proof of its hours.",
    remedy: `${COVER} An expiry rule that is shorter than the audited period is the innocent cause.`
  },
  DIGEST_CORRUPT: {
    severity: "critical",
    meaning: "The digest file is not what CloudTrail writes.",
    remedy: KEEP
  },
  DIGEST_TOO_LARGE: {
    severity: "critical",
    meaning: "The digest file is larger than any that CloudTrail writes.",
    remedy: KEEP
  },
  DIGEST_TRAILING_DATA: {
    severity: "high",
    meaning: "Bytes were appended to the digest file; the signature does not cover them.",
    remedy: KEEP
  },
  DIGEST_SIGNATURE_INVALID: {
    severity: "critical",
    meaning: "The signature does not fit the digest file: one of the two was changed.",
    remedy: KEEP
  },
  DIGEST_SIGNATURE_MISSING: {
    severity: "high",
    meaning: "The digest file has lost the metadata that holds its signature, as after a plain copy.",
    remedy: "Copy objects with their user metadata, or give it with --metadata for a folder."
  },
  DIGEST_ALGORITHM_UNSUPPORTED: {
    severity: "high",
    meaning: "The digest names an algorithm that CloudTrail is not documented to use.",
    remedy: "Compare with the CloudTrail User Guide; update this program if CloudTrail has changed."
  },
  DIGEST_MOVED: {
    severity: "critical",
    meaning: "The digest was signed for another place: it was moved, copied or replayed.",
    remedy: KEEP
  },
  DIGEST_UNCHAINED: {
    severity: "high",
    meaning: "The digest is genuine and in its place, but its successor names another predecessor.",
    remedy: "Compare it with its neighbours; look for a second trail or a restored copy."
  },
  DIGEST_FOREIGN_OBJECT: {
    severity: "high",
    meaning: "An object in a digest folder has a name that CloudTrail would not give.",
    remedy: `Such names can mislead other validators into finding nothing. ${KEEP}`
  },
  DIGEST_ACCESS_DENIED: {
    severity: "unknown",
    meaning: "The digest file may not be read with these permissions. This is no evidence of tampering.",
    remedy: GRANT
  },
  DIGEST_NOT_CHECKED: {
    severity: "unknown",
    meaning: "The digest file could not be checked. This is no evidence of tampering.",
    remedy: AGAIN
  },
  BACKFILL_METADATA_MISSING: {
    severity: "high",
    meaning: "The backfill digest does not say when it was made, so its signing key cannot be chosen.",
    remedy: "Copy objects with their user metadata, or give it with --metadata for a folder."
  },
  PUBLIC_KEY_NOT_FOUND: {
    severity: "critical",
    meaning: "Digests name a signing key that is not among CloudTrail’s keys for their region.",
    remedy: KEYS
  },
  PUBLIC_KEY_INVALID: {
    severity: "critical",
    meaning: "A public key is no RSA key, or not the one its fingerprint names.",
    remedy: KEYS
  },
  PUBLIC_KEY_OUTSIDE_VALIDITY: {
    severity: "high",
    meaning: "The digest was signed with a key outside the time for which that key is valid.",
    remedy: KEYS
  },
  CHAIN_HASH_MISMATCH: {
    severity: "critical",
    meaning: "The digest is not the one that its successor recorded: it was replaced.",
    remedy: KEEP
  },
  CHAIN_SIGNATURE_MISMATCH: {
    severity: "critical",
    meaning: "The digest’s signature is not the one that its successor recorded.",
    remedy: KEEP
  },
  CHAIN_DISCONTINUITY: {
    severity: "high",
    meaning: "Two linked digests do not meet: there is a hole or an overlap between them.",
    remedy: "Compare both digests; treat events in the hole as unproved."
  },
  CHAIN_GAP: {
    severity: "high",
    meaning: "Logging or log file validation was off: no digest covers this time.",
    remedy: "Find the StopLogging, UpdateTrail or DeleteTrail event before it, and who was behind it."
  },
  COVERAGE_START: {
    severity: "info",
    meaning: "The chain of digests begins inside the window: before it nothing is proved.",
    remedy: "Expected for a new trail, account or region; otherwise find out why it began anew."
  },
  BUCKET_CHANGED: {
    severity: "info",
    meaning: "The trail delivered to another bucket before; the chain goes on there.",
    remedy: "Audit the earlier bucket for the time before."
  },
  DIGESTS_STALE: {
    severity: "critical",
    meaning: "The newest digests are absent: deleted, or no longer delivered.",
    remedy: `Ask the trail for its delivery status (aws cloudtrail get-trail-status). ${COVER}`
  },
  NO_DIGESTS: {
    severity: "critical",
    meaning: "There are no digests here: no log file of this account and region can be proved.",
    remedy: `Make sure that log file validation is on for the trail. ${COVER}`
  },
  ACCOUNT_MISSING: {
    severity: "critical",
    meaning: "An account that the trail should record has no digests in the archive.",
    remedy: `Make sure that the trail covers the account. ${COVER}`
  },
  REGION_MISSING: {
    severity: "critical",
    meaning: "A region that the trail should record has no digests in the archive.",
    remedy: `Make sure that the trail is multi-region. ${COVER}`
  },
  TRAIL_VALIDATION_DISABLED: {
    severity: "high",
    meaning: "Log file validation is off: changes to the logs leave no trace.",
    remedy: "Turn it on (aws cloudtrail update-trail --enable-log-file-validation)."
  },
  TRAIL_NOT_LOGGING: {
    severity: "high",
    meaning: "The trail does not record.",
    remedy: "Start it (aws cloudtrail start-logging) and find out who stopped it."
  },
  TRAIL_DELIVERY_ERROR: {
    severity: "high",
    meaning: "CloudTrail could not deliver to the archive.",
    remedy: "Correct the bucket policy or the key policy that the error names."
  }
};

// checks/integrity/fault.ts
var MAX_VALUE_LENGTH = 1100;
function fault(id, at, detail) {
  const { severity, remedy } = FAULT_CATALOG[id];
  const { expected, found, ...rest } = detail;
  return {
    id,
    severity,
    account: at.account,
    region: at.region,
    ...at.trail !== void 0 && { trail: at.trail },
    key: at.key,
    ...rest,
    ...expected !== void 0 && { expected: shown(expected) },
    ...found !== void 0 && { found: shown(found) },
    remedy
  };
}
function shown(value) {
  return value.length <= MAX_VALUE_LENGTH ? value : `${value.slice(0, MAX_VALUE_LENGTH)}…`;
}
function instant(time2) {
  return time2.toISOString().replace(".000Z", "Z");
}
function span({ from, to }) {
  return `${instant(from)} to ${instant(to)}`;
}

// checks/integrity/evidence.ts
function folderOf({ prefix, organization, account, region }) {
  const inside = organization === "" ? account : `${organization}/${account}`;
  return `${prefix}AWSLogs/${inside}/CloudTrail/${region}/`;
}

// checks/integrity/signature.ts
import { createHash, createPublicKey, verify } from "node:crypto";
var SIGNATURE_ALGORITHM = "SHA256withRSA";
var HASH_ALGORITHM = "SHA-256";
var HEX_SIGNATURE = /^(?:[0-9a-f]{2}){128,512}$/iu;
var NO_PREVIOUS = "null";
function sha256Hex(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function stringToSign(digest, sha256) {
  const previous = digest.previous?.signature ?? NO_PREVIOUS;
  return [digest.endText, `${digest.bucket}/${digest.key}`, sha256, previous].join("\n");
}
function verifySignature(text2, signature, key) {
  if (!HEX_SIGNATURE.test(signature)) return false;
  return verify("RSA-SHA256", Buffer.from(text2), key, Buffer.from(signature, "hex"));
}
function loadPublicKey(source) {
  const found = createHash("md5").update(source.der).digest("hex");
  if (found !== source.fingerprint.toLowerCase())
    return { kind: "invalid", reason: "its bytes have another fingerprint", found };
  const key = rsaKey(source.der, "pkcs1") ?? rsaKey(source.der, "spki");
  if (key === void 0) return { kind: "invalid", reason: "its bytes are no RSA key", found };
  return { kind: "usable", key, source };
}
function rsaKey(der, type) {
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: "der", type });
    return key.asymmetricKeyType === "rsa" ? key : void 0;
  } catch {
    return void 0;
  }
}

// checks/integrity/examine-digest.ts
var SIGNED_WITHIN = 2 * HOUR;
function examine(opened, content, { ring, bucket, successors }) {
  const { digest, sha256 } = content;
  const key = ring.find(opened.at.region, digest.fingerprint);
  const witnesses = successors.filter(
    ({ trusted, previous }) => trusted && previous.hashAlgorithm === HASH_ALGORITHM
  );
  const agreeing = witnesses.find(({ previous }) => previous.hash === sha256);
  return {
    opened,
    content,
    key,
    signature: checkSignature(content, key),
    recovered: successors.find(({ previous }) => isSignedBy(content, previous.signature, key)),
    witness: agreeing ?? witnesses[0],
    hashAgrees: agreeing !== void 0,
    moved: digest.key !== opened.name || digest.account !== opened.at.account || bucket !== void 0 && digest.bucket !== bucket,
    supported: digest.algorithm === SIGNATURE_ALGORITHM,
    keyInTime: isInTime(content, key)
  };
}
function checkSignature(content, key) {
  if (content.signature === void 0) return "missing";
  if (key.kind !== "usable") return "unchecked";
  return isSignedBy(content, content.signature, key) ? "genuine" : "wrong";
}
function isSignedBy({ digest, sha256 }, signature, key) {
  if (key.kind !== "usable") return false;
  return verifySignature(stringToSign(digest, sha256), signature, key.key);
}
function trustOf(found) {
  if (found.hashAgrees) return "valid";
  if (found.moved || found.witness !== void 0) return "false";
  if (found.signature === "genuine" || found.recovered !== void 0) return settledTrust(found);
  return unsignedTrust(found);
}
function unsignedTrust({ key, signature, supported }) {
  if (key.kind === "unread") return "unread";
  return signature === "wrong" && supported ? "false" : "unproven";
}
function settledTrust({ keyInTime, opened, content }) {
  const dated = opened.at.kind === "digest" || generationTime(content) !== void 0;
  return keyInTime && dated ? "valid" : "unproven";
}
function isInTime(content, key) {
  if (key.kind !== "usable") return true;
  const time2 = signingTime(content.digest.end, content);
  const { validFrom, validUntil } = key.source;
  const begun = validFrom === void 0 || validFrom <= shifted(time2, SIGNED_WITHIN);
  return begun && (validUntil === void 0 || time2 <= shifted(validUntil, EDGE_SLACK));
}
function signingTime(end, content) {
  return generationTime(content) ?? end;
}
function generationTime({ generated }) {
  if (generated === void 0 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u.test(generated))
    return void 0;
  const time2 = new Date(generated);
  return Number.isNaN(time2.getTime()) ? void 0 : time2;
}

// checks/integrity/digest.ts
var MAX_TEXT = 2048;
var BYTES_PER_BRACKET = 32;
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
var IN_EVERY_MONTH = /^.{8}(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):/u;
var OPEN_BRACE = 123;
var OPEN_BRACKET = 91;
var MalformedError = class extends Error {
};
function parseDigest(bytes) {
  try {
    return { kind: "digest", digest: digestOf(jsonOf(bytes)) };
  } catch (error) {
    return { kind: "malformed", reason: reasonOf(error) };
  }
}
function jsonOf(bytes) {
  if (isTooDense(bytes)) throw new MalformedError("it is nested beyond what a digest is");
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new MalformedError("it is no JSON text");
  }
  if (!isLogRecord(value)) throw new MalformedError("it is JSON, but no object");
  return value;
}
function isTooDense(bytes) {
  const allowed = 64 + bytes.length / BYTES_PER_BRACKET;
  const braces = countUpTo(allowed, bytes, OPEN_BRACE);
  return braces + countUpTo(allowed, bytes, OPEN_BRACKET) > allowed;
}
function countUpTo(most, bytes, sought) {
  let count = 0;
  for (let at = bytes.indexOf(sought); at !== -1; at = bytes.indexOf(sought, at + 1)) {
    count += 1;
    if (count > most) return count;
  }
  return count;
}
function digestOf(raw) {
  const endText = text(raw, "digestEndTime");
  const start = time(raw, "digestStartTime");
  const end = time(raw, "digestEndTime");
  if (end < start) throw new MalformedError("it ends before it starts");
  const previous = previousOf(raw);
  return {
    account: text(raw, "awsAccountId"),
    start,
    end,
    endText,
    bucket: text(raw, "digestS3Bucket"),
    key: text(raw, "digestS3Object"),
    fingerprint: text(raw, "digestPublicKeyFingerprint"),
    algorithm: text(raw, "digestSignatureAlgorithm"),
    ...previous && { previous },
    logs: logsOf(own(raw, "logFiles"))
  };
}
var PREVIOUS_FIELDS = [
  "previousDigestS3Bucket",
  "previousDigestS3Object",
  "previousDigestHashValue",
  "previousDigestSignature"
];
function previousOf(raw) {
  const absent = PREVIOUS_FIELDS.filter((name) => (own(raw, name) ?? null) === null);
  if (absent.length === PREVIOUS_FIELDS.length) return void 0;
  if (absent[0] !== void 0)
    throw new MalformedError(`it names a previous digest, but no ${absent[0]}`);
  return {
    bucket: text(raw, "previousDigestS3Bucket"),
    key: text(raw, "previousDigestS3Object"),
    hash: text(raw, "previousDigestHashValue").toLowerCase(),
    hashAlgorithm: text(raw, "previousDigestHashAlgorithm"),
    // As it is written: the text is part of what is signed.
    signature: text(raw, "previousDigestSignature")
  };
}
function logsOf(value) {
  if (!Array.isArray(value)) throw new MalformedError("its logFiles are no list");
  return value.map((entry) => {
    if (!isLogRecord(entry)) throw new MalformedError("an entry of its logFiles is no object");
    return listedLog(entry);
  });
}
function listedLog(raw) {
  const newest = timeOf(own(raw, "newestEventTime"));
  const oldest = timeOf(own(raw, "oldestEventTime"));
  return {
    bucket: text(raw, "s3Bucket"),
    key: text(raw, "s3Object"),
    hash: text(raw, "hashValue").toLowerCase(),
    hashAlgorithm: text(raw, "hashAlgorithm"),
    ...newest && { newest },
    ...oldest && { oldest }
  };
}
function own(raw, name) {
  return Object.hasOwn(raw, name) ? raw[name] : void 0;
}
function text(raw, name) {
  const value = own(raw, name);
  if (value === void 0 || value === null) throw new MalformedError(`it has no ${name}`);
  if (typeof value !== "string" || value === "" || value.length > MAX_TEXT)
    throw new MalformedError(`its ${name} is no text of a usual length`);
  return value;
}
function time(raw, name) {
  const value = timeOf(text(raw, name));
  if (value === void 0)
    throw new MalformedError(`its ${name} is no instant like 2026-03-10T14:05:00Z`);
  return value;
}
function timeOf(value) {
  if (typeof value !== "string" || !INSTANT.test(value)) return void 0;
  const parsed = new Date(value);
  if (Number.isNaN(parsed.getTime())) return void 0;
  const real = IN_EVERY_MONTH.test(value) || parsed.toISOString().startsWith(value.slice(0, 19));
  return real ? parsed : void 0;
}

// checks/integrity/open-digest.ts
var MAX_DIGEST_BYTES = 32 * 1024 * 1024;
var HIDDEN = /\/[._][^/]*$/u;
function openDigest(sight, now) {
  const at = parseArchiveKey(sight.entry.key);
  if (at.kind === "digest" || at.kind === "backfill")
    return at.time > shifted(now, DIGEST_PERIOD) ? foreign(at, sight.entry.key, "Its name lies in the future, where no digest can be yet.") : openKnown(sight, at);
  return strayDigest(sight.entry.key);
}
function strayDigest(key) {
  const at = parseArchiveKey(key);
  if (at.kind !== "stray" || at.folder !== "CloudTrail-Digest") return void 0;
  if (HIDDEN.test(key) && !key.endsWith(".gz")) return void 0;
  return foreign(at, key, "It lies among the digests and is none.");
}
function foreign({ account, region }, key, what) {
  const message = `${what} Other validators, the AWS CLI's among them, may be misled by it.`;
  return fault("DIGEST_FOREIGN_OBJECT", { account, region, key }, { message });
}
function openKnown({ entry, object }, at) {
  const seen = { name: entry.key, at, content: void 0, unread: false, faults: [] };
  const place = placeOf(seen);
  if (object.kind === "unread") {
    const told = unreadFault(at, place, object);
    return { ...seen, unread: told.severity === "unknown", faults: [told] };
  }
  const { body, metadata } = object.object;
  const inflated = inflate(body, MAX_DIGEST_BYTES);
  if (inflated.kind === "too-large") {
    const message = `The digest inflates beyond ${inflated.limit} bytes (stored: ${body.length}).`;
    return { ...seen, faults: [fault("DIGEST_TOO_LARGE", place, { message, range: hourOf(at) })] };
  }
  const faults = gzipFaults(inflated, at, place);
  if (inflated.bytes === void 0) return { ...seen, faults };
  const parsed = parseDigest(inflated.bytes);
  if (parsed.kind === "malformed") {
    const message = `The digest cannot be read as one: ${parsed.reason}.`;
    return {
      ...seen,
      faults: [...faults, fault("DIGEST_CORRUPT", place, { message, range: hourOf(at) })]
    };
  }
  const content = {
    digest: parsed.digest,
    sha256: sha256Hex(inflated.bytes),
    signature: own2(metadata, "signature"),
    signatureAlgorithm: own2(metadata, "signature-algorithm"),
    generated: own2(metadata, "backfill-generation-timestamp")
  };
  return { ...seen, content, faults };
}
function gzipFaults(inflated, at, place) {
  if (inflated.kind === "corrupt") {
    const content = inflated.bytes ? " Its content could still be inflated." : "";
    const message2 = `The digest is no whole gzip stream: ${inflated.reason}.${content}`;
    return [fault("DIGEST_CORRUPT", place, { message: message2, range: hourOf(at) })];
  }
  if (inflated.trailing === 0) return [];
  const message = `${inflated.trailing} bytes follow the digest's gzip stream.`;
  return [fault("DIGEST_TRAILING_DATA", place, { message })];
}
var NO_EVIDENCE = "This is no evidence of tampering.";
function unreadFault(at, place, { code, reason }) {
  const range = hourOf(at);
  const unproved = `Not proved: ${span(range)}.`;
  switch (code) {
    case "missing":
      return fault("DIGEST_MISSING", place, {
        message: `The digest was listed and gone when it was read. ${unproved}`,
        range,
        count: 1
      });
    case "too-large":
      return fault("DIGEST_TOO_LARGE", place, {
        message: `The stored digest is too large to be one: ${reason}. ${unproved}`,
        range
      });
    case "access-denied":
      return fault("DIGEST_ACCESS_DENIED", place, {
        message: `The digest may not be read: ${reason}. ${unproved} ${NO_EVIDENCE}`,
        range
      });
    case "archived":
    case "unreachable":
      return fault("DIGEST_NOT_CHECKED", place, {
        message: `The digest could not be read: ${reason}. ${unproved} ${NO_EVIDENCE}`,
        range
      });
  }
}
function placeOf({ name, at }) {
  return { account: at.account, region: at.region, trail: at.trail, key: name };
}
function hourOf({ time: time2 }) {
  return { from: shifted(time2, -DIGEST_PERIOD), to: time2 };
}
function own2(metadata, name) {
  return Object.hasOwn(metadata, name) ? metadata[name] : void 0;
}

// checks/integrity/prove-digest.ts
function proveDigest(opened, context) {
  const { content } = opened;
  if (content === void 0) return { ...opened, trust: opened.unread ? "unread" : "false" };
  const found = examine(opened, content, context);
  const faults = [
    ...opened.faults,
    ...backfillFaults(found),
    ...placeFaults(found, context.bucket),
    ...algorithmFaults(found),
    ...signatureFaults(found),
    ...successorFaults(found)
  ];
  const trust = trustOf(found);
  const keyProblem = keyProblemOf(found);
  return {
    ...opened,
    // What is proved all the same leaves no time unproved.
    faults: trust === "valid" ? faults.map(withoutRange) : faults,
    trust,
    ...keyProblem && { keyProblem }
  };
}
function withoutRange(told) {
  const { range, ...rest } = told;
  return range === void 0 ? told : rest;
}
function keyProblemOf({ opened, content, key, keyInTime }) {
  if (key.kind !== "usable") return key;
  if (keyInTime) return void 0;
  return { kind: "outside", key: key.source, signed: signingTime(opened.at.time, content) };
}
function backfillFaults({ opened, content }) {
  if (opened.at.kind === "digest" || generationTime(content) !== void 0) return [];
  return [
    fault("BACKFILL_METADATA_MISSING", placeOf(opened), {
      message: "The backfill digest has no readable backfill-generation-timestamp in its metadata, so its signing key cannot be chosen.",
      found: content.generated,
      range: hourOf(opened.at)
    })
  ];
}
function placeFaults({ opened, content, moved }, bucket) {
  if (!moved) return [];
  const { digest } = content;
  const here = `${bucket ?? digest.bucket}/${opened.name}`;
  return [
    fault("DIGEST_MOVED", placeOf(opened), {
      message: `The digest says that it belongs to account ${digest.account} and lies at ${digest.bucket}/${digest.key}.`,
      expected: `${digest.bucket}/${digest.key}`,
      found: here,
      range: hourOf(opened.at)
    })
  ];
}
function algorithmFaults({ opened, content }) {
  const { digest, signature, signatureAlgorithm } = content;
  const hashes = [
    ...digest.previous ? [digest.previous.hashAlgorithm] : [],
    ...digest.logs.map(({ hashAlgorithm }) => hashAlgorithm)
  ];
  const unusual = [
    ...[digest.algorithm, ...signature === void 0 ? [] : [signatureAlgorithm ?? "(absent)"]].filter((name) => name !== SIGNATURE_ALGORITHM).map((found) => ({ expected: SIGNATURE_ALGORITHM, found })),
    ...hashes.filter((name) => name !== HASH_ALGORITHM).map((found) => ({ expected: HASH_ALGORITHM, found }))
  ];
  return unusual.slice(0, 1).map(
    ({ expected, found }) => fault("DIGEST_ALGORITHM_UNSUPPORTED", placeOf(opened), {
      message: `The digest or its metadata names the algorithm ${found}, where CloudTrail writes ${expected}.`,
      expected,
      found
    })
  );
}
function signatureFaults(found) {
  const { opened, content, signature, supported } = found;
  const range = hourOf(opened.at);
  if (signature === "missing") {
    const message = `The digest has no signature in its metadata; ${testimony(found)}`;
    return [fault("DIGEST_SIGNATURE_MISSING", placeOf(opened), { message, range })];
  }
  if (signature !== "wrong" || !supported) return [];
  return [
    fault("DIGEST_SIGNATURE_INVALID", placeOf(opened), {
      message: `The signature does not verify; ${testimony(found)}`,
      expected: found.witness?.previous.signature,
      found: content.signature,
      range
    })
  ];
}
function testimony(found) {
  const by = found.hashAgrees ? found.witness : unlessContradicted(found);
  if (by !== void 0) return `it is proved by its successor ${by.name}, ${proofOf(found)}`;
  const unproved = `Not proved: ${span(hourOf(found.opened.at))}.`;
  return `it cannot be proved: ${silence(found)}. ${unproved}`;
}
function unlessContradicted({ recovered, witness }) {
  return witness === void 0 ? recovered : void 0;
}
function proofOf({ hashAgrees, recovered }) {
  if (recovered === void 0) return "which recorded its hash.";
  const hash = hashAgrees ? ", and so does the hash it recorded" : "";
  return `whose copy of the signature fits the content${hash}: only the metadata was lost or changed.`;
}
function silence({ recovered, witness }) {
  if (witness === void 0) return "no successor that is proved itself names it";
  return recovered === void 0 ? `neither the hash nor the signature that its successor ${witness.name} recorded fits the content` : `the copy of the signature in its successor ${witness.name} fits the content, the hash it recorded does not`;
}
function successorFaults(found) {
  const { opened, content, witness, signature, hashAgrees } = found;
  if (witness === void 0) return [];
  if (!hashAgrees) return hashFaults(found, witness);
  const own3 = content.signature?.toLowerCase();
  const recorded = witness.previous.signature.toLowerCase();
  if (own3 === void 0 || signature === "wrong" || own3 === recorded) return [];
  return [
    fault("CHAIN_SIGNATURE_MISMATCH", placeOf(opened), {
      message: `The successor ${witness.name} recorded another signature for this digest.`,
      expected: witness.previous.signature,
      found: own3,
      digest: witness.name
    })
  ];
}
function hashFaults({ opened, content, signature, recovered }, witness) {
  if (signature === "wrong" && recovered === void 0) return [];
  return [
    fault("CHAIN_HASH_MISMATCH", placeOf(opened), {
      message: `The successor ${witness.name} recorded another hash for this digest.`,
      expected: witness.previous.hash,
      found: content.sha256,
      digest: witness.name,
      range: hourOf(opened.at)
    })
  ];
}

// checks/integrity/chain.ts
function chainId(name) {
  return JSON.stringify([folderOf(name), name.trail, name.homeRegion]);
}
function chainIdOf(key) {
  const at = parseArchiveKey(key);
  return at.kind === "digest" ? [chainId(at)] : [];
}
function proveChains(opened, ring, bucket) {
  const groups = /* @__PURE__ */ new Map();
  for (const digest of opened) {
    const id = chainId(digest.at);
    const group = groups.get(id);
    if (group) group.push(digest);
    else groups.set(id, [digest]);
  }
  return [...groups.values()].flatMap((group) => {
    const ofKind = (kind) => proveFromNewest(
      group.filter(({ at }) => at.kind === kind),
      ring,
      bucket
    );
    return group.slice(0, 1).map(({ at }) => ({
      name: chainName(at),
      digests: ofKind("digest"),
      backfills: ofKind("backfill")
    }));
  });
}
function chainName({
  prefix,
  organization,
  account,
  region,
  trail,
  homeRegion
}) {
  return { prefix, organization, account, region, trail, homeRegion };
}
function proveFromNewest(digests, ring, bucket) {
  const records = /* @__PURE__ */ new Map();
  const proven = [];
  for (const digest of digests.toSorted(byTime).reverse()) {
    const successors = records.get(digest.name) ?? [];
    const verdict = proveDigest(digest, { ring, bucket, successors });
    proven.push(verdict);
    const record = recordOf(verdict);
    if (record)
      records.set(record.previous.key, [...records.get(record.previous.key) ?? [], record]);
  }
  return proven.reverse();
}
function recordOf({ name, trust, content }) {
  const { bucket, previous } = content?.digest ?? {};
  if (previous === void 0 || previous.bucket !== bucket) return void 0;
  return { name, trusted: trust === "valid", previous };
}
function byTime(a, b) {
  return a.at.time.getTime() - b.at.time.getTime();
}

export {
  folderOf,
  HASH_ALGORITHM,
  loadPublicKey,
  MINUTE,
  HOUR,
  DIGEST_PERIOD,
  DELIVERY_DELAY,
  NAME_SLACK,
  EDGE_SLACK,
  neededDigestRange,
  neededKeyRange,
  inWindow,
  shifted,
  FAULT_CATALOG,
  fault,
  instant,
  span,
  openDigest,
  strayDigest,
  placeOf,
  hourOf,
  chainId,
  chainIdOf,
  proveChains,
  chainName
};
