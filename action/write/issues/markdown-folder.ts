import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { codeOf, reasonOf, UsageError } from '../../../checks/errors.ts';
import type { Finding } from '../../../checks/finding.ts';
import type { Redaction } from '../redact.ts';
import { splitBody } from './marker.ts';
import { renderIssue } from './render-issue.ts';

export interface FolderCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

type Outcome = keyof FolderCounts;

/**
 * Writes one `<fingerprint>.md` per finding above `info` into `folder`, made where it is missing.
 * A file that is already right is not touched, people's text below the notes line is kept, and the
 * file of a finding that is gone stays for people to judge. Each file is replaced in one step.
 * @throws UsageError where the folder cannot be written, or where a link or anything but a file
 * stands in the place of an issue.
 */
export async function writeIssueFolder(
  folder: string,
  findings: readonly Finding[],
  redaction?: Redaction,
): Promise<FolderCounts> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  await told(folder, () => mkdir(folder, { recursive: true }));
  for (const finding of findings.filter(({ severity }) => severity !== 'info')) {
    const outcome = await told(folder, () => writeIssueFile(folder, finding, redaction));
    counts[outcome] += 1;
  }
  return counts;
}

async function writeIssueFile(
  folder: string,
  finding: Finding,
  redaction: Redaction | undefined,
): Promise<Outcome> {
  const name = fileName(finding);
  const before = await readOwnFile(join(folder, name));
  const notes = before === undefined ? '' : notesOf(before);
  const { body } = renderIssue(finding, { notes, heading: true, redaction });
  const after = body.endsWith('\n') ? body : `${body}\n`;
  if (after === before) return 'unchanged';
  await replaceFile(folder, name, after);
  return before === undefined ? 'created' : 'updated';
}

/** The name comes from hex digits alone: nothing a log says can become a path. */
function fileName({ fingerprint }: Finding): string {
  if (!/^[0-9a-f]{32}$/.test(fingerprint))
    throw new Error('a fingerprint is 32 hex digits; use fingerprint() of checks/finding.ts');
  return `${fingerprint}.md`;
}

/** A file that is not one of ours, by its first line, is all people's notes. */
function notesOf(text: string): string {
  return splitBody(text)?.notes ?? text;
}

/** The text of a plain file, or undefined where there is none. Links and devices are refused. */
async function readOwnFile(path: string): Promise<string | undefined> {
  const file = await openUnlinked(path);
  if (file === undefined) return undefined;
  try {
    if (!(await file.stat()).isFile())
      throw new UsageError(`--issues: ${path} is not a file: move it away, or choose a new folder`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function openUnlinked(path: string): Promise<Awaited<ReturnType<typeof open>> | undefined> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    return await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) !== 'ELOOP') throw error;
    throw new UsageError(
      `--issues: ${path} is a symbolic link, and links are not followed: remove it`,
      { cause: error },
    );
  }
}

/** A reader sees the old text or the new one, never half: the new one is moved over the old. */
async function replaceFile(folder: string, name: string, text: string): Promise<void> {
  const draft = join(folder, `.${name}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(draft, 'wx', 0o644);
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

/** Turns what the file system says into a message that names the option and the cure. */
async function told<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError || codeOf(error) === '') throw error;
    throw new UsageError(
      `--issues: cannot write to the folder ${folder}: ${reasonOf(error)}; name a folder you may write to`,
      { cause: error },
    );
  }
}
