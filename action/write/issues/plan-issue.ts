import type { Finding } from '../../../checks/finding.ts';
import { nextBody } from './issue-body.ts';
import { isOpen, newLedger, type Ledger, type Status } from './ledger.ts';
import { joinBody, splitBody } from './marker.ts';
import type { OwnIssue } from './own-issues.ts';
import { GATE_LABEL, issueTitle } from './render-issue.ts';
import { redactFinding, type Redaction } from '../redact.ts';
import type { Route } from './route.ts';
import { ownComment, type SayingName } from './sayings.ts';
import type { CloseReason, IssueDraft, IssuePatch, Operation } from './tracked-issue.ts';

const REASON: Readonly<Partial<Record<Status, CloseReason>>> = {
  fixed: 'completed',
  done: 'completed',
  suppressed: 'not_planned',
  'false-positive': 'not_planned',
  duplicate: 'duplicate',
};

export interface DraftOptions {
  readonly route: Route;
  /** A closed issue about the same, too old to be reopened. */
  readonly previous?: number | undefined;
  readonly redaction: Redaction | undefined;
}

/** A new issue, with everything it needs in one request. */
export function draftIssue(finding: Finding, about: DraftOptions): IssueDraft {
  const { route, previous = 0, redaction } = about;
  const ledger = { ...newLedger(finding), previous };
  return {
    title: issueTitle(redactFinding(finding, redaction)),
    body: nextBody({
      before: undefined,
      known: undefined,
      finding,
      ledger,
      context: route.text,
      redaction,
    }),
    labels: [...new Set([...labelsOf(ledger, finding.kind), ...route.labels])],
    assignees: route.assignees,
  };
}

export interface Change {
  readonly ledger: Ledger;
  readonly finding: Finding | undefined;
  readonly say: SayingName | undefined;
  readonly context: string;
  readonly redaction: Redaction | undefined;
}

/** What has to be asked of the tracker to bring an issue to its next state, or undefined. */
export function updateIssue(own: OwnIssue, change: Change): Operation | undefined {
  const { issue, parts, ledger: known } = own;
  const body = withFingerprint(nextBody({ ...change, before: parts, known }), own.fingerprint);
  const patch = {
    ...(isSameBody(body, own) ? {} : { body }),
    ...labelPatch(own, change),
    ...statePatch(issue.open, change.ledger.status),
  };
  if (Object.keys(patch).length === 0) return undefined;
  const comment = change.say && {
    comment: ownComment(change.say, change.ledger, `${issue.number} ${parts.marker.rev}`),
  };
  return { kind: 'update', number: issue.number, patch, ...comment };
}

/** Closes an issue that repeats another one. */
export function closeRepeated(repeated: OwnIssue, of: OwnIssue): Operation {
  const ledger: Ledger = { ...repeated.ledger, status: 'duplicate', until: 0, byFile: 0 };
  const change = { ledger, finding: undefined, say: undefined, context: '', redaction: undefined };
  const patch = {
    body: nextBody({ ...change, before: repeated.parts, known: repeated.ledger }),
    ...labelPatch(repeated, change),
    state: 'closed' as const,
    reason: 'duplicate' as const,
    duplicateOf: of.issue.id,
  };
  return { kind: 'update', number: repeated.issue.number, patch };
}

/** Nothing to write where we would write what we wrote last, or what people made of it since. */
function isSameBody(body: string, { parts, fingerprint }: OwnIssue): boolean {
  const next = splitBody(body);
  const same = next?.marker.rev === parts.marker.rev || next?.managed === parts.managed;
  return same && fingerprint === parts.marker.fingerprint;
}

function withFingerprint(body: string, fingerprint: string): string {
  const parts = splitBody(body);
  if (parts === undefined || parts.marker.fingerprint === fingerprint) return body;
  return joinBody({ ...parts.marker, fingerprint }, parts.managed, parts.notes);
}

/** Labels with these beginnings are ours to set; all others are people's. */
const OURS = /^(?:severity|kind|status):/;

function labelPatch({ issue, parts }: OwnIssue, change: Change): Pick<IssuePatch, 'labels'> {
  const kind = change.finding?.kind ?? parts.marker.kind;
  const wanted = labelsOf(change.ledger, kind);
  const kept = issue.labels.filter((label) => !OURS.test(label) && !wanted.includes(label));
  const labels = [...wanted, ...kept];
  const same =
    labels.length === issue.labels.length && labels.every((label) => issue.labels.includes(label));
  return same ? {} : { labels };
}

function labelsOf({ severity, status, quiet }: Ledger, kind: string): readonly string[] {
  return [
    GATE_LABEL,
    `severity:${severity}`,
    `kind:${kind}`,
    ...(status === 'new' ? [] : [`status:${status}`]),
    ...(quiet === 1 && isOpen(status) ? ['status:quiet'] : []),
  ];
}

function statePatch(open: boolean, status: Status): Pick<IssuePatch, 'state' | 'reason'> {
  if (open === isOpen(status)) return {};
  const reason = REASON[status];
  return reason === undefined ? { state: 'open', reason: 'reopened' } : { state: 'closed', reason };
}
