import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileRules, evaluate } from '../../../checks/detections/index.ts';
import type { SigmaRule } from '../../../checks/detections/index.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import { logFiles, ruleTexts } from './forge.ts';
import { loadOne, ruleText, selection } from './kit.ts';

/** What the reference evaluator says of a file that is parsed as a whole. */
function expected(rules: readonly SigmaRule[], text: string) {
  const log: unknown = JSON.parse(text);
  const records = isLogRecord(log) && Array.isArray(log.Records) ? log.Records : [];
  const hits = records.flatMap((record: unknown, position) =>
    rules.flatMap((rule, index) =>
      isLogRecord(record) && evaluate(rule, record) ? [`${index}@${position}`] : [],
    ),
  );
  return { events: records.length, hits };
}

function found(rules: readonly SigmaRule[], bytes: Uint8Array) {
  const { events, hits } = compileRules(rules).matchFile(bytes);
  return { events, hits: hits.map(({ rule, position }) => `${rule}@${position}`) };
}

const rulesOf = (texts: readonly string[]) => texts.map((text) => loadOne(text));
/** More of them in a longer run: `FORGED_RUNS=20000`. */
const runs = Number(process.env.FORGED_RUNS ?? 300);

describe('the fast path and the reference evaluator agree', () => {
  it('on forged rules and log files, however they are written', () => {
    fc.assert(
      fc.property(fc.array(ruleTexts, { minLength: 1, maxLength: 6 }), logFiles, (texts, log) => {
        const rules = rulesOf(texts);
        expect(found(rules, Buffer.from(log))).toEqual(expected(rules, log));
      }),
      { numRuns: runs },
    );
  }, 120_000);

  it('on files that are damaged somewhere, wherever they can be parsed', () => {
    const damage = fc.record({
      at: fc.nat(),
      byte: fc.constantFrom(...Buffer.from('"\\{}[],: u0a')),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(ruleTexts, logFiles, damage, (text, log, { at, byte, cut }) => {
        const rules = rulesOf([text]);
        const bytes = Buffer.from(log);
        bytes[at % bytes.length] = byte;
        const damaged = cut ? bytes.subarray(0, at % bytes.length) : bytes;
        const actual = found(rules, damaged);
        let whole: ReturnType<typeof expected> | undefined;
        try {
          whole = expected(rules, damaged.toString('utf8'));
        } catch {
          // Not JSON: what can still be read of it is looked at.
        }
        if (whole !== undefined) expect(actual).toEqual(whole);
      }),
      { numRuns: runs },
    );
  }, 120_000);

  const root = loadOne(ruleText(selection('userIdentity.type: Root\neventName|contains: delete')));
  const record = (over: string) =>
    `{"userIdentity":{"type":"Root"},"eventName":"DeleteTrail"${over}}`;
  const log = (...records: readonly string[]) => `{"Records":[${records.join()}]}`;

  it.each([
    ['compact', log(record(''))],
    [
      'a key with an escape',
      log('{"userIdentity":{"\\u0074ype":"Root"},"eventName":"DeleteTrail"}'),
    ],
    [
      'a value with an escape',
      log('{"userIdentity":{"type":"R\\u006fot"},"eventName":"DeleteTrail"}'),
    ],
    [
      'a value with an escaped quote',
      log('{"userIdentity":{"type":"Root"},"eventName":"x\\"Delete"}'),
    ],
    ['white space', log('{"userIdentity" : {"type" :\n"Root"},"eventName": "DeleteTrail"}')],
    ['a key with dots', log('{"userIdentity.type":"Root","eventName":"DeleteTrail"}')],
    ['a list of values', log('{"userIdentity":{"type":["x","Root"]},"eventName":"DeleteTrail"}')],
    [
      'a key twice, the last one counts',
      log('{"userIdentity":{"type":"x"},"eventName":"DeleteTrail","userIdentity":{"type":"Root"}}'),
    ],
    ['braces and quotes in texts', log(`{"a":"}]}\\"{\\\\","b":["]"],${record('').slice(1)}`)],
    [
      'a value too long to be remembered',
      log(`{"userIdentity":{"type":"Root"},"eventName":"${'x'.repeat(2000)}Delete"}`),
    ],
    ['bytes that are not UTF-8', log(record(',"a":"\u00ff"'))],
    ['white space before the list', `{"Records": [${record('')}]}`],
    ['another key before the list', `{"a":1,"Records":[${record('')}]}`],
    ['a list of lists beside it', log('[]', record(''))],
    ['a line end after it', `${log(record(''))}\n`],
  ])('on %s', (_, text) => {
    const bytes = Buffer.from(text, text.includes('\u00ff') ? 'latin1' : 'utf8');
    const { hits } = compileRules([root]).matchFile(bytes);
    expect(hits).toHaveLength(1);
  });

  it.each([0, 1, 63, 64, 65, 4096])('across the borders of chunks, %i bytes shifted', (shift) => {
    const filler = (bytes: number) =>
      `{"a":"${'\\"{['.repeat(Math.floor(bytes / 4))}${'x'.repeat(bytes % 4)}"}`;
    const records = Array.from({ length: 900 }, (_, at) =>
      at % 3 === 0 ? record(`,"b":${at}`) : filler(700 + (at % 7) + shift),
    );
    const text = log(...records);
    expect(text.length).toBeGreaterThan(400_000);
    expect(found([root], Buffer.from(text))).toEqual(expected([root], text));
  });

  it('when the tables run full', () => {
    const rules = Array.from({ length: 40 }, (_, at) =>
      loadOne(ruleText(selection(`eventName|endswith: "${at}"\nuserAgent|contains: "${at % 7}"`))),
    );
    const records = Array.from(
      { length: 6000 },
      (_, at) => `{"eventName":"n${at}","userAgent":"${'y'.repeat(200)}${(at * 7919) % 6007}"}`,
    );
    const matcher = compileRules(rules);
    const text = log(...records);
    for (let round = 0; round < 2; round++) {
      const { events, hits } = matcher.matchFile(Buffer.from(text));
      expect({ events, hits: hits.map(({ rule, position }) => `${rule}@${position}`) }).toEqual(
        expected(rules, text),
      );
    }
  });
});
