import { ArchiveError } from '../../checks/errors.ts';
import type { DigestJudgement } from '../../checks/integrity/evidence.ts';
import type { LogTask, OpenTask } from './log-tasks.ts';
import type { Scanned } from './pool.ts';

/** The judgement of one section's digests, while it is awaited and after. */
export class Judging {
  isOver = false;
  judgement: DigestJudgement | undefined;
  /** Why the digests could not be looked at. */
  failure: ArchiveError | undefined;
  /** @throws what is a defect or wrong use, never for what the archive is */
  readonly over: Promise<void>;

  /** @param coming undefined where integrity is not asked for */
  constructor(coming: Promise<DigestJudgement> | undefined) {
    this.isOver = coming === undefined;
    this.over = coming === undefined ? Promise.resolve() : this.#await(coming);
    // Whoever needs it awaits it; until then a failure is nobody's news.
    this.over.catch(() => undefined);
  }

  async #await(coming: Promise<DigestJudgement>): Promise<void> {
    try {
      this.judgement = await coming;
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.failure = error;
    } finally {
      this.isOver = true;
    }
  }
}

/** Results that may wait for a judgement: small ones, and far more than come in before it is there. */
const MOST_WAITING = 4_000;

/**
 * Gives each result its section's judgement. Results that come before it wait, so that the workers
 * need not.
 */
export async function* withJudgement(
  results: AsyncIterable<Scanned<OpenTask>>,
): AsyncGenerator<Scanned<LogTask>> {
  let waiting: Scanned<OpenTask>[] = [];
  for await (const result of results) {
    if (result.task.judging.isOver) {
      yield judged(result);
      continue;
    }
    waiting.push(result);
    if (waiting.length < MOST_WAITING) continue;
    for (const held of waiting) {
      await held.task.judging.over;
      yield judged(held);
    }
    waiting = [];
  }
  for (const held of waiting) {
    await held.task.judging.over;
    yield judged(held);
  }
}

function judged({ task, file }: Scanned<OpenTask>): Scanned<LogTask> {
  const { judging, ...entry } = task;
  const { judgement } = judging;
  return { task: { ...entry, ...(judgement && { judgement }) }, file };
}
