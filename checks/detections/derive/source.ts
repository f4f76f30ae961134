import { parseAddress } from '../load/network.ts';
import { textAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';

/** What is known of an address. A question without a file to answer it has no answer. */
export interface SourceFacts {
  /** Two capital letters, ISO 3166-1. */
  readonly country?: string;
  readonly asn?: number;
  readonly asOrganization?: string;
  /** Services of AWS that own the address, as `ip-ranges.json` names them: `EC2`, `AMAZON`. */
  readonly awsServices?: readonly string[];
  readonly isTor?: boolean;
  /** Names of the lists that hold the address. */
  readonly threatLists?: readonly string[];
}

/** Looks up an address; the files behind it are the user's own. Pure, and never throws. */
export interface SourceBook {
  look(address: string): SourceFacts;
}

const BOOKS = new WeakMap<LogRecord, SourceBook>();

/** From here on the record's `trailwarden.source.*` fields are answered from the book. */
export function openSources(record: LogRecord, book: SourceBook | undefined): void {
  if (book !== undefined) BOOKS.set(record, book);
}

/** Undefined where the call came from no address, or nobody can be asked. */
export function sourceFacts(record: LogRecord): SourceFacts | undefined {
  const address = sourceAddress(record);
  return address === undefined ? undefined : BOOKS.get(record)?.look(address);
}

/** The caller's address; a name such as `ec2.amazonaws.com` or `AWS Internal` is none. */
export function sourceAddress(record: LogRecord): string | undefined {
  const source = textAt(record, 'sourceIPAddress');
  return parseAddress(source) === undefined ? undefined : source;
}
