import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openArchive
} from "./chunk-YIG6M5ZD.js";
import {
  TRAILER_BYTES,
  headerLength,
  inflate
} from "./chunk-36M2YAHL.js";
import {
  recordsIn,
  textAt,
  valueAt
} from "./chunk-2SHCNTX3.js";
import "./chunk-2AN4GBOE.js";
import "./chunk-K5BESGI2.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-D7LVZ2SA.js";
import {
  STOP,
  isScanJob,
  isWorkerStart
} from "./chunk-5MD636BJ.js";
import {
  ArchiveError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/scan/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// checks/inflate/inflater.ts
import { crc32 } from "node:zlib";

// checks/inflate/entries.ts
var OTHER = 32768;
var EXCEPTION = 16384;
var END = 4096;
var OLD_BITS = 2;
var ONE_LITERAL = 256;
var INVALID = OTHER | EXCEPTION;
var SHORTEST_MATCH = 3;
var LONGEST_MATCH = 258;
var END_SYMBOL = 256;
var LENGTH_CODES = 28;
var DISTANCE_CODES = 30;
var measure = (base, extra) => base * 65536 + (OTHER | OLD_BITS << 8 | extra);
function literalMeanings() {
  const literals = Array.from({ length: END_SYMBOL }, (_, byte) => byte * 65536 + ONE_LITERAL);
  const lengths = measures(LENGTH_CODES, { first: SHORTEST_MATCH, perStep: 4 });
  const end = INVALID | END;
  return [...literals, end, ...lengths, measure(LONGEST_MATCH, 0), INVALID, INVALID];
}
function distanceMeanings() {
  return [...measures(DISTANCE_CODES, { first: 1, perStep: 2 }), INVALID, INVALID];
}
function lengthMeanings() {
  return Array.from({ length: 19 }, (_, symbol) => symbol * 65536);
}
function measures(count, { first, perStep }) {
  let base = first;
  return Array.from({ length: count }, (_, symbol) => {
    const extra = Math.max(Math.floor(symbol / perStep) - 1, 0);
    const meaning = measure(base, extra);
    base += 2 ** extra;
    return meaning;
  });
}

// checks/inflate/layout.ts
var LITERAL_SYMBOLS = 288;
var DISTANCE_SYMBOLS = 32;
var LENGTH_SYMBOLS = 19;
var MOST_BITS = 15;
var LITERAL_BITS = 11;
var DISTANCE_BITS = 8;
var LENGTH_BITS = 7;
var LITERAL_MEANINGS = 64;
var DISTANCE_MEANINGS = LITERAL_MEANINGS + 4 * LITERAL_SYMBOLS;
var LENGTH_MEANINGS = DISTANCE_MEANINGS + 4 * DISTANCE_SYMBOLS;
var PATTERNS = LENGTH_MEANINGS + 4 * LENGTH_SYMBOLS;
var STRIDES = PATTERNS + 16 * 16;
var ORDER = STRIDES + 16;
var LENGTHS = ORDER + LENGTH_SYMBOLS;
var COUNTS = LENGTHS + LITERAL_SYMBOLS + DISTANCE_SYMBOLS;
var OFFSETS = COUNTS + 4 * (MOST_BITS + 1);
var SORTED = OFFSETS + 4 * (MOST_BITS + 1);
var sizeOf = (bits, symbols) => 4 * (2 ** bits + symbols / 2 * 2 ** (MOST_BITS - bits));
var LENGTH_TABLE = Math.ceil((SORTED + 2 * LITERAL_SYMBOLS) / 1024) * 1024;
var LITERAL_TABLE = LENGTH_TABLE + 4 * 2 ** LENGTH_BITS;
var DISTANCE_TABLE = LITERAL_TABLE + sizeOf(LITERAL_BITS, LITERAL_SYMBOLS);
var INPUT = DISTANCE_TABLE + sizeOf(DISTANCE_BITS, DISTANCE_SYMBOLS);
var INPUT_MARGIN = 64;
var OUTPUT_MARGIN = 512;

// checks/inflate/program.ts
var decoderBytes = () => Buffer.from("AGFzbQEAAAABHQZgBX9/f39/AX9gAAF/YAABf2AAAGAAAX9gAAF/Ag8BA2VudgZtZW1vcnkCAAEDBwYAAQIDBAUGJAd/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIACwdLCANydW4ABQVpbnB1dAMACGlucHV0RW5kAwEGb3V0cHV0AwILb3V0cHV0U3RhcnQDAwlvdXRwdXRFbmQDBARiaXRzAwUEbGVmdAMGCq0ZBuoFEgF/AX8BfwF/AX8BfwF/AX8BfwF/AX8BfwF/AX8BfwF/AX8Bf0EAIQYCQANAIAZBEElFDQFBACAGQQJ0akEANgDvDyAGQQFqIQYMAAsLQQAhBQJAA0AgBSABSUUNAUEAIAAgBWotAABBAnRqIQ4gDiAOKADvD0EBajYA7w8gBUEBaiEFDAALC0EBIQdBACEPQQEhBgJAA0AgBkEQSUUNAUEAIAZBAnRqIA82AK8QIA9BACAGQQJ0aigA7w9qIQ8gB0EBdEEAIAZBAnRqKADvD2shByAHQQBIBEBBAA8LIAZBAWohBgwACwsgBwRAQQAPC0EAIQUCQANAIAUgAUlFDQFBACAAIAVqLQAAQQJ0aiEQIBAEQCAQKACvEEEBdCAFOwDvECAQIBAoAK8QQQFqNgCvEAsgBUEBaiEFDAALC0EAIQhBACEFQQAhC0EAIQxBfyENQQEgBHQhCkEBIQYCQANAIAZBEElFDQFBACAGQQJ0aigA7w8hBwJAA0AgB0UNASACIAVBAXQvAO8QQQJ0aigAACEJIAQgBkkEQCAIQQEgBHRBAWtxIRQgFCANRwRAIBQhDSAKIQsgBiAEayEMIAchFQJAA0AgFUEBIAx0SUUNASAMQQFqIQwgFUEBdEEAIAQgDGpBAnRqKADvD2ohFQwACwsgCkEBIAx0aiEKIAMgFEECdGogC0EQdEGAwANyIAxBCHRyIARyNgAACyAGIARrIRMgAyALIAggBHZqQQJ0aiERIAMgC0EBIAx0akECdGohEgUgBiETIAMgCEECdGohESADQQEgBHRBAnRqIRILIAkgE0GBAkEBIAlBgIACcRtsaiEJQQQgE3QhEwJAA0AgESASSUUNASARIAk2AAAgESATaiERDAALC0EBIAZBAWt0IRYCQANAIAggFnFFDQEgCCAWcyEIIBZBAXYhFgwACwsgCCAWciEIIAVBAWohBSAHQX9qIQcMAAsLIAZBAWohBgwACwtBAQvJAQEBf0GvDSEAAkADQCAAQb8OSUUNASAAQQg6AAAgAEEBaiEADAALCwJAA0AgAEGvD0lFDQEgAEEJOgAAIABBAWohAAwACwsCQANAIABBxw9JRQ0BIABBBzoAACAAQQFqIQAMAAsLAkADQCAAQc8PSUUNASAAQQg6AAAgAEEBaiEADAALCwJAA0AgAEHvD0lFDQEgAEEFOgAAIABBAWohAAwACwtBrw1BoAJBwABBgBxBCxAAQa8NQaACakEgQcAJQYCkAUEIEABxC5QFBwF/AX8BfwF/AX8BfwF/IwUjACkAACMGhoQkBSMAQQdqIwZCA4inQQdxayQAIwZCOIQkBiMFQgKIp0EfcUGBAmohACMFQgWIJAUjBkIFfSQGIwVCAoinQR9xQQFqIQEjBUIFiCQFIwZCBX0kBiMFQgKIp0EPcUEEaiECIwVCBIgkBSMGQgR9JAZBngIgAElBHiABSXIEQEEADwtBACEDAkADQCADQRNJRQ0BIwUjACkAACMGhoQkBSMAQQdqIwZCA4inQQdxayQAIwZCOIQkBkEAIQQgAyACSQRAIwVCAoinQQdxQQBqIQQjBUIDiCQFIwZCA30kBgsgAy0AnA0gBDoArw0gA0EBaiEDDAALC0GvDUETQcAKQYAYQQcQAEUEQEEADwtBrw0hAyADIAAgAWpqIQUCQANAIAMgBUlFDQEjBSMAKQAAIwaGhCQFIwBBB2ojBkIDiKdBB3FrJAAjBkI4hCQGIwFBCGojAEkEQEEADwsjBadB/ANxKACAGCEEIwUgBK2IJAUjBiAErX0kBiAEQRB2IQQgBEEQSQRAIAMgBDoAACADQQFqIQMFIARBEEYEQCADQa8NRgRAQQAPCyMFQgKIp0EDcUEDaiEGIwVCAogkBSMGQgJ9JAYgA0EBay0AACEEBSAEQRFGBEAjBUICiKdBB3FBA2ohBiMFQgOIJAUjBkIDfSQGBSMFQgKIp0H/AHFBC2ohBiMFQgeIJAUjBkIHfSQGC0EAIQQLIAMgBmohBiAFIAZJBEBBAA8LAkADQCADIAZJRQ0BIAMgBDoAACADQQFqIQMMAAsLCwwACwtBrw8tAABFBEBBAA8LQa8NIABBwABBgBxBCxAAQa8NIABqIAFBwAlBgKQBQQgQAHELfgQBfwF/AX8Bf0GAwAAhAAJAA0AgAEUNASAAQXxqIQAgACgAgBwhASAAIAF2QXxxKACAHCECIAFB/wFxIAJB/wFxaiEDIAEgAnJBgIACcUUgA0ELTXEEQCAAIAFBgID8B3EgAkGAgPwHcUEIdHJBgARyIANyNgCAHAsMAAsLC+YIDgF/AX4BfgF/AX8BfwF/AX4BfgF/AX8BfwF/AXsjACEAIwIhAyMFIQEjBiECIwEhBCMEIQUjAyEGIAEgACkAACAChoQhASAAQQdqIAJCA4inQQdxayEAIAJCOIQhAiABp0H8P3E1AIAcIQcDQCAEQQhqIABJBEBBAA8LIAUgA0kEQEEADwsgASEIIAEgB4ghASACIAd9IQIgB6dBgIACcUUEQCADIAenQRB2OwAAIAMgB6dBCHZBA3FqIQMgAadB/D9xNQCAHCEHIAEhCCABIAeIIQEgAiAHfSECIAenQYCAAnFFBEAgAyAHp0EQdjsAACADIAenQQh2QQNxaiEDIAGnQfw/cTUAgBwhByABIQggASAHiCEBIAIgB30hAiAHp0GAgAJxRQRAIAMgB6dBEHY7AAAgAyAHp0EIdkEDcWohAyABp0H8P3E1AIAcIQcgASAAKQAAIAKGhCEBIABBB2ogAkIDiKdBB3FrIQAgAkI4hCECDAMLCwsgB6dBgIABcQRAIAenQYAgcQRAIAAkACADJAIgASQFIAIkBkEBDwsgB6dBgMAAcUUEQEEADwsgB6dBEHZBAnQgAUIEIAdCCIhCD4OGQgR9g6dqNQCAHCEHIAEhCCABIAeIIQEgAiAHfSECIAenQYCAAnFFBEAgAyAHp0EQdjsAACADIAenQQh2QQNxaiEDIAGnQfw/cTUAgBwhByABIAApAAAgAoaEIQEgAEEHaiACQgOIp0EHcWshACACQjiEIQIMAgsgB6dBgIABcQRAIAenQYAgcQRAIAAkACADJAIgASQFIAIkBkEBDwtBAA8LCyAHp0EQdiAIQgQgB4ZCAX2DIAdCCIiIp2ohCSABp0H8B3E1AICkASEHIAKnQT9xIAenQR9xQQ1qSQRAIAEgACkAACAChoQhASAAQQdqIAJCA4inQQdxayEAIAJCOIQhAgsgASEIIAEgB4ghASACIAd9IQIgB6dBgIABcQRAIAenQYDAAHFFBEBBAA8LIAEgACkAACAChoQhASAAQQdqIAJCA4inQQdxayEAIAJCOIQhAiAHp0EQdkECdCABQgQgB0IIiEIPg4ZCBH2Dp2o1AICkASEHIAEhCCABIAeIIQEgAiAHfSECIAenQYCAAXEEQEEADwsLIAenQRB2IAhCBCAHhkIBfYMgB0IIiIinaiEKIAMhDCAMIAprIQsgCyAGSARAQQAPCyAMIAlqIQMgAadB/D9xNQCAHCEHIAEgACkAACAChoQhASAAQQdqIAJCA4inQQdxayEAIAJCOIQhAiAKQRBJBEAgC/0AAAAgCkEEdP0AAIwL/Q4hDSAKLQCMDSEKAkADQCAMIANJRQ0BIAwgDf0LAAAgDCAKaiEMDAALCwUgDCAL/QAAAP0LAAAgDCAL/QAAEP0LABAgDEEgaiEMAkADQCAMIANJRQ0BIAtBIGohCyAMIAv9AAAA/QsAACAMIAv9AAAQ/QsAECAMQSBqIQwMAAsLCwwAC0EAC/YCBAF/AX8BfwF/QgAkBUICJAZBwAAjASMAayMEIwJrakEGdmohAwJAA0AgAEVFDQEgA0UEQEEADwsgA0F/aiEDIwUjACkAACMGhoQkBSMAQQdqIwZCA4inQQdxayQAIwZCOIQkBiMBQQhqIwBJBEBBAA8LIwVCAoinQQFxIQAjBUICiKdBB3FBAXYhASMFQgOIJAUjBkIDfSQGQQIgAUkEQEEADwsgAUEARgRAIwAjBkICfUI/g0IDiKdrJABCACQFQgIkBiMALwAAIQIgAkH//wNzIwAvAAJHBEBBAA8LIwBBBGokACMBIwAgAmpJBEBBAA8LIwQjAiACakkEQEEADwsjAiMAIAL8CgAAIwAgAmokACMCIAJqJAIFIAFBAUYEQBABRQRAQQAPCwUQAkUEQEEADwsLIwBB8C5qIwFJBEAQAwsQBEUEQEEADwsLDAALCyMAIwZCAn1CP4NCA4inayQAQgAkBUICJAYjACMBRiMCIwRGcQs=", "base64");

// checks/inflate/decoder.ts
var PAGE = 65536;
var FIRST_PAGES = 16;
var MOST_PAGES = 256;
var LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
var VECTOR = 16;
var Decoder = class {
  #memory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES });
  #running;
  #bytes;
  constructor() {
    const module = new WebAssembly.Module(decoderBytes());
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    if (!isRunning(exports)) throw new TypeError("the decoder lacks an export");
    this.#running = exports;
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#writeTables();
  }
  /**
   * @param deflated one DEFLATE stream and nothing behind it
   * @param size the bytes that it inflates to
   * @returns the bytes, good until the next call; undefined where anything is otherwise, or needs too
   *   much memory
   */
  decode(deflated, size) {
    const inputEnd = INPUT + deflated.length;
    const start = Math.ceil((inputEnd + INPUT_MARGIN) / VECTOR) * VECTOR;
    const end = start + size;
    if (end + OUTPUT_MARGIN > MOST_PAGES * PAGE) return void 0;
    this.#reserve(end + OUTPUT_MARGIN);
    this.#bytes.set(deflated, INPUT);
    this.#bytes.fill(0, inputEnd, start);
    const { input, output, outputStart, outputEnd } = this.#running;
    input.value = INPUT;
    this.#running.inputEnd.value = inputEnd;
    output.value = start;
    outputStart.value = start;
    outputEnd.value = end;
    return this.#running.run() === 1 ? this.#bytes.subarray(start, end) : void 0;
  }
  #reserve(bytes) {
    const missing = Math.ceil((bytes - this.#bytes.length) / PAGE);
    if (missing <= 0) return;
    this.#memory.grow(missing);
    this.#bytes = new Uint8Array(this.#memory.buffer);
  }
  #writeTables() {
    const view = new DataView(this.#memory.buffer);
    const write = (at, meanings) => {
      for (const [symbol, meaning] of meanings.entries())
        view.setUint32(at + 4 * symbol, meaning, true);
    };
    write(LITERAL_MEANINGS, literalMeanings());
    write(DISTANCE_MEANINGS, distanceMeanings());
    write(LENGTH_MEANINGS, lengthMeanings());
    this.#bytes.set(LENGTH_ORDER, ORDER);
    for (let distance = 1; distance < VECTOR; distance++) {
      const pattern = Array.from({ length: VECTOR }, (_, at) => at % distance);
      this.#bytes.set(pattern, PATTERNS + VECTOR * distance);
      this.#bytes[STRIDES + distance] = VECTOR - VECTOR % distance;
    }
  }
};
function isRunning(exports) {
  return "run" in exports && "outputEnd" in exports;
}

// checks/inflate/inflater.ts
var WORTH_A_DECODER = 512 * 1024;
var Inflater = class {
  #open;
  #untilOpen;
  #decoder;
  constructor({ after = WORTH_A_DECODER, open: open2 = () => new Decoder() } = {}) {
    this.#open = open2;
    this.#untilOpen = after;
  }
  /** As `inflate` does, but the content is good until the next call only. */
  inflate(stored, limit) {
    const bytes = this.#isOpen(stored.length) ? this.#inflateWhole(stored, limit) : void 0;
    return bytes === void 0 ? inflate(stored, limit) : { kind: "whole", bytes, trailing: 0 };
  }
  #isOpen(stored) {
    this.#untilOpen -= stored;
    return this.#untilOpen < 0;
  }
  #inflateWhole(stored, limit) {
    const start = headerLength(stored);
    const end = stored.length - TRAILER_BYTES;
    if (typeof start === "string" || start > end) return void 0;
    const trailer = new DataView(stored.buffer, stored.byteOffset + end, TRAILER_BYTES);
    const size = trailer.getUint32(4, true);
    if (size > limit) return void 0;
    const bytes = this.#decode(stored.subarray(start, end), size);
    if (bytes === void 0 || crc32(bytes) !== trailer.getUint32(0, true)) return void 0;
    return bytes;
  }
  /** A decoder that cannot be had, as where there is no address space for it, is not asked for again. */
  #decode(deflated, size) {
    try {
      this.#decoder ??= this.#open();
      return this.#decoder.decode(deflated, size);
    } catch {
      this.#untilOpen = Number.POSITIVE_INFINITY;
      return void 0;
    }
  }
};

// checks/integrity/trail-changes.ts
var NAMES = ["StopLogging", "UpdateTrail", "DeleteTrail"];
var SERVICE = "cloudtrail.amazonaws.com";
var SERVICE_NEEDLE = Buffer.from(SERVICE);
var NEEDLES = NAMES.map((name) => Buffer.from(`"${name}"`));
var LARGEST = 64 * 1024 * 1024;
function readTrailChanges(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (text.length > LARGEST || !text.includes(SERVICE_NEEDLE)) return [];
  if (!NEEDLES.some((needle) => text.includes(needle))) return [];
  return (recordsIn(text.toString("utf8")) ?? []).flatMap(changeOf);
}
function changeOf(record) {
  const name = NAMES.find((known) => known === textAt(record, "eventName"));
  const time = new Date(textAt(record, "eventTime"));
  if (name === void 0 || Number.isNaN(time.getTime()) || !endsDigests(name, record)) return [];
  const own = textAt(record, "recipientAccountId");
  const account = own === "" ? textAt(record, "userIdentity.accountId") : own;
  const trail = textAt(record, "requestParameters.name").slice(0, LONGEST_NAME);
  return [{ name, time, account, trail, eventID: textAt(record, "eventID").slice(0, 64) }];
}
function endsDigests(name, record) {
  const isCall = textAt(record, "eventSource") === SERVICE;
  if (!isCall || textAt(record, "errorCode") !== "") return false;
  const validation = valueAt(record, "requestParameters.enableLogFileValidation");
  return name !== "UpdateTrail" || validation === false;
}
var LONGEST_NAME = 512;

// action/scan/scan-file.ts
import { hash } from "node:crypto";
async function scanFile(key, scan) {
  const stored = await readStored(scan.archive, key);
  if ("kind" in stored) return { key, sight: stored, parts: {} };
  const inflated = scan.inflate(stored.body, scan.options.maxInflatedBytes);
  const sight = contentOf(inflated, stored.body.length, scan.options.hash);
  if (inflated.kind === "too-large" || inflated.bytes === void 0)
    return { key, sight, parts: {} };
  return { key, sight, parts: scan.observe({ key, bytes: inflated.bytes }) };
}
async function readStored(archive, key) {
  try {
    return await archive.read(key);
  } catch (error) {
    if (error instanceof ArchiveError)
      return { kind: "unread", code: error.code, reason: error.message };
    throw error;
  }
}
function contentOf(inflated, stored, hash2) {
  if (inflated.kind === "too-large") return { ...inflated, stored };
  const sha256 = hash2 && inflated.bytes !== void 0 ? sha256Of(inflated.bytes) : "";
  if (inflated.kind === "whole")
    return { kind: "whole", sha256, bytes: inflated.bytes.length, trailing: inflated.trailing };
  const { kind, reason } = inflated;
  return sha256 === "" ? { kind, reason } : { kind, reason, sha256 };
}
function sha256Of(bytes) {
  return hash("sha256", bytes);
}

// action/scan/worker.ts
function main(port, start) {
  port.once("message", (job) => {
    if (!isScanJob(job)) throw new TypeError("the worker was started without a scan job");
    const opened = open(job);
    opened.catch(() => void 0);
    port.on("message", (request) => {
      if (request === STOP) {
        port.close();
        return;
      }
      void answer(request, opened, (reply) => {
        port.postMessage(reply);
      });
    });
  });
  if (isWorkerStart(start) && start.matches) warmUp().catch(() => void 0);
}
async function warmUp() {
  const observers = await import("./chunk-HPEP6A5V.js");
  observers.warmUp();
}
async function open({ source, setup, options }) {
  const { observe, newPages } = await openObservers(setup);
  const inflater = new Inflater();
  const inflate2 = (stored, limit) => inflater.inflate(stored, limit);
  return { scan: { archive: await openArchive(source), inflate: inflate2, observe, options }, newPages };
}
async function openObservers(setup) {
  const match = await openMatch(setup);
  return {
    observe: (file) => {
      const found = setup.changes === true ? readTrailChanges(file.bytes) : [];
      return { ...match?.observe(file), ...found.length > 0 && { changes: found } };
    },
    newPages: () => match?.newPages() ?? []
  };
}
async function openMatch(setup) {
  const { rules, everyHit, enrichment } = setup;
  if (rules === void 0) return void 0;
  const { openRules } = await import("./chunk-HPEP6A5V.js");
  if (enrichment === void 0) return openRules(rules, { everyHit });
  const { openSourceBook } = await import("./chunk-7RSXI6YY.js");
  return openRules(rules, { everyHit, sources: openSourceBook(enrichment) });
}
async function answer({ id, keys }, opened, post) {
  try {
    const { scan, newPages } = await opened;
    const files = await scanAll(keys, scan);
    post({ id, files, pages: newPages() });
  } catch (error) {
    post({ id, files: [], pages: [], error });
  }
}
var IN_FLIGHT = 32;
async function scanAll(keys, scan) {
  const files = new Array(keys.length);
  const queue = keys.entries();
  const lane = async () => {
    for (const [index, key] of queue) files[index] = await scanFile(key, scan);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return files;
}
if (parentPort === null) throw new Error("this file runs in a worker thread");
main(parentPort, workerData);
