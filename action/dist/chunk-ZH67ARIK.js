import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderIssue,
  splitBody
} from "./chunk-PHW2YVWF.js";
import "./chunk-3ZY2B2SI.js";
import "./chunk-XRNYZTIP.js";
import {
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/write/issues/markdown-folder.ts
import { constants } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
async function writeIssueFolder(folder, findings, redaction) {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  await told(folder, () => mkdir(folder, { recursive: true }));
  for (const finding of findings.filter(({ severity }) => severity !== "info")) {
    const outcome = await told(folder, () => writeIssueFile(folder, finding, redaction));
    counts[outcome] += 1;
  }
  return counts;
}
async function writeIssueFile(folder, finding, redaction) {
  const name = fileName(finding);
  const before = await readOwnFile(join(folder, name));
  const notes = before === void 0 ? "" : notesOf(before);
  const { body } = renderIssue(finding, { notes, heading: true, redaction });
  const after = body.endsWith("\n") ? body : `${body}
`;
  if (after === before) return "unchanged";
  await replaceFile(folder, name, after);
  return before === void 0 ? "created" : "updated";
}
function fileName({ fingerprint }) {
  if (!/^[0-9a-f]{32}$/.test(fingerprint))
    throw new Error("a fingerprint is 32 hex digits; use fingerprint() of checks/finding.ts");
  return `${fingerprint}.md`;
}
function notesOf(text) {
  return splitBody(text)?.notes ?? text;
}
async function readOwnFile(path) {
  const file = await openUnlinked(path);
  if (file === void 0) return void 0;
  try {
    if (!(await file.stat()).isFile())
      throw new UsageError(`--issues: ${path} is not a file: move it away, or choose a new folder`);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}
async function openUnlinked(path) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    return await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return void 0;
    if (codeOf(error) !== "ELOOP") throw error;
    throw new UsageError(
      `--issues: ${path} is a symbolic link, and links are not followed: remove it`,
      { cause: error }
    );
  }
}
async function replaceFile(folder, name, text) {
  const draft = join(folder, `.${name}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(draft, "wx", 420);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
async function told(folder, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError || codeOf(error) === "") throw error;
    throw new UsageError(
      `--issues: cannot write to the folder ${folder}: ${reasonOf(error)}; name a folder you may write to`,
      { cause: error }
    );
  }
}
export {
  writeIssueFolder
};
