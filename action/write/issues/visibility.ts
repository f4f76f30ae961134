import { UsageError } from '../../../checks/errors.ts';
import type { IssueTracker, Visibility } from './tracker.ts';

/**
 * Asks who can read a repository before anything is told in it: its issues, its logs, its
 * summaries and its artifacts are as public as the repository itself.
 * @returns a warning where more people than the team can read it
 * @throws UsageError where everybody can, and that was not allowed in so many words
 */
export async function guardVisibility(
  tracker: Pick<IssueTracker, 'visibility'>,
  allowPublic: boolean,
): Promise<string | undefined> {
  const visibility = await tracker.visibility();
  if (visibility === 'public' && !allowPublic) throw new UsageError(REFUSAL);
  return WARNINGS[visibility];
}

/**
 * The same for the run itself: what it prints is as public as the repository it runs in.
 * @throws UsageError where everybody can read it, and where nobody can tell
 */
export function guardPublicRun(visibility: Visibility | undefined): void {
  if (visibility === undefined) throw new UsageError(UNKNOWN);
  if (visibility === 'public') throw new UsageError(REFUSAL);
}

const UNKNOWN =
  'cannot tell whether this repository is public: give the input token (the workflow’s own is its default)';

const REFUSAL =
  'this repository is public, and findings tell who did what in your accounts: nothing was written. ' +
  'Run in a private repository, or set allow-public: true if everybody may read them';

const WARNINGS: Readonly<Partial<Record<Visibility, string>>> = {
  public: 'this repository is public: everybody can read the findings, the logs and the artifacts',
  internal: 'this repository is internal: everybody in the enterprise can read the findings',
};
