import { UsageError } from '../checks/errors.ts';
import type { Surroundings } from './surroundings.ts';
import { connectGitHub } from './write/issues/github-client.ts';
import { githubTracker } from './write/issues/github-tracker.ts';
import {
  keepIssues,
  previewIssues,
  readWatermark,
  type IssueOutcome,
  type IssueRun,
} from './write/issues/keep-issues.ts';
import type { Plan } from './write/issues/plan.ts';
import type { IssueSettings } from './write/issues/issue-settings.ts';
import { guardVisibility } from './write/issues/visibility.ts';

/** What a run tells the desk: everything but where, as whom and how patiently. */
export type IssueSheet = Omit<IssueRun, 'tracker' | 'pause' | 'allowPublic'>;

/** The issues of one repository, as a run needs them. Every method throws TrackerError. */
export interface IssueDesk {
  /** Address of the repository, for links. */
  readonly url: string;
  /** Up to when everything was looked at and told, as the dashboard remembers. */
  watermark(): Promise<Date | undefined>;
  keep(sheet: IssueSheet): Promise<IssueOutcome>;
  preview(sheet: IssueSheet): Promise<Plan>;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

interface Manners extends Pick<IssueSettings, 'identities' | 'paced'> {
  readonly allowPublic: boolean;
}

/**
 * Opens the issues of a repository, and asks first who can read them.
 * @returns the desk, and a warning where more people than the team can read it
 * @throws UsageError without a token, and where the repository is public and that is not allowed
 */
export async function openIssueDesk(
  { owner, repo }: Repository,
  { token, apiUrl, serverUrl, pause }: Surroundings,
  { identities, paced, allowPublic }: Manners,
): Promise<{ readonly desk: IssueDesk; readonly warning: string | undefined }> {
  if (token === '') throw new UsageError(NO_TOKEN);
  const ask = connectGitHub({ token, apiUrl, owner, repo, paced });
  const tracker = githubTracker(ask, { identities });
  const warning = await guardVisibility(tracker, allowPublic);
  const place = { tracker, pause, allowPublic };
  const desk = {
    url: `${serverUrl}/${owner}/${repo}`,
    watermark: () => readWatermark(tracker, pause),
    keep: (sheet: IssueSheet) => keepIssues({ ...sheet, ...place }),
    preview: (sheet: IssueSheet) => previewIssues({ ...sheet, ...place }),
  };
  return { desk, warning };
}

const NO_TOKEN =
  'issues on GitHub need a token: in a workflow the input token (with permissions: issues: write), in a terminal the environment variable GITHUB_TOKEN';
