import type { IssueComment, IssueDraft, IssuePatch, TrackedIssue } from './tracked-issue.ts';

/**
 * What went wrong between us and the tracker.
 * `unknown`: no answer, or one that says nothing; the request may have been carried out.
 * `limited`: refused for its rate, and surely not carried out.
 * `denied`: the token may not do this. `gone`: deleted. `moved`: lives elsewhere now.
 * `invalid`: refused for what it says. `disabled`: the repository has no issues.
 */
export type TrackerErrorCode =
  'unknown' | 'limited' | 'denied' | 'gone' | 'moved' | 'invalid' | 'disabled';

export class TrackerError extends Error {
  override readonly name = 'TrackerError';
  readonly code: TrackerErrorCode;
  constructor(code: TrackerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The code of a TrackerError; undefined for anything else that was thrown. */
export function trackerCode(error: unknown): TrackerErrorCode | undefined {
  return error instanceof TrackerError ? error.code : undefined;
}

export type Visibility = 'public' | 'internal' | 'private';

/** Where issues live. Every method throws TrackerError, and none repeats what may have been done. */
export interface IssueTracker {
  visibility(): Promise<Visibility>;
  /** Every issue with our label, open and closed. */
  list(): Promise<readonly TrackedIssue[]>;
  /** The open issues with our label and the dashboard's. */
  dashboards(): Promise<readonly TrackedIssue[]>;
  /** The newest issues with our label: a look at what was just created. */
  newest(): Promise<readonly TrackedIssue[]>;
  /** @throws TrackerError `gone` or `moved` where it does not live here any more. */
  get(number: number): Promise<TrackedIssue>;
  /** Comments that may hold commands, written or edited since. */
  comments(since: Date): Promise<readonly IssueComment[]>;
  /** The texts of all comments on an issue. */
  commentsOn(number: number): Promise<readonly string[]>;
  create(draft: IssueDraft): Promise<TrackedIssue>;
  update(number: number, patch: IssuePatch): Promise<void>;
  comment(number: number, text: string): Promise<void>;
  react(comment: number, content: '+1' | 'confused'): Promise<void>;
  /** Makes the labels that are not there yet. */
  prepareLabels(labels: readonly string[]): Promise<void>;
}
