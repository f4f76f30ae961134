import { isLogRecord, textAt, valueAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { scalarText, valuesUnder } from './values-under.ts';

/** What an S3 access list gives to groups that are not of one's own making. */
export interface AccessListFacts {
  /** `AllUsers`: anybody; `AuthenticatedUsers`: anybody with an account at AWS, whichever. */
  readonly groups: readonly string[];
  /** What they may: `READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`. */
  readonly permissions: readonly string[];
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const CANNED: ReadonlyMap<string, readonly (readonly [group: string, permission: string])[]> =
  new Map([
    ['public-read', [['AllUsers', 'READ']]],
    [
      'public-read-write',
      [
        ['AllUsers', 'READ'],
        ['AllUsers', 'WRITE'],
      ],
    ],
    ['authenticated-read', [['AuthenticatedUsers', 'READ']]],
  ]);
const HEADERS: readonly (readonly [header: string, permission: string])[] = [
  ['x-amz-grant-read', 'READ'],
  ['x-amz-grant-write', 'WRITE'],
  ['x-amz-grant-read-acp', 'READ_ACP'],
  ['x-amz-grant-write-acp', 'WRITE_ACP'],
  ['x-amz-grant-full-control', 'FULL_CONTROL'],
];
const GRANTS = ['AccessControlPolicy', 'AccessControlList', 'Grant'];
const MAX_GRANTS = 1_000;

/** Undefined where the call speaks of no access list. */
export function accessListFacts(record: LogRecord): AccessListFacts | undefined {
  const parameters = valueAt(record, 'requestParameters');
  if (textAt(record, 'eventSource') !== 's3.amazonaws.com' || !isLogRecord(parameters))
    return undefined;
  const canned = valuesUnder(parameters, ['x-amz-acl']);
  const headers = HEADERS.flatMap(([header, permission]) =>
    valuesUnder(parameters, [header]).map((value) => [groupIn(value), permission] as const),
  );
  const grants = valuesUnder(parameters, GRANTS).slice(0, MAX_GRANTS);
  if (canned.length + headers.length + grants.length === 0) return undefined;
  const given = [
    ...canned.flatMap((name) => CANNED.get(scalarText(name)) ?? []),
    ...headers,
    ...grants.filter(isLogRecord).flatMap(grantOf),
  ].filter(([group]) => group !== undefined);
  return {
    groups: listed(given.flatMap(([group]) => group ?? [])),
    permissions: listed(given.map(([, permission]) => permission)),
  };
}

function grantOf(grant: LogRecord) {
  const [uri] = valuesUnder(grant, ['Grantee', 'URI']);
  return [[groupIn(uri), textAt(grant, 'Permission').slice(0, 40)] as const];
}

function groupIn(value: unknown): string | undefined {
  return typeof value === 'string'
    ? /\/groups\/global\/(AllUsers|AuthenticatedUsers)\b/u.exec(value)?.[1]
    : undefined;
}

function listed(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
