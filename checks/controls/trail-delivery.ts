import type { BucketFacts, TrailFacts, TrailStatus } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { fail, given, notApplicable, pass, passIf } from './control.ts';
import { frameworks } from './frameworks.ts';
import { onTrails } from './places.ts';
import { limitFacts, whenLogging } from './trail.ts';
import type { World } from './world.ts';
import { hoursBefore } from './world.ts';

const STATUS = ['cloudtrail:GetTrailStatus'];
/** A trail this young owes no digest and perhaps no log file yet. */
const GRACE_HOURS = 2;

interface Delivery {
  readonly what: string;
  readonly error: string | undefined;
  readonly time: string | undefined;
  readonly limit: number;
}

/** An error, or a last success that is too long ago even without an error: time-outs set none. */
function judgeDelivery(world: World, at: Place, delivery: Delivery): Verdict {
  const { what, error, time, limit } = delivery;
  if (error !== undefined && error !== '') return fail(at, `${what} fails: ${error}`);
  const hours = hoursBefore(world, time);
  return passIf(hours <= limit, at, {
    yes: `${what} worked at ${time ?? ''}`,
    no: time === undefined ? `${what} never happened` : `${what} last worked at ${time}`,
    ...limitFacts(limit, time),
  });
}

const isYoung = (world: World, { startLoggingTime }: TrailStatus): boolean =>
  startLoggingTime !== undefined && hoursBefore(world, startLoggingTime) < GRACE_HOURS;

const DELIVERY_FIX = {
  console:
    'CloudTrail > the trail shows the error. Mend the policy of the bucket (ARC-15) or of the key (KEY-04).',
  cli: 'aws cloudtrail get-trail-status --name {trail} --region {region}',
  stack: 'log-archive-stack: the bucket policy and the key policy name the trail by its ARN',
};

const logDelivery: Control = {
  id: 'TRAIL-07',
  severity: 'high',
  title: 'Logs are delivered to the bucket',
  why: 'A trail that cannot write goes on "logging". Nothing is kept for longer than a short retry.',
  fix: DELIVERY_FIX,
  falsePositives: [
    'An organisation so quiet that it makes no event in a day; the audit itself makes some.',
  ],
  frameworks: frameworks('record', { nist: 'AU-5', pci: '10.7.2' }),
  reads: STATUS,
  judge: (world) =>
    onTrails(world, (trail, at) =>
      whenLogging(trail, at, (status) => {
        const { latestDeliveryError: error, latestDeliveryTime: time } = status;
        if (time === undefined && (error ?? '') === '' && isYoung(world, status))
          return notApplicable(at, 'the trail has only just started');
        return judgeDelivery(world, at, {
          what: 'log delivery',
          error,
          time,
          limit: world.policy.maxDeliveryAgeHours,
        });
      }),
    ),
};

const digestDelivery: Control = {
  id: 'TRAIL-08',
  severity: 'high',
  title: 'Digests are delivered',
  why: 'Logs may flow while digests do not. Without them the logs of that time can never be proven.',
  fix: DELIVERY_FIX,
  falsePositives: [],
  frameworks: frameworks('record', { nist: 'SI-7,AU-10' }),
  reads: STATUS,
  judge: (world) => onTrails(world, (trail, at) => judgeDigests(world, trail, at)),
};

function judgeDigests(world: World, trail: TrailFacts, at: Place): Verdict {
  if (!trail.description.logFileValidation)
    return notApplicable(at, 'validation is off: see TRAIL-05');
  return whenLogging(trail, at, (status) => {
    if (isYoung(world, status)) return notApplicable(at, 'the trail has only just started');
    return judgeDelivery(world, at, {
      what: 'digest delivery',
      error: status.latestDigestDeliveryError,
      time: status.latestDigestDeliveryTime,
      limit: world.policy.maxDigestAgeHours,
    });
  });
}

const logGroupDelivery: Control = {
  id: 'TRAIL-10',
  severity: 'medium',
  title: 'Delivery to CloudWatch Logs is fresh',
  why: 'An attached log group that receives nothing makes every alarm on it silent.',
  fix: {
    console:
      "IAM > the trail's CloudWatch role: it must be allowed to create streams and put events on the group.",
    cli: 'aws cloudtrail get-trail-status --name {trail} --region {region} --query LatestCloudWatchLogsDeliveryError',
    stack: 'organization-trail-stack: the delivery role and its policy',
  },
  falsePositives: [],
  frameworks: frameworks('record', { cis: '3.4/–/–', hub: 'CloudTrail.5', pci: '10.4.1.1' }),
  reads: STATUS,
  judge: (world) =>
    onTrails(world, (trail, at) => {
      if (trail.description.logGroupArn === '')
        return notApplicable(at, 'no log group is attached: see TRAIL-09');
      return whenLogging(trail, at, (status) => {
        const { latestCloudWatchLogsDeliveryError: error, latestCloudWatchLogsDeliveryTime: time } =
          status;
        if (time === undefined && (error ?? '') === '' && isYoung(world, status))
          return notApplicable(at, 'the trail has only just started');
        return judgeDelivery(world, at, {
          what: 'delivery to the log group',
          error,
          time,
          limit: world.policy.maxDeliveryAgeHours,
        });
      });
    }),
};

const notifications: Control = {
  id: 'TRAIL-11',
  severity: 'low',
  title: 'Something is told of new files',
  why: 'A reader that is told works within minutes; one that must list the bucket works when it is scheduled.',
  fix: {
    console: 'S3 > the bucket > Properties > Event notifications > Amazon EventBridge: On.',
    cli: `aws s3api put-bucket-notification-configuration --bucket {bucket} --notification-configuration '{"EventBridgeConfiguration":{}}'`,
    stack: 'log-archive-stack: aws_s3_bucket_notification.eventbridge = true',
  },
  falsePositives: ['A scheduled audit is all you need.'],
  frameworks: frameworks('govern'),
  reads: ['s3:GetBucketNotificationConfiguration', 'cloudtrail:GetTrailStatus'],
  judge: (world) => onTrails(world, (trail, at) => judgeNotifications(world, trail, at)),
};

function judgeNotifications(world: World, trail: TrailFacts, at: Place): Verdict {
  const { snsTopicArn } = trail.description;
  const bucket = bucketOf(world, trail);
  if (snsTopicArn === '') {
    if (bucket === undefined) return notApplicable(at, 'the bucket is not among the archives read');
    return given(at, bucket.notifies, (told) =>
      passIf(told, at, {
        yes: 'the bucket notifies',
        no: 'neither the trail nor the bucket tells anybody',
      }),
    );
  }
  return whenLogging(trail, at, ({ latestNotificationError: error = '' }) =>
    error === '' ? pass(at, `${snsTopicArn} is told`) : fail(at, `${snsTopicArn}: ${error}`),
  );
}

const bucketOf = ({ snapshot }: World, { description }: TrailFacts): BucketFacts | undefined =>
  snapshot.buckets.find(({ name }) => name === description.bucket);

export const TRAIL_DELIVERY_CONTROLS: readonly Control[] = [
  logDelivery,
  digestDelivery,
  logGroupDelivery,
  notifications,
];
