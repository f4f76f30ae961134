import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connectGitHub } from '../../../../action/write/issues/github-client.ts';
import { githubTracker } from '../../../../action/write/issues/github-tracker.ts';
import { decodeState } from '../../../../action/write/issues/dashboard-state.ts';
import { keepIssues, previewIssues } from '../../../../action/write/issues/keep-issues.ts';
import { FakeGitHub, TOKEN } from '../../../kit/fake-github.ts';
import { aControlFinding, aFinding } from './a-finding.ts';
import { aRun, keep, OPTIONS, openFingerprints } from './github-run.ts';
import { lookedAt } from './world.ts';

let github = new FakeGitHub();
beforeEach(async () => {
  github = await new FakeGitHub().start();
});
afterEach(async () => {
  await github.stop();
  expect(github.broken).toEqual([]);
});

const NONE = '0'.repeat(32);
const finding = aFinding();
const first = () => github.state.issue(1);

describe('a first run', () => {
  it('makes labels, issue and dashboard', async () => {
    const outcome = await keep(github, { findings: [finding] });
    expect(outcome).toMatchObject({ delivered: true, dashboard: 2, troubles: [] });
    expect(openFingerprints(github)).toEqual([NONE, finding.fingerprint]);
    expect(github.state.labels).toContain('status:false-positive');
    expect(first().labels).toEqual(['trailwarden', 'severity:high', 'kind:detection']);
  });

  it('fails loudly where GitHub drops the labels', async () => {
    github.state.mayLabel = false;
    const { delivered, troubles } = await keep(github, { findings: [finding, aControlFinding()] });
    expect(delivered).toBe(false);
    expect(troubles.join()).toContain('the token may not set labels');
    expect(github.state.issues.length).toBeLessThanOrEqual(2);
  });

  it('says that issues are switched off', async () => {
    github.state.hasIssues = false;
    const { delivered, troubles } = await keep(github, { findings: [finding] });
    expect(delivered).toBe(false);
    expect(troubles.join()).toContain('switch them on');
  });

  it('stops where contents come too fast, and the next run goes on', async () => {
    github.state.contentPerMinute = 3;
    const findings = Array.from({ length: 6 }, (_, index) =>
      aFinding({ fingerprint: String(index).repeat(32).replace(/^0/, 'f'), id: `rule-${index}` }),
    );
    const outcome = await keep(github, { findings });
    expect(outcome.delivered).toBe(false);
    expect(outcome.troubles.join()).toContain('GitHub asks us to slow down');
    for (let run = 0; run < 3; run++) {
      github.state.wait(120_000);
      await keep(github, { findings });
    }
    expect(openFingerprints(github)).toHaveLength(7);
    expect(github.state.issues).toHaveLength(7);
  });

  it('fails with the name of the missing permission, and without the token', async () => {
    const ask = connectGitHub({
      token: 'ghs_secret',
      apiUrl: github.url,
      owner: 'acme',
      repo: 'audit',
    });
    const failure = githubTracker(ask).visibility();
    await expect(failure).rejects.toMatchObject({ code: 'denied' });
    await expect(failure).rejects.toThrow(/issues: write/);
    await expect(failure).rejects.not.toThrow(/ghs_secret/);
  });
});

describe('what happened to an issue meanwhile', () => {
  beforeEach(async () => {
    await keep(github, { findings: [finding] });
    github.state.wait(60_000);
  });

  it('was deleted: it is made again', async () => {
    first().fate = 'deleted';
    await keep(github, { findings: [finding] });
    expect(openFingerprints(github)).toEqual([NONE, finding.fingerprint]);
  });

  it('was moved to another repository: it is left there, and not made again', async () => {
    first().fate = 'moved';
    await keep(github, { findings: [finding] });
    await keep(github, { findings: [finding] });
    expect(openFingerprints(github)).toEqual([NONE]);
  });

  it('lost our label: it is found by its number, and gets the label back', async () => {
    first().labels = ['mine'];
    await keep(github, { findings: [finding] });
    expect(first().labels).toEqual(['trailwarden', 'severity:high', 'kind:detection', 'mine']);
    expect(github.state.issues).toHaveLength(2);
  });

  it('is missing from a listing that lags: it is found by its number', async () => {
    const another = aControlFinding();
    github.state.lagMs = 1_000;
    await keep(github, { findings: [finding, another] });
    await keep(github, { findings: [finding, another] });
    expect(github.state.issues).toHaveLength(3);
  });

  it('was copied by a stranger: the copy is not believed', async () => {
    github.state.addIssue({ ...first(), number: 3, author: 'mallory', association: 'NONE' });
    github.state.setOpen(first(), false, 'completed');
    await keep(github, { findings: [finding] });
    expect(github.state.issue(3)).toMatchObject({ open: true, labels: first().labels.slice(0, 3) });
    expect(first().labels).toContain('status:done');
  });

  it('was written by somebody of the house: it is believed', async () => {
    first().author = 'kim';
    first().association = 'MEMBER';
    await keep(github, { findings: [finding] });
    expect(github.state.issues).toHaveLength(2);
  });

  it('is a pull request with our label: it is left alone', async () => {
    github.state.addIssue({ labels: ['trailwarden'], isPull: true, body: first().body, number: 3 });
    const { plan } = await keep(github, { findings: [finding] });
    expect(plan.operations).toEqual([]);
  });

  it('has two dashboards: the older one stays', async () => {
    github.state.addIssue({ ...github.state.issue(2), number: 3 });
    await keep(github, { findings: [finding] });
    expect(github.state.issue(3)).toMatchObject({ open: false, reason: 'duplicate' });
    expect(github.state.issue(2).open).toBe(true);
  });

  it('has notes on the dashboard: they stay', async () => {
    github.state.issue(2).body += 'On call: kim';
    await keep(github, { findings: [finding] });
    expect(github.state.issue(2).body).toMatch(/<!-- notes -->\nOn call: kim$/);
  });

  it('cannot be looked for: the dashboard says since when, until it is again', async () => {
    const control = aControlFinding();
    const fault = aFinding({ kind: 'integrity', id: 'LOG_MISSING', fingerprint: 'd'.repeat(32) });
    const all = { findings: [finding, control, fault], evaluated: lookedAt(finding, control) };
    const isDashboard = ({ labels }: { readonly labels: readonly string[] }) =>
      labels.includes('kind:dashboard');
    const told = () => github.state.open().find(isDashboard)?.body ?? '';
    await keep(github, all);
    expect(told()).not.toContain('not looked for');
    const since = new Date(github.state.now).toISOString();
    for (let hour = 0; hour < 3; hour += 1) {
      await keep(github);
      github.state.wait(3_600_000);
    }
    const [, list = ''] = /## Open, and not looked for\n\n((?:- .*\n)*)/u.exec(told()) ?? [];
    // Hours of logs are passed by once they were told: that is no news of every run.
    expect(list.trimEnd().split('\n')).toEqual([
      `- #1 high, since ${since}`,
      expect.stringMatching(/^- #\d critical, since /u),
    ]);
    await keep(github, all);
    expect(told()).not.toContain('not looked for');
  });

  it('waits on the dashboard until there is room', async () => {
    const more = Array.from({ length: 4 }, (_, index) =>
      aFinding({ fingerprint: `${index}`.repeat(32).replace(/^0/, 'f'), id: `rule-${index}` }),
    );
    const options = { ...OPTIONS, maxNew: 2 };
    await keepIssues(aRun(github, { observation: { findings: [finding, ...more] }, options }));
    expect(github.state.open()).toHaveLength(4);
    const { delivered } = await keepIssues(aRun(github, { options }));
    expect(delivered).toBe(true);
    expect(github.state.open()).toHaveLength(6);
  });
});

describe('commands in comments', () => {
  beforeEach(() => keep(github, { findings: [finding] }).then(() => undefined));

  it.each([
    ['triage', false],
    ['maintain', false],
    ['read', true],
    ['nobody', true],
  ])('of somebody with the role %s leave the issue open: %s', async (role, open) => {
    if (role !== 'nobody') github.state.roles.set('kim', role);
    github.state.say(1, 'kim', '/false-positive ours');
    await keep(github, { findings: [finding] });
    expect(first().open).toBe(open);
    expect(github.state.reactions.size).toBe(open ? 0 : 1);
  });

  it('of many strangers cost a bounded number of requests', async () => {
    for (let index = 0; index < 60; index++) github.state.say(1, `user-${index}`, '/ack');
    await keep(github, { findings: [finding] });
    expect(github.count('repos/get-collaborator-permission-level')).toBe(20);
  });

  it('are not taken from our own comments', async () => {
    github.state.say(1, github.state.me, '/false-positive');
    await keep(github, { findings: [finding] });
    expect(first().open).toBe(true);
  });

  it('are heard again where what they asked for could not be done', async () => {
    github.state.roles.set('kim', 'write');
    github.state.say(1, 'kim', '/false-positive');
    github.fault = ({ id, body }) =>
      id === 'issues/update' && body.state !== undefined ? 'secondary limit' : undefined;
    expect((await keep(github, { findings: [finding] })).delivered).toBe(false);
    github.fault = () => undefined;
    github.state.wait(48 * 3_600_000);
    await keep(github, { findings: [finding] });
    expect(first().open).toBe(false);
  });
});

it('does without an assignee whom GitHub does not know', async () => {
  const route = () => ({ assignees: ['nobody'], labels: [], text: '' });
  const options = { ...OPTIONS, route };
  const observation = { findings: [finding] };
  expect(await keepIssues(aRun(github, { observation, options }))).toMatchObject({
    delivered: true,
  });
  expect(first().assignees).toEqual([]);
  github.state.roles.set('nobody', 'write');
  github.state.wait(1_000);
  expect((await keepIssues(aRun(github, { observation, options }))).plan.operations).toEqual([]);
});

describe('a repository that everybody can read', () => {
  beforeEach(() => {
    github.state.visibility = 'public';
  });

  it('is told nothing', async () => {
    await expect(keep(github, { findings: [finding] })).rejects.toThrow(
      /this repository is public/,
    );
    await expect(previewIssues(aRun(github))).rejects.toThrow(/allow-public: true/);
    expect(github.seen.map(({ id }) => id)).toEqual(['repos/get', 'repos/get']);
  });

  it('is told everything where that was allowed, with a warning', async () => {
    const run = aRun(github, { observation: { findings: [finding] }, allowPublic: true });
    expect((await keepIssues(run)).warning).toContain('everybody can read');
    expect(openFingerprints(github)).toEqual([NONE, finding.fingerprint]);
  });
});

it('warns where the whole enterprise can read', async () => {
  github.state.visibility = 'internal';
  expect((await keep(github)).warning).toContain('everybody in the enterprise');
});

it('hides what was asked to be hidden, everywhere', async () => {
  const options = {
    ...OPTIONS,
    maxNew: 1,
    redaction: { accounts: true, principals: true, addresses: true },
  };
  const observation = { findings: [finding, aControlFinding({ severity: 'low' })] };
  const run = aRun(github, { observation, options });
  await keepIssues(run);
  await keepIssues({ ...run, now: new Date(github.state.now + 60_000) });
  const told = JSON.stringify(github.state.issues.map(({ title, body }) => [title, body]));
  for (const hidden of ['111111111111', 'mallory', '203.0.113.7'])
    expect(told).not.toContain(hidden);
  expect(github.state.issues.flatMap(({ body }) => decodeState(body)?.pending ?? [])).toEqual([]);
  expect(github.state.issues).toHaveLength(3);
});

it('heals what two runs at once made twice', async () => {
  const observation = { findings: [finding, aControlFinding()] };
  await Promise.all([keep(github, observation), keep(github, observation)]);
  github.state.wait(60_000);
  await keep(github, observation);
  await keep(github, observation);
  expect(openFingerprints(github)).toEqual(
    [NONE, finding.fingerprint, aControlFinding().fingerprint].sort(),
  );
});

it('only reads for a dry run', async () => {
  const plan = await previewIssues(aRun(github, { observation: { findings: [finding] } }));
  expect(plan.operations).toHaveLength(1);
  expect(github.state.issues).toEqual([]);
});

it('knows itself by a person’s token, too', async () => {
  github.state.me = 'robot-account';
  await keep(github, { findings: [finding] });
  await keep(github, { findings: [finding] });
  expect(github.state.issues).toHaveLength(2);
});

it.each(['public', 'internal', 'private'])('knows that a repository is %s', async (visibility) => {
  github.state.visibility = visibility;
  expect(await aRun(github).tracker.visibility()).toBe(visibility);
});

it('keeps the pace GitHub asks for, and waits for a short limit', async () => {
  const ask = connectGitHub({ token: TOKEN, apiUrl: github.url, owner: 'acme', repo: 'audit' });
  const tracker = githubTracker(ask);
  github.state.addIssue({ number: 1 });
  const started = Date.now();
  await Promise.all([tracker.comment(1, 'one'), tracker.comment(1, 'two')]);
  expect(Date.now() - started).toBeGreaterThan(2_500);
}, 20_000);
