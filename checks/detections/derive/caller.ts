import { textAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';

/** What kind of caller a record shows; see docs/rules.md. */
export type CallerKind =
  | 'service'
  | 'service-linked-role'
  | 'identity-center'
  | 'root'
  | 'iam-user'
  | 'role'
  | 'instance'
  | 'federated'
  | 'anonymous'
  | 'other';

const KINDS: ReadonlyMap<string, CallerKind> = new Map([
  ['AWSService', 'service'],
  ['Root', 'root'],
  ['IAMUser', 'iam-user'],
  ['IdentityCenterUser', 'identity-center'],
  ['FederatedUser', 'federated'],
  ['SAMLUser', 'federated'],
  ['WebIdentityUser', 'federated'],
  ['Role', 'role'],
]);

/** The kind of caller; an AWS service that works for somebody counts as a service. */
export function callerKind(record: LogRecord): CallerKind {
  const type = textAt(record, 'userIdentity.type');
  if (type === 'AssumedRole') return roleKind(record);
  if (textAt(record, 'userIdentity.invokedBy').endsWith('.amazonaws.com')) return 'service';
  if (isAnonymous(record)) return 'anonymous';
  return KINDS.get(type) ?? 'other';
}

/** A role of a service is said first: CloudFormation acts with roles of people, too. */
function roleKind(record: LogRecord): CallerKind {
  const issuer = textAt(record, 'userIdentity.sessionContext.sessionIssuer.arn');
  if (issuer.includes(':role/aws-service-role/')) return 'service-linked-role';
  if (textAt(record, 'userIdentity.invokedBy').endsWith('.amazonaws.com')) return 'service';
  if (issuer.includes(':role/aws-reserved/sso.amazonaws.com/')) return 'identity-center';
  return isInstance(record) ? 'instance' : 'role';
}

/** EC2 names the session of an instance's role after the instance. */
function isInstance(record: LogRecord): boolean {
  return /:i-[0-9a-f]{8,17}$/u.test(textAt(record, 'userIdentity.principalId'));
}

function isAnonymous(record: LogRecord): boolean {
  return (
    textAt(record, 'userIdentity.accountId') === 'ANONYMOUS_PRINCIPAL' ||
    textAt(record, 'userIdentity.principalId') === 'ANONYMOUS_PRINCIPAL'
  );
}

/** The name of the role that a session has; empty where there is none. */
export function callerRole(record: LogRecord): string {
  return textAt(record, 'userIdentity.sessionContext.sessionIssuer.userName').slice(0, 256);
}
