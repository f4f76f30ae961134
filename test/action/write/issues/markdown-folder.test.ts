import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../../checks/errors.ts';
import { writeIssueFolder } from '../../../../action/write/issues/markdown-folder.ts';
import { renderIssue } from '../../../../action/write/issues/render-issue.ts';
import { aControlFinding, aFinding } from './a-finding.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trailwarden-issues-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const FINDINGS = [aFinding(), aControlFinding()];
const NAME = `${aFinding().fingerprint}.md`;

describe('a folder of issues', () => {
  it('gets one file per finding that needs people', async () => {
    const info = aFinding({ fingerprint: '0'.repeat(32), severity: 'info' });
    const folder = join(root, 'new', 'folder');
    const counts = await writeIssueFolder(folder, [...FINDINGS, info]);
    expect(counts).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect((await readdir(folder)).sort()).toEqual(
      FINDINGS.map(({ fingerprint }) => `${fingerprint}.md`).sort(),
    );
  });

  it('holds the text of the issue under its title', async () => {
    await writeIssueFolder(root, FINDINGS);
    const text = await readFile(join(root, NAME), 'utf8');
    expect(text).toBe(renderIssue(aFinding(), { heading: true }).body);
    expect(text.split('\n')[1]).toBe(
      '# CloudTrail logging was stopped: org-trail (`111111111111`, us-east-1)',
    );
  });

  it('is not touched by a second run', async () => {
    await writeIssueFolder(root, FINDINGS);
    const before = await stat(join(root, NAME));
    const counts = await writeIssueFolder(root, FINDINGS);
    const after = await stat(join(root, NAME));
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: 2 });
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it.each(['Seen by me.', 'Seen by me.\n', '\nTwo\n\n<!-- notes -->\nlines\n'])(
    'keeps the notes %j of people, however often it is written',
    async (notes) => {
      await writeIssueFolder(root, FINDINGS);
      const path = join(root, NAME);
      await writeFile(path, (await readFile(path, 'utf8')) + notes);
      const changed = [aFinding({ severity: 'critical' })];
      expect(await writeIssueFolder(root, changed)).toMatchObject({ updated: 1 });
      const text = await readFile(path, 'utf8');
      expect(text.endsWith(`<!-- notes -->\n${notes}${notes.endsWith('\n') ? '' : '\n'}`)).toBe(
        true,
      );
      expect(text).toContain('`critical`');
      expect(await writeIssueFolder(root, changed)).toMatchObject({ unchanged: 1 });
    },
  );

  it('keeps a file of that name that is not ours as notes', async () => {
    await writeFile(join(root, NAME), 'my own words');
    await writeIssueFolder(root, FINDINGS);
    expect(await readFile(join(root, NAME), 'utf8')).toMatch(/<!-- notes -->\nmy own words\n$/);
  });

  it('leaves the file of a finding that is gone', async () => {
    await writeIssueFolder(root, FINDINGS);
    await writeIssueFolder(root, [aControlFinding()]);
    expect(await readdir(root)).toContain(NAME);
  });
});

describe('a folder that cannot be written', () => {
  it('does not follow a link', async () => {
    const outside = join(root, 'outside.txt');
    const folder = join(root, 'issues');
    await mkdir(folder);
    await writeFile(outside, 'precious');
    await symlink(outside, join(folder, NAME));
    await expect(writeIssueFolder(folder, FINDINGS)).rejects.toThrow(
      /--issues: .* is a symbolic link, and links are not followed: remove it/,
    );
    expect(await readFile(outside, 'utf8')).toBe('precious');
  });

  it('does not write over a folder', async () => {
    await mkdir(join(root, NAME));
    await expect(writeIssueFolder(root, FINDINGS)).rejects.toThrow(/is not a file: move it away/);
  });

  it('says so where a file stands in the way', async () => {
    await writeFile(join(root, 'file'), '');
    const failure = writeIssueFolder(join(root, 'file'), FINDINGS);
    await expect(failure).rejects.toThrow(UsageError);
    await expect(failure).rejects.toThrow(
      /cannot write to the folder .*name a folder you may write/,
    );
  });

  it('leaves no draft behind where a write fails', async () => {
    await chmod(root, 0o500);
    const failure = writeIssueFolder(root, FINDINGS);
    // A superuser may write anywhere, so for one this only shows that nothing else is left.
    await failure.then(Object, (error: unknown) => {
      expect(error).toBeInstanceOf(UsageError);
    });
    await chmod(root, 0o700);
    expect((await readdir(root)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('refuses a fingerprint that could be a path', async () => {
    const bad = aFinding({ fingerprint: '../../../../etc/passwd' });
    await expect(writeIssueFolder(root, [bad])).rejects.toThrow(/32 hex digits/);
  });
});
