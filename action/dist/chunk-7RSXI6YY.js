import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  parseAddress,
  parseNetwork
} from "./chunk-GONEJ7W6.js";
import {
  isLogRecord,
  valueAt
} from "./chunk-2SHCNTX3.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import {
  __commonJS,
  __toESM
} from "./chunk-UFBTD2WW.js";

// node_modules/mmdb-lib/lib/utils.js
var require_utils = __commonJS({
  "node_modules/mmdb-lib/lib/utils.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var legacyErrorMessage = `Maxmind v2 module has changed API.
Upgrade instructions can be found here: https://github.com/runk/node-maxmind/wiki/Migration-guide
If you want to use legacy library then explicitly install maxmind@1`;
    var assert = (condition, message) => {
      if (!condition) {
        throw new Error(message);
      }
    };
    exports.default = {
      assert,
      legacyErrorMessage
    };
  }
});

// node_modules/mmdb-lib/lib/decoder.js
var require_decoder = __commonJS({
  "node_modules/mmdb-lib/lib/decoder.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    var utils_1 = __importDefault(require_utils());
    utils_1.default.assert(typeof BigInt !== "undefined", "Apparently you are using old version of node. Please upgrade to node 10.4.x or above.");
    var MAX_INT_32 = 2147483647;
    var DataType;
    (function(DataType2) {
      DataType2[DataType2["Extended"] = 0] = "Extended";
      DataType2[DataType2["Pointer"] = 1] = "Pointer";
      DataType2[DataType2["Utf8String"] = 2] = "Utf8String";
      DataType2[DataType2["Double"] = 3] = "Double";
      DataType2[DataType2["Bytes"] = 4] = "Bytes";
      DataType2[DataType2["Uint16"] = 5] = "Uint16";
      DataType2[DataType2["Uint32"] = 6] = "Uint32";
      DataType2[DataType2["Map"] = 7] = "Map";
      DataType2[DataType2["Int32"] = 8] = "Int32";
      DataType2[DataType2["Uint64"] = 9] = "Uint64";
      DataType2[DataType2["Uint128"] = 10] = "Uint128";
      DataType2[DataType2["Array"] = 11] = "Array";
      DataType2[DataType2["Container"] = 12] = "Container";
      DataType2[DataType2["EndMarker"] = 13] = "EndMarker";
      DataType2[DataType2["Boolean"] = 14] = "Boolean";
      DataType2[DataType2["Float"] = 15] = "Float";
    })(DataType || (DataType = {}));
    var pointerValueOffset = [0, 2048, 526336, 0];
    var noCache = {
      get: () => void 0,
      set: () => void 0
    };
    var cursor = (value, offset) => ({ value, offset });
    var Decoder = class {
      constructor(db, baseOffset = 0, cache = noCache) {
        this.telemetry = {};
        utils_1.default.assert(Boolean(db), "Database buffer is required");
        this.db = db;
        this.baseOffset = baseOffset;
        this.cache = cache;
      }
      decode(offset) {
        let tmp;
        const ctrlByte = this.db[offset++];
        let type = ctrlByte >> 5;
        if (type === DataType.Pointer) {
          tmp = this.decodePointer(ctrlByte, offset);
          return cursor(this.decodeFast(tmp.value).value, tmp.offset);
        }
        if (type === DataType.Extended) {
          tmp = this.db[offset] + 7;
          if (tmp < 8) {
            throw new Error("Invalid Extended Type at offset " + offset + " val " + tmp);
          }
          type = tmp;
          offset++;
        }
        const size = this.sizeFromCtrlByte(ctrlByte, offset);
        return this.decodeByType(type, size.offset, size.value);
      }
      decodeFast(offset) {
        const cached = this.cache.get(offset);
        if (cached) {
          return cached;
        }
        const result = this.decode(offset);
        this.cache.set(offset, result);
        return result;
      }
      decodeByType(type, offset, size) {
        const newOffset = offset + size;
        switch (type) {
          case DataType.Utf8String:
            return cursor(this.decodeString(offset, size), newOffset);
          case DataType.Map:
            return this.decodeMap(size, offset);
          case DataType.Uint32:
            return cursor(this.decodeUint(offset, size), newOffset);
          case DataType.Double:
            return cursor(this.decodeDouble(offset), newOffset);
          case DataType.Array:
            return this.decodeArray(size, offset);
          case DataType.Boolean:
            return cursor(this.decodeBoolean(size), offset);
          case DataType.Float:
            return cursor(this.decodeFloat(offset), newOffset);
          case DataType.Bytes:
            return cursor(this.decodeBytes(offset, size), newOffset);
          case DataType.Uint16:
            return cursor(this.decodeUint(offset, size), newOffset);
          case DataType.Int32:
            return cursor(this.decodeInt32(offset, size), newOffset);
          case DataType.Uint64:
            return cursor(this.decodeBigUint(offset, size), newOffset);
          case DataType.Uint128:
            return cursor(this.decodeBigUint(offset, size), newOffset);
        }
        throw new Error("Unknown type " + type + " at offset " + offset);
      }
      sizeFromCtrlByte(ctrlByte, offset) {
        const size = ctrlByte & 31;
        if (size < 29) {
          return cursor(size, offset);
        }
        if (size === 29) {
          return cursor(29 + this.db[offset], offset + 1);
        }
        if (size === 30) {
          return cursor(285 + this.db.readUInt16BE(offset), offset + 2);
        }
        return cursor(65821 + this.db.readUIntBE(offset, 3), offset + 3);
      }
      decodeBytes(offset, size) {
        return this.db.subarray(offset, offset + size);
      }
      decodePointer(ctrlByte, offset) {
        const pointerSize = ctrlByte >> 3 & 3;
        const pointer = this.baseOffset + pointerValueOffset[pointerSize];
        let packed = 0;
        if (pointerSize === 0) {
          packed = (ctrlByte & 7) << 8 | this.db[offset];
        } else if (pointerSize === 1) {
          packed = (ctrlByte & 7) << 16 | this.db.readUInt16BE(offset);
        } else if (pointerSize === 2) {
          packed = (ctrlByte & 7) << 24 | this.db.readUIntBE(offset, 3);
        } else {
          packed = this.db.readUInt32BE(offset);
        }
        offset += pointerSize + 1;
        return cursor(pointer + packed, offset);
      }
      decodeArray(size, offset) {
        let tmp;
        const array = new Array(size);
        for (let i = 0; i < size; i++) {
          tmp = this.decode(offset);
          offset = tmp.offset;
          array[i] = tmp.value;
        }
        return cursor(array, offset);
      }
      decodeBoolean(size) {
        return size !== 0;
      }
      decodeDouble(offset) {
        return this.db.readDoubleBE(offset);
      }
      decodeFloat(offset) {
        return this.db.readFloatBE(offset);
      }
      decodeMap(size, offset) {
        let tmp;
        let key;
        const map = {};
        for (let i = 0; i < size; i++) {
          tmp = this.decode(offset);
          key = tmp.value;
          tmp = this.decode(tmp.offset);
          offset = tmp.offset;
          map[key] = tmp.value;
        }
        return cursor(map, offset);
      }
      decodeInt32(offset, size) {
        if (size === 0) {
          return 0;
        }
        if (size < 4) {
          return this.db.readUIntBE(offset, size);
        }
        return this.db.readInt32BE(offset);
      }
      decodeUint(offset, size) {
        if (size === 0) {
          return 0;
        }
        if (size <= 4) {
          return this.db.readUIntBE(offset, size);
        }
        throw new Error(`Invalid size for unsigned integer: ${size}`);
      }
      decodeString(offset, size) {
        const newOffset = offset + size;
        return newOffset >= MAX_INT_32 ? this.db.subarray(offset, newOffset).toString("utf8") : this.db.toString("utf8", offset, newOffset);
      }
      decodeBigUint(offset, size) {
        if (size > 16) {
          throw new Error(`Invalid size for big unsigned integer: ${size}`);
        }
        let integer = 0n;
        for (let i = 0; i < size; i++) {
          integer <<= 8n;
          integer |= BigInt(this.db.readUInt8(offset + i));
        }
        return integer;
      }
    };
    exports.default = Decoder;
  }
});

// node_modules/mmdb-lib/lib/ip.js
var require_ip = __commonJS({
  "node_modules/mmdb-lib/lib/ip.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var v4Seg = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])";
    var v4Str = `(?:${v4Seg}\\.){3}${v4Seg}`;
    var IPv4Reg = new RegExp(`^${v4Str}$`);
    var v6Seg = "(?:[0-9a-fA-F]{1,4})";
    var IPv6Reg = new RegExp(`^(?:(?:${v6Seg}:){7}(?:${v6Seg}|:)|(?:${v6Seg}:){6}(?:${v4Str}|:${v6Seg}|:)|(?:${v6Seg}:){5}(?::${v4Str}|(?::${v6Seg}){1,2}|:)|(?:${v6Seg}:){4}(?:(?::${v6Seg}){0,1}:${v4Str}|(?::${v6Seg}){1,3}|:)|(?:${v6Seg}:){3}(?:(?::${v6Seg}){0,2}:${v4Str}|(?::${v6Seg}){1,4}|:)|(?:${v6Seg}:){2}(?:(?::${v6Seg}){0,3}:${v4Str}|(?::${v6Seg}){1,5}|:)|(?:${v6Seg}:){1}(?:(?::${v6Seg}){0,4}:${v4Str}|(?::${v6Seg}){1,6}|:)|(?::(?:(?::${v6Seg}){0,5}:${v4Str}|(?::${v6Seg}){1,7}|:)))(?:%[0-9a-zA-Z-.:]{1,})?$`);
    var parseIPv4 = (input) => {
      const ip = input.split(".", 4);
      const o0 = parseInt(ip[0]);
      const o1 = parseInt(ip[1]);
      const o2 = parseInt(ip[2]);
      const o3 = parseInt(ip[3]);
      return [o0, o1, o2, o3];
    };
    var hex = (v) => {
      const h = parseInt(v, 10).toString(16);
      return h.length === 2 ? h : "0" + h;
    };
    var parseIPv6 = (input) => {
      const addr = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      let i;
      let parsed;
      let chunk;
      const ip = input.indexOf(".") > -1 ? input.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)/, (match, a, b, c, d) => {
        return hex(a) + hex(b) + ":" + hex(c) + hex(d);
      }) : input;
      const [left, right] = ip.split("::", 2);
      if (left) {
        parsed = left.split(":");
        for (i = 0; i < parsed.length; i++) {
          chunk = parseInt(parsed[i], 16);
          addr[i * 2] = chunk >> 8;
          addr[i * 2 + 1] = chunk & 255;
        }
      }
      if (right) {
        parsed = right.split(":");
        const offset = 16 - parsed.length * 2;
        for (i = 0; i < parsed.length; i++) {
          chunk = parseInt(parsed[i], 16);
          addr[offset + i * 2] = chunk >> 8;
          addr[offset + (i * 2 + 1)] = chunk & 255;
        }
      }
      return addr;
    };
    var parse = (ip) => {
      return ip.indexOf(":") === -1 ? parseIPv4(ip) : parseIPv6(ip);
    };
    var bitAt = (rawAddress, idx) => {
      const bufIdx = idx >> 3;
      const bitIdx = 7 ^ idx & 7;
      return rawAddress[bufIdx] >>> bitIdx & 1;
    };
    var validate = (ip) => IPv4Reg.test(ip) || IPv6Reg.test(ip);
    exports.default = {
      bitAt,
      parse,
      validate
    };
  }
});

// node_modules/mmdb-lib/lib/metadata.js
var require_metadata = __commonJS({
  "node_modules/mmdb-lib/lib/metadata.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isLegacyFormat = exports.parseMetadata = void 0;
    var decoder_1 = __importDefault(require_decoder());
    var utils_1 = __importDefault(require_utils());
    var METADATA_START_MARKER = Buffer.from("ABCDEF4D61784D696E642E636F6D", "hex");
    var parseMetadata = (db) => {
      const offset = findStart(db);
      const decoder = new decoder_1.default(db, offset);
      const metadata = decoder.decode(offset).value;
      if (!metadata) {
        throw new Error((0, exports.isLegacyFormat)(db) ? utils_1.default.legacyErrorMessage : "Cannot parse binary database");
      }
      utils_1.default.assert([24, 28, 32].indexOf(metadata.record_size) > -1, "Unsupported record size");
      return {
        binaryFormatMajorVersion: metadata.binary_format_major_version,
        binaryFormatMinorVersion: metadata.binary_format_minor_version,
        buildEpoch: new Date(Number(metadata.build_epoch) * 1e3),
        databaseType: metadata.database_type,
        description: metadata.description,
        ipVersion: metadata.ip_version,
        languages: metadata.languages,
        nodeByteSize: metadata.record_size / 4,
        nodeCount: metadata.node_count,
        recordSize: metadata.record_size,
        searchTreeSize: metadata.node_count * metadata.record_size / 4,
        // Depth depends on the IP version, it's 32 for IPv4 and 128 for IPv6.
        treeDepth: Math.pow(2, metadata.ip_version + 1)
      };
    };
    exports.parseMetadata = parseMetadata;
    var findStart = (db) => {
      let found = 0;
      let fsize = db.length - 1;
      const mlen = METADATA_START_MARKER.length - 1;
      while (found <= mlen && fsize-- > 0) {
        found += db[fsize] === METADATA_START_MARKER[mlen - found] ? 1 : -found;
      }
      return fsize + found;
    };
    var isLegacyFormat = (db) => {
      const structureInfoMaxSize = 20;
      for (let i = 0; i < structureInfoMaxSize; i++) {
        const delim = db.slice(db.length - 3 - i, db.length - i);
        if (delim[0] === 255 && delim[1] === 255 && delim[2] === 255) {
          return true;
        }
      }
      return false;
    };
    exports.isLegacyFormat = isLegacyFormat;
  }
});

// node_modules/mmdb-lib/lib/reader/walker.js
var require_walker = __commonJS({
  "node_modules/mmdb-lib/lib/reader/walker.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var readNodeRight24 = (db) => (offset) => db.readUIntBE(offset + 3, 3);
    var readNodeLeft24 = (db) => (offset) => db.readUIntBE(offset, 3);
    var readNodeLeft28 = (db) => (offset) => (db[offset + 3] & 240) << 20 | db.readUIntBE(offset, 3);
    var readNodeRight28 = (db) => (offset) => (db[offset + 3] & 15) << 24 | db.readUIntBE(offset + 4, 3);
    var readNodeLeft32 = (db) => (offset) => db.readUInt32BE(offset);
    var readNodeRight32 = (db) => (offset) => db.readUInt32BE(offset + 4);
    exports.default = (db, recordSize) => {
      switch (recordSize) {
        case 24:
          return { left: readNodeLeft24(db), right: readNodeRight24(db) };
        case 28:
          return { left: readNodeLeft28(db), right: readNodeRight28(db) };
        case 32:
          return { left: readNodeLeft32(db), right: readNodeRight32(db) };
      }
      throw new Error("Unsupported record size");
    };
  }
});

// node_modules/mmdb-lib/lib/reader/response.js
var require_response = __commonJS({
  "node_modules/mmdb-lib/lib/reader/response.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/mmdb-lib/lib/index.js
var require_lib = __commonJS({
  "node_modules/mmdb-lib/lib/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Reader = void 0;
    var decoder_1 = __importDefault(require_decoder());
    var ip_1 = __importDefault(require_ip());
    var metadata_1 = require_metadata();
    var walker_1 = __importDefault(require_walker());
    var DATA_SECTION_SEPARATOR_SIZE = 16;
    var Reader2 = class {
      constructor(db, opts = {}) {
        this.opts = opts;
        this.load(db);
      }
      load(db) {
        if (!Buffer.isBuffer(db)) {
          throw new Error(`mmdb-lib expects an instance of Buffer, got: ${typeof db}`);
        }
        this.db = db;
        this.metadata = (0, metadata_1.parseMetadata)(this.db);
        this.decoder = new decoder_1.default(this.db, this.metadata.searchTreeSize + DATA_SECTION_SEPARATOR_SIZE, this.opts.cache);
        this.walker = (0, walker_1.default)(this.db, this.metadata.recordSize);
        this.ipv4StartNodeNumber = this.ipv4Start();
      }
      get(ipAddress) {
        const [data] = this.getWithPrefixLength(ipAddress);
        return data;
      }
      getWithPrefixLength(ipAddress) {
        const [pointer, prefixLength] = this.findAddressInTree(ipAddress);
        const data = pointer ? this.resolveDataPointer(pointer) : null;
        return [data, prefixLength];
      }
      findAddressInTree(ipAddress) {
        const rawAddress = ip_1.default.parse(ipAddress);
        const nodeCount = this.metadata.nodeCount;
        const bitLength = rawAddress.length * 8;
        let bit;
        let nodeNumber = 0;
        let offset;
        let depth = 0;
        if (rawAddress.length === 4) {
          nodeNumber = this.ipv4StartNodeNumber;
        }
        for (; depth < bitLength && nodeNumber < nodeCount; depth++) {
          bit = ip_1.default.bitAt(rawAddress, depth);
          offset = nodeNumber * this.metadata.nodeByteSize;
          nodeNumber = bit ? this.walker.right(offset) : this.walker.left(offset);
        }
        if (nodeNumber > nodeCount) {
          return [nodeNumber, depth];
        }
        return [null, depth];
      }
      resolveDataPointer(pointer) {
        const resolved = pointer - this.metadata.nodeCount + this.metadata.searchTreeSize;
        return this.decoder.decodeFast(resolved).value;
      }
      ipv4Start() {
        if (this.metadata.ipVersion === 4) {
          return 0;
        }
        const nodeCount = this.metadata.nodeCount;
        let pointer = 0;
        let i = 0;
        for (; i < 96 && pointer < nodeCount; i++) {
          const offset = pointer * this.metadata.nodeByteSize;
          pointer = this.walker.left(offset);
        }
        return pointer;
      }
    };
    exports.Reader = Reader2;
    __exportStar(require_response(), exports);
  }
});

// action/read/source-book.ts
var import_mmdb_lib = __toESM(require_lib(), 1);

// checks/detections/derive/address-table.ts
var NONE = [];
var AddressTable = class {
  /** Length of an address in bytes and of its prefix → first bytes → labels. */
  #byPrefix = /* @__PURE__ */ new Map();
  #size = 0;
  get size() {
    return this.#size;
  }
  /**
   * @param text a network, or one address
   * @throws Complaint where it is neither
   */
  add(text, label) {
    const { bytes, prefix } = parseNetwork(text);
    const kind = `${bytes.length}/${prefix}`;
    const networks = this.#byPrefix.get(kind) ?? /* @__PURE__ */ new Map();
    this.#byPrefix.set(kind, networks);
    const key = firstBits(bytes, prefix);
    const labels = networks.get(key) ?? [];
    networks.set(key, labels);
    if (!labels.includes(label)) labels.push(label);
    this.#size++;
  }
  /** The labels of all networks that hold the address, sorted; a text that is no address has none. */
  labelsOf(address) {
    const bytes = parseAddress(address);
    if (bytes === void 0) return NONE;
    const found = /* @__PURE__ */ new Set();
    for (const [kind, networks] of this.#byPrefix) {
      const [length, prefix] = kind.split("/").map(Number);
      if (length !== bytes.length || prefix === void 0) continue;
      for (const label of networks.get(firstBits(bytes, prefix)) ?? NONE) found.add(label);
    }
    return found.size === 0 ? NONE : [...found].sort();
  }
};
function firstBits(bytes, prefix) {
  const whole = bytes.slice(0, prefix >> 3);
  const rest = prefix & 7;
  const last = rest === 0 ? [] : [(bytes[prefix >> 3] ?? 0) >> 8 - rest];
  return [...whole, ...last].join(".");
}

// action/read/source-book.ts
var MAX_REMEMBERED = 2e4;
var MAX_LINES = 2e6;
var MAX_TEXT = 200;
function openSourceBook(files) {
  const asks = [...databaseAsks(files), ...listAsks(files)];
  const known = /* @__PURE__ */ new Map();
  return {
    look: (address) => {
      const before = known.get(address);
      if (before !== void 0) return before;
      const facts = asks.reduce((all, ask) => ({ ...all, ...ask(address) }), {});
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(address, facts);
      return facts;
    }
  };
}
function databaseAsks({ country, asn }) {
  const asks = [];
  if (country !== void 0) {
    const read = openDatabase(country, {
      is: /country|city|enterprise|location/iu,
      word: "countries"
    });
    asks.push((address) => countryOf(read(address)));
  }
  if (asn !== void 0) {
    const read = openDatabase(asn, { is: /asn|isp|enterprise|as$/iu, word: "networks" });
    asks.push((address) => networkOf(read(address)));
  }
  return asks;
}
function listAsks({ awsRanges, tor, threats }) {
  const asks = [];
  if (awsRanges !== void 0) {
    const table = awsTable(awsRanges);
    asks.push((address) => ({ awsServices: table.labelsOf(address) }));
  }
  if (tor !== void 0) {
    const table = listTable([tor]);
    asks.push((address) => ({ isTor: table.labelsOf(address).length > 0 }));
  }
  if (threats.length > 0) {
    const table = listTable(threats);
    asks.push((address) => ({ threatLists: table.labelsOf(address) }));
  }
  return asks;
}
function openDatabase({ file, bytes }, { is, word }) {
  const reader = openReader(file, bytes);
  const { databaseType } = reader.metadata;
  if (!is.test(databaseType))
    throw new UsageError(
      `${file}: a database of the type ${JSON.stringify(databaseType.slice(0, 80))}, not one of ${word}`
    );
  return (address) => {
    try {
      return reader.get(address);
    } catch {
      return void 0;
    }
  };
}
function openReader(file, bytes) {
  try {
    const reader = new import_mmdb_lib.Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const { nodeCount, nodeByteSize } = reader.metadata;
    if (nodeCount * nodeByteSize >= bytes.length) throw new Error("it is cut short");
    for (const address of ["0.0.0.0", "8.8.8.8", "203.0.113.1"]) reader.get(address);
    return reader;
  } catch (error) {
    throw new UsageError(`${file}: no MMDB file, or a damaged one (${reasonOf(error)})`, {
      cause: error
    });
  }
}
function countryOf(entry) {
  if (!isLogRecord(entry)) return {};
  const paths = ["country.iso_code", "country_code", "registered_country.iso_code"];
  const code = paths.map((path) => valueAt(entry, path)).find((value) => typeof value === "string");
  return typeof code === "string" && /^[A-Z]{2}$/u.test(code) ? { country: code } : {};
}
function networkOf(entry) {
  if (!isLogRecord(entry)) return {};
  const asn = valueAt(entry, "autonomous_system_number");
  const name = valueAt(entry, "autonomous_system_organization");
  return {
    ...typeof asn === "number" && { asn },
    ...typeof name === "string" && { asOrganization: name.slice(0, MAX_TEXT) }
  };
}
function awsTable({ file, text }) {
  const table = new AddressTable();
  const document = parseJson(text);
  for (const [list, field] of [
    ["prefixes", "ip_prefix"],
    ["ipv6_prefixes", "ipv6_prefix"]
  ]) {
    const rows = isLogRecord(document) ? valueAt(document, list) : void 0;
    for (const row of Array.isArray(rows) ? rows.filter(isLogRecord) : [])
      addLine(table, { file, line: 0, text: String(row[field]) }, String(row.service));
  }
  if (table.size === 0)
    throw new UsageError(`${file}: not AWS's ip-ranges.json: it has no prefixes`);
  return table;
}
function listTable(lists) {
  const table = new AddressTable();
  for (const { file, name, text } of lists) {
    const lines = text.split("\n");
    if (lines.length > MAX_LINES) throw new UsageError(`${file}: more than ${MAX_LINES} lines`);
    for (const [at, line] of lines.entries()) {
      const [entry = ""] = line.split(/[#;\s]/u);
      if (entry !== "") addLine(table, { file, line: at + 1, text: entry }, name);
    }
  }
  return table;
}
function addLine(table, { file, line, text }, label) {
  try {
    table.add(text, label);
  } catch (error) {
    const where = line === 0 ? file : `${file}: line ${line}`;
    throw new UsageError(`${where}: ${reasonOf(error)}`, { cause: error });
  }
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
export {
  openSourceBook
};
