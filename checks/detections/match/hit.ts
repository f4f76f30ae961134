import { textAt, valueAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { isScalar, membersOf, valuesAt } from '../evaluate/fields.ts';
import type { SigmaRule } from '../rule.ts';

/** A field that a correlation groups or counts by: its text, or null where it is absent. */
export type Captured = string | number | boolean | null;

/** A record that matched a rule: small and plain, made to cross threads. All text is a stranger's. */
export interface Hit {
  /** Index into the rules that were compiled. */
  readonly rule: number;
  /** The record's place in its file, from 0. */
  readonly position: number;
  readonly eventID: string;
  /** As the record says it, an ISO 8601 instant in UTC; empty where it has none. */
  readonly eventTime: string;
  readonly eventName: string;
  readonly eventSource: string;
  /** The account that received the event; the caller's where the record does not say. */
  readonly account: string;
  readonly region: string;
  /** Who did it, as readable as the record allows: an ARN, else a name. */
  readonly principal: string;
  /** Who did it, the same from session to session: of an assumed role the role's ARN. */
  readonly actor: string;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  /** Empty where the call succeeded. */
  readonly errorCode: string;
  /** Values of the rule's `captures`, in their order; absent where it has none. */
  readonly captured?: readonly Captured[];
}

const MAX_TEXT = 256;
const SESSION = /^(arn:[a-z-]+):sts::(\d{12}):assumed-role\/(.+)\/[^/]*$/u;
const NAMES = ['arn', 'userName', 'principalId', 'invokedBy', 'accountId', 'type'];

export interface Match {
  readonly rule: number;
  readonly position: number;
}

/** What is told of a record that matched; every text is cut to 256 characters. */
export function hitOf({ rule, position }: Match, record: LogRecord, { captures }: SigmaRule): Hit {
  const principal = firstText(record, 'userIdentity', NAMES);
  const hit: Hit = {
    rule,
    position,
    eventID: cut(textAt(record, 'eventID')),
    eventTime: cut(textAt(record, 'eventTime')),
    eventName: cut(textAt(record, 'eventName')),
    eventSource: cut(textAt(record, 'eventSource')),
    account: cut(textAt(record, 'recipientAccountId') || textAt(record, 'userIdentity.accountId')),
    region: cut(textAt(record, 'awsRegion')),
    principal: cut(principal),
    actor: cut(actorOf(record, principal)),
    sourceIPAddress: cut(textAt(record, 'sourceIPAddress')),
    userAgent: cut(textAt(record, 'userAgent')),
    errorCode: cut(textAt(record, 'errorCode')),
  };
  return captures.length === 0 ? hit : { ...hit, captured: captures.map(captureFrom(record)) };
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

function firstText(record: LogRecord, under: string, names: readonly string[]): string {
  for (const name of names) {
    const text = textAt(record, `${under}.${name}`);
    if (text !== '') return text;
  }
  return '';
}

function actorOf(record: LogRecord, principal: string): string {
  const issuer = valueAt(record, 'userIdentity.sessionContext.sessionIssuer.arn');
  if (typeof issuer === 'string' && issuer !== '') return issuer;
  return principal.replace(SESSION, '$1:iam::$2:role/$3');
}

function captureFrom(record: LogRecord): (field: string) => Captured {
  return (field) => {
    const [value = null] = membersOf(valuesAt(record, field));
    if (!isScalar(value)) return null;
    return typeof value === 'string' ? cut(value) : value;
  };
}
