import type { LogFileJudgement } from '../../checks/integrity/evidence.ts';
import { judgeLogFile } from '../../checks/integrity/log-file.ts';
import type { LogTask, OpenTask } from './log-tasks.ts';
import type { Scanned } from './pool.ts';

/** A log file that was looked at, and what it is worth; no verdict where integrity is not asked for. */
export interface JudgedFile extends Scanned<LogTask> {
  readonly verdict?: LogFileJudgement;
}

/** Results that may wait for a judgement: small ones, and far more than come in before it is there. */
const MOST_WAITING = 4_000;

/**
 * Gives each result its verdict by its section's judgement. Results that come before it wait, so that
 * the workers need not.
 */
export async function* withJudgement(
  results: AsyncIterable<Scanned<OpenTask>>,
): AsyncGenerator<JudgedFile> {
  let waiting: Scanned<OpenTask>[] = [];
  for await (const result of results) {
    if (result.task.judging.isOver) {
      yield* afterJudging([result]);
      continue;
    }
    waiting.push(result);
    if (waiting.length < MOST_WAITING) continue;
    yield* afterJudging(waiting);
    waiting = [];
  }
  yield* afterJudging(waiting);
}

async function* afterJudging(waiting: readonly Scanned<OpenTask>[]): AsyncGenerator<JudgedFile> {
  for (const held of waiting) {
    await held.task.judging.over;
    yield judged(held);
  }
}

function judged({ task, file }: Scanned<OpenTask>): JudgedFile {
  const { judging, ...entry } = task;
  const { judgement } = judging;
  return withVerdict({ task: { ...entry, ...(judgement && { judgement }) }, file });
}

/** Each log file is judged once for each time that it was read. */
export function withVerdict({ task, file }: Scanned<LogTask>): JudgedFile {
  const { judgement } = task;
  if (judgement === undefined) return { task, file };
  return { task, file, verdict: judgeLogFile(task, file.sight, judgement) };
}
