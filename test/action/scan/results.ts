import type { LogFileSight } from '../../../checks/archive.ts';
import type { DigestJudgement } from '../../../checks/integrity/evidence.ts';
import type { Judging } from '../../../action/scan/judging.ts';
import { auditForged } from '../../kit/audit-forged.ts';
import { oneChain } from '../../kit/one-chain.ts';

/** Results of a scan, as stages behind it are given them. */

export const { log } = oneChain();
export const judgement: DigestJudgement = auditForged(oneChain().archive).judgement;
const BYTES = { kind: 'whole', bytes: 2, trailing: 0 } as const;

/** A file that is what its digest says. */
export const whole = (key: string): LogFileSight => ({
  ...BYTES,
  sha256: judgement.listed.get(key)?.sha256 ?? '',
});
/** A file that is not. */
export const altered: LogFileSight = { ...BYTES, sha256: 'ab'.repeat(32) };

export const scanned = (key: string, sight: LogFileSight, judging: Judging) => ({
  task: { key, size: 1, judging },
  file: { key, sight, parts: {} },
});

export async function* streamOf<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
