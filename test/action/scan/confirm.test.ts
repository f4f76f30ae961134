import { describe, expect, it } from '@jest/globals';
import { confirmed, type Scan } from '../../../action/scan/confirm.ts';
import { withVerdict, type JudgedFile } from '../../../action/scan/with-judgement.ts';
import type { LogFileSight } from '../../../checks/archive.ts';
import { altered, collect, judgement, log, streamOf, whole } from './results.ts';

const judged = (key: string, sight: LogFileSight): JudgedFile =>
  withVerdict({ task: { key, size: 1, judgement }, file: { key, sight, parts: {} } });

/** A second reading that sees what is given for each key; what is not given, it leaves out. */
function secondReading(sights: ReadonlyMap<string, LogFileSight>) {
  const asked: string[] = [];
  const again: Scan = async function* (tasks) {
    for await (const task of tasks) {
      asked.push(task.key);
      const sight = sights.get(task.key);
      if (sight) yield { task, file: { key: task.key, sight, parts: {} } };
    }
  };
  return { again, asked };
}

const gone: LogFileSight = { kind: 'unread', code: 'missing', reason: 'it is gone' };
const cut: LogFileSight = { kind: 'corrupt', reason: 'cut short' };
const planted = `${log(0).slice(0, -21)}Pl4ntedPl4ntedXY.json.gz`;

describe('what speaks for tampering is read again, once', () => {
  it.each<[string, LogFileSight, LogFileSight, string]>([
    ['an altered file that was broken on its way', altered, whole(log(1)), 'verified'],
    ['a file that was cut short on its way', cut, whole(log(1)), 'verified'],
    ['a file that is altered', altered, altered, 'failed'],
    ['an altered file that is gone by then', altered, gone, 'failed'],
    [
      'an altered file that may not be read by then',
      altered,
      { kind: 'unread', code: 'access-denied', reason: 'no' },
      'unverified',
    ],
  ])('%s', async (_, first, second, state) => {
    const { again, asked } = secondReading(new Map([[log(1), second]]));
    const results = [judged(log(0), whole(log(0))), judged(log(1), first)];
    const files = await collect(confirmed(streamOf(results), again));
    expect(asked).toEqual([log(1)]);
    expect(files.map(({ task, verdict }) => [task.key, verdict?.state])).toEqual([
      [log(0), 'verified'],
      [log(1), state],
    ]);
  });

  it('the first reading counts where the second was cut off', async () => {
    const { again } = secondReading(new Map());
    const files = await collect(confirmed(streamOf([judged(log(1), altered)]), again));
    expect(files.map(({ verdict }) => verdict?.state)).toEqual(['failed']);
  });

  it.each<[string, JudgedFile]>([
    ['a whole file', judged(log(0), whole(log(0)))],
    ['a file that is gone: asking again would not bring it', judged(log(0), gone)],
    ['a planted file, whose content nobody vouches for', judged(planted, altered)],
    [
      'a file that nobody judges',
      withVerdict({ task: { key: 'k', size: 1 }, file: { key: 'k', sight: cut, parts: {} } }),
    ],
  ])('%s is not', async (_, result) => {
    const { again, asked } = secondReading(new Map());
    const files = await collect(confirmed(streamOf([result]), again));
    expect({ files, asked }).toEqual({ files: [result], asked: [] });
  });

  it('each file is told once, however many are in doubt', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => log(index));
    const { again, asked } = secondReading(new Map(keys.map((key) => [key, whole(key)])));
    const results = keys.map((key, index) => judged(key, index % 2 === 0 ? altered : whole(key)));
    const files = await collect(confirmed(streamOf(results), again));
    expect(files.map(({ task }) => task.key).sort()).toEqual(keys.toSorted());
    expect(asked).toEqual(keys.filter((_, index) => index % 2 === 0));
    expect(new Set(files.map(({ verdict }) => verdict?.state))).toEqual(new Set(['verified']));
  });
});
