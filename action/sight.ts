import type { Finding } from '../checks/finding.ts';
import { parseArchiveKey } from '../checks/archive-key.ts';
import type { RulePack } from '../checks/detections/index.ts';
import { ruleVersion } from '../checks/detections/rule-version.ts';
import { disprovedFaults } from '../checks/integrity/disproved.ts';
import type { TrailFact } from '../checks/integrity/evidence.ts';
import { faultFinding, faultFingerprint } from '../checks/integrity/fault-finding.ts';
import type { Fault } from '../checks/integrity/fault.ts';
import type { ProvedStretch } from '../checks/integrity/proved.ts';
import type { Tally } from './tally.ts';
import type { SkippedRow } from './write/report.ts';

/** How far a run looked: what it says nothing of may be as bad as before. */
export interface Sight {
  /** Accounts and regions of which everything could be looked at. */
  readonly places: readonly { readonly account: string; readonly region: string }[];
  readonly proved: readonly ProvedStretch[];
  /** Fingerprints of faults that this look disproves. */
  readonly disproved: readonly string[];
  /** What earlier runs found in hours that this one passed by, word for word as it was told then. */
  readonly passedBy: readonly Finding[];
  /** Every rule there is, with the version of its meaning. */
  readonly rules: ReadonlyMap<string, number>;
  /** Those of them that could not speak: they lack a file or a list, or still warm up. */
  readonly silent: ReadonlySet<string>;
}

interface Answers {
  readonly pack: RulePack;
  readonly interrupted: AbortSignal;
  readonly skipped: readonly SkippedRow[];
  /** Where the archive lies, for commands; a folder has none. */
  readonly bucket?: { readonly bucket: string };
  /** What the account said of its trails, where it was asked. */
  readonly trails: readonly TrailFact[] | undefined;
  /** Faults of earlier runs that were looked at again and are fine. */
  readonly fine: readonly Fault[];
  /** And those that were not looked at again, as they were told. */
  readonly openBefore: readonly Fault[];
}

/** What a run may conclude from finding nothing. An interrupted one concludes nothing. */
export function sightOf(tally: Tally, answers: Answers): Sight {
  const { interrupted, trails, fine } = answers;
  const known = rulesOf(answers);
  const passedBy = answers.openBefore.flatMap((fault) =>
    faultFinding(fault, answers.bucket?.bucket),
  );
  if (interrupted.aborted) return { places: [], proved: [], disproved: [], passedBy, ...known };
  const proved = tally.proved();
  const disproved = [...fine, ...disprovedFaults(proved, trails)];
  return {
    places: placesSeen(tally),
    proved,
    disproved: [...new Set(disproved.map(faultFingerprint))],
    passedBy,
    ...known,
  };
}

function rulesOf({ pack, skipped }: Answers): Pick<Sight, 'rules' | 'silent'> {
  const all = [...pack.rules, ...pack.correlations];
  return {
    rules: new Map(all.map((rule) => [rule.id, ruleVersion(rule)])),
    silent: new Set(skipped.map(({ rule }) => rule)),
  };
}

/** A row that names no place may be about any: then none was looked at as a whole. */
function placesSeen({ places, unread }: Tally): Sight['places'] {
  const doubtful = new Set<string>();
  for (const { key } of unread) {
    const at = parseArchiveKey(key);
    if (at.kind === 'other') return [];
    doubtful.add(`${at.account} ${at.region}`);
  }
  return places.filter(({ account, region }) => !doubtful.has(`${account} ${region}`));
}
