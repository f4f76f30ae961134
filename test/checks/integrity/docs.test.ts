import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FAULT_CATALOG } from '../../../checks/integrity/fault-catalog.ts';
import { format } from 'prettier';

const DOCS = 'docs/integrity.md';
const TABLE = /(?<=<!-- faults: [^\n]+ -->\n)[\s\S]*?(?=<!-- \/faults -->)/u;
const COMMANDS = /```sh\n(?<commands>[\s\S]*?)```/u;

/** The commands need these; a machine without them proves nothing either way. */
const whereToolsAre =
  spawnSync('bash', ['-c', 'command -v openssl basenc md5sum']).status === 0 ? it : it.skip;

describe('docs/integrity.md', () => {
  it('lists every fault; run with UPDATE_DOCS=1 to write the list', async () => {
    const before = readFileSync(DOCS, 'utf8');
    const rows = Object.entries(FAULT_CATALOG).map(
      ([id, { severity, meaning }]) => `| \`${id}\` | ${severity} | ${meaning} |`,
    );
    const table = ['', '| id | severity | what it means |', '| --- | --- | --- |', ...rows, '', ''];
    const after = await format(before.replace(TABLE, table.join('\n')), {
      parser: 'markdown',
      printWidth: 100,
    });
    if (process.env.UPDATE_DOCS !== undefined) writeFileSync(DOCS, after);
    expect(readFileSync(DOCS, 'utf8')).toBe(after);
  });

  whereToolsAre('reproduces a verdict by hand with the commands it gives', () => {
    const commands = COMMANDS.exec(readFileSync(DOCS, 'utf8'))?.groups?.commands ?? '';
    const { stdout, stderr, error } = spawnSync('bash', ['-euo', 'pipefail', '-c', commands], {
      encoding: 'utf8',
    });
    expect({ error, stderr: stderr.replace('writing RSA key\n', '') }).toEqual({
      error: undefined,
      stderr: '',
    });
    const [key, digest, expected, found] = stdout.trim().split('\n');
    expect(key).toMatch(/key\.der: OK$/u);
    expect(digest).toBe('Verified OK');
    expect(expected).toMatch(/^[0-9a-f]{64}$/u);
    expect(found).toMatch(/^[0-9a-f]{64}$/u);
    expect(found).not.toBe(expected);
  });
});
