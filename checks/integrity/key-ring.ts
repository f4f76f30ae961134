import type { DigestEvidence, RegionKeys } from './evidence.ts';
import { type LoadedKey, loadPublicKey } from './signature.ts';

/** The answer for one fingerprint in one region. */
export type FoundKey =
  LoadedKey | { readonly kind: 'absent' } | { readonly kind: 'unread'; readonly reason: string };

/** The keys of a region by fingerprint, each loaded once. */
export interface KeyRing {
  find(region: string, fingerprint: string): FoundKey;
}

export function keyRing(keysOf: DigestEvidence['keysOf']): KeyRing {
  const regions = new Map<string, ReadonlyMap<string, LoadedKey> | { unread: string }>();
  return {
    find(region, fingerprint) {
      const known = regions.get(region) ?? load(keysOf(region));
      regions.set(region, known);
      if ('unread' in known) return { kind: 'unread', reason: known.unread };
      return known.get(fingerprint.toLowerCase()) ?? { kind: 'absent' };
    },
  };
}

function load(keys: RegionKeys): ReadonlyMap<string, LoadedKey> | { unread: string } {
  if ('unread' in keys) return keys;
  const loaded = new Map<string, LoadedKey>();
  for (const source of keys) {
    const fingerprint = source.fingerprint.toLowerCase();
    // A spoilt copy must not displace a good one.
    if (loaded.get(fingerprint)?.kind !== 'usable') loaded.set(fingerprint, loadPublicKey(source));
  }
  return loaded;
}
