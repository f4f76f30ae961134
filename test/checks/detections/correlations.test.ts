import { describe, expect, it } from '@jest/globals';
import { Correlator, loadRules, tryRules } from '../../../checks/detections/index.ts';
import type { Hit, LoadedRules } from '../../../checks/detections/index.ts';
import { CORRELATIONS, found } from './correlation-cases.ts';

const rule = (name: string) =>
  `title: ${name}\nname: ${name}\nlogsource: {product: aws}\ndetection: {s: {n: ${name}}, condition: s}\n---\n`;
const BASE = ['a', 'b', 'c'].map(rule).join('');
const correlation = (body: string, title = 'found') =>
  `title: ${title}\ncorrelation:\n${body.trim().replace(/^/gmu, '  ')}\n---\n`;

function load(...texts: readonly string[]): LoadedRules {
  const pack = loadRules([{ file: 'pack.yml', text: texts.join('') }]);
  expect(pack.errors).toEqual([]);
  return pack;
}

/** `a0 b5` is a record that rule a matches at second 0, then one for b at second 5; `a0=x` has the user x. */
function records(script: string) {
  return script.split(' ').map((word, at) => {
    const [, n = '', second = '', u, v] =
      /^([a-z])(\d+)(?:=([a-z]+))?(?::(.+))?$/u.exec(word) ?? [];
    const eventTime = new Date(Date.UTC(2026, 2, 10) + Number(second) * 1000).toISOString();
    return { eventID: `e${at}`, eventTime, n, ...(u && { u }), ...(v && { v: JSON.parse(v) }) };
  });
}

const told = (pack: LoadedRules, script: string) =>
  tryRules(pack, records(script)).alerts.map(({ title, group, count }) => [title, group, count]);

describe.each(CORRELATIONS)('%s', (_, body, cases) => {
  it.each(Object.entries(cases))('%s', (script, expected) => {
    expect(told(load(BASE, correlation(body)), script)).toEqual(expected);
  });
});

describe('correlations', () => {
  const twice = correlation(
    'type: event_count\nrules: [a]\ngroup-by: [u]\ntimespan: 10s\ncondition: {gte: 2}',
    'twice',
  );

  it('may name correlations', () => {
    const chain = correlation(
      'type: temporal_ordered\nrules: [twice, b]\ngroup-by: [u]\ntimespan: 1m',
    );
    const pack = load(chain, BASE, twice);
    expect(told(pack, 'a0=x a1=x b30=x')).toEqual([found(2, { u: 'x' })]);
    expect(told(pack, 'a0=x b1=x a2=x')).toEqual([]);
    expect(told(pack, 'a0=x a1=x b30=y')).toEqual([]);
  });

  it.each([
    [
      'generate inside',
      correlation(
        'type: event_count\nrules: [a]\ntimespan: 1s\ncondition: {gte: 9}\ngenerate: true',
      ),
      ['a', 'b'],
    ],
    [
      'generate at the top',
      `generate: true\n${correlation('type: event_count\nrules: [a]\ntimespan: 1s\ncondition: {gte: 9}')}`,
      ['a', 'b'],
    ],
    [
      'no generate',
      correlation('type: event_count\nrules: [a]\ntimespan: 1s\ncondition: {gte: 9}'),
      ['b'],
    ],
  ])('%s decides whether the rules it names speak for themselves', (_, text, expected) => {
    const { hits } = tryRules(load(BASE, text), records('a0 b0'));
    expect(hits.map(({ title }) => title)).toEqual(expected);
  });

  const hit = (at: number, over: Partial<Hit> = {}): Hit => ({
    rule: 0,
    position: 0,
    eventID: `e${at}`,
    eventTime: new Date(Date.UTC(2026, 2, 10) + at * 1000).toISOString(),
    eventName: '',
    eventSource: '',
    account: '111111111111',
    region: 'us-east-1',
    principal: '',
    actor: 'x',
    sourceIPAddress: '',
    userAgent: '',
    errorCode: '',
    captured: ['x'],
    ...over,
  });

  it('count a copy of an event once', () => {
    const correlator = new Correlator(load(BASE, twice));
    for (const key of ['one.json.gz', 'two.json.gz']) correlator.add(hit(0), key);
    expect(correlator.finish().alerts).toEqual([]);
  });

  it('tell where their events stand', () => {
    const correlator = new Correlator(load(BASE, twice));
    correlator.add(hit(5, { region: 'eu-west-1' }), 'two.json.gz');
    correlator.add(hit(0), 'one.json.gz');
    expect(correlator.finish().alerts).toEqual([
      {
        correlation: 0,
        group: { u: 'x' },
        count: 2,
        first: '2026-03-10T00:00:00.000Z',
        last: '2026-03-10T00:00:05.000Z',
        fired: '2026-03-10T00:00:05.000Z',
        account: '111111111111',
        region: '',
        actor: 'x',
        events: [
          { eventID: 'e0', eventTime: '2026-03-10T00:00:00.000Z', key: 'one.json.gz', rule: 0 },
          { eventID: 'e5', eventTime: '2026-03-10T00:00:05.000Z', key: 'two.json.gz', rule: 0 },
        ],
      },
    ]);
  });

  it('go on in the next run, and do not repeat what the last one told', () => {
    const pack = load(BASE, twice);
    const run = (state: unknown, seconds: readonly number[]) => {
      const correlator = new Correlator(pack, { state });
      for (const second of seconds) correlator.add(hit(second), 'k');
      return correlator.finish();
    };
    const first = run(undefined, [0]);
    expect(first.alerts).toEqual([]);
    const kept: unknown = JSON.parse(JSON.stringify(first.state));
    const second = run(kept, [0, 7]);
    expect(second.alerts.map(({ count }) => count)).toEqual([2]);
    expect(run(second.state, [7]).alerts).toEqual([]);
    expect(run(second.state, [9]).alerts.map(({ count }) => count)).toEqual([3]);
  });

  it('forget what no window can reach any more', () => {
    const correlator = new Correlator(load(BASE, twice));
    for (const second of [0, 7200]) correlator.add(hit(second), 'k');
    expect(correlator.finish().state.events.map(({ eventID }) => eventID)).toEqual(['e7200']);
  });

  it('say what they could not use: no time, a strange state, too many events', () => {
    const pack = load(BASE, twice);
    const correlator = new Correlator(pack, { state: { version: 9 }, maxEvents: 4 });
    correlator.add(hit(0, { eventTime: 'yesterday' }), 'k');
    for (const second of [0, 100, 200, 300, 400, 401]) correlator.add(hit(second), 'k');
    const { alerts, notices } = correlator.finish();
    expect(alerts).toHaveLength(1);
    expect(notices).toEqual([
      'the correlation state of the last run could not be read',
      expect.stringMatching(/^2 events up to 2026-03-10T00:01:40.000Z were too many/u),
      '1 hits without a time take no part in correlations',
    ]);
  });

  it.each<[string, unknown]>([
    [
      'events that are none',
      { version: 1, events: [1, null, { rule: 'a' }, { rule: 'a', time: 'x' }] },
    ],
    [
      'rules of another pack',
      { version: 1, events: [{ rule: 'zz', time: '2026-03-10', captured: {} }] },
    ],
  ])('ignore in a state %s', (_, state) => {
    expect(new Correlator(load(BASE, twice), { state }).finish().state.events).toEqual([]);
  });
});

describe('a wrong correlation', () => {
  const wrong = (body: string) =>
    loadRules([{ file: 'f.yml', text: BASE + correlation(body) }]).errors.map(
      ({ line, field, message }) => `${line} ${field}: ${message}`,
    );
  const good = { type: 'event_count', rules: '[a]', timespan: '10s', condition: '{gte: 1}' };
  const body = (over: Readonly<Record<string, string>>) =>
    Object.entries({ ...good, ...over })
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n');

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ type: 'event_cuont' }, '18 correlation.type: unknown type "event_cuont"'],
    [{ type: '' }, '18 correlation.type: the type is missing'],
    [{ rules: '[]' }, '19 correlation.rules: it names no rule'],
    [{ rules: '[z]' }, '16 correlation.rules: no rule is called "z"'],
    [
      { rules: '[found]' },
      '16 correlation.rules: it names itself, directly or through the correlations it names',
    ],
    [{ timespan: '10M' }, '20 correlation.timespan: "10M" is no timespan'],
    [{ timespan: '' }, '20 correlation.timespan: it is missing'],
    [{ condition: 'a and b' }, '21 correlation.condition: not a map'],
    [{ condition: '' }, '21 correlation.condition: "condition" is missing'],
    [{ condition: '{field: x}' }, '21 correlation.condition: it compares with nothing'],
    [{ condition: '{gte: "1"}' }, '21 correlation.condition.gte: not a number'],
    [{ condition: '{geq: 1, gte: 1}' }, '21 correlation.condition.geq: unknown key "geq"'],
    [
      { condition: '{gte: 1, percentile: 101}' },
      '21 correlation.condition.percentile: not between 0 and 100',
    ],
    [{ type: 'value_count' }, '21 correlation.condition.field: value_count needs a field'],
    [{ type: 'temporal_ordered', rules: '[a, a]' }, '19 correlation.rules: a rule is named twice'],
    [{ aliases: '{x: 1}' }, '22 correlation.aliases.x: not a map'],
    [{ aliases: 'x' }, '22 correlation.aliases: not a map'],
    [{ generate: 'x' }, '22 correlation.generate: neither true nor false'],
    [{ group: '[x]' }, '22 correlation.group: unknown key "group"'],
  ])('%j is an error', (over, message) => {
    expect(wrong(body(over))[0]).toBe(message);
  });

  it('in a circle is an error', () => {
    const text = ['x', 'y'].map((name, at) =>
      correlation(body({ rules: `[${['y', 'x'][at] ?? ''}]` }), name),
    );
    const { errors, correlations } = loadRules([{ file: 'f.yml', text: text.join('') }]);
    expect(errors.map(({ message }) => message)).toContain(
      'it names itself, directly or through the correlations it names',
    );
    expect(correlations).toEqual([]);
  });

  it('naming several rules at once is an error', () => {
    const text = rule('a') + rule('a') + correlation(body({}));
    const { errors } = loadRules([{ file: 'f.yml', text }]);
    expect(errors.map(({ message }) => message)).toEqual(['several rules are called "a"']);
  });
});
