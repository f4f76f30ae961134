import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinMemories, parseMemory } from '../../../../checks/detections/index.ts';
import { at, call, daily, look, pack, told } from './a-memory.ts';

const REGIONS = pack(
  'type: first_seen\nrules: [part]\ngroup-by: [recipientAccountId]\nfield: [awsRegion]\nbaseline: 10d\nwarm-up: 3d',
);
const NEW = 'New in 10 days: awsRegion us-east-1';
const OTHER = { awsRegion: 'us-east-1' };

describe('first seen', () => {
  it.each([
    [
      'a new value is told once',
      [...daily(0, 5), call(at(5, 14), OTHER), call(at(5, 15), OTHER)],
      [NEW],
    ],
    ['a known one is not', daily(0, 5), []],
    ['nothing is told while it warms up', [call(at(0)), call(at(2), OTHER)], []],
    [
      'what was learnt in that time is known',
      [call(at(0), OTHER), call(at(5), OTHER), call(at(5))],
      ['New in 10 days: awsRegion eu-west-1'],
    ],
    [
      'what was not seen for longer than the baseline is new again',
      [call(at(0), OTHER), ...daily(0, 20), call(at(11), OTHER)],
      [NEW],
    ],
    [
      'and what was seen just within is not',
      [call(at(0), OTHER), ...daily(0, 20), call(at(10), OTHER)],
      [],
    ],
    [
      'the order of records does not matter',
      [call(at(5, 14), OTHER), ...daily(0, 5).toReversed()],
      [NEW],
    ],
    [
      'another account has its own memory',
      [
        ...daily(0, 5),
        ...daily(0, 5, { recipientAccountId: '2' }),
        call(at(5), { ...OTHER, recipientAccountId: '2' }),
      ],
      [NEW],
    ],
    [
      'an event without the field does not count',
      [...daily(0, 5), call(at(5), { awsRegion: null })],
      [],
    ],
    [
      'nor does one without a time',
      [...daily(0, 5), call(at(5), { ...OTHER, eventTime: 'noon' })],
      [],
    ],
    ['nor one from the future', [...daily(0, 5), call(at(60), OTHER)], []],
  ])('%s', (_name, records, expected) => {
    expect(told(look(REGIONS, { since: at(0, 0), until: at(21), files: [records] }))).toEqual(
      expected,
    );
  });

  it('says who, where, when and in which files', () => {
    const files = [daily(0, 5), [call(at(5, 14), OTHER)]];
    const { alerts } = look(REGIONS, { since: at(0, 0), until: at(6), files });
    expect(alerts).toMatchObject([
      {
        group: { recipientAccountId: '111111111111' },
        count: 1,
        account: '111111111111',
        region: 'us-east-1',
        actor: 'arn:aws:iam::111111111111:user/ann',
        fired: new Date(at(5, 14)).toISOString(),
        events: [{ key: 'file-1', rule: 0 }],
      },
    ]);
  });

  it('says that it is warming up, and how far it is', () => {
    const { skipped, alerts } = look(REGIONS, { since: at(0, 0), until: at(2, 6), files: [] });
    expect(alerts).toEqual([]);
    expect(skipped).toEqual([{ correlation: 0, reason: 'warming up: 2 of 3 days seen' }]);
    expect(look(REGIONS, { since: at(0, 0), until: at(3, 0), files: [] }).skipped).toEqual([]);
  });

  it('learns nothing from a time without a trail, but for what an earlier run saw', () => {
    const none = { since: at(0, 0), until: at(9, 0), files: [] };
    const first = look(REGIONS, none, { fromFirstLog: true });
    expect(first.skipped).toEqual([{ correlation: 0, reason: 'warming up: 0 of 3 days seen' }]);
    const known = look(REGIONS, { since: at(0, 0), until: at(2, 0), files: [] }).state;
    expect(look(REGIONS, none, { fromFirstLog: true, state: known }).skipped).toEqual([]);
  });

  it('goes on where the last run stopped, and tells nothing twice though runs overlap', () => {
    const records = [...daily(0, 6), call(at(6, 13), OTHER), call(at(6, 20), OTHER)];
    let state: unknown;
    const all: (string | undefined)[] = [];
    for (let hour = 6; hour <= 7 * 24; hour += 6) {
      const until = at(0, hour);
      const since = at(0, Math.max(0, hour - 12));
      const file = records.filter(({ eventTime }) => {
        const time = Date.parse(String(eventTime));
        return time >= since && time < until;
      });
      const run = look(REGIONS, { since, until, files: [file] }, { state });
      all.push(...told(run));
      state = JSON.parse(JSON.stringify(run.state));
    }
    expect(all).toEqual([NEW]);
    expect(look(REGIONS, { since: at(6, 0), until: at(7), files: [] }, { state }).skipped).toEqual(
      [],
    );
  });

  it('learns a group that is new itself, where the rule says so', () => {
    const learning = pack(
      'type: first_seen\nrules: [part]\ngroup-by: [userIdentity.arn]\nfield: [awsRegion]\nbaseline: 10d\nwarm-up: 3d\nnew-group: learn',
    );
    const bob = { userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::1:user/bob' } };
    const records = [...daily(0, 9), ...daily(5, 9, bob), call(at(7, 20), { ...bob, ...OTHER })];
    const grown = [...records, call(at(9), { ...bob, awsRegion: 'sa-east-1' })];
    expect(told(look(learning, { since: at(0, 0), until: at(10), files: [grown] }))).toEqual([
      'New in 10 days: awsRegion sa-east-1',
    ]);
  });

  it('takes the sessions of a role for one, and addresses of a network', () => {
    const rules = pack(
      'type: first_seen\nrules: [part]\ngroup-by: [userIdentity.arn]\nfield: ["sourceIPAddress|network", "userAgent|family"]\nbaseline: 10d\nwarm-up: 3d',
    );
    const session = (name: string) => ({
      userIdentity: {
        type: 'AssumedRole',
        arn: `arn:aws:sts::1:assumed-role/Deploy/${name}`,
        sessionContext: { sessionIssuer: { arn: 'arn:aws:iam::1:role/Deploy' } },
      },
      sourceIPAddress: `203.0.113.${name}`,
      userAgent: `aws-cli/2.${name}`,
    });
    const known = Array.from({ length: 6 }, (_, day) => call(at(day), session(String(day + 1))));
    const run = (change: object) =>
      told(
        look(rules, {
          since: at(0, 0),
          until: at(7),
          files: [[...known, call(at(6), { ...session('99'), ...change })]],
        }),
      );
    expect(run({})).toEqual([]);
    expect(run({ sourceIPAddress: '198.51.100.1' })).toEqual([
      'New in 10 days: sourceIPAddress|network 198.51.100.0/24, userAgent|family aws-cli',
    ]);
    expect(run({ userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.9' })).toEqual([
      'New in 10 days: sourceIPAddress|network 203.0.113.0/24, userAgent|family terraform',
    ]);
    expect(run({ sourceIPAddress: '2001:db8:1:2::3' })).toEqual([
      'New in 10 days: sourceIPAddress|network 2001:0db8:0001::/48, userAgent|family aws-cli',
    ]);
    expect(run({ sourceIPAddress: 'ec2.amazonaws.com', userAgent: '[curl/8]' })).toEqual([
      'New in 10 days: sourceIPAddress|network ec2.amazonaws.com, userAgent|family curl',
    ]);
  });

  it('tells many new values of a group as one, the first five by name', () => {
    const many = Array.from({ length: 7 }, (_, n) => call(at(5, 13), { awsRegion: `region-${n}` }));
    const [note = ''] = told(
      look(REGIONS, { since: at(0, 0), until: at(6), files: [daily(0, 5), many] }),
    );
    expect(note).toMatch(/region-0; .*region-4; and 2 more$/u);
  });
});

describe('two runs at once', () => {
  const halves = [0, 1].map((half) =>
    look(REGIONS, {
      since: at(0, 0),
      until: at(5, 0),
      files: [daily(0, 4, { awsRegion: `region-${half}` })],
    }),
  );

  it('lose nothing: both are known afterwards, whichever wrote first', () => {
    const [a, b] = halves.map(({ state }) => state);
    if (a === undefined || b === undefined) throw new Error('two states');
    for (const state of [joinMemories(a, b), joinMemories(b, a)]) {
      const files = [
        [call(at(5), { awsRegion: 'region-0' }), call(at(5), { awsRegion: 'region-1' })],
      ];
      expect(told(look(REGIONS, { since: at(5, 0), until: at(6), files }, { state }))).toEqual([]);
    }
    expect(joinMemories(a, b)).toEqual(joinMemories(b, a));
    expect(joinMemories(a, a)).toEqual(a);
  });

  it('forget what is older than the baseline, though the other document still has it', () => {
    const old = look(REGIONS, { since: at(0, 0), until: at(2), files: [daily(0, 1, OTHER)] });
    const now = look(
      REGIONS,
      { since: at(20), until: at(30), files: [daily(20, 29)] },
      { state: old.state },
    );
    const state = joinMemories(old.state, now.state);
    expect(JSON.stringify(state)).toBe(JSON.stringify(now.state));
  });
});

describe('a state document', () => {
  const rules = pack(
    'type: first_seen\nrules: [part]\ngroup-by: [recipientAccountId]\nfield: [eventSource]\nbaseline: 10d\nwarm-up: 3d',
  );
  const { state } = look(REGIONS, { since: at(0, 0), until: at(6), files: [daily(0, 5)] });

  it('of a rule that now remembers something else is not used', () => {
    const run = look(rules, { since: at(6), until: at(7), files: [] }, { state });
    expect(run.skipped).toEqual([{ correlation: 0, reason: 'warming up: 1 of 3 days seen' }]);
  });

  it.each([
    ['nothing', undefined],
    ['no object', [1]],
    ['another version', { version: 2, rules: state.rules }],
    ['no rules', { version: 1 }],
    ['rules that are no objects', { version: 1, rules: { whole: 'x' } }],
    ['a rule without a shape', { version: 1, rules: { whole: { watched: [[0, 1e6]] } } }],
  ])('that holds %s counts as none', (_name, document) => {
    expect(parseMemory(document).rules).toEqual({});
  });

  it('that is hostile finds nothing and costs nothing', () => {
    const { shape } = state.rules.whole ?? { shape: '' };
    const hostile = {
      shape,
      watched: [
        [5, 1],
        ['a', 2],
        7,
        [0, 1e300],
        ...Array.from({ length: 5000 }, (_, n) => [n * 2, n * 2 + 1]),
      ],
      oldest: -4,
      keys: 'A'.repeat(1_000_001),
      names: [[{}]],
    };
    const document = { version: 1, rules: { whole: hostile, ['__proto__']: hostile } };
    const run = look(
      REGIONS,
      { since: at(0, 0), until: at(6), files: [daily(0, 5)] },
      { state: document },
    );
    expect(run.alerts).toEqual([]);
    expect(run.state.rules.whole?.watched.length).toBeLessThan(250);
  });

  it.each([null, 5, 'text', { shape: 'x', keys: 5, series: [] }])(
    'with a rule like %j does no harm',
    (rule) => {
      expect(() =>
        joinMemories(parseMemory({ version: 1, rules: { whole: rule } }), state),
      ).not.toThrow();
    },
  );

  it('keeps a rule that is not in this pack, for half a year', () => {
    const old = {
      ...state,
      rules: { ...state.rules, gone: { shape: 'x', watched: [], oldest: 20_450 } },
    };
    expect(Object.keys(joinMemories(old, state).rules)).toContain('gone');
    const ancient = {
      ...state,
      rules: { ...state.rules, gone: { shape: 'x', watched: [], oldest: 1 } },
    };
    expect(Object.keys(joinMemories(ancient, state).rules)).not.toContain('gone');
  });
});

describe('however the records are shared out', () => {
  it('over files and runs, the same is told', () => {
    const records = [
      ...daily(0, 8),
      call(at(6, 3), OTHER),
      call(at(8, 3), { awsRegion: 'sa-east-1' }),
    ];
    const window = { since: at(0, 0), until: at(9) };
    const whole = told(look(REGIONS, { ...window, files: [records] }));
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: records.length, maxLength: records.length }),
        (places) => {
          const files = [0, 1, 2, 3].map((file) => records.filter((_, n) => places[n] === file));
          // A copy of every event comes from a second trail.
          expect(told(look(REGIONS, { ...window, files: [...files, ...files] }))).toEqual(whole);
        },
      ),
      { numRuns: 30 },
    );
  });
});
