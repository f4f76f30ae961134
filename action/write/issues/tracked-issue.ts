/** An issue as the tracker shows it, in the words the planner uses. */
export interface TrackedIssue {
  readonly number: number;
  /** The database id, which `duplicate_issue_id` asks for. */
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly reason: CloseReason | 'reopened' | undefined;
  readonly closedAt: Date | undefined;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /**
   * Whether the marker may be believed: written by us, or by somebody the repository trusts.
   * Anybody can open an issue with a marker in a public repository.
   */
  readonly trusted: boolean;
}

export type CloseReason = 'completed' | 'not_planned' | 'duplicate';

/** A comment of somebody else on one of our issues. */
export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly body: string;
  /** Whether its author has at least the triage role. Commands of others are not even answered. */
  readonly allowed: boolean;
}

/** What a new issue is made of: all of it goes into one request. */
export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** One change, in one request. */
export interface IssuePatch {
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly reason?: CloseReason | 'reopened';
  /** Database id of the issue that a duplicate repeats. */
  readonly duplicateOf?: number;
}

/** A comment of ours. Its key makes it unique, so that a run that was cut short repeats nothing. */
export interface OwnComment {
  readonly key: string;
  readonly text: string;
}

export type Operation =
  | { readonly kind: 'create'; readonly fingerprint: string; readonly draft: IssueDraft }
  | {
      readonly kind: 'update';
      readonly number: number;
      readonly patch: IssuePatch;
      readonly comment?: OwnComment;
    }
  | { readonly kind: 'react'; readonly comment: number; readonly content: '+1' | 'confused' };
