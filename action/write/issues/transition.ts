import { SEVERITIES, type Finding } from '../../../checks/finding.ts';
import { hear } from './hear.ts';
import { isOpen, latestEvidence, newsKeys, witness, type Ledger, type Status } from './ledger.ts';
import type { SayingName } from './sayings.ts';
import { DAY, type Situation } from './situation.ts';

/** What becomes of an issue: its next ledger, and perhaps a comment, or a new issue in its place. */
export interface Step {
  readonly ledger: Ledger;
  readonly say?: SayingName;
  readonly replace?: boolean;
  /** Whether what was seen is not even counted. */
  readonly ignore?: boolean;
}

/** First what people said, then the reviewed file, then what the run saw. */
export function nextStep(situation: Situation): Step {
  const heard = byFile({ ...situation, ledger: hear(situation) });
  return BY_STATUS[heard.ledger.status](heard);
}

const stay = ({ ledger }: Situation): Step => ({ ledger, ignore: true });

const BY_STATUS: Readonly<Record<Status, (situation: Situation) => Step>> = {
  new: openStep,
  acknowledged: openStep,
  regressed: openStep,
  fixed: fixedStep,
  done: doneStep,
  suppressed: suppressedStep,
  'false-positive': judgedStep,
  duplicate: stay,
};

/** The reviewed file wins over labels; an entry that was taken out ends its suppression. */
function byFile(situation: Situation): Situation {
  const { ledger, fileUntil, now, presence } = situation;
  if (ledger.status === 'false-positive' || ledger.status === 'duplicate') return situation;
  if (fileUntil !== undefined && presence === 'present')
    return withLedger(situation, { status: 'suppressed', until: fileUntil, byFile: 1 });
  if (ledger.byFile === 1 && presence === 'present')
    return withLedger(situation, { until: Math.min(ledger.until, now), byFile: 0 });
  return situation;
}

function withLedger(situation: Situation, changes: Partial<Ledger>): Situation {
  return { ...situation, ledger: { ...situation.ledger, ...changes } };
}

function openStep(situation: Situation): Step {
  const { presence, finding, kind, ledger } = situation;
  if (finding !== undefined) return seenAgain(situation, finding);
  if (presence === 'orphan') return orphaned(situation);
  if (presence !== 'absent') return { ledger };
  if (kind === 'detection') return quietStep(situation);
  if (kind === 'integrity') return { ledger: settled(ledger, 'fixed'), say: 'digest-arrived' };
  return absentStep(situation);
}

/** Counting is silent. News (worse, elsewhere, somebody else) is told, but at most once a day. */
function seenAgain({ ledger, now }: Situation, finding: Finding): Step {
  const next = witness(ledger, finding);
  const worse = SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(ledger.severity);
  const told = new Set(ledger.told);
  const news = worse || newsKeys(finding).some((key) => !told.has(key));
  if (!news || now - ledger.saidAt < DAY) return { ledger: next };
  return { ledger: { ...next, saidAt: now }, say: worse ? 'worse' : 'news' };
}

/** A control must be seen to pass more than once: one good look may be a lucky one. */
function absentStep({ ledger, now, policy }: Situation): Step {
  if (now <= ledger.absentAt) return { ledger };
  const next = { ...ledger, absentRuns: ledger.absentRuns + 1, absentAt: now };
  return next.absentRuns < policy.absentRuns
    ? { ledger: next }
    : { ledger: settled(next, 'fixed'), say: 'fixed' };
}

function quietStep({ ledger, now, policy }: Situation): Step {
  const calmSince = Math.max(ledger.lastSeen, ledger.takenAt);
  if (calmSince === 0 || now - calmSince < policy.quietDays * DAY) return { ledger };
  const next = { ...ledger, quiet: 1 };
  return policy.closeQuiet || ledger.autoclose === 1
    ? { ledger: settled(next, 'fixed'), say: 'quiet' }
    : { ledger: next };
}

function orphaned({ ledger, policy }: Situation): Step {
  return policy.closeOrphans ? { ledger: settled(ledger, 'fixed'), say: 'orphan' } : { ledger };
}

function fixedStep(situation: Situation): Step {
  const { finding, issue, now, policy, ledger } = situation;
  if (finding === undefined) return { ledger };
  if (!isNewer(situation, finding)) return { ledger: witness(ledger, finding) };
  const closedAt = secondsOf(issue.closedAt);
  if (closedAt > 0 && now - closedAt > policy.reopenDays * DAY)
    return { ledger, replace: true, ignore: true };
  return { ledger: settled(witness(ledger, finding), 'regressed'), say: 'regressed' };
}

/** A person said "done". Late or overlapping data does not contradict that; a newer event does. */
function doneStep(situation: Situation): Step {
  const { finding, ledger } = situation;
  if (finding === undefined) return { ledger };
  const next = witness(ledger, finding);
  if (!isNewer(situation, finding)) return { ledger: next };
  return {
    ledger: { ...settled(next, 'regressed'), reopened: ledger.reopened + 1 },
    say: 'not-done',
  };
}

function suppressedStep({ ledger, finding, now, presence }: Situation): Step {
  const next = finding === undefined ? ledger : witness(ledger, finding);
  if (now < ledger.until) return { ledger: next };
  if (presence === 'present')
    return { ledger: settled(next, 'regressed'), say: 'suppression-over' };
  return presence === 'absent' ? { ledger: settled(next, 'fixed') } : { ledger: next };
}

/** A failing control is news in every run; an event or a fault is news if it is younger than the closing. */
function isNewer({ issue, kind }: Situation, finding: Finding): boolean {
  return kind === 'control' || latestEvidence(finding) > secondsOf(issue.closedAt);
}

/** What people called false stays closed; where the rule has changed since, they are asked again. */
function judgedStep({ ledger, version }: Situation): Step {
  if (version === undefined) return { ledger, ignore: true };
  const review = version > Math.max(1, ledger.version) ? 1 : 0;
  return { ledger: { ...ledger, review }, ignore: true };
}

function settled(ledger: Ledger, status: Status): Ledger {
  return {
    ...ledger,
    status,
    until: 0,
    byFile: 0,
    absentRuns: isOpen(status) ? 0 : ledger.absentRuns,
    absentAt: isOpen(status) ? 0 : ledger.absentAt,
  };
}

export function secondsOf(date: Date | undefined): number {
  return date === undefined ? 0 : Math.floor(date.getTime() / 1000);
}
