import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  borrowCredentials,
  createAwsClient,
  createS3Client,
  encodeKey
} from "./chunk-K5BESGI2.js";
import {
  ArchiveError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/archive-s3.ts
import { hash } from "node:crypto";

// action/read/s3/listing.ts
function parsePage(body) {
  const xml = Buffer.from(body.buffer, body.byteOffset, body.length).toString("utf8");
  if (!xml.trimEnd().endsWith("</ListBucketResult>"))
    throw new Error("not a whole page of a listing");
  const isEncoded = elementOf(xml, "EncodingType") === "url";
  const keyOf = (text) => isEncoded ? decodeKey(text) : text;
  const isLast = elementOf(xml, "IsTruncated") !== "true";
  const next = elementOf(xml, "NextContinuationToken");
  if (!isLast && next === "") throw new Error("more pages, and nothing that leads to them");
  return {
    entries: blocksOf(xml, "Contents").map((block) => entryOf(block, keyOf)),
    folders: blocksOf(xml, "CommonPrefixes").map((block) => keyOf(elementOf(block, "Prefix"))),
    ...isLast ? {} : { next }
  };
}
function entryOf(block, keyOf) {
  const lastModified = new Date(elementOf(block, "LastModified"));
  return {
    key: keyOf(elementOf(block, "Key")),
    size: Number(elementOf(block, "Size")),
    ...Number.isNaN(lastModified.getTime()) ? {} : { lastModified }
  };
}
function blocksOf(xml, name) {
  return xml.split(`<${name}>`).slice(1).map((rest) => rest.slice(0, rest.indexOf(`</${name}>`)));
}
function elementOf(xml, name) {
  const start = xml.indexOf(`<${name}>`);
  if (start === -1) return "";
  const from = start + name.length + 2;
  return unescapeXml(xml.slice(from, xml.indexOf("<", from)));
}
var NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'"
};
function unescapeXml(text) {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/giu,
    (whole, name) => NAMED[name] ?? character(name) ?? whole
  );
}
function character(name) {
  const code = Number(name.replace(/^#x/iu, "0x").replace("#", ""));
  return code <= 1114111 ? String.fromCodePoint(code) : void 0;
}
function decodeKey(encoded) {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return encoded;
  }
}

// action/read/archive-s3.ts
var LONGEST_KEY_BYTES = 1024;
function openS3Archive(source, client = createAwsClient(
  source,
  borrowCredentials(source.credentials, source.renewals)
)) {
  const reader = {
    client: createS3Client(client),
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
      const md5 = hash("md5", body);
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

export {
  openS3Archive
};
