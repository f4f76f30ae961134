import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  array,
  base64,
  iso_exports,
  number,
  object,
  record,
  string,
  union,
  unknown
} from "./chunk-WPV2HIGY.js";
import {
  ArchiveError,
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import {
  __callDispose,
  __using
} from "./chunk-UFBTD2WW.js";

// action/read/public-keys-file.ts
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
var MOST_BYTES = 10 * 1024 * 1024;
var instant = union([
  iso_exports.datetime({ offset: true }).transform((text) => new Date(text)),
  number().transform((seconds) => new Date(seconds * 1e3))
]);
var keySchema = object({
  Value: base64().min(1),
  Fingerprint: string().min(1).optional(),
  ValidityStartTime: instant.optional(),
  ValidityEndTime: instant.optional()
}).transform(publicKey);
var listSchema = object({ PublicKeyList: array(keySchema) });
var regionsSchema = record(string().regex(/^[a-z]{2,5}(?:-[a-z]+)+-\d+$/u), listSchema);
var SHAPES = 'write {"PublicKeyList":[…]} as `aws cloudtrail list-public-keys` prints it, or {"us-east-1":{"PublicKeyList":[…]}, …} where keys differ from region to region';
async function readPublicKeysFile(file) {
  return parsePublicKeys(await readBounded(file), file);
}
function publicKey(key) {
  const der = Buffer.from(key.Value, "base64");
  return {
    der,
    fingerprint: key.Fingerprint?.toLowerCase() ?? createHash("md5").update(der).digest("hex"),
    ...key.ValidityStartTime === void 0 ? {} : { validFrom: key.ValidityStartTime },
    ...key.ValidityEndTime === void 0 ? {} : { validUntil: key.ValidityEndTime }
  };
}
function parsePublicKeys(text, file) {
  const document = parseJson(text, file);
  const isOneList = object({ PublicKeyList: unknown() }).safeParse(document).success;
  if (isOneList) {
    const keys = checked(listSchema, document, file).PublicKeyList;
    return { file, keysOf: () => Promise.resolve(keys) };
  }
  const regions = new Map(Object.entries(checked(regionsSchema, document, file)));
  if (regions.size === 0) throw new UsageError(`${file}: no public keys in it; ${SHAPES}`);
  return {
    file,
    keysOf(region) {
      const keys = regions.get(region)?.PublicKeyList;
      if (keys !== void 0) return Promise.resolve(keys);
      const reason = `${file} has no public keys of ${region}; add what \`aws cloudtrail list-public-keys --region ${region}\` prints`;
      return Promise.reject(new ArchiveError("unreachable", reason));
    }
  };
}
function checked(schema, document, file) {
  const parsed = schema.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join(".") ?? "";
  throw new UsageError(`${file}: ${where}: ${issue?.message ?? "is wrong"}; ${SHAPES}`);
}
function parseJson(text, file) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    throw new UsageError(`${file}: ${reasonOf(cause)}; ${SHAPES}`, { cause });
  }
}
async function readBounded(file) {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await open(file), true);
      const { size } = await handle.stat();
      if (size > MOST_BYTES) throw new Error(`is larger than ${MOST_BYTES} bytes`);
      return await handle.readFile("utf8");
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (cause) {
    throw new UsageError(`--public-keys ${file}: ${reasonOf(cause)}`, { cause });
  }
}
export {
  parsePublicKeys,
  readPublicKeysFile
};
