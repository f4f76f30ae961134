import { byUrgency, type Finding } from '../../../checks/finding.ts';
import { duplicateNamed, ordersFor } from './commands.ts';
import { newLedger, shortHash, type Ledger } from './ledger.ts';
import { ownIssues, type OwnIssue, type OwnIssues } from './own-issues.ts';
import { closeRepeated, draftIssue, updateIssue } from './plan-issue.ts';
import { redactFinding, type Redaction } from '../redact.ts';
import type { Router } from './route.ts';
import { lookFor, type Observation, type Presence } from './sight.ts';
import { groupFingerprint, groupStorms } from './storm.ts';
import { suppressedUntil, type Suppression } from './suppressions.ts';
import type { Policy, Situation } from './situation.ts';
import { nextStep, secondsOf, type Step } from './transition.ts';
import type { IssueComment, Operation, TrackedIssue } from './tracked-issue.ts';

export interface PlanOptions {
  readonly policy: Policy;
  /** New issues a run opens at most; the rest waits on the dashboard. */
  readonly maxNew: number;
  /** More new findings of one rule than this share one issue. */
  readonly groupOver: number;
  readonly route: Router;
  /** What issues hide besides secrets. @default nothing */
  readonly redaction?: Redaction;
  /** Fingerprints of renamed rules, from old to new. @default none */
  readonly adopt?: ReadonlyMap<string, string>;
}

/** Everything a plan is made from. Nothing else: the same input always gives the same plan. */
export interface PlanInput {
  readonly observation: Observation;
  /** All issues with our label, in every state. */
  readonly issues: readonly TrackedIssue[];
  readonly comments: readonly IssueComment[];
  readonly suppressions: readonly Suppression[];
  /** Findings that earlier runs had no room for. */
  readonly pending: readonly Finding[];
  /** Fingerprints of issues that were moved to another repository, and live on there. */
  readonly moved: readonly string[];
  readonly now: Date;
  readonly options: PlanOptions;
}

/** An issue as it stands after the plan. */
export interface Standing {
  readonly number: number;
  readonly fingerprint: string;
  readonly title: string;
  readonly ledger: Ledger;
  readonly presence: Presence;
}

export interface Plan {
  readonly operations: readonly Operation[];
  readonly standings: readonly Standing[];
  /** What there was no room to file now: worst first. */
  readonly pending: readonly Finding[];
  /** Covered by the reviewed file, so without an issue. */
  readonly suppressed: readonly Finding[];
}

/** From what was seen and what is filed to what has to be done. Applying it leaves nothing to do. */
export function planIssues(input: PlanInput): Plan {
  const own = ownIssues(input.issues, input.options.adopt);
  const { wanted, suppressed } = actionable(input, own);
  const bench = {
    input,
    own,
    found: new Map(wanted.map((finding) => [finding.fingerprint, finding])),
    look: lookFor({ ...input.observation, findings: wanted }),
    versions: new Map(
      [...(input.observation.versions ?? [])].map(([rule, version]) => [shortHash(rule), version]),
    ),
  };
  const judged = [...own.primary.values()].map((issue) => judge(issue, bench));
  const { drafts, pending } = newIssues(bench, judged);
  return {
    operations: [
      ...judged.flatMap(({ reactions }) => reactions),
      ...own.repeated.map(({ issue, of }) => closeRepeated(issue, of)),
      ...judged.flatMap(({ update }) => (update === undefined ? [] : [update])),
      ...drafts,
    ],
    standings: judged.map(({ standing }) => standing),
    pending,
    suppressed,
  };
}

/** What asks for an issue: above `info`, not silenced in the reviewed file, storms put together. */
function actionable(
  { observation, suppressions, options, now }: PlanInput,
  { primary }: OwnIssues,
): { wanted: readonly Finding[]; suppressed: readonly Finding[] } {
  const unique = new Map(observation.findings.map((finding) => [finding.fingerprint, finding]));
  const all = [...unique.values()].filter(({ severity }) => severity !== 'info').sort(byUrgency);
  const hasIssue = ({ fingerprint }: Finding) => primary.has(fingerprint);
  const isSilenced = (finding: Finding) =>
    !hasIssue(finding) && suppressedUntil(finding, suppressions, secondsOf(now)) !== undefined;
  const groupOf = (ruleId: string) => {
    const group = primary.get(groupFingerprint(ruleId));
    return group && { ledger: group.ledger, open: group.issue.open };
  };
  const loud = all.filter((finding) => !isSilenced(finding));
  return {
    wanted: groupStorms(loud, { groupOver: options.groupOver, groupOf, hasIssue }),
    suppressed: all.filter(isSilenced),
  };
}

interface Judgement {
  readonly own: OwnIssue;
  readonly step: Step;
  readonly standing: Standing;
  readonly update: Operation | undefined;
  readonly reactions: readonly Operation[];
}

interface Bench {
  readonly input: PlanInput;
  readonly own: OwnIssues;
  readonly found: ReadonlyMap<string, Finding>;
  readonly look: ReturnType<typeof lookFor>;
  /** The version of each rule's meaning, by the hash of its id. */
  readonly versions: ReadonlyMap<string, number>;
}

function judge(own: OwnIssue, bench: Bench): Judgement {
  const situation = situationOf(own, bench);
  const { issue, presence, finding, orders } = situation;
  const { options } = bench.input;
  const step = nextStep(situation);
  return {
    own,
    step,
    standing: {
      number: issue.number,
      fingerprint: own.fingerprint,
      title: issue.title,
      ledger: step.ledger,
      presence,
    },
    update: updateIssue(own, {
      ledger: step.ledger,
      finding: step.ignore === true ? undefined : finding,
      say: step.say,
      context: finding === undefined ? '' : options.route(finding).text,
      redaction: options.redaction,
    }),
    reactions: orders.map(({ comment, order }) => ({
      kind: 'react',
      comment,
      content: order.verb === 'unknown' ? 'confused' : '+1',
    })),
  };
}

function situationOf(own: OwnIssue, bench: Bench): Situation {
  const { comments, options, suppressions, ...input } = bench.input;
  const { issue, fingerprint, parts, ledger } = own;
  const kind = parts.marker.kind;
  const finding = bench.found.get(fingerprint);
  const now = secondsOf(input.now);
  return {
    issue,
    kind,
    ledger,
    presence: bench.look({ ...ledger, fingerprint, kind }),
    finding,
    orders: ordersFor(comments, issue.number, ledger.lastCommand),
    routed: finding === undefined ? issue.assignees : options.route(finding).assignees,
    fileUntil: finding && suppressedUntil(finding, suppressions, now),
    repeatsOurs: namesOurs(own, bench),
    version: bench.versions.get(ledger.rule),
    now,
    policy: options.policy,
  };
}

function namesOurs({ issue }: OwnIssue, { input, own }: Bench): boolean {
  return input.comments.some((comment) => {
    if (comment.issue !== issue.number || !comment.allowed) return false;
    const named = duplicateNamed(comment.body);
    return named !== undefined && named !== issue.number && own.numbers.has(named);
  });
}

/** The worst first, as many as one run may open; earlier ones that had to wait stand in the same line. */
function newIssues(
  bench: Bench,
  judged: readonly Judgement[],
): { drafts: readonly Operation[]; pending: readonly Finding[] } {
  const { input, found } = bench;
  const { options } = input;
  const filed = new Map(judged.map((judgement) => [judgement.own.fingerprint, judgement]));
  const waiting = input.pending.filter(
    (finding) => !found.has(finding.fingerprint) && stillWaits(finding, bench),
  );
  const line = [...found.values(), ...waiting]
    .filter(({ fingerprint }) => filed.get(fingerprint)?.step.replace ?? !filed.has(fingerprint))
    .filter(({ fingerprint }) => !input.moved.includes(fingerprint))
    .sort(byUrgency);
  const draft = (finding: Finding): Operation => ({
    kind: 'create',
    fingerprint: finding.fingerprint,
    draft: draftIssue(finding, {
      route: options.route(finding),
      previous: filed.get(finding.fingerprint)?.own.issue.number,
      redaction: options.redaction,
    }),
  });
  const { maxNew, redaction } = options;
  return {
    drafts: line.slice(0, maxNew).map(draft),
    // What waits is told on the dashboard: nothing hidden may wait there.
    pending: line.slice(maxNew).map((finding) => redactFinding(finding, redaction)),
  };
}

/** A control that passes by now needs no issue any more. What happened, happened. */
function stillWaits(finding: Finding, { look, input }: Bench): boolean {
  if (suppressedUntil(finding, input.suppressions, secondsOf(input.now)) !== undefined)
    return false;
  return finding.kind === 'detection' || look({ ...newLedger(finding), ...finding }) !== 'absent';
}
