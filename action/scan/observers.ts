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

/** Compiles once what looks at every log file. */
export function openObservers({
  rules,
  everyHit = false,
}: ObserverSetup): (file: ObservedFile) => Parts {
  const matcher = rules && compileRules(rules, { count: !everyHit });
  return ({ bytes }) => ({
    ...(matcher && { detections: matcher.matchFile(bytes) }),
  });
}
