import { isLogRecord } from '../../../checks/log-record.ts';
import type { LogRecord } from '../../../checks/log-record.ts';

/**
 * The three kinds of near-misses that every rule has to pass over: each of its own matches, told
 * again as the failed call, as the act of an AWS service, and as that of a deploy role. Where a rule
 * speaks all the same, it stands in `REASONS` under the reason; the list is exact.
 */
export const NEAR_KINDS = ['the failed call', 'the AWS service', 'the deploy role'] as const;
export type NearKind = (typeof NEAR_KINDS)[number];

export const retold: Readonly<Record<NearKind, (record: LogRecord) => LogRecord>> = {
  'the failed call': (record) => ({
    ...record,
    errorCode: 'AccessDenied',
    errorMessage: 'Failed: access denied',
    responseElements: failureIn(record.responseElements),
    serviceEventDetails: failureIn(record.serviceEventDetails),
  }),
  'the AWS service': (record) => ({
    ...record,
    userIdentity: { type: 'AWSService', invokedBy: 'cloudformation.amazonaws.com' },
    sourceIPAddress: 'cloudformation.amazonaws.com',
    userAgent: 'cloudformation.amazonaws.com',
  }),
  'the deploy role': (record) => ({
    ...record,
    userIdentity: DEPLOY,
    userAgent:
      'APN/1.0 HashiCorp/1.0 Terraform/1.9.0 (+https://www.terraform.io) terraform-provider-aws/5.60.0',
  }),
};

const DEPLOY: LogRecord = {
  type: 'AssumedRole',
  principalId: 'AROAEXAMPLEDEPLOY:run-1234',
  arn: 'arn:aws:sts::111111111111:assumed-role/GitHubDeploy/run-1234',
  accountId: '111111111111',
  accessKeyId: 'ASIAEXAMPLEDEPLOY001',
  sessionContext: {
    sessionIssuer: {
      type: 'Role',
      principalId: 'AROAEXAMPLEDEPLOY',
      arn: 'arn:aws:iam::111111111111:role/GitHubDeploy',
      accountId: '111111111111',
      userName: 'GitHubDeploy',
    },
  },
};

/** Sign-ins say what became of them by a word of their own; a call that fails answers nothing. */
function failureIn(answer: unknown): unknown {
  if (!isLogRecord(answer)) return null;
  const words = Object.entries(answer).filter(
    ([, value]) => value === 'Success' || value === 'Failure',
  );
  return words.length === 0 ? null : Object.fromEntries(words.map(([name]) => [name, 'Failure']));
}

interface Reason {
  readonly of: readonly NearKind[];
  readonly why: string;
  /** Their names, between spaces. */
  readonly rules: string;
}

const ANYBODY: readonly NearKind[] = ['the AWS service', 'the deploy role'];

/** Why rules speak of what others pass over. */
export const REASONS: readonly Reason[] = [
  {
    of: ['the failed call'],
    why: 'failures are what it is about',
    rules: `
      any/many-different-calls-refused any/unusually-many-refusals cloudtrail/tampering-refused
      s3/object-names-guessed signin/many-failed-logins signin/mfa-failed-again-and-again
      signin/password-spraying signin/root-logins-failed signin/unusually-many-failures`,
  },
  {
    of: ['the failed call'],
    why: 'whoever tries has shown himself, whatever the answer',
    rules: `
      any/attack-tool any/key-tried-out any/key-with-new-program bedrock/model-used-by-newcomer
      bedrock/models-sounded-out ec2/regions-swept ec2/start-scripts-read ec2/windows-passwords-read iam/identities-enumerated organizations/listed-by-newcomer ses/mail-abuse-reconnaissance signin/root-password-recovery sts/who-am-i-from-new-network`,
  },
  {
    of: ['the failed call'],
    why: 'it counts bytes, and a refusal has next to none',
    rules: 's3/unusually-much-read',
  },
  {
    of: ['the failed call'],
    why: 'its events are made by AWS Backup, which says in another way how they ended',
    rules: 'backup/backups-fell-silent',
  },
  {
    of: ANYBODY,
    why: 'the record, a guard or the organisation is at stake, whoever does it',
    rules: `
      bedrock/invocation-logging-deleted cloudtrail/delegated-administrator-changed
      cloudtrail/event-data-store-deleted cloudtrail/event-sources-excluded cloudtrail/tampering-refused cloudtrail/trail-destination-changed cloudtrail/trail-paused cloudtrail/trail-stopped cloudtrail/trail-weakened ec2/default-encryption-switched-off ec2/serial-console-opened guardduty/detector-disabled guardduty/findings-archived-by-filter guardduty/trusted-list-changed iam/audit-role-changed iam/password-policy-weakened iam/quarantine-lifted
      logs/retention-shortened organizations/account-closed organizations/account-leaves-organization organizations/delegated-administrator-changed organizations/membership-changed
      organizations/trusted-access-removed rds/activity-stream-stopped route53domains/domain-taken-away s3/audit-bucket-changed s3/object-lock-bypassed s3/trail-log-files-deleted
      account/region-enabled`,
  },
  {
    of: ANYBODY,
    why: 'strangers get in or data gets out, whoever opens the door',
    rules: `
      any/resource-policy-public codebuild/project-made-public dynamodb/table-exported ec2/admin-port-open-to-the-world ec2/image-made-public ec2/image-shared ec2/instance-exported
      ec2/security-group-opened-by-change ec2/snapshot-made-public ec2/snapshot-shared iam/role-open-to-all-of-a-provider iam/role-open-to-all-of-github iam/role-open-to-everybody
      rds/snapshot-exported rds/snapshot-made-public rds/snapshot-shared redshift/snapshot-shared
      s3/access-point-policy-public s3/bucket-acl-public s3/bucket-policy-public s3/object-acl-public s3/public-access-block-removed ssm/document-shared`,
  },
  {
    of: ANYBODY,
    why: 'no service and no pipeline makes these calls of its own accord',
    rules: `
      ec2/start-script-replaced-and-run ec2/windows-passwords-read ecs/mining-container ecs/task-reads-credentials glue/development-endpoint-made iam/access-key-reactivated
      iam/administrator-for-minutes iam/administrator-policy-attached iam/key-quarantined-by-aws
      iam/mfa-deactivated iam/mfa-device-for-another-user iam/password-of-another-user-set
      iam/principals-guessed-by-policy iam/service-credential-created kms/key-material-changed
      s3/objects-encrypted-with-customer-key s3/objects-encrypted-with-foreign-key s3/ransom-note
      secretsmanager/secret-replicated-or-batch-read ses/mail-sending-prepared signin/console-from-api-credentials ssm/whole-tree-decrypted sso/administrator-permission-set sso/identity-source-changed sso/inline-policy-grants-everything sts/member-root-assumed`,
  },
  {
    of: ['the AWS service'],
    why: 'the list of the owner chooses what is worth a line',
    rules: 's3/object-written-to-watched-bucket',
  },
  {
    of: ANYBODY,
    why: 'it measures an account against its own past',
    rules: 'backup/backups-fell-silent signin/unusually-many-failures signin/unusually-many-logins',
  },
  {
    of: ['the deploy role'],
    why: 'a door that a pipeline opens, or a guard that it takes away, is open or away all the same',
    rules: `
      access-analyzer/analyzer-deleted account/contact-or-email-changed any/resource-policy-other-account backup/vault-public config/recorder-stopped dynamodb/table-unprotected
      ec2/metadata-v1-allowed ec2/network-acl-opened ec2/public-sharing-block-removed
      ecr/repository-policy-public eks/control-plane-logging-switched-off elasticfilesystem/file-system-public es/search-domain-public events/bus-open-to-everybody guardduty/members-cut-off
      inspector2/inspector-disabled kms/key-policy-other-account kms/key-policy-public
      lambda/function-callable-by-another-account lambda/function-callable-by-everybody
      lambda/layer-public macie2/macie-disabled organizations/guard-rail-removed rds/database-made-public redshift/audit-logging-switched-off redshift/cluster-made-public s3/bucket-policy-other-account s3/lifecycle-deletes-within-days s3/replication-to-another-account
      secretsmanager/secret-policy-other-account secretsmanager/secret-policy-public
      securityhub/findings-suppressed securityhub/security-hub-disabled sns/topic-policy-public
      sqs/queue-policy-public ssm/session-logging-removed`,
  },
  {
    of: ['the deploy role'],
    why: 'it gives rights over an account, and a pipeline in other hands gives them just so',
    rules: `
      iam/access-key-for-another-user iam/inline-policy-grants-everything iam/login-profile-created iam/managed-policy-grants-everything iam/oidc-provider-deleted iam/permissions-boundary-removed iam/policy-version-restored iam/role-open-to-an-organization iam/role-open-to-another-account iam/saml-provider-changed iam/user-added-to-admin-group rds/master-password-changed rolesanywhere/trust-anchor-created sso/account-assigned`,
  },
  {
    of: ['the deploy role'],
    why: 'it learns what the role usually does',
    rules: `
      any/region-never-used any/region-new-for-account any/unusually-many-creations any/unusually-many-deletions
      any/unusually-many-refusals bedrock/model-used-by-newcomer cloudformation/stack-by-newcomer
      ec2/unusually-many-machines iam/changed-by-newcomer organizations/listed-by-newcomer
      secretsmanager/unusually-many-secrets ssm/machines-entered-by-newcomer sts/who-am-i-from-new-network`,
  },
  {
    of: ['the deploy role'],
    why: 'a pipeline that is refused again and again is broken, or in other hands',
    rules: 'any/many-different-calls-refused s3/object-names-guessed sts/roles-guessed',
  },
  {
    of: ['the deploy role'],
    why: 'it costs money, and a pipeline in other hands spends it just so',
    rules: 'ec2/expensive-instances-started servicequotas/capacity-raised',
  },
];

/** The rules that speak of a kind, in order. */
export function speakersOf(kind: NearKind): readonly string[] {
  return REASONS.filter(({ of }) => of.includes(kind))
    .flatMap(namesIn)
    .sort();
}

export function namesIn({ rules }: Reason): readonly string[] {
  return rules.trim().split(/\s+/u);
}
