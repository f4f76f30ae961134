import { byUrgency, fingerprint, type Evidence, type Finding } from '../../../checks/finding.ts';
import { freshEvents, type Ledger } from './ledger.ts';

/** The issue that stands for many findings of one rule has a fingerprint of its own. */
export function groupFingerprint(ruleId: string): string {
  return fingerprint({ ruleId, account: '*', region: '*', entity: 'group' });
}

/** Members a group names one by one; the rest are a number. */
const MEMBER_LIMIT = 300;

/** Many findings of one rule as one: a row of evidence for each of them, worst first. */
export function groupFinding(members: readonly Finding[]): Finding {
  const sorted = [...members].sort(byUrgency);
  const [worst] = sorted;
  if (worst === undefined) throw new Error('a group has members');
  return {
    ...worst,
    fingerprint: groupFingerprint(worst.id),
    account: '*',
    region: '*',
    resource: '',
    summary: `${worst.title}: found in many places at once, so they stand together here.`,
    facts: [],
    evidence: sorted.slice(0, MEMBER_LIMIT).map(memberRow),
    evidenceTotal: sorted.length,
  };
}

function memberRow({ fingerprint: member, ...finding }: Finding): Evidence {
  const [newest] = finding.evidence;
  const what = [finding.severity, finding.account, finding.region, finding.resource];
  return {
    ...(newest?.time === undefined ? {} : { time: newest.time }),
    what: what.filter((part) => part !== '').join(' '),
    key: newest?.key ?? '',
    state: newest?.state ?? 'unchecked',
    eventID: member,
  };
}

/** Whether the group's issue has already told of this finding. */
export function isMember(group: Ledger, finding: Finding): boolean {
  const row = { ...finding, evidence: [memberRow(finding)] };
  return freshEvents(group, row).length === 0;
}

export interface StormOptions {
  /** More new findings of one rule than this share one issue. */
  readonly groupOver: number;
  /** What the open or closed group issue of a rule remembers, where there is one. */
  readonly groupOf: (
    ruleId: string,
  ) => { readonly ledger: Ledger; readonly open: boolean } | undefined;
  /** Whether a finding has an issue of its own. */
  readonly hasIssue: (finding: Finding) => boolean;
}

/**
 * Puts findings of a rule that floods together. Findings with an issue of their own keep it. An
 * open group takes in every other finding of its rule; a closed one hides only those it has told
 * of, so that a storm people silenced cannot hide what comes after it.
 */
export function groupStorms(
  findings: readonly Finding[],
  options: StormOptions,
): readonly Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.id);
    if (ofRule === undefined) byRule.set(finding.id, [finding]);
    else ofRule.push(finding);
  }
  return [...byRule].flatMap(([id, ofRule]) => groupRule(ofRule, options.groupOf(id), options));
}

function groupRule(
  ofRule: readonly Finding[],
  group: ReturnType<StormOptions['groupOf']>,
  { hasIssue, groupOver }: StormOptions,
): readonly Finding[] {
  const single = ofRule.filter(hasIssue);
  const loose = ofRule.filter((finding) => !hasIssue(finding));
  if (group?.open === true) return [...single, ...grouped(loose)];
  const isTold = (finding: Finding) => group !== undefined && isMember(group.ledger, finding);
  const newcomers = loose.filter((finding) => !isTold(finding));
  if (newcomers.length > groupOver) return [...single, ...grouped(loose)];
  return [...single, ...newcomers, ...grouped(loose.filter(isTold))];
}

function grouped(members: readonly Finding[]): readonly Finding[] {
  return members.length === 0 ? [] : [groupFinding(members)];
}
