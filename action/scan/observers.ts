import type { SourceBook } from '../../checks/detections/derive/source.ts';
import { foldHits, type Sighting } from '../../checks/detections/memory/sighting.ts';
import { compileRules, type FileMatches } from '../../checks/detections/match/matcher.ts';
import type { TrailChange } from '../../checks/integrity/trail-changes.ts';
import type { SigmaRule } from '../../checks/detections/rule.ts';
export { warmUp } from '../../checks/detections/match/warm-up.ts';
import type { EnrichmentFiles } from '../read/enrichment.ts';

/** A log file as an observer sees it: the inflated bytes, within the budget. */
export interface ObservedFile {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** What the observers need, as plain data: it crosses into the workers. */
export interface ObserverSetup {
  readonly rules?: readonly SigmaRule[];
  /** Whether each hit is wanted, also those that no alert shows. */
  readonly everyHit?: boolean;
  /** Whether calls that end a trail's digests are looked for. */
  readonly changes?: boolean;
  /** What is known of addresses, where the user brought files. */
  readonly enrichment?: EnrichmentFiles;
}

/**
 * What each observer says of one log file: small, plain (it crosses back), and to be merged in any
 * order. A new observer of the same pass is one more line here and one more in `worker.ts`.
 */
export interface Parts {
  readonly detections?: FileMatches;
  /** Hits that only rules with a memory read, counted: they are many, and nobody needs each. */
  readonly sightings?: readonly Sighting[];
  /** Absent where there are none. */
  readonly changes?: readonly TrailChange[];
}

/** What looks at every log file of a worker. */
export interface Observers {
  readonly observe: (file: ObservedFile) => Parts;
  /** What the counted hits of all files so far belong to, as far as it was not told before. */
  readonly newPages: () => readonly string[];
}

interface MatchNeeds {
  readonly everyHit?: boolean | undefined;
  readonly sources?: SourceBook | undefined;
}

/** Compiles once what looks at every log file for detections. */
export function openRules(
  rules: readonly SigmaRule[],
  { everyHit = false, sources }: MatchNeeds,
): Observers {
  const matcher = compileRules(rules, { count: !everyHit, ...(sources && { sources }) });
  return {
    observe: ({ bytes }) => {
      const matches = matcher.matchFile(bytes);
      const { hits, sightings } = foldHits(matches.hits, rules);
      return {
        detections: { ...matches, hits },
        ...(sightings.length > 0 && { sightings }),
      };
    },
    newPages: () => matcher.newPages(),
  };
}
