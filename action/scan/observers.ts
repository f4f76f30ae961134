import { compileRules, type FileMatches } from '../../checks/detections/match/matcher.ts';
import type { SigmaRule } from '../../checks/detections/rule.ts';

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
}

/**
 * What each observer says of one log file: small, plain (it crosses back), and to be merged in any
 * order. A new observer of the same pass is one more line here and one more in `openObservers`.
 */
export interface Parts {
  readonly detections?: FileMatches;
}

/** What looks at every log file of a worker. */
export interface Observers {
  readonly observe: (file: ObservedFile) => Parts;
  /** What the counted hits of all files so far belong to, as far as it was not told before. */
  readonly newPages: () => readonly string[];
}

/** Compiles once what looks at every log file. */
export function openObservers({ rules, everyHit = false }: ObserverSetup): Observers {
  const matcher = rules && compileRules(rules, { count: !everyHit });
  return {
    observe: ({ bytes }) => (matcher ? { detections: matcher.matchFile(bytes) } : {}),
    newPages: () => matcher?.newPages() ?? [],
  };
}
