import { NO_ROUTE, type Router } from './route.ts';
import { DEFAULT_POLICY, type Policy } from './situation.ts';

/** What the section `issues` of the configuration says. */
export interface IssueSettings {
  readonly policy: Policy;
  /** More new findings of one rule than this share one issue. */
  readonly groupOver: number;
  readonly route: Router;
  /** Fingerprints of renamed rules, from old to new. */
  readonly adopt: ReadonlyMap<string, string>;
  /** Logins besides the token's own that write for us: an App's `name[bot]`. */
  readonly identities: readonly string[];
  /** Whether to keep the pace GitHub asks of everybody; a server of one's own may have no limits. */
  readonly paced: boolean;
}

/** Workflows write as this login unless they bring a token of another. */
const WORKFLOWS = 'github-actions[bot]';

/** Where the configuration says nothing of issues. */
export const DEFAULT_SETTINGS: IssueSettings = {
  policy: DEFAULT_POLICY,
  groupOver: 10,
  route: () => NO_ROUTE,
  adopt: new Map(),
  identities: [WORKFLOWS],
  paced: true,
};
