import { reasonOf, UsageError } from '../checks/errors.ts';

/**
 * What all of the works give, or all that they complain of: whoever mends one mistake should not
 * meet the next one only then.
 * @throws UsageError with every complaint, each once; anything else that was thrown, as it is
 */
export async function together<T extends readonly Promise<unknown>[]>(
  works: readonly [...T],
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> {
  const reasons = (await Promise.allSettled(works)).flatMap((one) =>
    one.status === 'rejected' ? [asError(one.reason)] : [],
  );
  const defect = reasons.find((reason) => !(reason instanceof UsageError));
  if (defect !== undefined) throw defect;
  const complaints = reasons.flatMap((reason) => reasonOf(reason).split('\n'));
  if (complaints.length > 0) throw new UsageError([...new Set(complaints)].join('\n'));
  return Promise.all(works);
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
