import type { GithubRepository } from '../deployment.ts';
import { allow, type Statement } from './policy.ts';

const ISSUER = 'token.actions.githubusercontent.com';

export interface GithubTrustProps {
  readonly partition: string;
  /** The account with the OIDC provider, which is the account of the role. */
  readonly accountId: string;
  readonly repository: GithubRepository;
  /** What may stand after the repository in `sub`: `environment:audit`, `ref:refs/heads/main`, `pull_request`. */
  readonly contexts: readonly string[];
  /** Further claims that must be exactly so, such as `ref` and `job_workflow_ref`. @default none */
  readonly claims?: Readonly<Record<string, string>>;
}

function githubIssuerArn(partition: string, accountId: string): string {
  return `arn:${partition}:iam::${accountId}:oidc-provider/${ISSUER}`;
}

/**
 * Lets workflow runs of one repository, in the given contexts, take a role. The numeric
 * `repository_id` holds through renames and cannot be taken over by a new owner of the old name.
 */
export function githubTrust(props: GithubTrustProps): Statement {
  const claim = (name: string) => `${ISSUER}:${name}`;
  return allow({
    Sid: 'GithubActions',
    Principal: { Federated: githubIssuerArn(props.partition, props.accountId) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [claim('aud')]: 'sts.amazonaws.com',
        [claim('repository_id')]: props.repository.id,
        [claim('sub')]: subjectsOf(props.repository, props.contexts),
        ...renamed(props.claims ?? {}, claim),
      },
    },
  });
}

/**
 * Both spellings of GitHub's subject. Repositories made since 15 July 2026, renamed ones and those
 * that opted in say `repo:owner@id/name@id:…`; older ones still say `repo:owner/name:…`.
 */
export function subjectsOf(
  { owner, ownerId, name, id }: GithubRepository,
  contexts: readonly string[],
): readonly string[] {
  return contexts.flatMap((context) => [
    `repo:${owner}/${name}:${context}`,
    `repo:${owner}@${ownerId}/${name}@${id}:${context}`,
  ]);
}

function renamed(
  claims: Readonly<Record<string, string>>,
  name: (claim: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(claims).map(([claim, value]) => [name(claim), value]));
}
