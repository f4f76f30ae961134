import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LogRecord } from '../checks/log-record.ts';
import { emptyFolder, runCli, type CliRun } from './kit/run-cli.ts';
import { BEGIN, ordinaryMonth } from './kit/ordinary-month.ts';

/** `baseline` and `rules try`, from the built bundle, on the ordinary month laid out as an archive. */

const DAY = 86_400_000;
const ACCOUNT = '222222222222';
const day = (n: number) => new Date(BEGIN + n * DAY).toISOString().replace('.000Z', 'Z');

/** One log file a day: what happened on it. */
async function layOut(folder: string, records: readonly LogRecord[]): Promise<void> {
  const days = new Map<string, LogRecord[]>();
  for (const record of records) {
    const date = String(record.eventTime).slice(0, 10);
    days.set(date, [...(days.get(date) ?? []), record]);
  }
  for (const [date, Records] of days) {
    const path = join(folder, 'AWSLogs', ACCOUNT, 'CloudTrail', 'eu-west-1', ...date.split('-'));
    await mkdir(path, { recursive: true });
    const stamp = `${date.replaceAll('-', '')}T2355Z`;
    const name = `${ACCOUNT}_CloudTrail_eu-west-1_${stamp}_AbCdEfGhIjKlMnOp.json.gz`;
    await writeFile(join(path, name), gzipSync(JSON.stringify({ Records })));
  }
}

/** Rules that lack a file or a list are skipped with or without a memory. */
function warming(report: { detections: { skipped: readonly { reason: string }[] } }) {
  return report.detections.skipped.filter(({ reason }) => !reason.startsWith('needs '));
}

describe('a month of logs', () => {
  const folder = emptyFolder();
  const archive = join(folder, 'archive');
  const state = join(folder, 'state.json');
  const window = (from: number, to: number) => [
    '--archive',
    archive,
    '--since',
    day(from),
    '--until',
    day(to),
  ];
  let learnt: CliRun;

  beforeAll(async () => {
    await layOut(archive, ordinaryMonth(1));
    learnt = await runCli(['baseline', ...window(0, 20), '--state', state]);
  });

  it('is learnt: one line a rule, with its keys and days', () => {
    expect(learnt.stderr).toMatch(/learnt from [\d,]+ events in 20 log files/u);
    expect(learnt.stdout).toMatch(/\d+ keys {2}20 of 7 days {3}\w/u);
    expect(learnt.status).toBe(0);
  });

  it('is known to the next run, which tells what is new and skips nothing', async () => {
    const run = await runCli([
      'detect',
      ...window(20, 27),
      '--state',
      state,
      '--format',
      'json',
      '--fail-on',
      'never',
    ]);
    const report = JSON.parse(run.stdout);
    expect(warming(report)).toEqual([]);
    const titles = new Set(report.findings.map(({ title }: { title: string }) => title));
    expect(titles).toContain('Access key used with a program never seen before');
    expect(titles).toContain('Region used in which nothing was ever made');
    expect(titles).not.toContain('Secret read by somebody who never read it before');
  });

  it('without a state, is still warming up, which the report says', async () => {
    const run = await runCli(['detect', ...window(20, 22), '--fail-on', 'never']);
    expect(run.stdout).toMatch(/skipped +\d+ rules: warming up: 2 of 7 days seen/u);
  });

  it('is learnt again without harm: the same keys', async () => {
    const before = JSON.parse(await readFile(state, 'utf8')).ruleMemory;
    await runCli(['baseline', ...window(10, 27), '--state', state]);
    const after = JSON.parse(await readFile(state, 'utf8')).ruleMemory;
    expect(Object.keys(after.rules)).toEqual(Object.keys(before.rules));
    const again = await runCli(['baseline', ...window(10, 27), '--state', state]);
    expect(again.status).toBe(0);
    expect(JSON.parse(await readFile(state, 'utf8')).ruleMemory).toEqual(after);
  });

  it('shows what a rule would have raised on each day', async () => {
    const run = await runCli([
      'rules',
      'try',
      'secretsmanager/secret-read-by-newcomer',
      ...window(0, 20),
    ]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('4 alerts, 0.2 a day');
    expect(run.stdout).toMatch(/2026-03-13 +\d+ +4 {2}▇▇▇▇ 4 medium/u);
    const json = await runCli([
      'rules',
      'try',
      'logs/log-group-deleted',
      ...window(0, 20),
      '--format',
      'json',
    ]);
    const { days, groups, skipped } = JSON.parse(json.stdout);
    expect(days).toHaveLength(20);
    expect(groups[0]).toMatchObject({ title: 'Log group deleted', account: ACCOUNT });
    expect(skipped).toEqual([]);
  });

  it('shows the same for a sequence, and for a rule of a file', async () => {
    const file = join(folder, 'rule.yml');
    await writeFile(
      file,
      'title: Any read\nid: r\nlogsource: {product: aws, service: cloudtrail}\ndetection:\n  s: {eventName: GetObject}\n  condition: s\nlevel: high\n',
    );
    const run = await runCli(['rules', 'try', file, ...window(0, 3)]);
    expect(run.stdout).toMatch(/3 alerts, 1\.0 a day/u);
    const scan = await runCli([
      'rules',
      'try',
      'Identities and rights listed one after the other',
      ...window(0, 3),
    ]);
    expect(scan.stdout).toMatch(/3 alerts, 1\.0 a day/u);
  });

  it.each([
    [['baseline', '--archive', archive], 'give --state'],
    [
      ['baseline', '--archive', archive, '--state', state, '--rules', join(folder, 'rule.yml')],
      'none of these rules has a memory',
    ],
    [
      ['rules', 'try', 'nonsense', '--archive', archive],
      '"nonsense" is no rule file and no rule\'s id or title',
    ],
    [
      ['rules', 'try', 'iam/policy-changed', '--archive', archive, '--format', 'sarif'],
      'rules try writes text or json',
    ],
    [['rules', 'try', 'iam/policy-changed'], 'give --archive'],
  ])('says what is wrong with %j', async (args, message) => {
    const run = await runCli(args);
    expect(run.stderr).toContain(message);
    expect(run.status).toBe(2);
  });

  it('that cannot all be read ends with 3', async () => {
    const damaged = join(folder, 'damaged');
    const path = join(damaged, 'AWSLogs', ACCOUNT, 'CloudTrail', 'eu-west-1', '2026', '03', '02');
    await mkdir(path, { recursive: true });
    await writeFile(
      join(path, `${ACCOUNT}_CloudTrail_eu-west-1_20260302T2355Z_AbCdEfGhIjKlMnOp.json.gz`),
      'no gzip',
    );
    const common = ['--archive', damaged, '--since', day(0), '--until', day(3)];
    const runs = [
      await runCli(['baseline', ...common, '--state', state]),
      await runCli(['rules', 'try', 'iam/policy-changed', ...common]),
    ];
    for (const run of runs) {
      expect(run.stderr).toContain('not read: ');
      expect(run.status).toBe(3);
    }
  });
});

describe('a memory of another version', () => {
  it('is not used, which is said, and the rules learn anew', async () => {
    const state = join(emptyFolder(), 'state.json');
    const look = ['detect', '--archive', 'examples/archive', '--state', state];
    const window = ['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-11T00:00:00Z'];
    await runCli([...look, ...window, '--fail-on', 'never']);
    const document = JSON.parse(await readFile(state, 'utf8'));
    document.ruleMemory.version = 99;
    await writeFile(state, JSON.stringify(document));
    const run = await runCli([...look, ...window, '--fail-on', 'never']);
    expect(run.stderr).toContain('it is from another version; they learn anew');
    expect(run.stdout).toMatch(/warming up: 1 of 7 days seen/u);
  });
});
