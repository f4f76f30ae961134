import { connectGitHub, type Ask } from '../../../../action/write/issues/github-client.ts';
import { githubTracker } from '../../../../action/write/issues/github-tracker.ts';
import {
  keepIssues,
  type IssueOutcome,
  type IssueRun,
} from '../../../../action/write/issues/keep-issues.ts';
import { splitBody } from '../../../../action/write/issues/marker.ts';
import { NO_ROUTE } from '../../../../action/write/issues/routing.ts';
import { keyOf } from '../../../../action/write/issues/sayings.ts';
import { DEFAULT_POLICY } from '../../../../action/write/issues/situation.ts';
import { TOKEN, type FakeGitHub } from '../../../kit/fake-github.ts';

export const OPTIONS = {
  policy: DEFAULT_POLICY,
  maxNew: 20,
  groupOver: 10,
  route: () => NO_ROUTE,
};

type Changes = Partial<Omit<IssueRun, 'observation' | 'tracker'>> & {
  /** Wraps every request. */
  readonly around?: (ask: Ask) => Ask;
  readonly observation?: Partial<IssueRun['observation']>;
};

/** A run's business with a fake GitHub, on the fake's clock. */
export function aRun(
  github: FakeGitHub,
  { around = (ask) => ask, ...changes }: Changes = {},
): IssueRun {
  const { state, url } = github;
  const ask = connectGitHub({
    token: TOKEN,
    apiUrl: url,
    owner: 'acme',
    repo: 'audit',
    paced: false,
  });
  const pause = (milliseconds: number) => {
    state.wait(milliseconds);
    return Promise.resolve();
  };
  return {
    tracker: githubTracker(around(ask)),
    pause,
    now: new Date(state.now),
    suppressions: [],
    options: OPTIONS,
    window: undefined,
    unread: [],
    ...changes,
    observation: { findings: [], evaluated: [], passed: [], ...changes.observation },
  };
}

export function keep(
  github: FakeGitHub,
  observation: Partial<IssueRun['observation']> = {},
): Promise<IssueOutcome> {
  return keepIssues(aRun(github, { observation }));
}

/** Fingerprints of the open issues, the dashboard's zeros among them. */
export function openFingerprints(github: FakeGitHub): readonly string[] {
  return github.state
    .open()
    .map(({ body }) => splitBody(body)?.marker.fingerprint ?? '')
    .sort();
}

/** Every comment of ours as `issue key`. */
export function saidKeys(github: FakeGitHub): readonly string[] {
  return github.state.comments
    .filter(({ body }) => keyOf(body) !== undefined)
    .map(({ issue, body }) => `${issue} ${keyOf(body) ?? ''}`);
}
