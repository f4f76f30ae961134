import type { ScanJob } from './protocol.ts';
import type { ScannedFile } from './scan-file.ts';
import { takeWorker } from './early-workers.ts';
import { WorkerDied, type ScanWorker } from './scan-worker.ts';

/** A log file to be scanned; whoever asks may hang more on it and gets it back with the result. */
export interface ScanTask {
  readonly key: string;
  /** Stored bytes, where known: batches are cut so that no worker gets all the large files. */
  readonly size: number;
}

export interface Scanned<Task> {
  readonly task: Task;
  readonly file: ScannedFile;
}

export interface Pool {
  readonly job: ScanJob;
  readonly workers: number;
  /** Stops taking new tasks; what is in flight is still answered. */
  readonly signal?: AbortSignal;
}

const MAX_BATCH_FILES = 64;
const MAX_BATCH_BYTES = 1024 * 1024;
/** One batch being worked on and one waiting, so that a worker never waits for this thread. */
const BATCHES_PER_WORKER = 2;

/**
 * Scans every task once in worker threads and yields results as they come, in no particular order.
 * Tasks are pulled only as fast as they are scanned, so memory is bounded by what is in flight.
 */
export async function* scanPool<Task extends ScanTask>(
  tasks: AsyncIterable<Task>,
  pool: Pool,
): AsyncGenerator<Scanned<Task>> {
  const take = batcher(tasks, pool.signal);
  const slots = Array.from({ length: pool.workers }, () => new WorkerSlot(pool.job));
  const lanes = slots.flatMap((slot) =>
    Array.from({ length: BATCHES_PER_WORKER }, () => lane(take, slot)),
  );
  try {
    for await (const scanned of merge(lanes)) yield* scanned;
  } finally {
    await Promise.all(slots.map((slot) => slot.end()));
  }
}

/** A place for one worker: started at once, while the first section is planned; replaced when it dies. */
class WorkerSlot {
  readonly #job: ScanJob;
  #worker: ScanWorker | undefined;
  #ended = false;

  constructor(job: ScanJob) {
    this.#job = job;
    this.#worker = hired(job);
  }

  async scan(keys: readonly string[]): Promise<readonly ScannedFile[]> {
    if (this.#ended) throw new Error('the scan has ended');
    const worker = (this.#worker ??= hired(this.#job));
    try {
      return await worker.scan(keys);
    } catch (error) {
      if (error instanceof WorkerDied && this.#worker === worker) this.#worker = undefined;
      throw error;
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker?.end();
  }
}

function hired(job: ScanJob): ScanWorker {
  const worker = takeWorker(job.setup.rules !== undefined);
  worker.hire(job);
  return worker;
}

async function* lane<Task extends ScanTask>(
  take: () => Promise<readonly Task[]>,
  slot: WorkerSlot,
): AsyncGenerator<readonly Scanned<Task>[]> {
  for (let batch = await take(); batch.length > 0; batch = await take())
    yield await scanBatch(batch, slot);
}

async function scanBatch<Task extends ScanTask>(
  batch: readonly Task[],
  slot: WorkerSlot,
): Promise<readonly Scanned<Task>[]> {
  try {
    const files = await slot.scan(batch.map(({ key }) => key));
    return batch.flatMap((task, index) => pair(task, files[index]));
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    return await scanOneByOne(batch, slot, error);
  }
}

/** One file of the batch killed the worker. Alone, it kills only itself. */
async function scanOneByOne<Task extends ScanTask>(
  batch: readonly Task[],
  slot: WorkerSlot,
  death: WorkerDied,
): Promise<readonly Scanned<Task>[]> {
  const [only, ...more] = batch;
  if (only !== undefined && more.length === 0)
    return [{ task: only, file: tooMuch(only.key, death) }];
  const scanned: Scanned<Task>[] = [];
  for (const task of batch) scanned.push(...(await scanBatch([task], slot)));
  return scanned;
}

function tooMuch(key: string, { message }: WorkerDied): ScannedFile {
  const reason = `${key}: reading it ended the worker (${message})`;
  return { key, sight: { kind: 'unread', code: 'too-large', reason }, parts: {} };
}

function pair<Task>(task: Task, file: ScannedFile | undefined): readonly Scanned<Task>[] {
  if (file === undefined)
    throw new Error('a worker answered with fewer files than it was asked for');
  return [{ task, file }];
}

/** Cuts a stream of tasks into batches. Callers take turns, so that each task is handed out once. */
function batcher<Task extends ScanTask>(
  tasks: AsyncIterable<Task>,
  signal: AbortSignal | undefined,
): () => Promise<readonly Task[]> {
  const source = tasks[Symbol.asyncIterator]();
  let turn: Promise<readonly Task[]> = Promise.resolve([]);
  const next = async (): Promise<readonly Task[]> => {
    const batch: Task[] = [];
    for (let bytes = 0; batch.length < MAX_BATCH_FILES && bytes < MAX_BATCH_BYTES;) {
      const next = await source.next();
      if (next.done === true || signal?.aborted === true) break;
      batch.push(next.value);
      bytes += next.value.size;
    }
    return batch;
  };
  return () => (turn = turn.then(next));
}

/** Yields from all generators as they have something, asking each for more only when it was heard. */
async function* merge<T>(generators: readonly AsyncGenerator<T>[]): AsyncGenerator<T> {
  const pending = new Map(generators.map((generator, index) => [index, ask(generator, index)]));
  try {
    while (pending.size > 0) {
      const { index, generator, result } = await Promise.race(pending.values());
      pending.delete(index);
      if (result.done === true) continue;
      pending.set(index, ask(generator, index));
      yield result.value;
    }
  } finally {
    // Whoever listens may have stopped early; what then fails in flight is nobody's news.
    for (const answer of pending.values()) answer.catch(() => undefined);
  }
}

async function ask<T>(generator: AsyncGenerator<T>, index: number) {
  return { index, generator, result: await generator.next() };
}
