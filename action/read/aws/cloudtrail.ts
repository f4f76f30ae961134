import type { PublicKey } from '../../../checks/archive.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import { flagOf, instantOf, partsOf, secondsOf, textOf, type JsonPart } from './json-answer.ts';
import { openJsonServices } from './json-service.ts';

/** CloudTrail in one region, as far as it is asked about trails and keys. */
export interface CloudTrail {
  describeTrails(): Promise<readonly Trail[]>;
  /** @param name a name or an ARN */
  getTrail(name: string): Promise<Trail | undefined>;
  /** @param name a name or an ARN */
  getTrailStatus(name: string | undefined): Promise<GetTrailStatusResponse>;
  /** Every page of the keys that signed between two instants. */
  listPublicKeys(from: Date, to: Date): Promise<readonly PublicKey[]>;
}

/** A trail under the names of CloudTrail's API reference, as far as it is looked at. */
export interface Trail {
  readonly Name?: string | undefined;
  readonly TrailARN?: string | undefined;
  readonly HomeRegion?: string | undefined;
  readonly S3BucketName?: string | undefined;
  readonly S3KeyPrefix?: string | undefined;
  readonly IsMultiRegionTrail?: boolean | undefined;
  readonly IsOrganizationTrail?: boolean | undefined;
  readonly LogFileValidationEnabled?: boolean | undefined;
}

/** A trail's status under the names of CloudTrail's API reference, as far as it is looked at. */
export interface GetTrailStatusResponse {
  readonly IsLogging?: boolean | undefined;
  readonly StopLoggingTime?: Date | undefined;
  readonly LatestDigestDeliveryTime?: Date | undefined;
  readonly LatestDigestDeliveryError?: string | undefined;
  readonly LatestDeliveryTime?: Date | undefined;
  readonly LatestDeliveryError?: string | undefined;
}

/**
 * CloudTrail by region; nothing is asked yet.
 * @param endpoint `--endpoint-url`
 */
export function openCloudTrail(endpoint: string | undefined): (region: string) => CloudTrail {
  const services = openJsonServices(endpoint);
  return (region) => {
    const ask: Ask = (operation, input) =>
      services({ service: 'cloudtrail', region, operation, input });
    return {
      describeTrails: async () => partsOf((await ask('DescribeTrails', {})).trailList).map(trailOf),
      async getTrail(name) {
        const { Trail: found } = await ask('GetTrail', { Name: name });
        return isLogRecord(found) ? trailOf(found) : undefined;
      },
      getTrailStatus: async (name) => statusOf(await ask('GetTrailStatus', { Name: name })),
      listPublicKeys: (from, to) =>
        listPublicKeys(ask, { StartTime: secondsOf(from), EndTime: secondsOf(to) }),
    };
  };
}

type Ask = (operation: string, input: JsonPart) => Promise<JsonPart>;

function trailOf(part: JsonPart): Trail {
  return {
    Name: textOf(part.Name),
    TrailARN: textOf(part.TrailARN),
    HomeRegion: textOf(part.HomeRegion),
    S3BucketName: textOf(part.S3BucketName),
    S3KeyPrefix: textOf(part.S3KeyPrefix),
    IsMultiRegionTrail: flagOf(part.IsMultiRegionTrail),
    IsOrganizationTrail: flagOf(part.IsOrganizationTrail),
    LogFileValidationEnabled: flagOf(part.LogFileValidationEnabled),
  };
}

function statusOf(part: JsonPart): GetTrailStatusResponse {
  return {
    IsLogging: flagOf(part.IsLogging),
    StopLoggingTime: instantOf(part.StopLoggingTime),
    LatestDigestDeliveryTime: instantOf(part.LatestDigestDeliveryTime),
    LatestDigestDeliveryError: textOf(part.LatestDigestDeliveryError),
    LatestDeliveryTime: instantOf(part.LatestDeliveryTime),
    LatestDeliveryError: textOf(part.LatestDeliveryError),
  };
}

/** More pages than this would be a token that goes in circles. */
const MOST_PAGES = 100;

async function listPublicKeys(ask: Ask, range: JsonPart): Promise<readonly PublicKey[]> {
  const keys: PublicKey[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const input = token === undefined ? range : { ...range, NextToken: token };
    const { PublicKeyList, NextToken } = await ask('ListPublicKeys', input);
    keys.push(...partsOf(PublicKeyList).map(publicKeyOf));
    token = textOf(NextToken);
    if (token === undefined || token === '') break;
  }
  return keys;
}

function publicKeyOf(listed: JsonPart): PublicKey {
  const validFrom = instantOf(listed.ValidityStartTime);
  const validUntil = instantOf(listed.ValidityEndTime);
  return {
    der: new Uint8Array(Buffer.from(textOf(listed.Value) ?? '', 'base64')),
    fingerprint: textOf(listed.Fingerprint) ?? '',
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}
