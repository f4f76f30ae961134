import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readGivenFiles } from '../../action/given-files.ts';
import { readConfiguration } from '../../action/read/configuration.ts';
import { together } from '../../action/together.ts';
import { DEFAULT_AUDIT_POLICY } from '../../checks/controls/audit-policy.ts';
import { UsageError } from '../../checks/errors.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trailwarden-files-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const linesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  return error instanceof UsageError ? error.message.split('\n') : [String(error)];
};

describe('the files of a run', () => {
  it('are read into what each room needs of them', async () => {
    const config = write(
      'good.yml',
      'policy: { retention-days: 400 }\nissues: { quiet-days: 7 }\nlists: { vips: [kim] }\nstacks: { any: thing }\n',
    );
    const suppressions = write(
      'exceptions.yml',
      '- {control: ARC-05, resource: "*", reason: r, owner: o, expires: 2026-12-31}',
    );
    const files = await readGivenFiles({ config, suppressions }, (configured) => configured);
    expect(files).toMatchObject({
      policy: { retentionDays: 400 },
      settings: { policy: { quietDays: 7 } },
      controls: true,
      exceptions: { controls: [{ control: 'ARC-05' }] },
    });
    expect(files.detections.lists.get('vips')).toEqual(['kim']);
  });

  it('need not be there', async () => {
    const files = await readGivenFiles(
      { config: undefined, suppressions: undefined },
      (configured) => configured,
    );
    expect(files.policy).toEqual(DEFAULT_AUDIT_POLICY);
    expect(files).toMatchObject({ exceptions: undefined, controls: false });
  });

  it('tell all that is wrong in all of their sections, at once', async () => {
    const config = write(
      'wrong.yml',
      'organisation: {}\npolicy: { retention-days: x }\nissues: { quiet-day: 1, routes: [{ nobody: 1 }] }\nenrichment: { tor: 1 }\n',
    );
    const suppressions = write('wrong-exceptions.yml', '- { control: ARC-5 }\n- { rule: x }');
    const lines = await linesOf(readGivenFiles({ config, suppressions }, () => true));
    for (const [file, complaint] of [
      [config, 'organisation: unknown section; did you mean organization?'],
      [config, 'policy.retention-days: "x" does not fit'],
      [config, 'issues: Unrecognized key: "quiet-day"'],
      [config, 'issues.routes[1]: Unrecognized key: "nobody"'],
      [config, 'enrichment: Unrecognized key: "tor"'],
      [suppressions, 'entry 1, resource: '],
      [suppressions, 'entry 2, reason: '],
    ] as const)
      expect(lines).toContainEqual(expect.stringContaining(`${file}: ${complaint}`));
  });
});

describe('the configuration', () => {
  it.each([
    ['a list', '- 1', 'write a mapping of sections'],
    ['a prototype', '__proto__: { x: 1 }', '__proto__: unknown section'],
    ['a section that nobody reads', 'routing: {}', 'routing: unknown section'],
    ['a key twice', 'policy: {}\npolicy: {}', 'not YAML: Map keys must be unique'],
    ['no YAML', 'a: [', 'not YAML: '],
  ])('is refused with %s', async (_, text, complaint) => {
    const config = write('refused.yml', text);
    const work = readGivenFiles({ config, suppressions: undefined }, () => false);
    expect((await linesOf(work)).join('\n')).toContain(`${config}: `);
    expect((await linesOf(work)).join('\n')).toContain(complaint);
  });

  it('is empty where the file is', async () => {
    const { exists, section } = await readConfiguration(write('empty.yml', '# nothing yet\n'));
    expect({ exists, issues: section('issues') }).toEqual({ exists: true, issues: undefined });
  });
});

describe('works that are done together', () => {
  it('let a defect be a defect, and not a list of complaints', async () => {
    const defect = new TypeError('a defect');
    const works = [Promise.reject(new UsageError('wrong')), Promise.reject(defect)] as const;
    await expect(together(works)).rejects.toBe(defect);
  });

  it('say each complaint once', async () => {
    const works = [1, 2].map(() => Promise.reject(new UsageError('wrong')));
    expect(await linesOf(together(works))).toEqual(['wrong']);
  });
});
