import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../checks/finding.ts';
import { parseLedger } from '../../../../action/write/issues/ledger.ts';
import { DEFAULT_POLICY } from '../../../../action/write/issues/situation.ts';
import { aControlFinding, aFinding } from './a-finding.ts';
import { lookedAt, World } from './world.ts';

const control = aControlFinding();
const detection = aFinding();
const digest = aFinding({ fingerprint: 'd'.repeat(32), kind: 'integrity', id: 'DIGEST_MISSING' });
const altered = aFinding({
  fingerprint: 'e'.repeat(32),
  kind: 'integrity',
  id: 'LOG_HASH_MISMATCH',
});
const DAY = 24;

/** The same detection, with one more event at an hour of the example day. */
function laterEvent(day: number): Finding {
  const time = `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
  const evidence = [
    { time, what: 'StopLogging', key: 'k', state: 'verified' as const, eventID: `e${day}` },
  ];
  return aFinding({ evidence, evidenceTotal: 1 });
}

let world = new World();
beforeEach(() => {
  world = new World();
});

const seen = (...findings: readonly Finding[]) => world.run({ findings });
const absent = (finding: Finding) => world.run({ evaluated: lookedAt(finding) });
const ledger = (number = 1) => parseLedger(world.issue(number).body);

describe('a finding that is met for the first time', () => {
  it('gets one issue with everything in one request', () => {
    const { operations } = world.run(
      { findings: [detection] },
      {
        options: {
          policy: DEFAULT_POLICY,
          maxNew: 20,
          groupOver: 10,
          route: () => ({ assignees: ['kim'], labels: ['team:blue'], text: 'For @acme/blue.' }),
        },
      },
    );
    expect(operations).toHaveLength(1);
    expect(world.issue()).toMatchObject({
      labels: ['trailwarden', 'severity:high', 'kind:detection', 'team:blue'],
      assignees: ['kim'],
      body: expect.stringContaining('For @acme/blue.\n\n## Ledger'),
    });
  });

  it('gets none where it is only for information', () => {
    expect(seen(aFinding({ severity: 'info' })).operations).toEqual([]);
  });

  it('gets none where the reviewed file covers it', () => {
    const { fingerprint } = detection;
    const suppressions = [{ fingerprint, reason: 'r', owner: 'o', expires: '2026-12-31' }];
    const plan = world.run({ findings: [detection] }, { suppressions });
    expect(plan).toMatchObject({ operations: [], suppressed: [detection] });
  });

  it('gets one although somebody without rights opened an issue with its marker', () => {
    seen(detection);
    world.change(1, { trusted: false });
    seen(detection);
    expect(world.issues).toHaveLength(2);
  });
});

describe('an open issue', () => {
  beforeEach(() => {
    seen(detection);
    seen(detection, control);
  });

  it('is left alone while nothing changes', () => {
    expect(seen(detection, control).operations).toEqual([]);
  });

  it('counts new events without a comment', () => {
    seen(laterEvent(11), control);
    expect(world.said).toEqual([]);
    expect(ledger()).toMatchObject({
      count: 6,
      lastSeen: Date.parse('2026-03-11T10:00:00Z') / 1000,
    });
    expect(world.issue().body).toContain('`e11`');
    expect(world.issue().body).toContain('`0f1e2d3c-0000-4000-8000-000000000001`');
  });

  it('counts an event of two overlapping windows once', () => {
    seen(laterEvent(11), control);
    seen(laterEvent(11), control);
    expect(ledger()?.count).toBe(6);
  });

  it('shows that pending evidence was verified by now', () => {
    expect(world.issue().body).toContain('🕒 pending |');
    const evidence = detection.evidence.map((row) => ({ ...row, state: 'verified' as const }));
    seen({ ...detection, evidence }, control);
    expect(world.issue().body).not.toContain('🕒 pending');
    expect(world.issue().body.match(/✅ verified \|/g)).toHaveLength(2);
    expect(world.said).toEqual([]);
  });

  it('is told in one comment when it gets worse', () => {
    seen({ ...detection, severity: 'critical' }, control);
    expect(world.said.map(({ text }) => text)).toEqual([
      expect.stringContaining('The severity is now **critical**'),
    ]);
    expect(world.issue().labels).toContain('severity:critical');
  });

  it('is told about another actor at most once a day', () => {
    const by = (name: string) => ({ ...detection, facts: [{ label: 'Principal', value: name }] });
    seen(by('eve'), control);
    world.wait(1);
    seen(by('mallory'), control);
    expect(world.said).toHaveLength(1);
    world.wait(DAY);
    seen(by('trudy'), control);
    expect(world.said).toHaveLength(2);
  });

  it('keeps what people wrote, in notes and title', () => {
    world.change(1, { body: `${world.issue().body}My notes.`, title: 'Ours' });
    seen(laterEvent(12), control);
    expect(world.issue().body).toMatch(/<!-- notes -->\nMy notes\.$/);
    expect(world.issue().title).toBe('Ours');
  });

  it('keeps what people changed above the notes until there is news', () => {
    world.change(1, { body: world.issue().body.replace('stopped the trail', 'was told to stop') });
    expect(seen(detection, control).operations).toEqual([]);
    expect(world.issue().body).toContain('was told to stop');
  });

  it('keeps labels of people, and gets ours back', () => {
    world.change(1, { labels: ['team:red'] });
    seen(detection, control);
    expect(world.issue().labels).toEqual([
      'trailwarden',
      'severity:high',
      'kind:detection',
      'team:red',
    ]);
  });

  it('is left alone where the source was not looked at', () => {
    expect(world.run({}).operations).toEqual([]);
  });

  it('gets a new ledger where somebody damaged it', () => {
    world.change(1, { body: world.issue().body.replace(/<!-- state .*/, '') });
    seen(laterEvent(11), control);
    expect(ledger()).toMatchObject({ status: 'acknowledged', count: 1 });
  });
});

describe('a failed control that passes', () => {
  beforeEach(() => {
    seen(control);
  });

  it('is fixed after two looks, with a comment', () => {
    absent(control);
    expect(world.status()).toBe('open new');
    expect(absent(control).operations).toEqual([]);
    world.wait(1);
    absent(control);
    expect(world.status()).toBe('closed fixed');
    expect(world.issue().reason).toBe('completed');
    expect(world.said[0]?.text).toContain('2 runs in a row');
  });

  it('starts to count again when it fails in between', () => {
    absent(control);
    world.wait(1);
    seen(control);
    world.wait(1);
    absent(control);
    expect(world.status()).toBe('open new');
  });

  it('counts a pass that was proven for it alone', () => {
    world.run({ passed: [control.fingerprint] });
    expect(ledger()?.absentRuns).toBe(1);
  });

  it('is reopened when it fails again', () => {
    absent(control);
    world.wait(1);
    absent(control);
    world.wait(DAY);
    seen(control);
    expect(world.status()).toBe('open regressed');
    expect(world.issue().reason).toBe('reopened');
    expect(world.said[1]?.text).toContain('Reopened');
  });

  it('gets a new issue with a link when it fails again much later', () => {
    absent(control);
    world.wait(1);
    absent(control);
    world.wait(91 * DAY);
    seen(control);
    expect(world.status(1)).toBe('closed fixed');
    expect(world.issue(2).body).toContain('Seen before in: #1');
    expect(seen(control).operations).toEqual([]);
  });
});

describe('a fault of integrity', () => {
  it('is fixed when the digest arrived after all', () => {
    seen(digest);
    world.run({ evaluated: lookedAt(digest) });
    expect(world.status()).toBe('open new');
    world.run({ passed: [digest.fingerprint] });
    expect(world.status()).toBe('closed fixed');
    expect(world.said[0]?.text).toContain('was looked at');
  });

  it('never closes itself where a hash differed', () => {
    seen(altered);
    world.run({ passed: [altered.fingerprint], evaluated: lookedAt(altered) });
    expect(world.status()).toBe('open new');
  });

  it('stays done while the same fault is reported by overlapping windows', () => {
    seen(altered);
    world.wait(1);
    world.close('completed');
    seen(altered);
    expect(world.status()).toBe('closed done');
  });
});

describe('a quiet detection', () => {
  beforeEach(() => {
    seen(detection);
  });

  it('is labelled after two weeks, and stays open', () => {
    world.wait(13 * DAY);
    absent(detection);
    expect(world.issue().labels).not.toContain('status:quiet');
    world.wait(2 * DAY);
    absent(detection);
    expect(world.issue()).toMatchObject({
      open: true,
      labels: expect.arrayContaining(['status:quiet']),
    });
    expect(world.said).toEqual([]);
  });

  it('is loud again with a new event', () => {
    world.wait(15 * DAY);
    absent(detection);
    seen(laterEvent(25));
    expect(world.issue().labels).not.toContain('status:quiet');
  });

  it('closes itself where somebody asked for it', () => {
    world.write('/autoclose');
    world.wait(15 * DAY);
    absent(detection);
    expect(world.status()).toBe('closed fixed');
    world.wait(DAY);
    seen(detection);
    expect(world.status()).toBe('closed fixed');
    seen(laterEvent(29));
    expect(world.status()).toBe('open regressed');
  });
});

describe('issues that went astray', () => {
  beforeEach(() => {
    seen(detection);
  });

  it('are made again after they were deleted', () => {
    world.remove(1);
    seen(detection);
    expect(world.status(2)).toBe('open new');
  });

  it('are not made again after they were moved', () => {
    world.remove(1);
    const plan = world.run({ findings: [detection] }, { moved: [detection.fingerprint] });
    expect(plan.operations).toEqual([]);
  });

  it('are closed where two tell of the same, and the oldest stays', () => {
    world.issues.push({ ...world.issue(), number: 9, id: 1009 });
    const { operations } = seen(detection);
    expect(operations).toHaveLength(1);
    expect(operations[0]).toMatchObject({
      number: 9,
      patch: { reason: 'duplicate', duplicateOf: 1001 },
    });
    expect(world.status(9)).toBe('closed duplicate');
    expect(seen(detection).operations).toEqual([]);
  });

  it('are followed when a rule gets a new fingerprint', () => {
    const renamed = { ...detection, fingerprint: 'a'.repeat(32) };
    const options = {
      policy: DEFAULT_POLICY,
      maxNew: 20,
      groupOver: 10,
      route: () => ({ assignees: [], labels: [], text: '' }),
      adopt: new Map([[detection.fingerprint, renamed.fingerprint]]),
    };
    world.run({ findings: [renamed] }, { options });
    expect(world.issues).toHaveLength(1);
    expect(world.issue().body).toContain(`fp=${'a'.repeat(32)}`);
    expect(world.run({ findings: [renamed] }, { options }).operations).toEqual([]);
  });

  it('are orphans where the rule was retired, closed only on request', () => {
    const configured = lookedAt(control);
    const plan = world.run({ configured });
    expect(plan.operations).toEqual([]);
    expect(plan.standings[0]?.presence).toBe('orphan');
    const policy = { ...DEFAULT_POLICY, closeOrphans: true };
    const options = {
      policy,
      maxNew: 20,
      groupOver: 10,
      route: () => ({ assignees: [], labels: [], text: '' }),
    };
    world.run({ configured }, { options });
    expect(world.status()).toBe('closed fixed');
  });
});

describe('a flood', () => {
  const many = (count: number, changes: Partial<Finding> = {}) =>
    Array.from({ length: count }, (_, index) =>
      aFinding({
        fingerprint: String(index).padStart(32, '0'),
        resource: `arn:aws:iam::1:user/u${index}`,
        ...changes,
      }),
    );
  const distinct = (count: number) =>
    many(count).map((finding, index) => ({ ...finding, id: `rule-${index}` }));

  it('of one rule becomes one issue', () => {
    seen(...many(11));
    expect(world.issues).toHaveLength(1);
    expect(world.issue().body).toContain('found in many places at once');
    expect(world.issue().body.match(/^\| `2026.*u\d+`/gm)).toHaveLength(11);
    expect(seen(...many(11)).operations).toEqual([]);
  });

  it('takes in what comes later, and leaves issues of their own alone', () => {
    seen(...many(3));
    seen(...many(20));
    expect(world.issues).toHaveLength(4);
    seen(...many(25));
    expect(world.issues).toHaveLength(4);
    expect(ledger(4)?.count).toBe(22);
  });

  it('that was silenced hides only what it told of', () => {
    seen(...many(11));
    world.write('/suppress 30d');
    seen(...many(11));
    expect(world.status()).toBe('closed suppressed');
    seen(...many(13));
    expect(world.issues).toHaveLength(3);
    expect(seen(...many(13)).operations).toEqual([]);
  });

  it('of a control is settled by a look everywhere', () => {
    const flood = many(11, { kind: 'control', id: 'TRAIL-01', evidence: [], evidenceTotal: 0 }).map(
      (finding, index) => ({ ...finding, account: String(index) }),
    );
    seen(...flood);
    const everywhere = lookedAt(...flood);
    for (const evaluated of [everywhere.slice(1), everywhere, everywhere]) {
      world.wait(1);
      expect(world.issue().open).toBe(true);
      world.run({ evaluated, configured: everywhere });
    }
    expect(world.status()).toBe('closed fixed');
  });

  it('of many rules opens the worst first, and the rest waits', () => {
    const [first, ...rest] = distinct(25);
    const worst = { ...aFinding(first), severity: 'critical' as const };
    const plan = seen(...rest, worst);
    expect(world.issues).toHaveLength(20);
    expect(world.issue(1).labels).toContain('severity:critical');
    expect(plan.pending).toHaveLength(5);
    const next = world.run({}, { pending: plan.pending });
    expect(next.pending).toEqual([]);
    expect(world.issues).toHaveLength(25);
  });

  it('keeps nothing waiting that passes by now', () => {
    const plan = world.run({ passed: [control.fingerprint] }, { pending: [control] });
    expect(plan).toMatchObject({ operations: [], pending: [] });
    expect(world.run({ evaluated: lookedAt(control) }, { pending: [control] }).operations).toEqual(
      [],
    );
    expect(world.run({}, { pending: [control] }).operations).toHaveLength(1);
  });
});
