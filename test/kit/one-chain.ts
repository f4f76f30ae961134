import {
  copyArchive,
  type ForgedArchive,
  type ForgedChain,
  forgeArchive,
  type ForgeOptions,
} from './forge-archive.ts';

/**
 * The plainest archive: one account, one region, six hours. Digest `n` ends at `0n:08:30`; the first
 * one is empty and begins the chain, each further one lists the logs `2n - 2` and `2n - 1`, named
 * ten and forty minutes past its hour.
 */
export interface OneChain {
  readonly archive: ForgedArchive;
  readonly chain: ForgedChain;
  readonly log: (index: number) => string;
  readonly digest: (index: number) => string;
}

export function oneChain(options?: ForgeOptions): OneChain {
  const archive = options ? forge(options) : copyArchive((plainest ??= forge({})));
  const [chain] = archive.chains;
  if (chain === undefined) throw new Error('an archive without a chain');
  return { archive, chain, log: keyAt(chain.logs), digest: keyAt(chain.digests) };
}

/** Signing takes its time: the archive that most tests damage is forged once and copied. */
let plainest: ForgedArchive | undefined;

function forge(options: ForgeOptions): ForgedArchive {
  return forgeArchive({ clock: { minute: 8, second: 30 }, ...options });
}

/** A key by its place, oldest first. */
export function keyAt(keys: readonly string[]): (index: number) => string {
  return (index) => {
    const key = keys.at(index);
    if (key === undefined) throw new Error(`there is no object number ${index}`);
    return key;
  };
}
