import type { Finding } from '../../../../checks/finding.ts';
import { planIssues, type Plan, type PlanInput } from '../../../../action/write/issues/plan.ts';
import type { Scope } from '../../../../action/write/issues/sight.ts';
import { NO_ROUTE } from '../../../../action/write/issues/routing.ts';
import type {
  CloseReason,
  IssueComment,
  IssuePatch,
  Operation,
  TrackedIssue,
} from '../../../../action/write/issues/tracked-issue.ts';
import { DEFAULT_POLICY } from '../../../../action/write/issues/situation.ts';

export const NOON = new Date('2026-03-10T12:00:00Z');
const HOUR = 3_600_000;

type Seen = Partial<PlanInput['observation']>;
type Others = Partial<Omit<PlanInput, 'observation' | 'issues' | 'comments' | 'now'>>;

/** A tracker in memory, with people in it: runs plan and apply, people do what people do. */
export class World {
  now = NOON;
  issues: TrackedIssue[] = [];
  comments: IssueComment[] = [];
  /** What we wrote in comments, by issue. */
  said: { number: number; key: string; text: string }[] = [];
  reactions: { comment: number; content: string }[] = [];
  private next = 1;

  /** Plans and applies one run. */
  run(seen: Seen, others: Others = {}): Plan {
    const plan = this.plan(seen, others);
    for (const operation of plan.operations) this.apply(operation);
    return plan;
  }

  plan(seen: Seen, others: Others = {}): Plan {
    return planIssues({
      observation: { findings: [], evaluated: [], passed: [], ...seen },
      issues: this.issues,
      comments: this.comments,
      suppressions: [],
      pending: [],
      moved: [],
      now: this.now,
      options: { policy: DEFAULT_POLICY, maxNew: 20, groupOver: 10, route: () => NO_ROUTE },
      ...others,
    });
  }

  wait(hours: number): void {
    this.now = new Date(this.now.getTime() + hours * HOUR);
  }

  issue(number = 1): TrackedIssue {
    const found = this.issues.find((issue) => issue.number === number);
    if (found === undefined) throw new Error(`no issue ${number}`);
    return found;
  }

  status(number = 1): string {
    const { open, labels } = this.issue(number);
    const status = labels.find((label) => label.startsWith('status:')) ?? 'status:new';
    return `${open ? 'open' : 'closed'} ${status.slice('status:'.length)}`;
  }

  close(reason: CloseReason, number = 1): void {
    this.change(number, { open: false, reason, closedAt: this.now });
  }

  reopen(number = 1): void {
    this.change(number, { open: true, reason: 'reopened', closedAt: undefined });
  }

  label(label: string, number = 1): void {
    this.change(number, { labels: [...this.issue(number).labels, label] });
  }

  assign(login: string, number = 1): void {
    this.change(number, { assignees: [...this.issue(number).assignees, login] });
  }

  write(body: string, number = 1, allowed = true): void {
    this.comments.push({ id: this.comments.length + 1, issue: number, body, allowed });
  }

  change(number: number, changes: Partial<TrackedIssue>): void {
    this.issues = this.issues.map((issue) =>
      issue.number === number ? { ...issue, ...changes } : issue,
    );
  }

  remove(number: number): void {
    this.issues = this.issues.filter((issue) => issue.number !== number);
  }

  apply(operation: Operation): void {
    if (operation.kind === 'react') this.reactions.push(operation);
    else if (operation.kind === 'create') this.create(operation.draft);
    else {
      const { number, comment, patch } = operation;
      if (comment !== undefined) this.said.push({ number, ...comment });
      this.patch(number, patch);
    }
  }

  private create(draft: {
    title: string;
    body: string;
    labels: readonly string[];
    assignees: readonly string[];
  }): void {
    const number = this.next++;
    const born = { id: 1000 + number, open: true, reason: undefined, closedAt: undefined };
    this.issues.push({ number, trusted: true, ...born, ...draft });
  }

  private patch(number: number, { body, labels, state, reason }: IssuePatch): void {
    this.change(number, {
      ...(body === undefined ? {} : { body }),
      ...(labels === undefined ? {} : { labels }),
      ...(state === 'open' ? { open: true, reason: 'reopened', closedAt: undefined } : {}),
      ...(state === 'closed' ? { open: false, reason, closedAt: this.now } : {}),
    });
  }
}

/** A scope that says: everything about these findings was looked at. */
export function lookedAt(...findings: readonly Finding[]): readonly Scope[] {
  return findings.map(({ kind, id, account, region }) => ({
    kind,
    rules: [id],
    places: [{ account, region }],
  }));
}
