import type { AccountName, Deployment } from './deployment.ts';

/**
 * Names that two stacks need are computed, not passed: the bucket policy names the trail before the
 * trail exists, and the trail names the bucket. The key's ARN is the one thing nobody can compute.
 */
export interface TrailRef {
  /** `arn:aws:cloudtrail:<home region>:<management account>:trail/<name>`, whoever created it. */
  readonly arn: string;
  readonly name: string;
  readonly homeRegion: string;
  readonly managementAccountId: string;
}

/** A trail by its name, its ARN computed: the management account owns it, whoever creates it. */
export function namedTrail(
  named: Omit<TrailRef, 'arn'> & { readonly partition?: string },
): TrailRef {
  const { name, homeRegion, managementAccountId, partition = 'aws' } = named;
  if (!/^[a-zA-Z0-9][a-zA-Z0-9._-]{2,127}$/.test(name))
    throw new Error(`"${name}" is no trail name: 3 to 128 letters, digits, ".", "_" or "-"`);
  const arn = `arn:${partition}:cloudtrail:${homeRegion}:${managementAccountId}:trail/${name}`;
  return { arn, name, homeRegion, managementAccountId };
}

export function trailRef({ partition, homeRegion, accounts, trail }: Deployment): TrailRef {
  return namedTrail({
    partition,
    homeRegion,
    name: trail.name,
    managementAccountId: accounts.management,
  });
}

export function roleArn(deployment: Deployment, account: AccountName, role: string): string {
  return `arn:${deployment.partition}:iam::${deployment.accounts[account]}:role/${role}`;
}

export function bucketArn({ partition }: Pick<Deployment, 'partition'>, bucket: string): string {
  return `arn:${partition}:s3:::${bucket}`;
}

/** Roles that bootstrap creates: in the security account for GitHub, and their sisters in each account. */
export const ROLES = {
  plan: 'TrailwardenPlan',
  apply: 'TrailwardenApply',
  deploy: 'TrailwardenDeploy',
  read: 'TrailwardenRead',
} as const;

/** The account whose credentials manage the trail: AWS lets the delegated administrator, too. */
export function trailOwner({ organizationTrail }: Deployment): AccountName {
  return organizationTrail.owner === 'management' ? 'management' : 'security';
}

/** The folder CloudTrail writes to, with a slash at the end unless it is the bucket's root. */
export function logPrefix({ trail }: Pick<Deployment, 'trail'>): string {
  return trail.prefix === '' ? '' : `${trail.prefix}/`;
}

/** Every role and user that may read the archive, the audit first. */
export function archiveReaders(deployment: Deployment): readonly string[] {
  return [roleArn(deployment, 'security', deployment.auditRole), ...deployment.archive.readers];
}

export function logGroupName(trailName: string): string {
  return `/trailwarden/${trailName}`;
}

/** The log group that carries the trail's events, and the account it is in; undefined where none does. */
export function trailLogGroup(
  deployment: Deployment,
): { readonly account: AccountName; readonly name: string } | undefined {
  const { mode, existing, organizationTrail, trail } = deployment;
  if (mode === 'create')
    return organizationTrail.logGroup
      ? { account: trailOwner(deployment), name: logGroupName(trail.name) }
      : undefined;
  return existing.logGroup === undefined
    ? undefined
    : { account: existing.logGroupAccount, name: existing.logGroup };
}
