import type { Finding } from '../../../checks/finding.ts';

/** Who gets an issue. All of it comes from the reviewed configuration, never from a log. */
export interface Route {
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  /** Markdown of the team's own, shown in the issue as it is: mentions of teams belong here. */
  readonly text: string;
}

export const NO_ROUTE: Route = { assignees: [], labels: [], text: '' };

export type Router = (finding: Finding) => Route;
