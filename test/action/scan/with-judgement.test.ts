import { describe, expect, it } from '@jest/globals';
import { Judging } from '../../../action/scan/judging.ts';
import { withJudgement, type JudgedFile } from '../../../action/scan/with-judgement.ts';
import { ArchiveError } from '../../../checks/errors.ts';
import type { DigestJudgement } from '../../../checks/integrity/evidence.ts';
import { altered, collect, judgement, log, scanned, streamOf, whole } from './results.ts';

/** A judgement that is given when the test says so. */
function coming() {
  let resolve: (judgement: DigestJudgement) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<DigestJudgement>((...settle) => ([resolve, reject] = settle));
  return { judging: new Judging(promise), resolve, reject };
}

const statesOf = (files: readonly JudgedFile[]) =>
  files.map(({ task, verdict }) => [task.key, verdict?.state]);

describe('a result and the judgement of its section', () => {
  it('are one verdict, where the judgement is there', async () => {
    const { judging, resolve } = coming();
    resolve(judgement);
    await judging.over;
    const results = [scanned(log(0), whole(log(0)), judging), scanned(log(1), altered, judging)];
    const files = await collect(withJudgement(streamOf(results)));
    expect(statesOf(files)).toEqual([
      [log(0), 'verified'],
      [log(1), 'failed'],
    ]);
    expect(files[0]?.task.judgement).toBe(judgement);
    expect(files[0]?.task).not.toHaveProperty('judging');
  });

  it('wait for each other, and hold up nobody else', async () => {
    const [slow, fast] = [coming(), coming()];
    fast.resolve(judgement);
    await fast.judging.over;
    const results = [
      scanned(log(0), whole(log(0)), slow.judging),
      scanned(log(1), whole(log(1)), fast.judging),
    ];
    const files = withJudgement(streamOf(results));
    expect((await files.next()).value?.task.key).toBe(log(1));
    const held = files.next();
    slow.resolve(judgement);
    expect((await held).value?.task.key).toBe(log(0));
    expect((await files.next()).done).toBe(true);
  });

  it('wait in a number that is bounded', async () => {
    const { judging, resolve } = coming();
    let taken = 0;
    async function* many() {
      for (; taken < 9_000; taken += 1)
        yield await Promise.resolve(scanned(log(0), whole(log(0)), judging));
    }
    const files = withJudgement(many());
    const first = files.next();
    await new Promise((done) => setImmediate(done));
    for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
    expect(taken).toBeLessThan(4_001);
    resolve(judgement);
    await first;
    const rest = await collect(files);
    expect(rest.length + 1).toBe(9_000);
  });

  it.each<[string, () => Judging]>([
    ['integrity is not asked for', () => new Judging(undefined)],
    [
      'the digests could not be looked at',
      () => new Judging(Promise.reject(new ArchiveError('access-denied', 'no'))),
    ],
  ])('make no verdict where %s', async (_, judgingOf) => {
    const judging = judgingOf();
    const results = [scanned(log(0), altered, judging)];
    const [file] = await collect(withJudgement(streamOf(results)));
    expect(file?.verdict).toBeUndefined();
    expect(file?.task).toEqual({ key: log(0), size: 1 });
  });

  it('end the run where judging has a defect', async () => {
    const { judging, reject } = coming();
    reject(new TypeError('a defect'));
    const results = [scanned(log(0), altered, judging)];
    await expect(collect(withJudgement(streamOf(results)))).rejects.toThrow('a defect');
  });
});
