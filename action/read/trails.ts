import { reasonOf } from '../../checks/errors.ts';
import type { Expectations, TrailFact, TrailStatus } from '../../checks/integrity/evidence.ts';
import {
  openCloudTrail,
  type CloudTrail,
  type GetTrailStatusResponse,
  type Trail,
} from './aws/cloudtrail.ts';
import { readActiveAccounts, readCommonRegions } from './trails-organization.ts';

/** Which trails to ask the account for. */
export interface TrailQuestion {
  readonly bucket: string;
  /** Trail name or ARN, where one was chosen. */
  readonly trail?: string;
  /** Where the archive holds digests or logs: a trail of one region is described only there. */
  readonly regions: readonly string[];
  /** The beginning of the audited time: an account that joined later need not have digests yet. */
  readonly since: Date;
  /** `--endpoint-url`. */
  readonly endpoint?: string;
}

/** What somebody was asked for and would not say: the permission stands in `what`. */
export interface Unsaid {
  readonly what: string;
  readonly reason: string;
}

/** What the account knows of the trails, and what it would not say. */
export interface AccountAnswer {
  readonly expectations: Expectations;
  /** About the trails: without it, deleted newest digests may go unseen. */
  readonly unread: readonly Unsaid[];
  /** About the organisation, whose members only some accounts may list. */
  readonly notes: readonly Unsaid[];
}

/**
 * Asks CloudTrail which trails deliver into the bucket and how they fare (DescribeTrails, GetTrail,
 * GetTrailStatus), and for an organisation trail Organizations for its accounts. Denied calls are
 * no failure: the archive can be judged by its own layout, with less certainty about what is absent.
 */
export async function readTrails(question: TrailQuestion): Promise<AccountAnswer> {
  const unread: Unsaid[] = [];
  const notes: Unsaid[] = [];
  const clients = openCloudTrail(question.endpoint);
  const asking = { question, clients, note: noteIn(unread) };
  const trails = await describeTrails(asking);
  const facts = await Promise.all(trails?.map((trail) => factOf(trail, asking)) ?? []);
  const isOrganization = facts.some(({ organization }) => organization);
  return {
    expectations: {
      ...(trails === undefined ? {} : { trails: facts }),
      ...(isOrganization ? await organizationOf(question, noteIn(notes)) : {}),
    },
    unread,
    notes,
  };
}

function noteIn(list: Unsaid[]): Note {
  return (what, error) => {
    list.push({ what, reason: reasonOf(error) });
  };
}

type Note = (what: string, error: unknown) => void;
type Clients = (region: string) => CloudTrail;

interface Asking {
  readonly question: TrailQuestion;
  readonly clients: Clients;
  readonly note: Note;
}

/** The trails that deliver into the bucket; undefined where no region would say. */
async function describeTrails(asking: Asking): Promise<readonly Trail[] | undefined> {
  const { question } = asking;
  const answers = await Promise.all(question.regions.map((region) => describeIn(region, asking)));
  const heard = answers.filter((trails) => trails !== undefined);
  if (heard.length === 0) return undefined;
  // Every region that a multi-region trail covers describes it: one ARN is one trail.
  const byArn = new Map(heard.flat().map((trail) => [trail.TrailARN, trail]));
  return [...byArn.values()].filter(
    (trail) => trail.S3BucketName === question.bucket && isChosen(trail, question.trail),
  );
}

async function describeIn(
  region: string,
  { clients, question, note }: Asking,
): Promise<readonly Trail[] | undefined> {
  try {
    const client = clients(region);
    const trailList = await client.describeTrails();
    const missing = !trailList.some((trail) => isChosen(trail, question.trail));
    return missing ? [...trailList, ...(await getTrail(client, question.trail))] : trailList;
  } catch (error) {
    note(`the trails described in ${region} (cloudtrail:DescribeTrails)`, error);
    return undefined;
  }
}

/** A trail of another account is not described, but an ARN may still be asked for. */
async function getTrail(client: CloudTrail, trail = ''): Promise<readonly Trail[]> {
  if (!trail.startsWith('arn:')) return [];
  const found = await client.getTrail(trail).catch(() => undefined);
  return found === undefined ? [] : [found];
}

function isChosen({ Name, TrailARN }: Trail, chosen: string | undefined): boolean {
  return chosen === undefined || chosen === Name || chosen === TrailARN;
}

async function factOf(trail: Trail, asking: Asking): Promise<TrailFact> {
  const homeRegion = trail.HomeRegion ?? '';
  const multiRegion = trail.IsMultiRegionTrail === true;
  const regions = multiRegion
    ? [...new Set([homeRegion, ...asking.question.regions])]
    : [homeRegion];
  const status = await Promise.all(
    regions.map(async (region) => [region, await statusIn(region, trail, asking)] as const),
  );
  return {
    name: trail.Name ?? '',
    homeRegion,
    multiRegion,
    organization: trail.IsOrganizationTrail === true,
    prefix: (trail.S3KeyPrefix ?? '').replace(/^\/+|\/+$/gu, ''),
    account: trail.TrailARN?.split(':')[4] ?? '',
    validation: trail.LogFileValidationEnabled === true,
    status: new Map(
      status.flatMap(([region, known]) => (known === undefined ? [] : [[region, known]])),
    ),
  };
}

async function statusIn(
  region: string,
  trail: Trail,
  { clients, note }: Asking,
): Promise<TrailStatus | undefined> {
  try {
    return trailStatus(await clients(region).getTrailStatus(trail.TrailARN));
  } catch (error) {
    const name = trail.Name ?? '';
    note(`the status of ${name} in ${region} (cloudtrail:GetTrailStatus)`, error);
    return undefined;
  }
}

function trailStatus(status: GetTrailStatusResponse): TrailStatus {
  const { StopLoggingTime, LatestDigestDeliveryTime, LatestDigestDeliveryError } = status;
  return {
    logging: status.IsLogging === true,
    ...(StopLoggingTime && { stoppedAt: StopLoggingTime }),
    ...(LatestDigestDeliveryTime && { latestDigest: LatestDigestDeliveryTime }),
    ...(LatestDigestDeliveryError && { digestError: LatestDigestDeliveryError }),
    ...(status.LatestDeliveryError && { logError: status.LatestDeliveryError }),
  };
}

async function organizationOf(
  { since, endpoint }: TrailQuestion,
  note: Note,
): Promise<Pick<Expectations, 'accounts' | 'regions' | 'source'>> {
  const [accounts, regions] = await Promise.all([
    readActiveAccounts(since, endpoint).catch((error: unknown) => {
      note('the accounts of the organisation (organizations:ListAccounts)', error);
      return undefined;
    }),
    readCommonRegions(endpoint).catch((error: unknown) => {
      note('the enabled regions (account:ListRegions)', error);
      return undefined;
    }),
  ]);
  return {
    ...(accounts && { accounts, source: 'Organizations lists it' }),
    ...(regions && { regions }),
  };
}
