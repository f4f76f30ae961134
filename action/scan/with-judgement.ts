import type { LogTask, OpenTask } from './log-tasks.ts';
import type { Scanned } from './pool.ts';

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
