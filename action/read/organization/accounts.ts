import { paginateListRegions } from '@aws-sdk/client-account';
import { DescribeTrailsCommand } from '@aws-sdk/client-cloudtrail';
import type { Trail } from '@aws-sdk/client-cloudtrail';
import {
  DescribeConfigurationRecordersCommand,
  DescribeConfigurationRecorderStatusCommand,
} from '@aws-sdk/client-config-service';
import type { ConfigurationRecorder } from '@aws-sdk/client-config-service';
import { GetDetectorCommand, paginateListDetectors } from '@aws-sdk/client-guardduty';
import { paginateListBuckets } from '@aws-sdk/client-s3';
import { DescribeHubCommand } from '@aws-sdk/client-securityhub';
import { known } from '../../../checks/snapshot.ts';
import type {
  AccountFacts,
  Fact,
  PlaceFacts,
  Recorder,
  TrailDescription,
} from '../../../checks/snapshot.ts';
import { attempt, pages, unlessAbsent } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookThrough } from './sessions.ts';

/** What an account's look found besides its facts: shared with later readers, so nobody asks twice. */
export interface Sightings {
  /** Every trail that was described, by ARN. */
  readonly trails: Map<string, TrailDescription>;
  /** GuardDuty detectors by account and Region. */
  readonly detectors: Map<string, Fact<readonly string[]>>;
}

/** One account: its buckets, its Regions, and what each Region shows. */
export async function readAccount(
  desk: Desk,
  sightings: Sightings,
  account: string,
): Promise<AccountFacts> {
  const session = await desk.sessionOf(account);
  if (!session.known) return { account, buckets: session, regions: session, places: [] };
  return lookThrough(desk, session.value, async (eyes) => {
    const main = eyes.in(desk.mainRegion);
    const [buckets, regions] = await Promise.all([
      attempt(() => listBuckets(main)),
      attempt(() => listRegions(main)),
    ]);
    const wanted = placesToRead(desk, regions.known ? regions.value : [desk.mainRegion]);
    const places = await Promise.all(
      wanted.map((region) => readPlace(eyes.in(region), sightings, { account, region })),
    );
    return { account, buckets, regions, places };
  });
}

/** The Regions the configuration names, where they are enabled; else every enabled one. */
function placesToRead({ policy }: Desk, enabled: readonly string[]): readonly string[] {
  return policy.regions.length === 0
    ? enabled
    : policy.regions.filter((region) => enabled.includes(region) || enabled.length === 1);
}

const listBuckets = (clients: Clients) =>
  pages(paginateListBuckets({ client: clients.s3() }, {}), ({ Buckets: buckets = [] }) =>
    buckets.map(({ Name: name = '' }) => name),
  );

const listRegions = (clients: Clients) =>
  pages(
    paginateListRegions(
      { client: clients.account() },
      { RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'] },
    ),
    ({ Regions: regions = [] }) => regions.map(({ RegionName: name = '' }) => name),
  );

interface Spot {
  readonly account: string;
  readonly region: string;
}

async function readPlace(clients: Clients, sightings: Sightings, at: Spot): Promise<PlaceFacts> {
  const [trails, securityHub, guardDuty, recorder] = await Promise.all([
    attempt(() => describeTrails(clients, sightings, at)),
    attempt(() => hubIsOn(clients)),
    detectorState(clients, sightings, at),
    attempt(() => readRecorder(clients)),
  ]);
  return { region: at.region, trails, securityHub, guardDuty, recorder };
}

async function describeTrails(
  clients: Clients,
  { trails }: Sightings,
  at: Spot,
): Promise<readonly string[]> {
  const answer = await clients
    .cloudTrail()
    .send(new DescribeTrailsCommand({ includeShadowTrails: true }));
  const described = (answer.trailList ?? []).map(descriptionOf);
  // Where the trail is at home its description is the newest; elsewhere it is a shadow.
  for (const one of described)
    if (!trails.has(one.arn) || isAtHome(one, at)) trails.set(one.arn, one);
  return described.map(({ arn }) => arn);
}

const isAtHome = ({ arn, homeRegion }: TrailDescription, { account, region }: Spot): boolean =>
  homeRegion === region && arn.split(':')[4] === account;

function descriptionOf(trail: Trail): TrailDescription {
  return {
    arn: trail.TrailARN ?? '',
    name: trail.Name ?? '',
    homeRegion: trail.HomeRegion ?? '',
    includeGlobalServiceEvents: trail.IncludeGlobalServiceEvents === true,
    isMultiRegion: trail.IsMultiRegionTrail === true,
    isOrganization: trail.IsOrganizationTrail === true,
    logFileValidation: trail.LogFileValidationEnabled === true,
    ...targetsOf(trail),
  };
}

const targetsOf = ({
  S3BucketName: bucket = '',
  S3KeyPrefix: prefix = '',
  SnsTopicARN: snsTopicArn = '',
  CloudWatchLogsLogGroupArn: logGroupArn = '',
  CloudWatchLogsRoleArn: logRoleArn = '',
  KmsKeyId: kmsKeyId = '',
}: Trail) => ({ bucket, prefix, snsTopicArn, logGroupArn, logRoleArn, kmsKeyId });

/** "Not subscribed" means off; a refusal is a refusal. */
const hubIsOn = (clients: Clients) =>
  unlessAbsent(['InvalidAccessException', 'ResourceNotFoundException'], false, async () => {
    await clients.securityHub().send(new DescribeHubCommand({}));
    return true;
  });

async function detectorState(
  clients: Clients,
  { detectors }: Sightings,
  { account, region }: Spot,
): Promise<PlaceFacts['guardDuty']> {
  const ids = await attempt(() => listDetectors(clients));
  detectors.set(`${account} ${region}`, ids);
  if (!ids.known) return ids;
  const [id] = ids.value;
  return id === undefined ? known('absent') : attempt(() => stateOf(clients, id));
}

export const listDetectors = (clients: Clients): Promise<readonly string[]> =>
  pages(paginateListDetectors({ client: clients.guardDuty() }, {}), ({ DetectorIds: ids }) => ids);

async function stateOf(clients: Clients, DetectorId: string): Promise<'enabled' | 'suspended'> {
  const { Status: status } = await clients.guardDuty().send(new GetDetectorCommand({ DetectorId }));
  return status === 'ENABLED' ? 'enabled' : 'suspended';
}

async function readRecorder(clients: Clients): Promise<Recorder | null> {
  const recorders = await clients.config().send(new DescribeConfigurationRecordersCommand({}));
  const [recorder] = recorders.ConfigurationRecorders ?? [];
  if (recorder === undefined) return null;
  const states = await clients.config().send(new DescribeConfigurationRecorderStatusCommand({}));
  const state = states.ConfigurationRecordersStatus?.find(({ name }) => name === recorder.name);
  return { recording: state?.recording === true, ...recordedTypes(recorder) };
}

function recordedTypes({ recordingGroup: group = {} }: ConfigurationRecorder) {
  const { allSupported = false, resourceTypes = [], exclusionByResourceTypes: left } = group;
  const excluded = left?.resourceTypes ?? [];
  return { types: allSupported || excluded.length > 0 ? ['*'] : resourceTypes, excluded };
}
