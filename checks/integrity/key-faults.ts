import { type Fault, fault, type FaultPlace, instant, span, type TimeRange } from './fault.ts';
import { hourOf, placeOf } from './open-digest.ts';
import type { KeyProblem, ProvenDigest } from './prove-digest.ts';

interface KeyUse {
  readonly place: FaultPlace;
  readonly fingerprint: string;
  readonly problem: KeyProblem;
  readonly digests: readonly ProvenDigest[];
  /** When it signed them, where that is what is wrong. */
  readonly signed: readonly Date[];
}

/**
 * What is wrong with the keys that digests name: told once per key, account and region.
 * @param source where the keys are from, as part of a sentence
 */
export function keyFaults(
  digests: readonly ProvenDigest[],
  source = 'as they were given',
): Fault[] {
  const uses = new Map<string, KeyUse>();
  for (const digest of digests) addUse(uses, digest);
  return [...uses.values()].map((use) => keyFault(use, source));
}

function addUse(uses: Map<string, KeyUse>, digest: ProvenDigest): void {
  const { keyProblem: problem, content, at } = digest;
  if (problem === undefined || content === undefined) return;
  const { fingerprint } = content.digest;
  const name = problem.kind === 'unread' ? '' : fingerprint;
  const id = JSON.stringify([at.account, at.region, problem.kind, name]);
  const use = uses.get(id) ?? {
    ...{ place: placeOf(digest), fingerprint, problem },
    ...{ digests: [], signed: [] },
  };
  const signed = problem.kind === 'outside' ? [...use.signed, problem.signed] : use.signed;
  uses.set(id, { ...use, digests: [...use.digests, digest], signed });
}

function keyFault(use: KeyUse, source: string): Fault {
  const { place, fingerprint, problem, digests } = use;
  const range = unionOf(digests.map(({ at }) => hourOf(at)));
  const asked = `${digests.length} digests of ${place.region}, ${span(range)}`;
  const isProved = digests.every(({ trust }) => trust === 'valid');
  const detail = { count: digests.length, ...(!isProved && { range }) };
  switch (problem.kind) {
    case 'absent':
      return fault('PUBLIC_KEY_NOT_FOUND', place, {
        ...detail,
        message: `The key ${fingerprint} is not among the public keys of ${place.region} (${source}); it should have signed ${asked}.`,
        expected: fingerprint,
      });
    case 'invalid':
      return fault('PUBLIC_KEY_INVALID', place, {
        ...detail,
        message: `The public key ${fingerprint} (${source}) cannot be used: ${problem.reason}. It should have signed ${asked}.`,
        expected: fingerprint,
        found: problem.found,
      });
    case 'unread':
      return fault('DIGEST_NOT_CHECKED', place, {
        ...detail,
        message: `The public keys of ${place.region} could not be had: ${problem.reason}. Not checked: ${asked}. This is no evidence of tampering.`,
      });
    case 'outside':
      return outsideFault(use, problem, { ...detail, asked });
  }
}

type Outside = Extract<KeyProblem, { kind: 'outside' }>;

function outsideFault(
  { place, fingerprint, signed }: KeyUse,
  { key: { validFrom, validUntil } }: Outside,
  {
    asked,
    ...detail
  }: { readonly asked: string; readonly count: number; readonly range?: TimeRange },
): Fault {
  const bounds = [validFrom, validUntil].map((time) => (time ? instant(time) : 'any time'));
  const times = signed.map((time) => time.getTime());
  const about = [...new Set([Math.min(...times), Math.max(...times)])].map((time) =>
    instant(new Date(time)),
  );
  return fault('PUBLIC_KEY_OUTSIDE_VALIDITY', place, {
    ...detail,
    message: `The key ${fingerprint} signed ${asked}, about ${about.join(' to ')}; it is valid from ${bounds.join(' until ')}.`,
    expected: bounds.join('/'),
    found: about.join('/'),
  });
}

function unionOf(ranges: readonly TimeRange[]): TimeRange {
  return {
    from: new Date(Math.min(...ranges.map(({ from }) => from.getTime()))),
    to: new Date(Math.max(...ranges.map(({ to }) => to.getTime()))),
  };
}
