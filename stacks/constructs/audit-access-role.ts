import { Construct } from 'constructs';
import type { GithubRepository } from '../deployment.ts';
import { type AuditScope, securityPermissions } from './audit-access.ts';
import { githubTrust } from './github-trust.ts';
import { Role } from './role.ts';

export interface AuditAccessProps extends AuditScope {
  /** Numeric ids and names: `gh api repos/OWNER/NAME --jq ".id, .owner.id"`. */
  readonly repository: GithubRepository;
  /** @default audit */
  readonly environment?: string;
  /** ARN of the policy that caps the role. @default none */
  readonly boundary?: string;
}

/**
 * The role that the scheduled Action takes, in an account that has GitHub's OIDC provider. Grant it
 * the archive too: `archive.grantRead(access.arn)`.
 */
export class AuditAccess extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, props: AuditAccessProps) {
    super(scope, id);
    this.role = new Role(this, 'Resource', {
      name: props.auditRole,
      description: 'Reads the trail and its archive for the scheduled audit',
      trust: [
        githubTrust({
          partition: props.partition,
          accountId: props.securityAccountId,
          repository: props.repository,
          contexts: [`environment:${props.environment ?? 'audit'}`],
        }),
      ],
      permissions: securityPermissions(props),
      ...(props.boundary === undefined ? {} : { boundary: props.boundary }),
    });
  }

  /** Computed, so that an archive in another stack or account can name it before it exists. */
  static arnOf({ partition, securityAccountId, auditRole }: AuditScope): string {
    return `arn:${partition}:iam::${securityAccountId}:role/${auditRole}`;
  }
}
