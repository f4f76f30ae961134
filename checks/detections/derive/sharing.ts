import { isLogRecord, textAt, valueAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { ownAccount } from './policy-fields.ts';
import { scalarText, valuesUnder } from './values-under.ts';

/** With whom a call shares a snapshot, an image or a document. */
export interface SharingFacts {
  readonly everybody: boolean;
  readonly otherAccounts: readonly string[];
  /** ARNs of organisations and of their units. */
  readonly organizations: readonly string[];
}

const MAX_LISTED = 200;

/** Event source and name → where the accounts stand, and the groups or organisations. */
const PLACES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'ec2 ModifySnapshotAttribute': itemsUnder('createVolumePermission'),
  'ec2 ModifyImageAttribute': itemsUnder('launchPermission'),
  'ec2 ModifyFpgaImageAttribute': itemsUnder('loadPermission'),
  'rds ModifyDBSnapshotAttribute': [['valuesToAdd']],
  'rds ModifyDBClusterSnapshotAttribute': [['valuesToAdd']],
  'redshift AuthorizeSnapshotAccess': [['accountWithRestoreAccess']],
  'ssm ModifyDocumentPermission': [['accountIdsToAdd']],
};

function itemsUnder(permission: string): readonly (readonly string[])[] {
  return ['userId', 'group', 'organizationArn', 'organizationalUnitArn'].map((name) => [
    permission,
    'add',
    'items',
    name,
  ]);
}

/** Undefined where the call shares nothing. */
export function sharingFacts(record: LogRecord): SharingFacts | undefined {
  const service = textAt(record, 'eventSource').replace('.amazonaws.com', '');
  const name = `${service} ${textAt(record, 'eventName')}`;
  const places = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  const parameters = valueAt(record, 'requestParameters');
  if (places === undefined || !isLogRecord(parameters)) return undefined;
  const all = places.flatMap((place) => valuesUnder(parameters, place)).map(scalarText);
  const account = ownAccount(record);
  const accounts = all.filter((value) => /^\d{12}$/u.test(value) && value !== account);
  const organizations = all.filter((value) => value.startsWith('arn:'));
  return {
    everybody: all.some((value) => value.toLowerCase() === 'all'),
    otherAccounts: listed(accounts),
    organizations: listed(organizations.map((value) => value.slice(0, 256))),
  };
}

function listed(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort().slice(0, MAX_LISTED);
}
