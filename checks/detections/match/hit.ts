import { isLogRecord, textAt, valueAt } from '../../log-record.ts';
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
  const identity = valueAt(record, 'userIdentity');
  const caller = isLogRecord(identity) ? identity : {};
  const principal = nameOf(caller);
  const hit: Hit = {
    rule,
    position,
    eventID: text(record, 'eventID'),
    eventTime: text(record, 'eventTime'),
    eventName: text(record, 'eventName'),
    eventSource: text(record, 'eventSource'),
    account: text(record, 'recipientAccountId') || text(caller, 'accountId'),
    region: text(record, 'awsRegion'),
    principal,
    actor: actorOf(caller, principal),
    sourceIPAddress: text(record, 'sourceIPAddress'),
    userAgent: text(record, 'userAgent'),
    errorCode: text(record, 'errorCode'),
  };
  return captures.length === 0 ? hit : { ...hit, captured: captures.map(captureFrom(record)) };
}

/** The text of a record's own field, cut; hits are many, so no path is taken apart here. */
function text(record: LogRecord, name: string): string {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return typeof value === 'string' ? cut(value) : '';
}

function cut(value: string): string {
  return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT - 1)}…` : value;
}

function nameOf(caller: LogRecord): string {
  for (const name of NAMES) {
    const found = text(caller, name);
    if (found !== '') return found;
  }
  return '';
}

function actorOf(caller: LogRecord, principal: string): string {
  const issuer = textAt(caller, 'sessionContext.sessionIssuer.arn');
  if (issuer !== '') return cut(issuer);
  return principal.includes(':assumed-role/')
    ? principal.replace(SESSION, '$1:iam::$2:role/$3')
    : principal;
}

function captureFrom(record: LogRecord): (field: string) => Captured {
  return (field) => {
    const [value = null] = membersOf(valuesAt(record, field));
    if (!isScalar(value)) return null;
    return typeof value === 'string' ? cut(value) : value;
  };
}
