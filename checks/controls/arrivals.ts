import type {
  BucketFacts,
  DeliveryFacts,
  Fact,
  ObjectState,
  SampledObject,
  TrailFacts,
} from '../snapshot.ts';
import { every } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { fail, given, notApplicable, pass, passIf, unknown } from './control.ts';
import { frameworks } from './frameworks.ts';
import { enumerate, onLiveSet, organizationPlace } from './places.ts';
import type { World } from './world.ts';
import { coveredAccounts, homeStatus, hoursBefore } from './world.ts';

const READS = ['s3:ListObjectsV2'];
const MAPS = { pci: '10.3.4,10.7.2', nist: 'AU-5,AU-9,SI-7' };

const FIX = {
  console: 'Look at ORG-05, TRAIL-03, TRAIL-07 and TRAIL-08 for that account or Region first.',
  cli: 'aws s3 ls s3://{bucket}/ --recursive --summarize | tail  # under AWSLogs/',
  stack: 'organization-trail-stack, log-archive-stack',
};

const accountPlace = (account: string): Place => ({
  resource: `account ${account}`,
  account,
  region: 'global',
});

/** Judges what was listed for each account; an archive that could not be listed is unknown. */
function onDeliveries(
  world: World,
  judge: (delivery: DeliveryFacts, at: Place) => Verdict,
): readonly Verdict[] {
  return onLiveSet(world, (trails, at) => {
    const accounts = coveredAccounts(world);
    if (!accounts.known) return [unknown(at, accounts)];
    const ids = new Set(accounts.value.map(({ id }) => id));
    const arns = trails.map(({ description }) => description.arn);
    const own = world.snapshot.deliveries.filter(
      ({ trail, account }) => arns.includes(trail) && ids.has(account),
    );
    if (own.length === 0) return [unlisted(world, at)];
    return own.map((delivery) => judge(delivery, accountPlace(delivery.account)));
  });
}

/** Why nothing was listed: an archive that could not be found is not an archive without logs. */
function unlisted({ snapshot, trails }: World, at: Place): Verdict {
  if (!trails.known) return unknown(at, trails);
  const used = trails.value.map(({ description }) => description.bucket);
  for (const { name, owner } of snapshot.buckets)
    if (used.includes(name) && !owner.known) return unknown(at, owner);
  return notApplicable(at, 'nothing was listed in the archive: see ARC-01 and INT-01');
}

/** Nothing to judge: because nothing was there, or because it was not to be seen. */
function notListed(world: World, at: Place): Verdict {
  const listings = world.snapshot.deliveries.flatMap(({ newestLog, digests }) => [
    newestLog,
    ...digests.map(({ times }) => times),
  ]);
  const hidden = listings.find((listing) => !listing.known);
  return hidden?.known === false ? unknown(at, hidden) : unlisted(world, at);
}

const accountsDelivered: Control = {
  id: 'INT-01',
  severity: 'high',
  title: 'Every active account delivered logs lately',
  why: 'Configuration says what should happen; the bucket says what did. A silent account is one nobody can answer for.',
  fix: FIX,
  falsePositives: [
    'An account that made no call at all; the audit itself makes some in every account it reads.',
  ],
  frameworks: frameworks('record', MAPS),
  reads: READS,
  judge: (world) =>
    onDeliveries(world, ({ newestLog }, at) =>
      given(at, newestLog, (newest) => {
        const hours = newest === null ? Infinity : hoursBefore(world, newest);
        return passIf(hours <= world.policy.lookBackHours, at, {
          yes: `newest log file of ${newest ?? ''}`,
          no: `no log file of account ${at.account} in the last ${world.policy.lookBackHours} h`,
        });
      }),
    ),
};

const digestsRecent: Control = {
  id: 'INT-02',
  severity: 'high',
  title: 'Every enabled Region has a recent digest',
  why: 'Digests come every hour, even when nothing happens. A Region without them is a Region without proof.',
  fix: FIX,
  falsePositives: ['A Region enabled within the hour.'],
  frameworks: frameworks('record', MAPS),
  reads: READS,
  judge: (world) =>
    onDigests(world, (region, times) => {
      const hours = hoursBefore(world, times.at(-1));
      if (hours <= world.policy.maxDigestAgeHours) return '';
      return times.length === 0 ? `${region}: none` : `${region}: last ${times.at(-1) ?? ''}`;
    }),
};

/** One verdict an account; `opinion` is empty where a Region's series is well. */
function onDigests(
  world: World,
  opinion: (region: string, times: readonly string[]) => string,
): readonly Verdict[] {
  return onDeliveries(world, (delivery, at) => {
    const trail = trailOf(world, delivery);
    if (trail?.description.logFileValidation === false)
      return notApplicable(at, 'validation is off: see TRAIL-05');
    if (trail !== undefined && isYoung(world, trail))
      return notApplicable(at, 'the trail has only just started');
    return judgeSeries(delivery, opinion, at);
  });
}

function judgeSeries(
  { digests }: DeliveryFacts,
  opinion: (region: string, times: readonly string[]) => string,
  at: Place,
): Verdict {
  const wrong = digests
    .flatMap(({ region, times }) => (times.known ? [opinion(region, times.value)] : []))
    .filter(Boolean);
  if (wrong.length > 0)
    return fail(at, enumerate(wrong), {
      facts: [{ label: 'Regions', value: String(wrong.length) }],
    });
  const all: Fact<readonly (readonly string[])[]> = every(digests.map(({ times }) => times));
  return given(at, all, (series) => pass(at, `digests of ${series.length} Regions are whole`));
}

const trailOf = ({ snapshot }: World, { trail }: DeliveryFacts): TrailFacts | undefined =>
  snapshot.trails.find(({ description }) => description.arn === trail);

function isYoung(world: World, trail: TrailFacts): boolean {
  const status = homeStatus(trail);
  return status.known && hoursBefore(world, status.value.startLoggingTime) < 2;
}

/** Later than this, detections run on yesterday's news. */
const SLOW_SECONDS = 30 * 60;

const latency: Control = {
  id: 'INT-03',
  severity: 'low',
  title: 'Logs arrive in time',
  why: 'What arrives late is judged late. CloudTrail usually needs about five minutes.',
  fix: FIX,
  falsePositives: ['A copy of the archive: replication rewrites the time of storing.'],
  frameworks: frameworks('record', MAPS),
  reads: READS,
  judge: (world) =>
    onLiveSet(world, (_, at) => {
      const delays = world.snapshot.deliveries
        .flatMap((delivery) => delivery.delays)
        .toSorted((a, b) => a - b);
      const p95 = delays[Math.min(delays.length - 1, Math.floor(delays.length * 0.95))];
      if (p95 === undefined) return [notListed(world, at)];
      return [
        passIf(p95 <= SLOW_SECONDS, at, {
          yes: `95 % of ${delays.length} files arrived within ${Math.round(p95 / 60)} min`,
          no: `5 % of ${delays.length} files took more than ${Math.round(p95 / 60)} min`,
        }),
      ];
    }),
};

/** Digests end an hour apart; half an hour is forgiven. */
const GAP_MINUTES = 90;

const noHole: Control = {
  id: 'INT-04',
  severity: 'high',
  title: 'There is no hole in the digest series',
  why: 'Digests form a chain. A missing link means that the trail was stopped, or that somebody removed what does not suit.',
  fix: {
    ...FIX,
    console:
      'Run `trailwarden verify` over the hole and keep the answer; INT-05 may name who stopped the trail.',
  },
  falsePositives: ['A Region that was enabled within the look-back: its series starts there.'],
  frameworks: frameworks('record', MAPS),
  reads: READS,
  judge: (world) =>
    onDigests(world, (region, times) => {
      const gap = gapIn(times);
      return gap === undefined ? '' : `${region}: nothing between ${gap[0]} and ${gap[1]}`;
    }),
};

function gapIn(times: readonly string[]): readonly [string, string] | undefined {
  for (const [index, time] of times.entries()) {
    const next = times[index + 1];
    if (next !== undefined && Date.parse(next) - Date.parse(time) > GAP_MINUTES * 60_000)
      return [time, next];
  }
  return undefined;
}

const samples: Control = {
  id: 'INT-07',
  severity: 'medium',
  title: 'Sampled objects really are encrypted and locked',
  why: 'Settings say what should happen to the next object. The objects say what happened.',
  fix: {
    console: 'See KEY-01 and ARC-07: a lock set later does not reach what was written before.',
    cli: 'aws s3api head-object --bucket {bucket} --key KEY',
    stack: 'log-archive-stack: encryption, lock',
  },
  falsePositives: ["Digests were encrypted by S3's own key for years: both are accepted for them."],
  frameworks: frameworks('keep', MAPS),
  reads: [...READS, 's3:HeadObject'],
  judge: (world) => {
    const { samples: found } = world.snapshot;
    if (found.length === 0) return [notListed(world, organizationPlace(world))];
    return found.map((sample) => judgeSample(world, sample));
  },
};

function judgeSample({ snapshot }: World, sample: SampledObject): Verdict {
  const trail = snapshot.trails.find(({ description }) => description.arn === sample.trail);
  const bucket = snapshot.buckets.find(({ name }) => name === sample.bucket);
  const at: Place = {
    resource: `arn:${snapshot.partition}:s3:::${sample.bucket}/${sample.key}`,
    account: trail?.account ?? snapshot.caller.account,
    region: trail?.description.homeRegion ?? 'global',
  };
  return given(at, sample.state, (state) => {
    const faults = [
      ...sealFaults(sample, state, trail?.description.kmsKeyId ?? ''),
      ...lockFaults(bucket, state),
    ];
    return passIf(faults.length === 0, at, {
      yes: 'encrypted and locked as the settings say',
      no: faults.join('; '),
    });
  });
}

function sealFaults(
  { kind }: SampledObject,
  state: ObjectState,
  wanted: string,
): readonly string[] {
  const { keyId, algorithm } = state;
  const ownKey = kind === 'digest' && algorithm === 'AES256';
  if (wanted === '' || keyId === wanted || ownKey) return [];
  return [`encrypted with ${keyId === '' ? algorithm : keyId}, not ${wanted}`];
}

function lockFaults(
  bucket: BucketFacts | undefined,
  { lockedUntil }: ObjectState,
): readonly string[] {
  const locks = bucket?.lock.known === true && bucket.lock.value.days > 0;
  return locks && lockedUntil === '' ? ['not locked'] : [];
}

export const ARRIVAL_CONTROLS: readonly Control[] = [
  accountsDelivered,
  digestsRecent,
  latency,
  noHole,
  samples,
];
