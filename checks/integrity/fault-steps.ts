import { partitionOf } from '../partition.ts';
import { parseArchiveKey, type DigestKey } from '../archive-key.ts';
import type { Step } from '../finding.ts';
import { isPlainKey, plainOr } from '../ready-command.ts';
import { instant, type Fault, type TimeRange } from './fault.ts';
import { HOUR, shifted } from './window.ts';

/**
 * What to do about a fault: its remedy, then commands that show who wrote the object when, what AWS
 * itself says of these hours, and what we say of them once more.
 * @param bucket where the archive lies; undefined for a folder, where there is nothing to ask AWS
 */
export function faultSteps(fault: Fault, bucket: string | undefined): readonly Step[] {
  return [{ text: fault.remedy }, ...objectSteps(fault, bucket), ...hourSteps(fault, bucket)];
}

function objectSteps({ key }: Fault, bucket: string | undefined): readonly Step[] {
  if (bucket === undefined || key === '' || key.endsWith('/') || !isPlainKey(key)) return [];
  const archive = plainOr(bucket, 'archive-bucket');
  return [
    {
      text: 'See every version of the object, when each was written, and whether one was deleted.',
      command: `aws s3api list-object-versions --bucket ${archive} --prefix ${key}`,
    },
    {
      text: 'See what may delete or move objects by itself.',
      command: `aws s3api get-bucket-lifecycle-configuration --bucket ${archive}`,
    },
  ];
}

/** The hours a fault leaves unproved, and an hour around them, since digests cover whole hours. */
function hourSteps(fault: Fault, bucket: string | undefined): readonly Step[] {
  const range = rangeOf(fault);
  if (range === undefined) return [];
  const since = instant(shifted(range.from, -HOUR));
  const until = instant(shifted(range.to, HOUR));
  const digest = bucket === undefined ? undefined : digestOf(fault);
  return [
    ...(digest === undefined ? [] : [secondOpinion(digest, since, until)]),
    {
      text: 'Look at these hours again, by themselves.',
      command: `trailwarden verify --archive ${archiveOf(fault, bucket)} --accounts ${plainOr(fault.account, 'account-id')} --regions ${plainOr(fault.region, 'region')} --since ${since} --until ${until}`,
    },
  ];
}

function secondOpinion(digest: DigestKey, since: string, until: string): Step {
  return {
    text: 'Ask AWS for a second opinion on them.',
    command: `aws cloudtrail validate-logs --region ${digest.region} --trail-arn ${trailArn(digest)} --start-time ${since} --end-time ${until}${accountOf(digest)}`,
  };
}

function archiveOf(fault: Fault, bucket: string | undefined): string {
  return bucket === undefined
    ? '<archive>'
    : `s3://${plainOr(bucket, 'archive-bucket')}${prefixOf(fault)}`;
}

function rangeOf({ range, key }: Fault): TimeRange | undefined {
  if (range !== undefined) return range;
  const at = parseArchiveKey(key);
  return 'time' in at ? { from: at.time, to: at.time } : undefined;
}

/** The folder before `AWSLogs/`, where the bucket has one. */
function prefixOf({ key }: Fault): string {
  const at = parseArchiveKey(key);
  const prefix = at.kind === 'other' ? '' : at.prefix.replace(/\/$/u, '');
  return prefix === '' || !isPlainKey(prefix) ? '' : `/${prefix}`;
}

function digestOf({ key, digest = '' }: Fault): DigestKey | undefined {
  const found = [digest, key].map((one) => parseArchiveKey(one));
  return found.find((at): at is DigestKey => at.kind === 'digest' || at.kind === 'backfill');
}

/** The trail of an organisation belongs to its management account, which no key names. */
function trailArn({ organization, account, homeRegion, trail }: DigestKey): string {
  const owner = organization === '' ? account : '<management-account-id>';
  return `arn:${partitionOf(homeRegion)}:cloudtrail:${homeRegion}:${owner}:trail/${plainOr(trail, 'trail-name')}`;
}

function accountOf({ organization, account }: DigestKey): string {
  return organization === '' ? '' : ` --account-id ${account}`;
}
