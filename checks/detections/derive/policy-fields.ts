import { textAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { parsePolicy } from './policy-document.ts';
import { policyIn } from './policy-places.ts';
import type { PolicyKind } from './policy-places.ts';
import { letIn } from './principals.ts';
import type { LetIn } from './principals.ts';
import { rightsOf } from './rights.ts';
import type { Rights } from './rights.ts';

/** What can be said of the policy that a call writes. */
export interface PolicyFacts {
  readonly kind: PolicyKind;
  /** The document could not be read: nothing is known of what it grants. */
  readonly isUnreadable: boolean;
  /** Of an identity policy. */
  readonly rights?: Rights;
  /** Of a resource policy or a trust policy. */
  readonly lets?: LetIn;
}

/** Undefined where the call writes no policy. */
export function policyFacts(record: LogRecord): PolicyFacts | undefined {
  const placed = policyIn(record);
  if (placed === undefined) return undefined;
  const { kind, document } = placed;
  const statements = parsePolicy(document);
  if (statements === undefined) return { kind, isUnreadable: true };
  if (kind !== 'identity')
    return { kind, isUnreadable: false, lets: letIn(statements, ownAccount(record)) };
  const rights = rightsOf(statements);
  return rights === undefined
    ? { kind, isUnreadable: true }
    : { kind, isUnreadable: false, rights };
}

/** The account that the call was made in; the caller's where the record does not say. */
export function ownAccount(record: LogRecord): string {
  return textAt(record, 'recipientAccountId') || textAt(record, 'userIdentity.accountId');
}
