import { judgeLogFile } from '../../checks/integrity/log-file.ts';
import type { LogTask } from './log-tasks.ts';
import type { Scanned, ScanTask } from './pool.ts';

type Result = Scanned<LogTask>;
export type Scan = <Task extends ScanTask>(
  tasks: AsyncIterable<Task>,
) => AsyncIterable<Scanned<Task>>;

/**
 * Reads again, once, what speaks for tampering: where the store encrypts with KMS no checksum tells
 * a body that was broken on its way. The second reading counts; where there is none, the first.
 * @param again reads files; it may leave some out, where the run is interrupted
 */
export async function* confirmed(
  results: AsyncIterable<Result>,
  again: Scan,
): AsyncGenerator<Result> {
  const doubtful = new Map<string, Result>();
  for await (const result of results) {
    if (isDoubtful(result)) doubtful.set(result.task.key, result);
    else yield result;
  }
  if (doubtful.size === 0) return;
  for await (const result of again(tasksOf([...doubtful.values()]))) {
    doubtful.delete(result.task.key);
    yield result;
  }
  yield* doubtful.values();
}

function isDoubtful({ task, file: { sight } }: Result): boolean {
  if (task.judgement === undefined || sight.kind === 'unread') return false;
  const { faults } = judgeLogFile(task, sight, task.judgement);
  return faults.some(({ severity }) => severity === 'critical');
}

async function* tasksOf(results: readonly Result[]): AsyncGenerator<LogTask> {
  for (const { task } of results) yield await Promise.resolve(task);
}
