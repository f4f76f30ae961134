import { beforeEach, describe, expect, it } from '@jest/globals';
import { NO_STATE } from '../../../../action/write/issues/dashboard-state.ts';
import { renderDashboard } from '../../../../action/write/issues/dashboard.ts';
import type { Plan } from '../../../../action/write/issues/plan.ts';
import type { Finding } from '../../../../checks/finding.ts';
import { parseLedger } from '../../../../action/write/issues/ledger.ts';
import { aControlFinding, aFinding } from './a-finding.ts';
import { lookedAt, World } from './world.ts';

const control = aControlFinding();
const detection = aFinding();
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

describe('a person', () => {
  beforeEach(() => {
    seen(detection);
    seen(detection, control);
  });

  it.each<[string, () => void]>([
    [
      'a label',
      () => {
        world.label('status:acknowledged');
      },
    ],
    [
      'an assignee',
      () => {
        world.assign('kim');
      },
    ],
    [
      'a command',
      () => {
        world.write('/ack');
      },
    ],
  ])('acknowledges with %s', (_, act) => {
    act();
    seen(detection, control);
    expect(world.status()).toBe('open acknowledged');
    expect(seen(detection, control).operations).toEqual([]);
  });

  it('closes as done, and late data does not reopen it', () => {
    world.wait(1);
    world.close('completed');
    seen(detection);
    expect(world.status()).toBe('closed done');
    expect(world.said).toEqual([]);
  });

  it('closes as done, and a newer event reopens it with an explanation', () => {
    world.close('completed');
    world.wait(DAY);
    seen(laterEvent(11));
    expect(world.status()).toBe('open regressed');
    expect(world.said[0]?.text).toContain('/suppress 30d why');
  });

  it('closes again while it is still there, and is left alone for a month', () => {
    world.close('completed', 2);
    world.wait(1);
    seen(control);
    expect(world.status(2)).toBe('open regressed');
    world.close('completed', 2);
    world.wait(1);
    seen(control);
    expect(world.status(2)).toBe('closed suppressed');
    world.wait(31 * DAY);
    seen(control);
    expect(world.status(2)).toBe('open regressed');
  });

  it.each<[string, () => void, number]>([
    [
      'closes as not planned',
      () => {
        world.close('not_planned');
      },
      90,
    ],
    [
      'writes /suppress',
      () => {
        world.write('/suppress it is a test');
      },
      90,
    ],
    [
      'writes /suppress 30d',
      () => {
        world.write('/suppress 30d it is a test\nmore');
      },
      30,
    ],
    [
      'writes /suppress 2w',
      () => {
        world.write('/suppress 2w');
      },
      14,
    ],
    [
      'writes /suppress for ever',
      () => {
        world.write('/suppress 9999d');
      },
      365,
    ],
    [
      'sets the label',
      () => {
        world.label('status:suppressed');
      },
      90,
    ],
  ])('%s, and silences it for as long', (_, act, days) => {
    act();
    seen(detection);
    expect(world.status()).toBe('closed suppressed');
    expect(world.issue().reason).toBe('not_planned');
    world.wait(days * DAY - 1);
    seen(laterEvent(11));
    expect(world.status()).toBe('closed suppressed');
    expect(ledger()?.count).toBe(6);
    world.wait(1);
    seen(laterEvent(11));
    expect(world.status()).toBe('open regressed');
    expect(world.said[0]?.text).toContain('The suppression has ended');
  });

  it('silences something that is gone when the silence ends', () => {
    world.write('/suppress 1d', 2);
    seen(control);
    world.wait(2 * DAY);
    world.run({});
    expect(world.status(2)).toBe('closed suppressed');
    absent(control);
    expect(world.status(2)).toBe('closed fixed');
    expect(world.said).toEqual([]);
  });

  it.each<[string, () => void]>([
    [
      'a command',
      () => {
        world.write('/false-positive known scanner');
      },
    ],
    [
      'a label',
      () => {
        world.label('status:false-positive');
      },
    ],
  ])('calls it a false positive with %s, and it never comes back', (_, act) => {
    act();
    seen(detection);
    expect(world.status()).toBe('closed false-positive');
    world.wait(500 * DAY);
    expect(seen(laterEvent(30)).operations).toEqual([]);
  });

  it.each(['suppressed', 'fixed', 'done', 'false-positive'])('reopens what was %s', (status) => {
    if (status === 'done') world.close('completed');
    else if (status === 'fixed') world.write('/autoclose');
    else world.write(status === 'suppressed' ? '/suppress' : '/false-positive');
    world.wait(15 * DAY);
    absent(detection);
    expect(world.status()).toBe(`closed ${status}`);
    world.reopen();
    absent(detection);
    expect(world.status()).toBe('open acknowledged');
  });

  it('marks a duplicate of another issue of ours', () => {
    world.write('Duplicate of #2');
    world.close('duplicate');
    seen(detection, control);
    expect(world.status()).toBe('closed duplicate');
    expect(seen(laterEvent(11), control).operations).toEqual([]);
  });

  it('marks a duplicate of something else, which silences it', () => {
    world.write('Duplicate of #77');
    world.close('duplicate');
    seen(detection, control);
    expect(world.status()).toBe('closed suppressed');
  });

  it('gets an answer to a command, good or bad, once', () => {
    world.write('/ack');
    world.write('/frobnicate');
    world.write('/suppress 0d');
    world.write('just talk');
    seen(detection, control);
    seen(detection, control);
    expect(world.reactions.map(({ comment, content }) => [comment, content])).toEqual([
      [1, '+1'],
      [2, 'confused'],
      [3, 'confused'],
    ]);
    expect(world.issue().body).toContain('- Commands obeyed: [ack](#issuecomment-1)');
  });

  describe('who called it false', () => {
    const at = (version: number | undefined) =>
      world.run({
        findings: [detection, control],
        ...(version === undefined ? {} : { versions: new Map([[detection.id, version]]) }),
      });
    const listed = (plan: Plan) => {
      const view = { now: world.now, window: undefined, unread: [], notes: '', state: NO_STATE };
      return renderDashboard({ ...view, plan }).body.includes('look again\n\n- #1');
    };
    beforeEach(() => {
      world.write('/false-positive because of the nightly job');
      at(1);
    });

    it('is asked nothing as long as the rule means the same', () => {
      const plan = at(1);
      expect([plan.operations, listed(plan)]).toEqual([[], false]);
    });

    it('is asked to look again where the rule has changed, on the dashboard and in the issue', () => {
      const plan = at(2);
      expect(world.status()).toBe('closed false-positive');
      expect(listed(plan)).toBe(true);
      expect(world.issue().body).toContain('The rule has changed since it was called false');
      expect(world.said).toEqual([]);
      expect(at(2).operations).toEqual([]);
    });

    it('is still asked after a run that did not look at rules', () => {
      at(2);
      const plan = at(undefined);
      expect([plan.operations, listed(plan)]).toEqual([[], true]);
    });

    it('is asked no more once it was said again', () => {
      at(2);
      world.write('/false-positive still the nightly job');
      at(2);
      const plan = at(2);
      expect([plan.operations, listed(plan)]).toEqual([[], false]);
      expect(listed(at(3))).toBe(true);
    });

    it('is asked no more once it is open again', () => {
      at(2);
      world.write('/reopen');
      const plan = at(2);
      expect(world.status()).toBe('open acknowledged');
      expect(listed(plan)).toBe(false);
    });
  });

  it('without rights is not heard', () => {
    world.write('/false-positive', 1, false);
    expect(seen(detection, control).operations).toEqual([]);
  });
});

describe('the reviewed file', () => {
  const suppressions = [
    { rule: detection.id, accounts: '1*', reason: 'r', owner: 'o', expires: '2026-03-31' },
  ];
  beforeEach(() => {
    seen(detection);
  });

  it('closes what it covers until it ends', () => {
    world.run({ findings: [detection] }, { suppressions });
    expect(world.status()).toBe('closed suppressed');
    expect(world.issue().body).toContain('Suppressed until: 2026-04-01T00:00:00Z');
    world.wait(30 * DAY);
    world.run({ findings: [detection] }, { suppressions });
    expect(world.status()).toBe('open regressed');
  });

  it('wins over labels', () => {
    world.label('status:acknowledged');
    world.run({ findings: [detection] }, { suppressions });
    expect(world.status()).toBe('closed suppressed');
  });

  it('gives back what an entry that was taken out had silenced', () => {
    world.run({ findings: [detection] }, { suppressions });
    seen(detection);
    expect(world.status()).toBe('open regressed');
  });
});
