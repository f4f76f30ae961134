import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../../../action/write/issues/github-client.ts';
import { keepIssues } from '../../../../action/write/issues/keep-issues.ts';
import { TrackerError } from '../../../../action/write/issues/tracker.ts';
import { FakeGitHub, FAULTS, type Fault } from '../../../kit/fake-github.ts';
import { aControlFinding, aFinding } from './a-finding.ts';
import { aRun, keep, openFingerprints, saidKeys } from './github-run.ts';
import { lookedAt } from './world.ts';

let github = new FakeGitHub();
let again: () => void = () => undefined;
beforeAll(async () => {
  github = await aBusyRepository();
  again = github.state.bookmark();
});
afterAll(() => github.stop());

const NONE = '0'.repeat(32);
const fixed = aControlFinding({ fingerprint: '1'.repeat(32), account: '222222222222' });
const back = aControlFinding({ fingerprint: '2'.repeat(32), account: '333333333333' });
const fresh = [aFinding(), aControlFinding()];

/** A repository where a run has to create, reopen with a comment, close with a comment, and answer. */
async function aBusyRepository(): Promise<FakeGitHub> {
  const fake = await new FakeGitHub().start();
  await keep(fake, { findings: [fixed, back] });
  fake.state.wait(60_000);
  await keep(fake, { findings: [back], evaluated: lookedAt(fixed) });
  const number = fake.state.issues.find(({ body }) => body.includes(back.fingerprint))?.number ?? 0;
  fake.state.setOpen(fake.state.issue(number), false, 'completed');
  fake.state.roles.set('kim', 'triage');
  fake.state.say(number, 'kim', '/autoclose');
  fake.state.wait(60_000);
  fake.seen = [];
  return fake;
}

const busyRun = (fake: FakeGitHub) =>
  keep(fake, { findings: [...fresh, back], evaluated: lookedAt(fixed) });

/** What has to be true in the end, whatever happened on the way. */
function expectHealed(fake: FakeGitHub): void {
  expect(openFingerprints(fake)).toEqual(
    [NONE, back.fingerprint, ...fresh.map(({ fingerprint }) => fingerprint)].sort(),
  );
  // Nothing was ever made twice, not even to be healed.
  expect(fake.state.issues).toHaveLength(5);
  const said = saidKeys(fake);
  expect(new Set(said).size).toBe(said.length);
  expect(said).toHaveLength(2);
  expect(fake.broken).toEqual([]);
}

async function survives(fault: Fault, at: number, lagMs: number): Promise<boolean> {
  again();
  github.seen = [];
  github.state.lagMs = lagMs;
  let struck = false;
  github.fault = ({ index }) => {
    if (index !== at) return undefined;
    struck = true;
    return fault;
  };
  const first = await busyRun(github).catch((error: unknown) => error);
  if (first instanceof Error) expect(first).toBeInstanceOf(TrackerError);
  github.fault = () => undefined;
  github.state.wait(60_000);
  await busyRun(github);
  expectHealed(github);
  return struck;
}

describe.each(FAULTS)('a run survives %s', (fault) => {
  it.each([
    ['with fresh listings', 0],
    ['with listings that lag', 4_000],
  ])(
    'at every one of its requests, %s',
    async (_, lagMs) => {
      let at = 0;
      while (await survives(fault, at, lagMs)) at += 1;
      expect(at).toBeGreaterThan(10);
    },
    60_000,
  );
});

/** As kill -9 does it: from one request on nothing more happens, and nobody cleans up. */
async function survivesDeath(at: number, carriedOut: boolean): Promise<boolean> {
  again();
  let count = 0;
  const around =
    (ask: Ask): Ask =>
    async (...request) => {
      const mine = count++;
      if (mine > at || (mine === at && !carriedOut)) throw new Error('killed');
      const answer = await ask(...request);
      if (mine === at) throw new Error('killed');
      return answer;
    };
  const observation = { findings: [...fresh, back], evaluated: lookedAt(fixed) };
  const death = await keepIssues(aRun(github, { observation, around })).catch(String);
  github.state.wait(60_000);
  await busyRun(github);
  expectHealed(github);
  return death === 'Error: killed';
}

describe('a run that is killed', () => {
  it.each([
    ['before it was carried out', false],
    ['after it was carried out', true],
  ])('at any request, %s, is made good by the next one', async (_, carriedOut) => {
    github.state.lagMs = 0;
    let at = 0;
    while (await survivesDeath(at, carriedOut)) at += 1;
    expect(at).toBeGreaterThan(10);
  });
});

describe('a run without faults', () => {
  it('leaves nothing to do but the dashboard', async () => {
    again();
    expect(await busyRun(github)).toMatchObject({ delivered: true, troubles: [] });
    expectHealed(github);
    github.seen = [];
    await busyRun(github);
    expect(github.seen.filter(({ id }) => /create|update/.test(id)).map(({ id }) => id)).toEqual([
      'issues/update',
    ]);
  });

  it('asks once per hundred issues and once per change', async () => {
    const fake = await new FakeGitHub().start();
    const findings = Array.from({ length: 150 }, (_, index) =>
      aFinding({
        fingerprint: String(index).padStart(32, '0').replace(/^0/, 'f'),
        id: `rule-${index}`,
      }),
    );
    for (let run = 0; run < 8; run++) await keep(fake, { findings });
    expect(fake.state.open()).toHaveLength(151);
    fake.seen = [];
    await keep(fake, { findings });
    expect(fake.count('issues/list-for-repo')).toBe(2);
    expect(fake.seen.map(({ id }) => id)).toEqual([
      'repos/get',
      'users/get-authenticated',
      'issues/list-for-repo',
      'issues/list-for-repo',
      'issues/list-comments-for-repo',
      'issues/get',
      'issues/update',
    ]);
    expect(fake.broken).toEqual([]);
    await fake.stop();
  });
});
