import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyFolder, runCli } from './kit/run-cli.ts';

/**
 * Lists and files that stand in the configuration count for every command that loads rules, from the
 * built bundle: what `detect` accepts is refused, or passed over in silence, by none.
 */

const folder = emptyFolder();
const elsewhere = join(folder, 'elsewhere');
const rules = join(folder, 'rules.yml');
const countries = join(folder, 'countries.yml');
const config = join(folder, 'trailwarden.config.yml');
const events = join(folder, 'events.json');
const archive = join(process.cwd(), 'examples/archive');
const LOOK = [
  ...['--archive', archive, '--config', config],
  ...['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-11T00:00:00Z'],
];

const RULES = `
title: Call by one of the list
id: 5f1d4f3e-6c0b-4f7e-9a3d-0a4f4c1b2e01
name: listed_call
level: low
logsource: { product: aws, service: cloudtrail }
detection:
  selection:
    userIdentity.type|expand: '%kinds_of_callers%'
  condition: selection
---
title: Caller of the list never seen before
id: 5f1d4f3e-6c0b-4f7e-9a3d-0a4f4c1b2e02
level: low
x-correlation:
  type: first_seen
  rules: [listed_call]
  group-by: [recipientAccountId]
  field: [userIdentity.arn]
  baseline: 30d
  warm-up: 1d
---
title: Call from a bad address by one of the list
id: 5f1d4f3e-6c0b-4f7e-9a3d-0a4f4c1b2e03
level: low
logsource: { product: aws, service: cloudtrail }
detection:
  selection:
    userIdentity.type|expand: '%kinds_of_callers%'
    trailwarden.source.threatLists|exists: true
  condition: selection
`;

/** A memory whose values only a file of countries can tell. */
const COUNTRIES = `
title: Any call
id: 5f1d4f3e-6c0b-4f7e-9a3d-0a4f4c1b2e04
name: any_call
level: informational
logsource: { product: aws, service: cloudtrail }
detection:
  selection:
    eventName|exists: true
  condition: selection
---
title: New country
id: 5f1d4f3e-6c0b-4f7e-9a3d-0a4f4c1b2e05
level: low
x-correlation:
  type: first_seen
  rules: [any_call]
  group-by: [recipientAccountId]
  field: [trailwarden.source.country]
  baseline: 30d
  warm-up: 1d
`;

const BAD = 'Call from a bad address by one of the list';
const run = (...args: readonly string[]) => runCli(args, { cwd: folder });
const inFolder = (cwd: string, ...args: readonly string[]) => runCli(args, { cwd });

beforeAll(async () => {
  await mkdir(elsewhere);
  await writeFile(rules, RULES);
  await writeFile(countries, COUNTRIES);
  await writeFile(config, 'lists: { kinds_of_callers: [AssumedRole, Root] }\n');
  const caller = { userIdentity: { type: 'Root' }, sourceIPAddress: '203.0.113.9' };
  await writeFile(events, JSON.stringify({ eventTime: '2026-03-10T10:00:00Z', ...caller }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a rule that expands a list of the configuration', () => {
  it('is loaded by baseline, which learns from it', async () => {
    const { status, stdout } = await run(
      ...['baseline', '--rules', rules, ...LOOK, '--state', join(folder, 'state.json')],
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/ [1-9]\d* keys {2}1 of 1 days +Caller of the list/u);
  });

  it('is loaded by rules try, from its file and by its title among others', async () => {
    const byFile = await run('rules', 'try', rules, ...LOOK, '--format', 'json');
    const byTitle = await run(
      ...['rules', 'try', 'call BY one of the list', '--rules', rules, ...LOOK, '--format', 'json'],
    );
    expect([byFile.status, byTitle.status]).toEqual([0, 0]);
    expect(JSON.parse(byFile.stdout).days[0].hits).toBeGreaterThan(0);
    expect(JSON.parse(byTitle.stdout)).toEqual(JSON.parse(byFile.stdout));
  });

  it('is loaded by rules check, list, show and eval, where the configuration lies or is named', async () => {
    const asked = [
      ['rules', 'check', rules],
      ['rules', 'list', '--rules', rules],
      ['rules', 'show', BAD, '--rules', rules],
      ['rules', 'eval', rules, '--events', events],
    ];
    for (const args of asked) {
      const [here, named, without] = await Promise.all([
        run(...args),
        inFolder(elsewhere, ...args, '--config', config),
        inFolder(elsewhere, ...args),
      ]);
      expect([here.status, named.status, without.status]).toEqual([0, 0, 2]);
      expect(named.stdout).toBe(here.stdout);
      expect(without.stdout + without.stderr).toMatch(/kinds_of_callers|no rule has/u);
    }
  });

  it('takes the list of --placeholders before that of the configuration', async () => {
    const own = join(folder, 'own.yml');
    await writeFile(own, 'kinds_of_callers: [IAMUser]\n');
    const { stdout } = await run('rules', 'eval', rules, '--events', events, '--placeholders', own);
    expect(stdout).toBe('');
  });
});

describe('a rule that needs a file', () => {
  it('is said to be skipped by rules try, rules eval and baseline where nobody brings it', async () => {
    const tried = await run('rules', 'try', BAD, '--rules', rules, ...LOOK);
    expect(tried.stdout).toContain(`skipped: ${BAD}: needs --threat-lists`);
    const evaluated = await run('rules', 'eval', rules, '--events', events);
    expect(evaluated.stderr).toContain(`skipped: ${BAD}: needs --threat-lists`);
    const learnt = await run(
      ...['baseline', '--rules', countries, ...LOOK],
      ...['--state', join(folder, 'countries.json')],
    );
    expect(learnt.stderr).toContain('not learnt: New country: needs --country-database');
  });

  it('is asked where it is named, on the command line or in the configuration', async () => {
    const list = join(folder, 'bad.txt');
    await writeFile(list, '203.0.113.0/24\n');
    const hit = '"rule":"5f1d4f3e-6c0b-4f7e-9a3d-0a4f4c1b2e03"';
    const args = ['rules', 'eval', rules, '--events', events];
    const { stdout, stderr } = await run(...args, '--threat-lists', list);
    expect(stdout).toContain(hit);
    expect(stderr).toBe('');
    const named = join(folder, 'named.yml');
    await writeFile(
      named,
      `lists: { kinds_of_callers: [Root] }\nenrichment: { threat-lists: [${JSON.stringify(list)}] }\n`,
    );
    expect((await run(...args, '--config', named)).stdout).toContain(hit);
    const tried = await run('rules', 'try', BAD, '--rules', rules, ...LOOK, '--threat-lists', list);
    expect(tried.stdout).not.toContain('skipped');
  });
});
