import type { Stretch } from '../finding.ts';
import type { Chain } from './evidence.ts';
import { instant, type Fault } from './fault.ts';
import type { Window } from './window.ts';

/** A stretch of time that valid digests cover without a hole, and whose log files were looked at. */
export interface ProvedStretch extends Stretch {
  readonly account: string;
  readonly region: string;
}

export interface LookedAt {
  readonly chains: readonly Chain[];
  /** The window whose log files were looked at: hours before it were proved by an earlier run at most. */
  readonly window: Window;
  readonly faults: readonly Fault[];
}

/**
 * What a look at one section proves: the hours that each chain's valid digests cover, within the
 * window. Nothing where anything of the section could not be looked at, for it may be about that.
 */
export function provedStretches({ chains, window, faults }: LookedAt): readonly ProvedStretch[] {
  const doubtful = new Set(
    faults
      .filter(({ severity }) => severity === 'unknown')
      .map(({ account, region }) => `${account} ${region}`),
  );
  return chains
    .filter(({ account, region }) => !doubtful.has(`${account} ${region}`))
    .flatMap((chain) =>
      joined(chain, window).map(({ from, to }) => ({
        trail: chain.trail,
        account: chain.account,
        region: chain.region,
        from: instant(from),
        to: instant(to),
      })),
    );
}

interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Digested segments within the window, those that meet as one. */
function joined({ segments }: Chain, { since, until }: Window): readonly Span[] {
  const spans: Span[] = [];
  for (const segment of segments.filter(({ state }) => state === 'digested')) {
    const from = segment.from > since ? segment.from : since;
    const to = segment.to < until ? segment.to : until;
    if (from >= to) continue;
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}
