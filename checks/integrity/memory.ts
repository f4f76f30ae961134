import type { ProvenChain } from './chain.ts';
import type { DigestEvidence, RememberedDigest } from './evidence.ts';
import { type Fault, fault, span } from './fault.ts';
import { placeOf } from './open-digest.ts';
import type { ProvenDigest } from './prove-digest.ts';
import { isOfChain } from './staleness.ts';
import { DIGEST_PERIOD, neededDigestRange, shifted } from './window.ts';

/**
 * Whether what an earlier run verified is still what the archive holds. That the newest digests are
 * gone altogether is staleness; here it is about the remembered digest itself.
 */
export function judgeMemory(
  { name, digests }: ProvenChain,
  { remembered = [], window }: DigestEvidence,
): Fault[] {
  const { from, to } = neededDigestRange(window);
  const newest = digests.at(-1)?.at.time;
  const wasListed = ({ end }: RememberedDigest): boolean =>
    end >= from && end <= to && newest !== undefined && newest > end;
  return remembered
    .filter(({ key }) => isOfChain(key, name))
    .flatMap((before) => {
      const now = digests.find((digest) => digest.name === before.key);
      if (now) return replaced(now, before);
      return wasListed(before) ? [vanished(name, before)] : [];
    });
}

/** A digest that could not be read contradicts nothing; one that is disproved has been told. */
function replaced(now: ProvenDigest, before: RememberedDigest): Fault[] {
  const found = now.trust === 'false' ? undefined : now.content?.sha256;
  if (found === undefined || found === before.sha256) return [];
  const message = 'The digest is not the one that an earlier run verified under this key.';
  return [fault('CHAIN_HASH_MISMATCH', placeOf(now), { message, expected: before.sha256, found })];
}

function vanished(name: ProvenChain['name'], before: RememberedDigest): Fault {
  const range = { from: shifted(before.end, -DIGEST_PERIOD), to: before.end };
  return fault(
    'DIGEST_MISSING',
    { ...name, key: before.key },
    {
      message: `The digest is gone; an earlier run verified it. Not proved: ${span(range)}.`,
      expected: before.sha256,
      range,
      count: 1,
    },
  );
}
