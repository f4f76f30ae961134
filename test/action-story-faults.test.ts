import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { performAudit } from '../action/audit-command.ts';
import { COMMANDS, parseInputs } from '../action/inputs.ts';
import { TrackerError } from '../action/write/issues/tracker.ts';
import { deleteObject } from './kit/damage.ts';
import { FakeGitHub, TOKEN, type Fault } from './kit/fake-github.ts';
import { forgeArchive } from './kit/forge-archive.ts';
import { commentKeys, filedFingerprints } from './kit/github-scene.ts';
import { emptyFolder } from './kit/run-cli.ts';
import { writeArchive, writePublicKeys } from './kit/write-archive.ts';

/**
 * The whole program on a small archive, from its inputs to the last issue, with each fault at each
 * of its requests to GitHub. The library's own test has all faults; these are one of each kind.
 */

let github = new FakeGitHub();
let folder = '';
let again: () => void = () => undefined;
let expected: readonly string[] = [];

const RULE = `title: A call of the example
id: 8a8f4a52-3c1f-4a58-9d4e-0a3f2b1c6d7e
level: high
logsource: { product: aws, service: cloudtrail }
detection: { sel: { eventName|contains: e }, condition: sel }
`;

beforeAll(async () => {
  folder = emptyFolder();
  const archive = forgeArchive({ hours: 3 });
  const [chain] = archive.chains;
  if (chain === undefined) throw new Error('no chain');
  await writeArchive(archive, join(folder, 'archive'));
  await writePublicKeys(archive, join(folder, 'keys.json'));
  deleteObject(archive, chain.logs[2] ?? '');
  await writeArchive(archive, join(folder, 'damaged'));
  writeFileSync(join(folder, 'rule.yml'), RULE);
  writeFileSync(join(folder, 'config.yml'), 'issues: { paced: false }\n');
  github = await new FakeGitHub().start();
  github.state.now = Date.now();
  await audit('damaged', '1');
  again = github.state.bookmark();
  await audit('archive', '20');
  expected = filedFingerprints({ github });
}, 60_000);
afterAll(() => github.stop());

function audit(archive: string, most: string) {
  const raw = {
    archive: join(folder, archive),
    'public-keys': join(folder, 'keys.json'),
    rules: [join(folder, 'rule.yml')],
    config: join(folder, 'config.yml'),
    skip: 'controls',
    issues: 'github:acme/audit',
    since: '2026-03-10T00:00:00Z',
    until: '2026-03-10T03:00:00Z',
    'max-new-issues': most,
  };
  const inputs = parseInputs(COMMANDS.audit, raw, new Date());
  const pause = (milliseconds: number) => {
    github.state.wait(milliseconds);
    return Promise.resolve();
  };
  const { url } = github;
  const around = { token: TOKEN, apiUrl: url, serverUrl: 'https://github.example', pause };
  const interrupted = new AbortController().signal;
  return performAudit(inputs, { interrupted, around, onHit: () => undefined }, () =>
    Promise.resolve(),
  );
}

async function survives(fault: Fault, at: number): Promise<boolean> {
  again();
  github.seen = [];
  let struck = false;
  github.fault = ({ index }) => {
    struck ||= index === at;
    return index === at ? fault : undefined;
  };
  const first = await audit('archive', '20').catch((error: unknown) => error);
  if (first instanceof Error) expect(first).toBeInstanceOf(TrackerError);
  github.fault = () => undefined;
  github.state.wait(60_000);
  const report = await audit('archive', '20');
  expect(report.complete).toBe(true);
  expect(filedFingerprints({ github })).toEqual(expected);
  expect(new Set(commentKeys({ github })).size).toBe(github.state.comments.length);
  expect(github.state.comments).toHaveLength(1);
  expect(github.broken).toEqual([]);
  return struck;
}

describe('the whole program', () => {
  it.each<Fault>([
    'reset after',
    '502 before',
    'truncated after',
    'secondary limit',
    'unauthorized',
  ])(
    'survives %s at each of its requests',
    async (fault) => {
      expect(new Set(expected).size).toBe(expected.length);
      let at = 0;
      while (await survives(fault, at)) at += 1;
      expect(at).toBeGreaterThan(8);
    },
    120_000,
  );
});
