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
  /** @default takes one of those that were started early */
  readonly hire?: (job: ScanJob) => HiredWorker;
}

type HiredWorker = Pick<ScanWorker, 'scan' | 'end'>;

const MAX_BATCH_FILES = 64;
const MAX_BATCH_BYTES = 512 * 1024;
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
  const slots = Array.from({ length: pool.workers }, () => new WorkerSlot(pool));
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
  readonly #hire: () => HiredWorker;
  #worker: HiredWorker | undefined;
  #alone: HiredWorker | undefined;
  #before: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor({ job, hire = takeWorker }: Pool) {
    this.#hire = () => hire(job);
    this.#worker = this.#hire();
  }

  async scan(keys: readonly string[]): Promise<readonly ScannedFile[]> {
    if (this.#ended) throw new Error('the scan has ended');
    const worker = (this.#worker ??= this.#hire());
    try {
      return await worker.scan(keys);
    } catch (error) {
      if (error instanceof WorkerDied && this.#worker === worker) this.#worker = undefined;
      throw error;
    }
  }

  /** In a worker of its own, one file after the other: what ends that worker is this file. */
  scanAlone(key: string): Promise<readonly ScannedFile[]> {
    const answer = this.#before.then(() => this.#scanNext(key));
    this.#before = answer.catch(() => undefined);
    return answer;
  }

  async #scanNext(key: string): Promise<readonly ScannedFile[]> {
    if (this.#ended) throw new Error('the scan has ended');
    const worker = this.#hire();
    this.#alone = worker;
    try {
      return await worker.scan([key]);
    } finally {
      await worker.end();
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all([this.#worker?.end(), this.#alone?.end()]);
  }
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
  const scanned = await unlessItDies(slot.scan(batch.map(({ key }) => key)));
  if (!(scanned instanceof WorkerDied))
    return batch.flatMap((task, index) => pair(task, scanned[index]));
  return await scanOneByOne(batch, slot);
}

/** One file of this batch, or of the other that the worker had, killed it. Alone, it kills only itself. */
async function scanOneByOne<Task extends ScanTask>(
  batch: readonly Task[],
  slot: WorkerSlot,
): Promise<readonly Scanned<Task>[]> {
  const [only, ...more] = batch;
  if (only !== undefined && more.length === 0) return await scanAlone(only, slot);
  const scanned: Scanned<Task>[] = [];
  for (const task of batch) scanned.push(...(await scanBatch([task], slot)));
  return scanned;
}

async function scanAlone<Task extends ScanTask>(
  task: Task,
  slot: WorkerSlot,
): Promise<readonly Scanned<Task>[]> {
  const scanned = await unlessItDies(slot.scanAlone(task.key));
  if (scanned instanceof WorkerDied) return [{ task, file: tooMuch(task.key, scanned) }];
  return pair(task, scanned[0]);
}

async function unlessItDies<T>(answer: Promise<T>): Promise<T | WorkerDied> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof WorkerDied) return error;
    throw error;
  }
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
