import { type Fault, fault, type FaultPlace, span, type TimeRange } from './fault.ts';
import { hourOf, placeOf } from './open-digest.ts';
import type { ProvenDigest } from './prove-digest.ts';

interface KeyUse {
  readonly place: FaultPlace;
  readonly fingerprint: string;
  readonly problem: NonNullable<ProvenDigest['keyProblem']>;
  range: TimeRange;
  count: number;
}

/** What is wrong with the keys that digests name: told once per key, account and region. */
export function keyFaults(digests: readonly ProvenDigest[]): Fault[] {
  const uses = new Map<string, KeyUse>();
  for (const digest of digests) addUse(uses, digest);
  return [...uses.values()].map(keyFault);
}

function addUse(uses: Map<string, KeyUse>, digest: ProvenDigest): void {
  const { keyProblem: problem, content, at } = digest;
  if (problem === undefined || content === undefined) return;
  const { fingerprint } = content.digest;
  const id = JSON.stringify([at.account, at.region, problem.kind === 'unread' ? '' : fingerprint]);
  const hour = hourOf(at);
  const use = uses.get(id) ?? {
    place: placeOf(digest),
    fingerprint,
    problem,
    range: hour,
    count: 0,
  };
  use.count += 1;
  use.range = {
    from: hour.from < use.range.from ? hour.from : use.range.from,
    to: hour.to > use.range.to ? hour.to : use.range.to,
  };
  uses.set(id, use);
}

function keyFault({ place, fingerprint, problem, range, count }: KeyUse): Fault {
  const asked = `${count} digests of ${place.region}, ${span(range)}`;
  switch (problem.kind) {
    case 'absent':
      return fault('PUBLIC_KEY_NOT_FOUND', place, {
        message: `The key ${fingerprint} is not among the public keys of ${place.region}; it should have signed ${asked}.`,
        expected: fingerprint,
        range,
        count,
      });
    case 'invalid':
      return fault('PUBLIC_KEY_INVALID', place, {
        message: `The public key ${fingerprint} cannot be used: ${problem.reason}. It should have signed ${asked}.`,
        expected: fingerprint,
        found: problem.found,
        range,
        count,
      });
    case 'unread':
      return fault('DIGEST_NOT_CHECKED', place, {
        message: `The public keys of ${place.region} could not be had: ${problem.reason}. Not checked: ${asked}.`,
        range,
        count,
      });
  }
}
