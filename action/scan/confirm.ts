import type { LogTask } from './log-tasks.ts';
import type { Scanned, ScanTask } from './pool.ts';
import { withVerdict, type JudgedFile } from './with-judgement.ts';

export type Scan = <Task extends ScanTask>(
  tasks: AsyncIterable<Task>,
) => AsyncIterable<Scanned<Task>>;

/**
 * Reads again, once, what speaks for tampering: where the store encrypts with KMS no checksum tells
 * a body that was broken on its way. The second reading counts; where there is none, the first.
 * @param again reads files; it may leave some out, where the run is interrupted
 */
export async function* confirmed(
  results: AsyncIterable<JudgedFile>,
  again: Scan,
): AsyncGenerator<JudgedFile> {
  const doubtful = new Map<string, JudgedFile>();
  for await (const result of results) {
    if (isDoubtful(result)) doubtful.set(result.task.key, result);
    else yield result;
  }
  if (doubtful.size === 0) return;
  for await (const result of again(tasksOf([...doubtful.values()]))) {
    doubtful.delete(result.task.key);
    yield withVerdict(result);
  }
  yield* doubtful.values();
}

function isDoubtful({ file, verdict }: JudgedFile): boolean {
  if (verdict === undefined || file.sight.kind === 'unread') return false;
  return verdict.faults.some(({ severity }) => severity === 'critical');
}

async function* tasksOf(results: readonly JudgedFile[]): AsyncGenerator<LogTask> {
  for (const { task } of results) yield await Promise.resolve(task);
}
