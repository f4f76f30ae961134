import { reasonOf } from '../../checks/errors.ts';
import type { Expectations, TrailFact, TrailStatus } from '../../checks/integrity/evidence.ts';
import { expectedPlaces, type Membership } from '../../checks/integrity/expected-places.ts';
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
  /** Whether a region was asked for: the others need not be there. */
  readonly isWanted: (region: string) => boolean;
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
  /** About what the trails must record: whose accounts and regions only some may list. */
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
  if (trails === undefined) return { expectations: {}, unread, notes };
  const [described, membership] = await Promise.all([
    Promise.all(trails.map((trail) => factOf(trail, asking))),
    membershipOf(trails, question, noteIn(notes)),
  ]);
  const absent = { ...asking, note: noteIn(notes) };
  const facts = await Promise.all(
    described.map((fact, index) => withAbsentRegions(fact, trails[index], { membership, absent })),
  );
  const chosen = facts.filter((_, index) => isChosen(trails[index] ?? {}, question.trail));
  return {
    expectations: { trails: facts, places: expectedPlaces(chosen, membership) },
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
  // All of them, whichever is chosen: another one in the same folder explains files that none lists.
  return [...byArn.values()].filter((trail) => trail.S3BucketName === question.bucket);
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
  const status = await statusesIn(regions, trail, asking);
  return {
    name: trail.Name ?? '',
    homeRegion,
    multiRegion,
    organization: trail.IsOrganizationTrail === true,
    prefix: (trail.S3KeyPrefix ?? '').replace(/^\/+|\/+$/gu, ''),
    account: trail.TrailARN?.split(':')[4] ?? '',
    validation: trail.LogFileValidationEnabled === true,
    status: new Map(status),
  };
}

async function statusesIn(
  regions: readonly string[],
  trail: Trail,
  asking: Asking,
): Promise<readonly (readonly [string, TrailStatus])[]> {
  const answers = await Promise.all(
    regions.map(async (region) => {
      const status = await statusIn(region, trail, asking);
      return status === undefined ? [] : [[region, status] as const];
    }),
  );
  return answers.flat();
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
    ...(status.LatestDeliveryTime && { latestLog: status.LatestDeliveryTime }),
    ...(status.LatestDeliveryError && { logError: status.LatestDeliveryError }),
  };
}

interface Absent {
  readonly membership: Membership;
  readonly absent: Asking;
}

/** Of regions that the trail must record and the archive does not hold, its status is the only witness. */
async function withAbsentRegions(
  fact: TrailFact,
  trail: Trail | undefined,
  { membership: { regions = [] }, absent }: Absent,
): Promise<TrailFact> {
  const { isWanted } = absent.question;
  const lacking = regions.filter((region) => !fact.status.has(region) && isWanted(region));
  const held = new Set(absent.question.regions);
  if (trail === undefined || !fact.multiRegion) return fact;
  const known = await statusesIn(
    lacking.filter((region) => !held.has(region)),
    trail,
    absent,
  );
  return { ...fact, status: new Map([...fact.status, ...known]) };
}

async function membershipOf(
  trails: readonly Trail[],
  { since, endpoint }: TrailQuestion,
  note: Note,
): Promise<Membership> {
  const isOrganization = trails.some((trail) => trail.IsOrganizationTrail === true);
  const isMultiRegion = trails.some((trail) => trail.IsMultiRegionTrail === true);
  const registry = { partition: trails[0]?.TrailARN?.split(':')[1] ?? '', endpoint };
  const [accounts, regions] = await Promise.all([
    isOrganization
      ? readActiveAccounts(since, registry).catch((error: unknown) => {
          note('the accounts of the organisation (organizations:ListAccounts)', error);
          return undefined;
        })
      : undefined,
    isMultiRegion
      ? readCommonRegions(registry).catch((error: unknown) => {
          note('the enabled regions (account:ListRegions)', error);
          return undefined;
        })
      : undefined,
  ]);
  return { accounts, regions };
}
