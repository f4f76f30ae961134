import { isPlain, isPlainKey } from '../ready-command.ts';
import { aboutOf, thingsOf } from './about.ts';
import { groupFields } from './alert-group.ts';
import type { Alert } from './alert-book.ts';

const BLANK = /<([a-z]+(?:-[a-z]+)*)>/gu;
const EVENT_ID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u;
const REGION = /^[a-z0-9-]{4,32}$/u;
/** Services with one endpoint for all Regions: there a Region would only be noise. */
const ONE_PLACE = /^aws (?:iam|organizations|account|sts) /u;

/**
 * A rule's command with its blanks filled in, as far as the alert knows what belongs there:
 * - `<bucket>`, `<trail-arn>` …: the value that the rule groups by, under the last name of its field
 *   (`bucketName`, `trailARN`);
 * - `<user-name>`: else the IAM user who called; `<access-key-id>`: the key of that user's call. An
 *   access key is never written down: the command asks CloudTrail for that of the alert's first event;
 * - `<region>`: the alert's, which commands about a Region's things are given where they name none.
 * A value that is not plain is left to the reader.
 */
export function fillCommand(command: string, alert: Alert): string {
  const known = knownOf(alert);
  const values = new Map([...callerOf(alert, known), ...known]);
  const placed = withRegion(command, alert);
  return withWhoDidIt(placed, alert, known).replaceAll(BLANK, (blank, name: string) => {
    const value = values.get(name) ?? '';
    return isPlain(value) || value === askedKey(alert) ? value : blank;
  });
}

/** Commands that show the alert's first event whole, from CloudTrail and from the archive. */
export function lookUpCommands(alert: Alert, bucket: string | undefined): readonly string[] {
  const [first] = alert.events;
  const lookUp = lookUpOf(alert);
  if (first === undefined || lookUp === undefined) return [];
  const isNamed = bucket !== undefined && isPlain(bucket) && isPlainKey(first.key);
  const inArchive = `aws s3 cp s3://${bucket ?? ''}/${first.key} - | gunzip -c | jq '.Records[] | select(.eventID == "${first.eventID}")'`;
  return [lookUp, ...(isNamed ? [inArchive] : [])];
}

/** Only an id of the right shape gets near a shell. */
function lookUpOf({ events, region }: Alert): string | undefined {
  const id = events[0]?.eventID ?? '';
  if (!EVENT_ID.test(id) || !REGION.test(region)) return undefined;
  return `aws cloudtrail lookup-events --region ${region} --lookup-attributes AttributeKey=EventId,AttributeValue=${id}`;
}

/** What the alert is about, by the names that blanks have. An access key would be hidden from readers. */
function knownOf(alert: Alert): ReadonlyMap<string, string> {
  const known = new Map([['region', alert.region]]);
  for (const { label, value } of aboutOf(alert)) {
    const name = label.replaceAll(/(?<=[a-z\d])[A-Z]/gu, '-$&').toLowerCase();
    known.set(name, value).set(name.replace(/-name$/u, ''), value);
  }
  known.delete('access-key-id');
  return known;
}

/** The user who called, with the key; nobody where the rule is about somebody else, or about many. */
function callerOf(
  alert: Alert,
  known: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const [, user] =
    /^arn:[\w-]+:iam::\d{12}:user\/(?:[^/]+\/)*([^/]+)$/u.exec(alert.principal) ?? [];
  if (user === undefined || known.has('user-name') || !isOfOneCaller(alert)) return [];
  if (isAboutNoUser(alert)) return [];
  const key = askedKey(alert);
  return [['user-name', user], ...(key === undefined ? [] : [['access-key-id', key] as const])];
}

/** A call may be about a user, a role or a group: where it is not about a user, least of all about who called. */
function isAboutNoUser(alert: Alert): boolean {
  const { rule } = alert;
  const fields = rule.kind === 'correlation' ? rule.groupBy : groupFields(rule);
  return fields.includes('requestParameters.userName') && thingsOf(alert).length > 0;
}

/** A correlation may bring together what many people did; a key it groups by may be another's. */
function isOfOneCaller({ rule }: Alert): boolean {
  const fields = rule.kind === 'correlation' ? rule.groupBy : groupFields(rule);
  if (fields.includes('requestParameters.accessKeyId')) return false;
  return rule.kind === 'rule' || fields.some((field) => field.startsWith('userIdentity.'));
}

function withRegion(command: string, { region }: Alert): string {
  const isPlaced = !command.startsWith('aws ') || ONE_PLACE.test(command);
  return isPlaced || /\s--region\s/u.test(command) || !REGION.test(region)
    ? command
    : `${command} --region ${region}`;
}

/** "What the same user did": where no user is named, whoever made the first call, as CloudTrail knows. */
function withWhoDidIt(command: string, alert: Alert, known: ReadonlyMap<string, string>): string {
  return command.replace(
    /AttributeKey=(AccessKeyId|Username),AttributeValue=<(?:access-key-id|user-name)>/u,
    (whole, name: string) => {
      const isNamed = name === 'Username' && known.has('user-name');
      const asked = isNamed ? undefined : askedOf(alert, name);
      return asked === undefined ? whole : `AttributeKey=${name},AttributeValue=${asked}`;
    },
  );
}

function askedKey(alert: Alert): string | undefined {
  return askedOf(alert, 'AccessKeyId');
}

/** What CloudTrail's event history says of the first event, asked for by the command itself. */
function askedOf(alert: Alert, name: string): string | undefined {
  const lookUp = lookUpOf(alert);
  return lookUp && `"$(${lookUp} --query 'Events[0].${name}' --output text)"`;
}
