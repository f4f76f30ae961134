import type { LifecycleRule } from '../snapshot.ts';
import type { Archive } from './archives.ts';
import { logPrefix, onArchives } from './archives.ts';
import type { Control, Verdict } from './control.ts';
import { compared, fail, given, pass, passIf } from './control.ts';
import { frameworks } from './frameworks.ts';
import { enumerate } from './places.ts';
import type { World } from './world.ts';

export const lifecycle: Control = {
  id: 'ARC-11',
  severity: 'medium',
  title: 'A lifecycle rule exists and keeps logs long enough',
  why: 'Without a rule the bucket grows for ever; with a wrong one the evidence is gone before anybody asks for it.',
  fix: {
    console: 'S3 > the bucket > Management > Lifecycle rules.',
    cli: 'aws s3api get-bucket-lifecycle-configuration --bucket {bucket}  # expire at or after the retention, non-current versions likewise',
    stack: 'log-archive-stack: aws_s3_bucket_lifecycle_configuration',
  },
  falsePositives: ['Retention decided by another system that copies the logs away.'],
  frameworks: frameworks('keep', {
    hub: 'S3.13',
    config: 's3-lifecycle-policy-check',
    pci: '10.5.1',
    nist: 'AU-11',
  }),
  reads: ['s3:GetBucketLifecycleConfiguration'],
  judge: (world) =>
    onArchives(world, (archive) =>
      given(archive.at, archive.bucket.lifecycle, (rules) => judgeLifecycle(world, archive, rules)),
    ),
};

function judgeLifecycle(world: World, archive: Archive, rules: readonly LifecycleRule[]): Verdict {
  const prefixes = archive.trails.map((trail) => `${logPrefix(world, trail)}/`);
  const meeting = rules.filter(
    (rule) =>
      rule.enabled &&
      prefixes.some((prefix) => prefix.startsWith(rule.prefix) || rule.prefix.startsWith(prefix)),
  );
  if (meeting.length === 0) return fail(archive.at, 'no enabled rule meets the logs');
  const faults = meeting.flatMap((rule) => faultsOf(rule, world));
  if (faults.length > 0) return fail(archive.at, enumerate(faults));
  return judgeReplaced(world, archive, meeting);
}

/** A replaced or deleted version is evidence too: rules or the lock must keep it as long. */
function judgeReplaced(
  world: World,
  { bucket, at }: Archive,
  rules: readonly LifecycleRule[],
): Verdict {
  const { retentionDays } = world.policy;
  const days = Math.min(...rules.map(({ noncurrentDays }) => noncurrentDays ?? Infinity));
  if (days >= retentionDays) return pass(at, `${rules.length} rules keep the logs long enough`);
  return given(at, bucket.lock, (lock) =>
    passIf(lock.enabled && lock.days >= retentionDays, at, {
      yes: 'the rules keep the logs long enough, and the lock keeps replaced versions',
      no: `replaced and deleted versions are dropped after ${days} days`,
      ...compared(`${retentionDays} days`, `${days} days`),
    }),
  );
}

/** Glacier classes need hours of restoring: logs there cannot be read at once. */
const COLD = ['GLACIER', 'DEEP_ARCHIVE'];

function faultsOf(rule: LifecycleRule, { policy }: World): readonly string[] {
  const { retentionDays, hotDays } = policy;
  const expires = rule.expirationDays ?? Infinity;
  const cold = COLD.includes(rule.transitionClass ?? '')
    ? (rule.transitionDays ?? Infinity)
    : Infinity;
  return [
    ...(expires < retentionDays
      ? [`rule ${rule.id} expires logs after ${expires} days, not ${retentionDays}`]
      : []),
    ...(cold < hotDays
      ? [`rule ${rule.id} makes logs cold after ${cold} days, not ${hotDays}`]
      : []),
  ];
}
