import type { PublicKey, PublicKeys } from '../../checks/archive.ts';
import { ArchiveError, reasonOf } from '../../checks/errors.ts';
import { openCloudTrail } from './aws/cloudtrail.ts';

export interface PublicKeyOptions {
  /** `--endpoint-url`; else that of the environment and profiles. */
  readonly endpoint?: string;
  readonly now: () => Date;
}

/** Asks one region for the keys that signed between two instants. */
export type ListPublicKeys = (
  region: string,
  from: Date,
  to: Date,
) => Promise<readonly PublicKey[]>;

/**
 * The signing keys as CloudTrail's `ListPublicKeys` gives them, from the region that a digest
 * lies in: keys differ from region to region. Asked lazily; needs cloudtrail:ListPublicKeys.
 * @throws ArchiveError from `keysOf` where a region does not answer
 */
export function readPublicKeys({ endpoint, now }: PublicKeyOptions): PublicKeys {
  const cloudTrail = openCloudTrail(endpoint);
  return cachePublicKeys(async (region, from, to) => {
    try {
      return await cloudTrail(region).listPublicKeys(from, to);
    } catch (error) {
      throw failure(region, error);
    }
  }, now);
}

const HOUR = 3_600_000;
/** A key is valid for 30 days, so an answer for a block of time holds few keys, and few blocks are asked. */
const BLOCK = 30 * 24 * HOUR;
/** A digest that ends near a key's end may be signed after it, by the next key (aws-cli PR 10072). */
const ROTATION_EDGE = 2 * HOUR;
/** Digests have been signed since October 2015; names may claim any year. */
const FIRST_SIGNED = Date.UTC(2015, 8, 1);

/**
 * Asks each region once for each block of time, however many digests need its keys. Questions go
 * `ROTATION_EDGE` beyond the end asked for, and never into the future.
 */
export function cachePublicKeys(list: ListPublicKeys, now: () => Date): PublicKeys {
  const answers = new Map<string, Promise<readonly PublicKey[]>>();
  const ask = (region: string, blocks: readonly number[]): void => {
    const [first = 0, last = first] = [blocks[0], blocks.at(-1)];
    const end = Math.min((last + 1) * BLOCK, now().getTime()) + ROTATION_EDGE;
    const answer = list(region, new Date(first * BLOCK), new Date(end));
    // A region that did not answer is asked again when the next digest needs it.
    answer.catch(() => {
      for (const block of blocks) answers.delete(`${region} ${block}`);
    });
    for (const block of blocks) answers.set(`${region} ${block}`, answer);
  };
  return {
    async keysOf(region, from, to) {
      const blocks = blocksOf(
        from,
        new Date(Math.min(to.getTime() + ROTATION_EDGE, now().getTime())),
      );
      const unasked = blocks.filter((block) => !answers.has(`${region} ${block}`));
      if (unasked.length > 0) ask(region, unasked);
      const found = await Promise.all(
        blocks.map((block) => answers.get(`${region} ${block}`) ?? NONE),
      );
      return distinct(found.flat());
    },
  };
}

const NONE: Promise<readonly PublicKey[]> = Promise.resolve([]);

function blocksOf(from: Date, to: Date): readonly number[] {
  const first = Math.floor(Math.max(from.getTime(), FIRST_SIGNED) / BLOCK);
  const last = Math.floor(to.getTime() / BLOCK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The blocks overlap at their edges, and one answer may serve several. */
function distinct(keys: readonly PublicKey[]): readonly PublicKey[] {
  const byContent = keys.map((key) => [`${key.fingerprint} ${hex(key.der)}`, key] as const);
  return [...new Map(byContent).values()];
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}

const DENIED = new Set(['AccessDeniedException', 'AccessDenied', 'OperationNotPermittedException']);
/** What a region says that the account has not enabled. */
const UNKNOWN_HERE = new Set(['UnrecognizedClientException', 'InvalidClientTokenId']);

function failure(region: string, cause: unknown): ArchiveError {
  const what = `the public keys of ${region}`;
  const name = cause instanceof Error ? cause.name : '';
  const reason = reasonOf(cause);
  if (DENIED.has(name))
    return new ArchiveError(
      'access-denied',
      `${what}: the role needs cloudtrail:ListPublicKeys there (${reason})`,
      { cause },
    );
  const hint = UNKNOWN_HERE.has(name) ? ' (is the region enabled in this account?)' : '';
  return new ArchiveError('unreachable', `${what}: ${reason}${hint}`, { cause });
}
