import type { Fact, TrailFacts, TrailStatus } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { compared, fail, given, notApplicable, pass, passIf, unknown } from './control.ts';
import { frameworks } from './frameworks.ts';
import { enumerate, onTrails, organizationPlace } from './places.ts';
import type { World } from './world.ts';
import { homeStatus, isClosed } from './world.ts';

const DESCRIBE = ['cloudtrail:DescribeTrails'];

const exists: Control = {
  id: 'TRAIL-01',
  severity: 'critical',
  title: 'There is an organisation trail',
  why: 'Everything else rests on it. Trails of single accounts can be stopped and deleted by whoever administers that account.',
  fix: {
    console:
      'In the management account: CloudTrail > Create trail > Enable for all accounts in my organization.',
    cli: 'aws cloudtrail create-trail --name org-trail --s3-bucket-name BUCKET --is-organization-trail --is-multi-region-trail --enable-log-file-validation',
    stack: 'organization-trail-stack: aws_cloudtrail.is_organization_trail = true',
  },
  falsePositives: [
    'A trail named in the configuration that has been renamed: correct `trail.name`.',
  ],
  frameworks: frameworks('record', {
    cis: '3.1/3.1/4.1',
    hub: 'CloudTrail.1,CloudTrail.3',
    config: 'cloudtrail-enabled',
  }),
  reads: DESCRIBE,
  judge: (world) => [judgeExistence(world, organizationPlace(world))],
};

function judgeExistence(world: World, at: Place): Verdict {
  const { organization } = world.snapshot;
  if (!organization.known) return unknown(at, organization);
  return given(at, world.trails, (trails) => {
    const first = trails[0];
    if (first !== undefined)
      return pass(at, enumerate(trails.map(({ description }) => description.arn)));
    const others = world.snapshot.trails.length;
    const wanted = world.policy.trail.name;
    if (wanted !== undefined)
      return fail(at, `there is no trail ${wanted}; ${others} others were seen`);
    return fail(
      at,
      `there is no ${organization.value === null ? '' : 'organisation '}trail; ${others} trails of single accounts were seen`,
    );
  });
}

const multiRegion: Control = {
  id: 'TRAIL-02',
  severity: 'high',
  title: 'The trail covers every Region',
  why: 'Intruders start machines where nobody looks. A Region that is opened tomorrow must be recorded from its first call.',
  fix: {
    console:
      'CloudTrail > the trail > Edit: multi-Region is fixed on for trails made in the console; others need the command.',
    cli: 'aws cloudtrail update-trail --name {trail} --is-multi-region-trail',
    stack: 'organization-trail-stack: is_multi_region_trail = true',
  },
  falsePositives: [],
  frameworks: frameworks('record', {
    cis: '3.1/3.1/4.1',
    hub: 'CloudTrail.1',
    config: 'multi-region-cloudtrail-enabled',
  }),
  reads: DESCRIBE,
  judge: (world) =>
    onTrails(world, ({ description }, at) =>
      passIf(description.isMultiRegion, at, {
        yes: 'it covers all Regions',
        no: `it covers ${description.homeRegion} alone`,
      }),
    ),
};

const logging: Control = {
  id: 'TRAIL-03',
  severity: 'critical',
  title: 'The trail is logging everywhere it exists',
  why: 'A stopped trail looks healthy in every list. Trails created by an API call start stopped.',
  fix: {
    console: 'CloudTrail > the trail > Start logging.',
    cli: 'aws cloudtrail start-logging --name {trail} --region {region}',
    stack: 'organization-trail-stack: enable_logging = true',
  },
  falsePositives: [],
  frameworks: frameworks('record', { hub: 'CloudTrail.3', config: 'cloudtrail-enabled' }),
  reads: ['cloudtrail:GetTrailStatus'],
  judge: (world) => onTrails(world, judgeLogging),
};

function judgeLogging(trail: TrailFacts, at: Place): Verdict {
  const stopped = trail.status.filter(({ status }) => status.known && !status.value.isLogging);
  if (stopped.length > 0)
    return fail(at, `logging is off in ${enumerate(stopped.map(({ region }) => region))}`);
  const home = homeStatus(trail);
  if (!home.known) return unknown(at, home);
  const refused = trail.status.find(({ status }) => !status.known && !isClosed(status))?.status;
  if (refused !== undefined && !refused.known) return unknown(at, refused);
  const closed = trail.status.filter(({ status }) => isClosed(status)).length;
  const looked = trail.status.length - closed;
  const rest = closed === 0 ? '' : `; ${closed} Regions are closed by a service control policy`;
  return pass(at, `it is logging in ${looked} Regions that were asked${rest}`);
}

const globalEvents: Control = {
  id: 'TRAIL-04',
  severity: 'medium',
  title: 'Global service events are included',
  why: 'IAM, STS and CloudFront report through one Region: without these events the log says nothing about who became whom.',
  fix: {
    console: 'Not in the console.',
    cli: 'aws cloudtrail update-trail --name {trail} --include-global-service-events',
    stack: 'organization-trail-stack: include_global_service_events = true',
  },
  falsePositives: ['A second, single-Region trail of your own that leaves them out on purpose.'],
  frameworks: frameworks('record', { config: 'cloudtrail-security-trail-enabled' }),
  reads: DESCRIBE,
  judge: (world) =>
    onTrails(world, ({ description }, at) =>
      passIf(description.includeGlobalServiceEvents, at, {
        yes: 'global service events are included',
        no: 'global service events are left out',
      }),
    ),
};

const validation: Control = {
  id: 'TRAIL-05',
  severity: 'high',
  title: 'Log file validation is on',
  why: 'Without signed digests nobody can tell an edited or missing log file from a real one.',
  fix: {
    console: 'CloudTrail > the trail > Edit > Log file validation: Enabled.',
    cli: 'aws cloudtrail update-trail --name {trail} --enable-log-file-validation',
    stack: 'organization-trail-stack: enable_log_file_validation = true',
  },
  falsePositives: [],
  frameworks: frameworks('record', {
    cis: '3.2/3.2/4.2',
    hub: 'CloudTrail.4',
    config: 'cloud-trail-log-file-validation-enabled',
    nist: 'SI-7',
    pci: '10.3.4',
  }),
  reads: DESCRIBE,
  judge: (world) =>
    onTrails(world, ({ description }, at) =>
      passIf(description.logFileValidation, at, {
        yes: 'digests are made',
        no: 'validation is off',
      }),
    ),
};

const customerKey: Control = {
  id: 'TRAIL-06',
  severity: 'medium',
  title: 'The trail encrypts with a customer key',
  why: 'A key of your own makes reading the logs a second permission and every use of it an event. The default encryption of the bucket does not replace it.',
  fix: {
    console: 'CloudTrail > the trail > Edit > Log file SSE-KMS encryption.',
    cli: 'aws cloudtrail update-trail --name {trail} --kms-key-id KEY_ARN',
    stack: 'organization-trail-stack: kms_key_id from log-archive-stack',
  },
  falsePositives: [],
  frameworks: frameworks('record', {
    cis: '3.7/3.5/4.5',
    hub: 'CloudTrail.2',
    config: 'cloud-trail-encryption-enabled',
    nist: 'SC-28',
  }),
  reads: DESCRIBE,
  judge: (world) =>
    onTrails(world, ({ description }, at) =>
      passIf(description.kmsKeyId !== '', at, {
        yes: `encrypted with ${description.kmsKeyId}`,
        no: 'the trail names no key',
      }),
    ),
};

const logGroup: Control = {
  id: 'TRAIL-09',
  severity: 'medium',
  title: 'The trail feeds CloudWatch Logs',
  why: 'Metric filters and alarms see only what reaches a log group. The archive is complete, but it wakes nobody.',
  fix: {
    console: 'CloudTrail > the trail > Edit > CloudWatch Logs.',
    cli: 'aws cloudtrail update-trail --name {trail} --cloud-watch-logs-log-group-arn GROUP_ARN --cloud-watch-logs-role-arn ROLE_ARN',
    stack: 'organization-trail-stack: cloud_watch_logs_group_arn, cloud_watch_logs_role_arn',
  },
  falsePositives: [
    'Events watched through EventBridge, Lake or a SIEM: say so with `policy.detection-path`.',
  ],
  frameworks: frameworks('record', {
    cis: '3.4/–/–',
    hub: 'CloudTrail.5',
    config: 'cloud-trail-cloud-watch-logs-enabled',
    pci: '10.4.1.1',
  }),
  reads: DESCRIBE,
  judge: (world) =>
    onTrails(world, ({ description }, at) => {
      const path = world.policy.detectionPath;
      if (description.logGroupArn !== '') return pass(at, `feeds ${description.logGroupArn}`);
      return path === 'cloudwatch-logs'
        ? fail(at, 'no log group is attached')
        : notApplicable(at, `events are watched through ${path}, as the configuration says`);
    }),
};

const tagged: Control = {
  id: 'TRAIL-12',
  severity: 'info',
  title: 'The trail is tagged',
  why: 'Tags say whose it is, and let a policy guard it by tag.',
  fix: {
    console: 'CloudTrail > the trail > Tags.',
    cli: 'aws cloudtrail add-tags --resource-id {trail} --tags-list Key=owner,Value=security',
    stack: 'organization-trail-stack: tags',
  },
  falsePositives: [],
  frameworks: frameworks('govern', { hub: 'CloudTrail.9' }),
  reads: ['cloudtrail:ListTags'],
  judge: (world) =>
    onTrails(world, ({ tags }, at) =>
      given(at, tags, (keys) =>
        passIf(keys.length > 0, at, { yes: `tagged ${enumerate(keys)}`, no: 'it has no tag' }),
      ),
    ),
};

/** The status in the home Region, where a stopped trail is TRAIL-03's alone to report. */
export function whenLogging(
  trail: TrailFacts,
  at: Place,
  judge: (status: TrailStatus) => Verdict,
): Verdict {
  const status: Fact<TrailStatus> = homeStatus(trail);
  return given(at, status, (value) =>
    value.isLogging ? judge(value) : notApplicable(at, 'the trail is not logging: see TRAIL-03'),
  );
}

/** Shown in a verdict about ages. */
export const limitFacts = (hours: number, found: string | undefined) =>
  compared(`within ${hours} h`, found ?? 'never');

export const TRAIL_CONTROLS: readonly Control[] = [
  exists,
  multiRegion,
  logging,
  globalEvents,
  validation,
  customerKey,
  logGroup,
  tagged,
];
