import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AlertBook } from '../../../checks/detections/alert-book.ts';
import type { Alert } from '../../../checks/detections/alert-book.ts';
import { withGroupFields } from '../../../checks/detections/alert-group.ts';
import { idNumbers, stampOf } from '../../../checks/detections/event-stamp.ts';
import { compileRules, parseRules } from '../../../checks/detections/index.ts';
import type { SigmaRule } from '../../../checks/detections/index.ts';
import { SeenEvents } from '../../../checks/detections/seen-events.ts';

const RULES = parseRules(
  `
title: By caller
logsource: {product: aws}
detection: {s: {eventName: A}, condition: s}
---
title: By address and bucket
logsource: {product: aws}
detection: {s: {eventName: [A, B]}, condition: s}
trailwarden: {group-by: [sourceIPAddress, requestParameters.bucketName]}
---
title: Parsed
logsource: {product: aws}
detection: {s: {eventName: B, requestParameters|contains: x}, condition: s}
`,
  { file: 'rules.yml' },
).rules.map(withGroupFields);

/** The alerts of some log files, by a matcher that counts or by one that does not. */
function alertsOf(rules: readonly SigmaRule[], files: readonly string[], count: boolean) {
  const matcher = compileRules(rules, { count });
  const book = new AlertBook(rules);
  const pages: string[] = [];
  let shown = 0;
  for (const [at, text] of files.entries()) {
    const { hits, counted } = matcher.matchFile(Buffer.from(text));
    shown += hits.length;
    for (const hit of hits) book.add({ hit, key: `file-${at}`, evidence: 'verified' });
    pages.push(...matcher.newPages());
    if (counted !== undefined) book.count(counted, pages);
  }
  return { alerts: book.alerts(), shown };
}

const log = (records: readonly object[]) => JSON.stringify({ Records: records });
const uuid = (at: number) => `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
const record = (at: number, over: object = {}) => ({
  eventName: 'A',
  eventID: uuid(at),
  eventTime: new Date(Date.UTC(2026, 2, 10) + ((at * 7919) % 5000) * 1000)
    .toISOString()
    .replace('.000Z', 'Z'),
  recipientAccountId: '111111111111',
  awsRegion: 'eu-west-1',
  userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::111111111111:user/eve' },
  ...over,
});

describe('a matcher that counts', () => {
  const role = (session: string, arn?: string) => ({
    type: 'AssumedRole',
    arn: `arn:aws:sts::111111111111:assumed-role/R/${session}`,
    ...(arn === undefined ? {} : { sessionContext: { sessionIssuer: { type: 'Role', arn } } }),
  });
  const over: fc.Arbitrary<object> = fc.record(
    {
      eventName: fc.constantFrom('A', 'B', 'C'),
      eventID: fc.oneof(
        { weight: 6, arbitrary: fc.nat(400).map(uuid) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('', 'short', `"${'x'.repeat(35)}`, 'é'.repeat(18), 5),
        },
      ),
      eventTime: fc.constantFrom('2026-03-10T00:00:00Z', '2026-03-10', '', '2026-03-11T10:00:00Z'),
      recipientAccountId: fc.constantFrom('1', '', null),
      awsRegion: fc.constantFrom('us-east-1', ['x'], 'é'),
      userIdentity: fc.constantFrom(
        role('one'),
        role('two', 'arn:aws:iam::1:role/R'),
        role('three', ''),
        { accountId: '7', userName: 'x"y' },
        { invokedBy: 'ec2.amazonaws.com' },
        'x',
        [{ arn: 'a' }],
      ),
      sourceIPAddress: fc.constantFrom('10.0.0.1', { a: 1 }, 5),
      requestParameters: fc.constantFrom({ bucketName: 'b' }, { bucketName: ['x', 'y'] }, null),
    },
    { requiredKeys: [] },
  );

  it('gives the same alerts as one that shows every hit, whatever the records', () => {
    const file = fc.array(fc.tuple(fc.nat(400), over), { maxLength: 150 });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (files) => {
        const logs = files.map((rows) => log(rows.map(([at, more]) => record(at, more))));
        const counted = alertsOf(RULES, logs, true);
        expect(counted.alerts).toEqual(alertsOf(RULES, logs, false).alerts);
      }),
      { numRuns: Number(process.env.FORGED_RUNS ?? 60) },
    );
  }, 120_000);

  it('shows the earliest of many and counts the rest, in whatever order they come', () => {
    const files = Array.from({ length: 12 }, (_, file) =>
      log(Array.from({ length: 300 }, (__, at) => record(file * 250 + at))),
    );
    const all = alertsOf(RULES, files, false);
    for (const order of [files, files.toReversed()]) {
      const { alerts, shown } = alertsOf(RULES, order, true);
      expect(alerts.map(({ count, first, last }) => [count, first, last])).toEqual(
        all.alerts.map(({ count, first, last }) => [count, first, last]),
      );
      expect(alerts.map(({ events }) => events.map(({ eventID }) => eventID))).toEqual(
        all.alerts.map(({ events }) => events.map(({ eventID }) => eventID)),
      );
      expect(shown).toBeLessThan(all.shown / 4);
    }
  });

  it.each([1, 3, 12])('counts on the bytes what matches %i rules, in whatever order', (number) => {
    const [one] = RULES;
    const rules = Array.from({ length: number }, () => one).filter((rule) => rule !== undefined);
    const user = (at: number) => ({
      userIdentity: { arn: `user-${at % 2}` },
      ...(at % 9 === 0 ? { eventTime: '2026-03-10' } : {}),
    });
    const files = Array.from({ length: 4 }, (_, file) =>
      log(Array.from({ length: 500 }, (__, at) => record(file * 500 + at, user(at)))),
    );
    const told = ({ count, first, last, events }: Alert) => [
      ...[count, first, last],
      events.map(({ eventID }) => eventID),
    ];
    for (const order of [files, files.toReversed()]) {
      const counted = alertsOf(rules, order, true);
      const all = alertsOf(rules, order, false);
      expect(counted.alerts.map(told)).toEqual(all.alerts.map(told));
      expect(counted.shown).toBeLessThan(number * 4 * 400);
    }
  });

  it('gives each hit of a rule that a correlation reads', () => {
    const rules = RULES.map((rule) => ({ ...rule, feeds: true }));
    const { shown } = alertsOf(
      rules,
      [log(Array.from({ length: 300 }, (_, at) => record(at)))],
      true,
    );
    expect(shown).toBe(600);
  });

  it('counts what it parsed, too', () => {
    const records = Array.from({ length: 300 }, (_, at) =>
      record(at, { eventName: 'B', requestParameters: { a: 'x' } }),
    );
    const { alerts, shown } = alertsOf(RULES, [log(records)], true);
    expect(alerts.map(({ count }) => count)).toEqual([300, 300]);
    expect(shown).toBeLessThan(500);
  });

  it('groups without end go into one, and nothing is lost', () => {
    const records = Array.from({ length: 5200 }, (_, at) =>
      record(at, { userIdentity: { arn: `user-${at}` } }),
    );
    const { alerts } = alertsOf(RULES.slice(0, 1), [log(records)], true);
    expect(alerts).toHaveLength(5001);
    expect(alerts.reduce((sum, { count }) => sum + count, 0)).toBe(5200);
    expect(alerts.at(-1)?.group).toEqual(expect.any(Array));
    expect(alerts.some(({ group }) => group[0]?.startsWith('(more groups'))).toBe(true);
  });

  it('shows fewer events of each alert where alerts are many', () => {
    const records = Array.from({ length: 15_000 }, (_, at) =>
      record(at, { userIdentity: { arn: `user-${at % 600}` } }),
    );
    for (const count of [false, true]) {
      const { alerts } = alertsOf(RULES.slice(0, 1), [log(records)], count);
      expect(alerts).toHaveLength(600);
      expect(new Set(alerts.map(({ events }) => events.length))).toEqual(new Set([10]));
      expect(new Set(alerts.map((alert) => alert.count))).toEqual(new Set([25]));
    }
  });
});

describe('events that were seen', () => {
  it('are told apart by id and page, as many as they are', () => {
    const seen = new SeenEvents();
    const ids = Array.from({ length: 50_000 }, (_, at) => idNumbers(uuid(at)));
    const met = (page: number) =>
      ids.filter(({ first, second }) => seen.has(page, first, second)).length;
    expect([met(0), met(0), met(1)]).toEqual([0, 50_000, 0]);
    expect([seen.has(0, 0, 0), seen.has(0, 0, 0), seen.has(0, 0, 1)]).toEqual([false, true, true]);
  });

  it('are the same with and without the sign of their numbers', () => {
    const seen = new SeenEvents();
    const { first, second } = idNumbers(uuid(7));
    expect([seen.has(3, first, second), seen.has(3, first | 0, second | 0)]).toEqual([false, true]);
  });

  it.each([
    ['whole', { eventID: uuid(1), eventTime: '2026-03-10T01:02:03Z' }, [20_260_310, 10_203]],
    ['with a fraction', { eventID: uuid(1), eventTime: '2026-03-10T01:02:03.5Z' }, undefined],
    ['without a time', { eventID: uuid(1), eventTime: '' }, undefined],
    ['of no date', { eventID: uuid(1), eventTime: '0000-00-00T00:00:00Z' }, undefined],
    ['without an id', { eventID: '', eventTime: '2026-03-10T01:02:03Z' }, undefined],
  ])('have a stamp: %s', (_, event, expected) => {
    const stamp = stampOf(event);
    expect(stamp && [stamp.date, stamp.clock]).toEqual(expected);
  });
});
