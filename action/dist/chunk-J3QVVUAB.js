import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  parseArchiveKey
} from "./chunk-5HAXRE3L.js";

// action/scan/sections.ts
function placeOf({ root, account, region }) {
  const at = parseArchiveKey(`${root}CloudTrail/${region}/x`);
  return at.kind === "other" ? { prefix: "", organization: "", account, region } : at;
}
var MAX_PREFIX_DEPTH = 5;
var MAX_PREFIX_FOLDERS = 2e3;
var ACCOUNT = /\/(\d{12})\/$/u;
var ORGANIZATION = /\/o-[a-z0-9]{4,32}\/$/u;
var REGION = /\/([a-z0-9-]{4,32})\/$/u;
async function findSections(archive, filter) {
  const accounts = (await accountFolders(archive, filter.prefix)).map((root) => ({ root, account: ACCOUNT.exec(root)?.[1] ?? "", filter })).filter(({ account }) => filter.account(account));
  const sections = await Promise.all(accounts.map((account) => regionsOf(archive, account)));
  return sections.flat();
}
async function accountFolders(archive, prefix) {
  const accounts = [];
  for (const logs of await logFolders(archive, prefix)) {
    const folders = await archive.folders(logs);
    const inside = await Promise.all(
      folders.filter((folder) => ORGANIZATION.test(folder)).map((folder) => archive.folders(folder))
    );
    accounts.push(...[...folders, ...inside.flat()].filter((folder) => ACCOUNT.test(folder)));
  }
  return accounts.sort();
}
async function logFolders(archive, prefix) {
  const found = [];
  let level = [prefix];
  let seen = 0;
  for (let depth = 0; depth < MAX_PREFIX_DEPTH && level.length > 0 && seen < MAX_PREFIX_FOLDERS; depth++) {
    seen += level.length;
    const folders = (await Promise.all(level.map((prefix2) => archive.folders(prefix2)))).flat();
    found.push(...folders.filter(isLogFolder));
    level = folders.filter((folder) => !isLogFolder(folder));
  }
  return found;
}
function isLogFolder(folder) {
  return folder === "AWSLogs/" || folder.endsWith("/AWSLogs/");
}
async function regionsOf(archive, { account, root, filter }) {
  const [logs, digests] = await Promise.all([
    regionFolders(archive, `${root}CloudTrail/`),
    regionFolders(archive, `${root}CloudTrail-Digest/`)
  ]);
  return [.../* @__PURE__ */ new Set([...logs, ...digests])].filter(filter.region).sort().map((region) => ({ account, region, root, hasDigests: digests.has(region) }));
}
async function regionFolders(archive, folder) {
  const folders = await archive.folders(folder);
  return new Set(folders.flatMap((path) => REGION.exec(path)?.[1] ?? []));
}
async function* listDays(archive, { root, region }, { folder, span }) {
  const prefix = `${root}${folder}/${region}/`;
  const end = `${prefix}${dayFolder(span.to)}/􏿿`;
  for await (const entry of archive.list(prefix, `${prefix}${dayFolder(span.from)}`)) {
    if (entry.key > end) return;
    yield entry;
  }
}
function dayFolder(at) {
  return at.toISOString().slice(0, 10).replaceAll("-", "/");
}
var MAX_PER_SIDE = 200;
var MAX_STRAYS = 2e3;
async function digestsBeyond(archive, { root, region }, span) {
  const folder = `${root}CloudTrail-Digest/${region}/`;
  const [before, after] = await Promise.all([
    firstKeys(archive, folder),
    firstKeys(archive, folder, `${folder}${dayFolder(span.to)}/􏿿`)
  ]);
  return [.../* @__PURE__ */ new Set([...before, ...after])];
}
async function firstKeys(archive, prefix, after) {
  const keys = [];
  let digests = 0;
  for await (const { key } of archive.list(prefix, after)) {
    keys.push(key);
    if (parseArchiveKey(key).kind !== "stray") digests += 1;
    if (digests === MAX_PER_SIDE || keys.length === MAX_STRAYS) break;
  }
  return keys;
}
var MAX_ODD = 500;
async function listOdd(archive, { root, region }) {
  const prefix = `${root}CloudTrail/${region}/`;
  const firstYear = `${prefix}2`;
  const [before, after] = await Promise.all([
    takeUntil(archive.list(prefix), ({ key }) => key >= firstYear),
    takeUntil(archive.list(prefix, `${prefix}3`), () => false)
  ]);
  return [...before, ...after];
}
async function takeUntil(entries, isOver) {
  const taken = [];
  for await (const entry of entries) {
    if (isOver(entry)) break;
    taken.push(entry);
    if (taken.length > MAX_ODD) break;
  }
  return taken;
}

export {
  placeOf,
  findSections,
  listDays,
  dayFolder,
  digestsBeyond,
  listOdd
};
