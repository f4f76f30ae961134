import { describe, expect, it } from '@jest/globals';
import { compileRules } from '../../../checks/detections/index.ts';
import { loadOne, ruleText, selection } from './kit.ts';

const rule = loadOne(ruleText(selection('eventName: DeleteTrail')));
const matcher = compileRules([rule]);
const match = (text: string) => matcher.matchFile(Buffer.from(text));
const record = (over: object = {}) =>
  JSON.stringify({ eventName: 'DeleteTrail', eventTime: '2026-03-10T00:00:00Z', ...over });
const log = (...records: readonly string[]) => `{"Records":[${records.join()}]}`;

describe('a log file', () => {
  it.each<[string, string, readonly [events: number, hits: number, ...problems: string[]]]>([
    ['that is whole', log(record(), record()), [2, 2]],
    ['without records', log(), [0, 0]],
    ['that is empty', '', [0, 0, 'not JSON']],
    ['that is not JSON', 'hello', [0, 0, 'not JSON']],
    ['that is a list', '[]', [0, 0, 'no Records']],
    ['that is something else', '{"digestStartTime":"x"}', [0, 0, 'no Records']],
    ['whose Records are no list', '{"Records":{"a":1}}', [0, 0, 'no Records']],
    [
      'with elements that are no records',
      log('null', record(), '5'),
      [3, 1, 'record 0 is not an object', 'record 2 is not an object'],
    ],
    [
      'with a damaged record',
      log(record(), '{"eventName":"DeleteTrail",}', record()),
      [3, 2, 'record 1 is not JSON'],
    ],
    [
      'that is cut short',
      log(record(), record(), record()).slice(0, -20),
      [2, 2, 'not JSON after record 1'],
    ],
    ['with something behind it', `${log(record())}{`, [1, 1, 'not JSON after record 0']],
    [
      'with a record without a time',
      log('{"eventName":"DeleteTrail"}'),
      [1, 1, 'record 0 has no eventTime'],
    ],
    [
      'with a record nested without end',
      log(`{"eventName":"DeleteTrail","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, record()),
      [2, 2, 'record 0 has no eventTime'],
    ],
  ])('%s', (_, text, [events, hits, ...problems]) => {
    const found = match(text);
    expect([found.events, found.hits.length, ...found.problems]).toEqual([
      events,
      hits,
      ...problems,
    ]);
  });

  it('with a record too deep to be looked through is a problem, not an end', () => {
    const keyword = compileRules([loadOne(ruleText(selection("'|all': [DeleteTrail, x]")))]);
    const deep = `{"eventName":"DeleteTrail","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const { hits, problems } = keyword.matchFile(Buffer.from(log(deep, record({ a: 'x' }))));
    expect(hits.map(({ position }) => position)).toEqual([1]);
    expect(problems).toEqual(['record 0 is nested too deeply']);
  });

  it('with many problems tells the first and counts the rest', () => {
    const { problems } = match(log(...Array.from({ length: 50 }, () => 'null')));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('and 30 more');
  });

  it('of a hundred megabytes in one line takes little memory', () => {
    const filler = `{"eventName":"GetObject","a":"${'x'.repeat(990)}"}`;
    const text = log(
      ...Array.from({ length: 100_000 }, (_, at) => (at % 10_000 === 0 ? record() : filler)),
    );
    const bytes = Buffer.from(text);
    const before = process.memoryUsage().arrayBuffers;
    const { events, hits } = matcher.matchFile(bytes);
    expect([events, hits.length]).toEqual([100_000, 10]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('with more wanted records than the kernel holds at once', () => {
    const text = log(...Array.from({ length: 30_000 }, () => '{"eventName":"DeleteTrail"}'));
    expect(match(text).hits).toHaveLength(30_000);
  });

  it('of a rule that turns out to be costly is looked at more closely, with the same result', () => {
    const costly = compileRules([
      loadOne(ruleText(selection('eventName: GetObject\nrequestParameters.key|endswith: .env'))),
    ]);
    const records = Array.from({ length: 2000 }, (_, at) =>
      JSON.stringify({
        eventName: 'GetObject',
        requestParameters: { key: `${at}${at % 500 ? '' : '.env'}` },
      }),
    );
    for (let round = 0; round < 3; round++)
      expect(costly.matchFile(Buffer.from(log(...records))).hits).toHaveLength(4);
  });
});

describe('a hit', () => {
  const identity = (userIdentity: object) => match(log(record({ userIdentity }))).hits[0];

  it('carries what people ask first', () => {
    const text = log(
      'null',
      record({
        eventID: 'e',
        eventSource: 's',
        awsRegion: 'r',
        recipientAccountId: '1',
        sourceIPAddress: 'i',
        userAgent: 'u'.repeat(1000),
        errorCode: 'AccessDenied',
        userIdentity: { accountId: '2', arn: 'a' },
      }),
    );
    const { hits } = match(text);
    expect(structuredClone(hits)).toEqual([
      {
        rule: 0,
        position: 1,
        eventID: 'e',
        eventTime: '2026-03-10T00:00:00Z',
        eventName: 'DeleteTrail',
        eventSource: 's',
        account: '1',
        region: 'r',
        principal: 'a',
        actor: 'a',
        sourceIPAddress: 'i',
        userAgent: `${'u'.repeat(255)}…`,
        errorCode: 'AccessDenied',
      },
    ]);
  });

  it.each<[object, string, string]>([
    [{ arn: 'arn:aws:iam::1:user/x' }, 'arn:aws:iam::1:user/x', 'arn:aws:iam::1:user/x'],
    [
      { arn: 'arn:aws:sts::123456789012:assumed-role/R/s' },
      'arn:aws:sts::123456789012:assumed-role/R/s',
      'arn:aws:iam::123456789012:role/R',
    ],
    [{ arn: 'x', sessionContext: { sessionIssuer: { arn: 'role' } } }, 'x', 'role'],
    [
      { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
      'ec2.amazonaws.com',
      'ec2.amazonaws.com',
    ],
    [{ type: 'Unknown', userName: 5 }, 'Unknown', 'Unknown'],
    [{}, '', ''],
  ])('of %j names who did it', (userIdentity, principal, actor) => {
    expect(identity(userIdentity)).toMatchObject({ principal, actor });
  });

  it('of a record whose caller is no object has none', () => {
    expect(match(log(record({ userIdentity: 'x' }))).hits[0]).toMatchObject({
      principal: '',
      account: '',
    });
  });
});
