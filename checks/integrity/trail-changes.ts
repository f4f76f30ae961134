import { recordsIn, textAt, valueAt, type LogRecord } from '../log-record.ts';

/** A change of a trail that a log file records: why there may be no digests for a time. */
export interface TrailChange {
  readonly name: 'StopLogging' | 'UpdateTrail' | 'DeleteTrail';
  readonly time: Date;
  readonly account: string;
  /** `requestParameters.name` of the event: the trail's name, or its ARN. */
  readonly trail: string;
  readonly eventID: string;
}

const NAMES = ['StopLogging', 'UpdateTrail', 'DeleteTrail'] as const;
/** Every such call names the service it was made to: one search tells that most files have none. */
const SERVICE = 'cloudtrail.amazonaws.com';
const SERVICE_NEEDLE = Buffer.from(SERVICE);
const NEEDLES = NAMES.map((name) => Buffer.from(`"${name}"`));
/** A log file that is larger than CloudTrail writes is not worth the memory that parsing it takes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The calls in a log file after which a trail makes no digests: few files have one, and only those
 * are parsed. What cannot be parsed records nothing; whether the file is genuine is another's verdict.
 * @param bytes the inflated content
 */
export function readTrailChanges(bytes: Uint8Array): readonly TrailChange[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (text.length > LARGEST || !text.includes(SERVICE_NEEDLE)) return [];
  if (!NEEDLES.some((needle) => text.includes(needle))) return [];
  return (recordsIn(text.toString('utf8')) ?? []).flatMap(changeOf);
}

function changeOf(record: LogRecord): TrailChange[] {
  const name = NAMES.find((known) => known === textAt(record, 'eventName'));
  const time = new Date(textAt(record, 'eventTime'));
  if (name === undefined || Number.isNaN(time.getTime()) || !endsDigests(name, record)) return [];
  const own = textAt(record, 'recipientAccountId');
  const account = own === '' ? textAt(record, 'userIdentity.accountId') : own;
  const trail = textAt(record, 'requestParameters.name').slice(0, LONGEST_NAME);
  return [{ name, time, account, trail, eventID: textAt(record, 'eventID').slice(0, 64) }];
}

/** Whether the call was CloudTrail's, succeeded, and is one after which no digest comes. */
function endsDigests(name: TrailChange['name'], record: LogRecord): boolean {
  const isCall = textAt(record, 'eventSource') === SERVICE;
  if (!isCall || textAt(record, 'errorCode') !== '') return false;
  const validation = valueAt(record, 'requestParameters.enableLogFileValidation');
  return name !== 'UpdateTrail' || validation === false;
}

/** More than any trail's ARN. */
const LONGEST_NAME = 512;
