import * as z from 'zod';
import type { TrackedIssue } from './tracked-issue.ts';
import { TrackerError } from './tracker.ts';

const issueSchema = z.object({
  id: z.number(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  state_reason: z.string().nullish(),
  closed_at: z.string().nullable(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().optional() })])),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  user: z.object({ login: z.string() }).nullable(),
  author_association: z.string().optional(),
  pull_request: z.unknown().optional(),
});

export const commentSchema = z.object({
  id: z.number(),
  body: z.string().optional(),
  issue_url: z.string(),
  user: z.object({ login: z.string() }).nullable(),
});

export const repoSchema = z.object({
  private: z.boolean(),
  visibility: z.enum(['public', 'internal', 'private']).optional().catch(undefined),
});
export const listSchema = z.array(z.unknown());

const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** An answer that is not what GitHub promises says nothing about what was done. */
export function parsed<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new TrackerError(
    'unknown',
    `GitHub's answer is not what it documents: ${result.error.issues[0]?.message ?? ''}`,
  );
}

/** The issue, or nothing where it is a pull request: GitHub lists both. */
export function issueUnlessPull(
  item: unknown,
  identities: ReadonlySet<string>,
): readonly TrackedIssue[] {
  const isPull = parsed(issueSchema, item).pull_request !== undefined;
  return isPull ? [] : [parseIssue(item, identities)];
}

/** @param identities logins that are us */
export function parseIssue(data: unknown, identities: ReadonlySet<string>): TrackedIssue {
  const issue = parsed(issueSchema, data);
  return {
    number: issue.number,
    id: issue.id,
    title: issue.title,
    body: issue.body ?? '',
    open: issue.state === 'open',
    reason: REASONS.find((reason) => reason === issue.state_reason),
    closedAt: issue.closed_at === null ? undefined : new Date(issue.closed_at),
    labels: issue.labels.map(labelName),
    assignees: issue.assignees?.map(({ login }) => login) ?? [],
    trusted: isTrusted(issue, identities),
  };
}

const REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;

type IssueAnswer = z.infer<typeof issueSchema>;

function labelName(label: IssueAnswer['labels'][number]): string {
  return typeof label === 'string' ? label : (label.name ?? '');
}

function isTrusted(issue: IssueAnswer, identities: ReadonlySet<string>): boolean {
  return TRUSTED.has(issue.author_association ?? '') || identities.has(issue.user?.login ?? '');
}
