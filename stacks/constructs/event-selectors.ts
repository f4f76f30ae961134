import type {
  CloudtrailAdvancedEventSelector,
  CloudtrailAdvancedEventSelectorFieldSelector,
} from '@cdktf/provider-aws/lib/cloudtrail/index.js';
import type { EventChoice } from '../deployment.ts';

export interface EventSelectorProps {
  readonly events: EventChoice;
  /** ARNs of the buckets that receive what the trail causes: archive, access logs, query results. */
  readonly ownBucketArns: readonly string[];
  readonly archiveBucketArn: string;
}

type Field = CloudtrailAdvancedEventSelectorFieldSelector;

const equals = (field: string, ...values: readonly string[]): Field => ({
  field,
  equalTo: [...values],
});

/**
 * What the trail records. All management events always; the rest is paid for by the event, and
 * a selector that caught the trail's own deliveries would make an event for every event.
 * @throws when a data event preset is pointed at one of the trail's own buckets
 */
export function eventSelectors(props: EventSelectorProps): CloudtrailAdvancedEventSelector[] {
  const { events } = props;
  return [
    management(events),
    ...(events.s3Writes.length === 0 ? [] : [objectWrites(props)]),
    ...archiveAccess(props),
    ...events.networkRefusals.map(refusals),
  ];
}

function management({ exclude }: EventChoice): CloudtrailAdvancedEventSelector {
  const sources = exclude.map((source) => `${source}.amazonaws.com`);
  const narrowing = sources.length === 0 ? [] : [{ field: 'eventSource', notEquals: sources }];
  return {
    name: 'All management events',
    fieldSelector: [equals('eventCategory', 'Management'), ...narrowing],
  };
}

function objectWrites({ events, ownBucketArns }: EventSelectorProps) {
  for (const arn of events.s3Writes) refuseLoop(arn, ownBucketArns);
  return {
    name: 'Writes to named buckets',
    fieldSelector: [
      ...dataOf('AWS::S3::Object'),
      equals('readOnly', 'false'),
      {
        field: 'resources.ARN',
        startsWith: [...events.s3Writes],
        notStartsWith: ownBucketArns.map((arn) => `${arn}/`),
      },
    ],
  };
}

/**
 * Who touches the archive. Recording the deliveries too does not run away: all files of five minutes
 * make one file more in the archive's own account.
 */
function archiveAccess({ events, archiveBucketArn }: EventSelectorProps) {
  if (events.archiveAccess === 'none') return [];
  const inArchive = [
    ...dataOf('AWS::S3::Object'),
    { field: 'resources.ARN', startsWith: [`${archiveBucketArn}/`] },
  ];
  if (events.archiveAccess === 'all')
    return [{ name: 'Reads and writes of the archive', fieldSelector: inArchive }];
  const noDelivery = { field: 'eventName', notEquals: ['PutObject'] };
  return [{ name: 'The archive but for deliveries', fieldSelector: [...inArchive, noDelivery] }];
}

function refusals(source: string): CloudtrailAdvancedEventSelector {
  return {
    name: `Refusals at VPC endpoints of ${source}`,
    fieldSelector: [
      equals('eventCategory', 'NetworkActivity'),
      equals('eventSource', source),
      equals('errorCode', 'VpceAccessDenied'),
    ],
  };
}

function dataOf(type: string): readonly Field[] {
  return [equals('eventCategory', 'Data'), equals('resources.type', type)];
}

function refuseLoop(arn: string, ownBucketArns: readonly string[]): void {
  const own = ownBucketArns.find((bucket) => arn.startsWith(`${bucket}/`));
  if (own !== undefined)
    throw new Error(
      `s3-writes must not name ${arn}: each delivery there would be an event that is delivered there. Use archive-access to watch the archive.`,
    );
}
