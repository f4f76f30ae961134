import {
  GetEventSelectorsCommand,
  GetInsightSelectorsCommand,
  GetTrailStatusCommand,
  ListTagsCommand,
} from '@aws-sdk/client-cloudtrail';
import type {
  AdvancedEventSelector,
  EventSelector,
  GetTrailStatusResponse,
} from '@aws-sdk/client-cloudtrail';
import { HeadBucketCommand } from '@aws-sdk/client-s3';
import type {
  Account,
  AccountFacts,
  AdvancedSelector,
  BasicSelector,
  BucketOwner,
  Fact,
  FieldOperator,
  Selectors,
  TrailDescription,
  TrailFacts,
  TrailStatus,
} from '../../../checks/snapshot.ts';
import { known } from '../../../checks/snapshot.ts';
import { CallError, iso, unlessAbsent } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

export interface Around {
  readonly accounts: Fact<readonly Account[]>;
  readonly members: readonly AccountFacts[];
  /** The status of these trails is asked for in every Region. */
  readonly isCandidate: (trail: TrailDescription) => boolean;
}

/** A trail, always asked by its ARN and through its owner's eyes where we have them. */
export async function readTrail(
  desk: Desk,
  around: Around,
  description: TrailDescription,
): Promise<TrailFacts> {
  const { arn, homeRegion } = description;
  const account = arn.split(':')[4] ?? '';
  const eyes = (await desk.sessionOf(account)).known ? account : desk.caller.account;
  const home = <T>(look: (clients: Clients) => Promise<T>) =>
    lookInto(desk, { account: eyes, region: homeRegion }, look);
  const [status, selectors, insights, tags, bucketOwner] = await Promise.all([
    readStatuses(desk, { eyes, description, around }),
    home((clients) => readSelectors(clients, arn)),
    home((clients) => readInsights(clients, arn)),
    home((clients) => readTags(clients, arn)),
    findOwner(desk, around, { bucket: description.bucket, account: eyes }),
  ]);
  return { description, account, status, selectors, insights, tags, bucketOwner };
}

interface StatusQuestion {
  readonly eyes: string;
  readonly description: TrailDescription;
  readonly around: Around;
}

async function readStatuses(desk: Desk, { eyes, description, around }: StatusQuestion) {
  const { arn, homeRegion, isMultiRegion } = description;
  const places = around.members.find(({ account }) => account === eyes)?.places ?? [];
  const everywhere = isMultiRegion && around.isCandidate(description);
  const others = everywhere ? places.map(({ region }) => region) : [];
  return Promise.all(
    [...new Set([homeRegion, ...others])].map(async (region) => ({
      region,
      status: await lookInto(desk, { account: eyes, region }, (clients) =>
        readStatus(clients, arn),
      ),
    })),
  );
}

async function readStatus(clients: Clients, arn: string): Promise<TrailStatus> {
  return statusOf(await clients.cloudTrail().send(new GetTrailStatusCommand({ Name: arn })));
}

function statusOf(answer: GetTrailStatusResponse): TrailStatus {
  return {
    isLogging: answer.IsLogging === true,
    ...given('startLoggingTime', iso(answer.StartLoggingTime)),
    ...given('latestDeliveryTime', iso(answer.LatestDeliveryTime)),
    ...given('latestDeliveryError', answer.LatestDeliveryError),
    ...given('latestDigestDeliveryTime', iso(answer.LatestDigestDeliveryTime)),
    ...given('latestDigestDeliveryError', answer.LatestDigestDeliveryError),
    ...given('latestCloudWatchLogsDeliveryTime', iso(answer.LatestCloudWatchLogsDeliveryTime)),
    ...given('latestCloudWatchLogsDeliveryError', answer.LatestCloudWatchLogsDeliveryError),
    ...given('latestNotificationError', answer.LatestNotificationError),
  };
}

/** A property that is left out where there is nothing to say. */
function given(
  key: Exclude<keyof TrailStatus, 'isLogging'>,
  value: string | undefined,
): Partial<TrailStatus> {
  return value === undefined || value === '' ? {} : { [key]: value };
}

async function readSelectors(clients: Clients, arn: string): Promise<Selectors> {
  const answer = await clients.cloudTrail().send(new GetEventSelectorsCommand({ TrailName: arn }));
  return {
    basic: (answer.EventSelectors ?? []).map(basicOf),
    advanced: (answer.AdvancedEventSelectors ?? []).map(advancedOf),
  };
}

const basicOf = ({
  ReadWriteType: readWriteType = 'All',
  IncludeManagementEvents: includeManagementEvents = true,
  ExcludeManagementEventSources: excludeManagementEventSources = [],
  DataResources: resources = [],
}: EventSelector): BasicSelector => ({
  readWriteType,
  includeManagementEvents,
  excludeManagementEventSources,
  dataResources: resources.map(({ Type: type = '', Values: values = [] }) => ({ type, values })),
});

export const advancedOf = ({
  FieldSelectors: fields = [],
}: AdvancedEventSelector): AdvancedSelector =>
  fields.map((one) => ({
    field: one.Field ?? '',
    operators: {
      ...some('equals', one.Equals),
      ...some('startsWith', one.StartsWith),
      ...some('endsWith', one.EndsWith),
      ...some('notEquals', one.NotEquals),
      ...some('notStartsWith', one.NotStartsWith),
      ...some('notEndsWith', one.NotEndsWith),
    },
  }));

function some(
  name: FieldOperator,
  values: readonly string[] | undefined,
): Partial<Record<FieldOperator, readonly string[]>> {
  return values === undefined || values.length === 0 ? {} : { [name]: values };
}

const readInsights = (clients: Clients, arn: string): Promise<readonly string[] | null> =>
  unlessAbsent(['UnsupportedOperationException'], null, () =>
    unlessAbsent(['InsightNotEnabledException'], [], async () => {
      const answer = await clients
        .cloudTrail()
        .send(new GetInsightSelectorsCommand({ TrailName: arn }));
      return (answer.InsightSelectors ?? []).map(({ InsightType: type = '' }) => type);
    }),
  );

async function readTags(clients: Clients, arn: string): Promise<readonly string[]> {
  const answer = await clients.cloudTrail().send(new ListTagsCommand({ ResourceIdList: [arn] }));
  return (answer.ResourceTagList ?? []).flatMap(({ TagsList: tags = [] }) =>
    tags.map(({ Key: key = '' }) => key),
  );
}

/** Whose a bucket is: an account's own list says so; else its answer to a stranger does. */
async function findOwner(
  desk: Desk,
  around: Around,
  { bucket, account }: { readonly bucket: string; readonly account: string },
): Promise<Fact<BucketOwner>> {
  const owner = around.members.find(
    ({ buckets }) => buckets.known && buckets.value.includes(bucket),
  );
  if (owner !== undefined) return known({ kind: 'inside', account: owner.account });
  const answer = await lookInto(desk, { account, region: desk.mainRegion }, (clients) =>
    headBucket(clients, bucket),
  );
  if (!answer.known) return answer;
  return answer.value === 'dangling' ? known({ kind: 'dangling' }) : disowned(around);
}

/** It exists. It is a stranger's only if every account of ours was asked and disowned it. */
function disowned({ accounts, members }: Around): Fact<BucketOwner> {
  if (!accounts.known) return accounts;
  const active = accounts.value.filter(({ status }) => status === 'ACTIVE');
  for (const { id } of active) {
    const buckets = members.find(({ account }) => account === id)?.buckets ?? NOT_ASKED;
    if (!buckets.known) return buckets;
  }
  return known({ kind: 'foreign' });
}

const NOT_ASKED: Fact<never> = {
  known: false,
  reason: 'not every account was read (organization.audit-role names the role to assume)',
  call: 'sts:AssumeRole',
  permission: 'sts:AssumeRole',
};

async function headBucket(clients: Clients, bucket: string): Promise<'exists' | 'dangling'> {
  try {
    await clients.s3().send(new HeadBucketCommand({ Bucket: bucket }));
    return 'exists';
  } catch (error) {
    // HEAD has no body: the status is all the answer there is.
    if (error instanceof CallError && error.status === 404) return 'dangling';
    if (error instanceof CallError && [301, 403].includes(error.status)) return 'exists';
    throw error;
  }
}
