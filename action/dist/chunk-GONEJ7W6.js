import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/detections/load/rule-error.ts
function describeRuleError(error) {
  const field = error.field === "" ? "" : `${error.field}: `;
  return `${error.file}:${error.line}: ${field}${error.message}. ${error.cure}`;
}
var Complaint = class extends Error {
  name = "Complaint";
  cure;
  constructor(message, cure) {
    super(message);
    this.cure = cure;
  }
};
var Complaints = class {
  errors = [];
  warnings = [];
  #file;
  #rule = "";
  constructor(file) {
    this.#file = file;
  }
  /** The title that later complaints carry. */
  about(rule) {
    this.#rule = rule;
  }
  add(at, complaint) {
    this.errors.push(this.#placed(at, complaint));
  }
  warn(at, complaint) {
    this.warnings.push(this.#placed(at, complaint));
  }
  /** What `read` gives, or undefined where it complained. */
  catch(at, read) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      this.add(at, error);
      return void 0;
    }
  }
  #placed(at, complaint) {
    const { message, cure } = complaint;
    return { file: this.#file, line: at.line, rule: this.#rule, field: at.field, message, cure };
  }
};
function quoted(text) {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
function hintFor(word, known) {
  let best = "";
  let least = 3;
  for (const candidate of known) {
    const distance = editDistance(word.slice(0, 60).toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === "" ? "" : `Did you mean ${quoted(best)}? `;
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// checks/detections/load/network.ts
function parseNetwork(text) {
  const [address = "", length, ...rest] = text.trim().split("/");
  const bytes = parseAddress(address) ?? [];
  const bits = bytes.length * 8;
  const prefix = prefixOf(length, bits);
  if (bits === 0 || rest.length > 0 || prefix > bits)
    throw new Complaint(`${quoted(text)} is no network`, "Write it as 10.0.0.0/8 or 2001:db8::/32");
  return { bytes: maskBytes(bytes, prefix), prefix };
}
function prefixOf(length, bits) {
  if (length === void 0) return bits;
  return /^\d{1,3}$/u.test(length) ? Number(length) : Infinity;
}
function isInNetwork(network, address) {
  if (address.length !== network.bytes.length) return false;
  return maskBytes(address, network.prefix).every((byte, at) => byte === network.bytes[at]);
}
function maskBytes(bytes, prefix) {
  return bytes.map((byte, at) => {
    const kept = Math.min(8, Math.max(0, prefix - at * 8));
    return byte & 65280 >> kept & 255;
  });
}
function parseAddress(text) {
  if (text.length > 45) return void 0;
  return text.includes(":") ? parseV6(text) : parseV4(text);
}
function parseV4(text) {
  const parts = text.split(".");
  const bytes = parts.map((part) => /^(0|[1-9]\d{0,2})$/u.test(part) ? Number(part) : 256);
  return bytes.length === 4 && bytes.every((byte) => byte < 256) ? bytes : void 0;
}
function parseV6(text) {
  const halves = text.split("::");
  const [head, tail, ...rest] = halves.map(
    (half, at) => half === "" ? [] : groupBytes(half, at === halves.length - 1)
  );
  if (head === void 0 || rest.length > 0) return void 0;
  if (!text.includes("::")) return head.length === 16 ? head : void 0;
  return tail && joinHalves(head, tail);
}
function joinHalves(head, tail) {
  const zeros = 16 - head.length - tail.length;
  return zeros < 2 ? void 0 : [...head, ...Array(zeros).fill(0), ...tail];
}
function groupBytes(half, isLast) {
  const groups = half.split(":");
  const bytes = [];
  for (const [at, group] of groups.entries()) {
    const ends = isLast && at === groups.length - 1;
    const read = ends && group.includes(".") ? parseV4(group) : hexBytes(group);
    if (read === void 0) return void 0;
    bytes.push(...read);
  }
  return bytes;
}
function hexBytes(group) {
  if (!/^[0-9a-f]{1,4}$/iu.test(group)) return void 0;
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
}

export {
  describeRuleError,
  Complaint,
  Complaints,
  quoted,
  hintFor,
  parseNetwork,
  isInNetwork,
  parseAddress
};
