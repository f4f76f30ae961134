import { describe, expect, it } from '@jest/globals';
import { joinMemories } from '../../../../checks/detections/index.ts';
import type { LogRecord } from '../../../../checks/log-record.ts';
import { at, call, daily, look, pack, times, told } from './a-memory.ts';

const terms = (more: string, condition = '{deviations: 3, floor: 10}') =>
  pack(
    `type: outlier\nrules: [part]\ngroup-by: [userIdentity.arn]\nbaseline: 10d\nwarm-up: 3d\ncondition: ${condition}\n${more}`,
  );
const PER_DAY = terms('timespan: 1d');
const PER_HOUR = terms('timespan: 1h');
const QUIET = daily(0, 5);
const WINDOW = { since: at(0, 0), until: at(7, 0) };

describe('an outlier upwards', () => {
  it.each<[string, readonly LogRecord[], readonly RegExp[]]>([
    [
      'far more than usual is told',
      [...QUIET, ...times(10, at(6))],
      [/^10 in a day, usually 1\.0 \(deviation 1\.0, 6 days\)$/u],
    ],
    ['fewer than the floor are not', [...QUIET, ...times(9, at(6))], []],
    ['nothing is told while it warms up', [...daily(0, 1), ...times(50, at(2))], []],
    [
      'somebody new speaks at once',
      [...QUIET, ...times(10, at(6), { userIdentity: { arn: 'arn:aws:iam::1:user/new' } })],
      [/usually 0\.0/u],
    ],
    [
      'what is usual is not told',
      [0, 1, 2, 3, 4, 5, 6].flatMap((day) => times(20 + day, at(day))),
      [],
    ],
    [
      'days without events count',
      [...times(40, at(0)), ...times(40, at(6))],
      [/usually 6\.7 \(deviation 14\.9/u].slice(1),
    ],
    [
      'two hours of a day are added up',
      [...QUIET, ...times(5, at(6, 3)), ...times(5, at(6, 20))],
      [/^10 in a day/u],
    ],
  ])('%s', (_name, records, expected) => {
    const notes = told(look(PER_DAY, { ...WINDOW, files: [records] }));
    expect(notes).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  it('of an hour does not add up other hours', () => {
    const spread = [...QUIET, ...times(5, at(6, 3)), ...times(5, at(6, 20))];
    expect(told(look(PER_HOUR, { ...WINDOW, files: [spread] }))).toEqual([]);
    const together = [...QUIET, ...times(10, at(6, 3))];
    expect(told(look(PER_HOUR, { ...WINDOW, files: [together] }))).toEqual([
      expect.stringMatching(/^10 in 1 h, usually 0\.0 \(deviation 1\.0/u),
    ]);
  });

  it('counts different values, and adds values up', () => {
    const distinct = terms('timespan: 1h\nmeasure: value_count\nfield: [name]');
    const names = Array.from({ length: 10 }, (_, n) => call(at(6), { name: `n${n}` }));
    const same = times(30, at(6), { name: 'n' });
    expect(told(look(distinct, { ...WINDOW, files: [[...QUIET, ...names]] }))).toHaveLength(1);
    expect(told(look(distinct, { ...WINDOW, files: [[...QUIET, ...same]] }))).toEqual([]);
    const sum = terms(
      'timespan: 1d\nmeasure: value_sum\nfield: [bytes]',
      '{deviations: 3, floor: 1000}',
    );
    const read = (bytes: unknown) => [
      ...QUIET,
      call(at(6), { bytes: 400 }),
      call(at(6), { bytes }),
    ];
    expect(told(look(sum, { ...WINDOW, files: [read('600')] }))).toEqual([
      expect.stringMatching(/^1000 in a day/u),
    ]);
    expect(told(look(sum, { ...WINDOW, files: [read('many')] }))).toEqual([]);
  });

  it('learns somebody new first, where the rule says so', () => {
    const learning = terms('timespan: 1d\nnew-group: learn');
    const bob = { userIdentity: { arn: 'arn:aws:iam::1:user/bob' } };
    const early = [...QUIET, ...times(10, at(6), bob)];
    expect(told(look(learning, { ...WINDOW, files: [early] }))).toEqual([]);
    const later = [...QUIET, ...daily(2, 5, bob), ...times(10, at(6), bob)];
    expect(told(look(learning, { ...WINDOW, files: [later] }))).toHaveLength(1);
  });
});

/** Hourly runs, each of which looks back two hours; events are delivered `late` hours after they happen. */
function hourly(
  records: readonly LogRecord[],
  { from, to, late = 0 }: { from: number; to: number; late?: number },
) {
  let state: unknown;
  const notes: (string | undefined)[] = [];
  for (let hour = from; hour <= to; hour++) {
    const [since, until] = [at(0, Math.max(0, hour - 2)), at(0, hour)];
    const file = records.filter(({ eventTime }) => {
      const delivered = Date.parse(String(eventTime)) + late * 3_600_000;
      return delivered >= since && delivered < until;
    });
    const run = look(PER_DAY, { since, until, files: [file] }, { state });
    notes.push(...told(run));
    state = JSON.parse(JSON.stringify(run.state));
  }
  return { notes, state };
}

describe('runs that overlap', () => {
  const records = [0, 1, 2, 3, 4]
    .flatMap((day) => times(8, at(day, 9)))
    .concat(times(60, at(5, 9)), times(3, at(5, 15)));

  it('count nothing twice, and tell once', () => {
    const { notes, state } = hourly(records, { from: 1, to: 6 * 24 });
    expect(notes).toEqual([
      expect.stringMatching(/^60 in a day, usually 8\.0 \(deviation 2\.8, 5 days\)$/u),
    ]);
    const again = look(
      PER_DAY,
      { since: at(0, 0), until: at(6, 0), files: [records, records] },
      { state },
    );
    expect(told(again)).toEqual([]);
    const next = look(
      PER_DAY,
      { since: at(6, 0), until: at(7, 0), files: [times(90, at(6, 9))] },
      { state: again.state },
    );
    expect(told(next)).toEqual([expect.stringMatching(/usually 17\.2 /u)]);
  });

  it('see late logs in the hour in which they happened', () => {
    const { notes } = hourly(records, { from: 1, to: 6 * 24, late: 2 });
    expect(notes).toEqual([expect.stringMatching(/^60 in a day, usually 8\.0/u)]);
  });

  it('and runs at once lose nothing, in either order', () => {
    const looks = [times(8, at(3, 9)), times(5, at(3, 15))].map((file) =>
      look(PER_DAY, { since: at(0, 0), until: at(4, 0), files: [file] }),
    );
    const [a, b] = looks.map(({ state }) => state);
    if (a === undefined || b === undefined) throw new Error('two states');
    expect(joinMemories(a, b)).toEqual(joinMemories(b, a));
    const files = [times(20, at(4, 9))];
    const run = look(
      PER_DAY,
      { since: at(4, 0), until: at(5, 0), files },
      { state: joinMemories(a, b) },
    );
    expect(told(run)).toEqual([]);
    expect(
      told(look(PER_DAY, { since: at(4, 0), until: at(5, 0), files }, { state: a })),
    ).toHaveLength(1);
  });
});

describe('an outlier downwards', () => {
  const down = terms('timespan: 1d', '{deviations: 2, floor: 5, direction: down}');
  const usual = [0, 1, 2, 3, 4, 5].flatMap((day) => times(20, at(day, 9)));

  it('is told once the day is over and its logs have come in, by name, and once', () => {
    const first = look(down, { since: at(0, 0), until: at(6, 23), files: [usual] });
    expect(first.alerts).toEqual([]);
    const second = look(
      down,
      { since: at(6, 0), until: at(7, 1), files: [] },
      { state: first.state },
    );
    expect(second.alerts).toMatchObject([
      {
        note: '0 in a day, usually 20.0 (deviation 4.5, 6 days)',
        actor: 'arn:aws:iam::111111111111:user/ann',
        count: 0,
        fired: new Date(at(6, 0)).toISOString(),
        events: [],
      },
    ]);
    const third = look(
      down,
      { since: at(6, 0), until: at(7, 5), files: [] },
      { state: second.state },
    );
    expect(third.alerts).toEqual([]);
  });

  it('is not told of a day that is as usual, nor of one that is much', () => {
    for (const n of [18, 60]) {
      const files = [[...usual, ...times(n, at(6, 9))]];
      expect(told(look(down, { since: at(0, 0), until: at(7, 2), files }))).toEqual([]);
    }
  });
});

describe('bounds', () => {
  it('say what was not remembered, and count it', () => {
    const many = Array.from({ length: 20 }, (_, n) =>
      call(at(6), { userIdentity: { arn: `arn:${n}` } }),
    );
    const run = look(PER_DAY, { ...WINDOW, files: [many] }, { maxSightings: 5 });
    expect(run.notices).toEqual([expect.stringMatching(/^15 events were too different/u)]);
  });

  it('read no more of a hostile document than was ever written', () => {
    const { state } = look(PER_DAY, { ...WINDOW, files: [QUIET] });
    for (const series of [
      '/'.repeat(100_000),
      'AAAA',
      '####',
      Buffer.alloc(50_000, 0xff).toString('base64'),
    ]) {
      const rules = { whole: { ...state.rules.whole, series } };
      expect(() =>
        look(PER_DAY, { ...WINDOW, files: [QUIET] }, { state: { version: 1, rules } }),
      ).not.toThrow();
    }
  });
});
