import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyReport } from '../../action/build-report.ts';
import { openOutput } from '../../action/output.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailwarden-output-'));
});
afterEach(() => rm(folder, { recursive: true }));

const WINDOW = { since: new Date('2026-03-10T00:00:00Z'), until: new Date('2026-03-11T00:00:00Z') };
const write = (output: string) =>
  openOutput({ format: 'json', output }).finish(emptyReport(WINDOW));

describe('a report', () => {
  it('takes the place of an older one in one step, and leaves nothing beside it', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, 'older');
    await write(path);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: 1 });
    expect(await readdir(folder)).toEqual(['report.json']);
  });

  it('is written through a link, and takes no device’s place', async () => {
    const link = join(folder, 'nothing');
    await symlink('/dev/null', link);
    await write(link);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readdir(folder)).toEqual(['nothing']);
  });

  it('that cannot be written is told with the name of the option', async () => {
    await expect(write(join(folder, 'no', 'such', 'folder'))).rejects.toThrow('--output ');
    await expect(write(folder)).rejects.toThrow('--output ');
  });
});
