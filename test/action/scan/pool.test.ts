import { describe, expect, it } from '@jest/globals';
import { scanPool, type Pool } from '../../../action/scan/pool.ts';
import type { ScannedFile } from '../../../action/scan/scan-file.ts';
import { WorkerDied } from '../../../action/scan/scan-worker.ts';

const job: Pool['job'] = {
  source: { kind: 'folder', path: 'nowhere', metadata: undefined },
  setup: {},
  options: { maxInflatedBytes: 1, hash: false },
};

/** Workers that a few keys kill, with all that is asked of them at the time. */
class Hall {
  readonly #deadly: ReadonlySet<string>;
  started = 0;
  ended = 0;

  constructor(deadly: readonly string[]) {
    this.#deadly = new Set(deadly);
  }

  readonly hire: NonNullable<Pool['hire']> = () => {
    this.started++;
    const death = new AbortController();
    return {
      scan: async (keys) => {
        if (keys.some((key) => this.#deadly.has(key))) death.abort();
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (death.signal.aborted) throw new WorkerDied('out of memory');
        return keys.map((key): ScannedFile => ({
          key,
          sight: { kind: 'too-large', limit: 0, stored: 0 },
          parts: {},
        }));
      },
      end: () => {
        this.ended++;
        return Promise.resolve();
      },
    };
  };
}

async function* tasksOf(keys: readonly string[], size: number) {
  for (const key of keys) yield await Promise.resolve({ key, size });
}

const KEYS = Array.from({ length: 20 }, (_, at) => `file ${at}`);

describe('the pool', () => {
  it.each([
    ['share a batch', 1],
    ['are a batch each', 1024 * 1024],
  ])('blames a file that kills its worker and no other, where files %s', async (_, size) => {
    const deadly = ['file 3', 'file 11'];
    const hall = new Hall(deadly);
    const dead: string[] = [];
    const seen: string[] = [];
    const pool = { job, workers: 2, hire: hall.hire };
    for await (const { task, file } of scanPool(tasksOf(KEYS, size), pool)) {
      seen.push(task.key);
      if (file.sight.kind === 'unread') dead.push(task.key);
    }
    expect(dead.sort()).toEqual([...deadly].sort());
    expect(seen.sort()).toEqual([...KEYS].sort());
  });

  it('ends its workers where nobody listens any more', async () => {
    const hall = new Hall([]);
    const pool = { job, workers: 3, hire: hall.hire };
    for await (const { task } of scanPool(tasksOf(KEYS, 1024 * 1024), pool))
      if (task.key !== '') break;
    expect(hall.ended).toBe(hall.started);
    expect(hall.started).toBe(3);
  });

  it('says of a deadly file that it was not read, and why', async () => {
    const { hire } = new Hall(['x']);
    const results: ScannedFile[] = [];
    for await (const { file } of scanPool(tasksOf(['x'], 1), { job, workers: 1, hire }))
      results.push(file);
    const reason = 'x: reading it ended the worker (out of memory)';
    expect(results).toEqual([
      { key: 'x', sight: { kind: 'unread', code: 'too-large', reason }, parts: {} },
    ]);
  });
});
