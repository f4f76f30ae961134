import { reasonOf } from '../../checks/errors.ts';
import type { Expectations, TrailFact, TrailStatus } from '../../checks/integrity/evidence.ts';
import { instantOf, isPart, partsOf, textOf, type JsonPart } from './aws/json-answer.ts';
import { openJsonServices, type AskService } from './aws/json-service.ts';
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
  const ask = openJsonServices(question.endpoint);
  const asking = { question, ask, note: noteIn(unread) };
  const trails = await describeTrails(asking);
  const facts = await Promise.all(trails?.map((trail) => factOf(trail, asking)) ?? []);
  const isOrganization = facts.some(({ organization }) => organization);
  return {
    expectations: {
      ...(trails === undefined ? {} : { trails: facts }),
      ...(isOrganization ? await organizationOf(question, ask, noteIn(notes)) : {}),
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

interface Asking {
  readonly question: TrailQuestion;
  readonly ask: AskService;
  readonly note: Note;
}

/** A trail as CloudTrail describes it, under the names of its API reference. */
type Trail = JsonPart;

function askCloudTrail(
  { ask }: Asking,
  region: string,
  [operation, input]: readonly [operation: string, input: JsonPart],
): Promise<JsonPart> {
  return ask({ service: 'cloudtrail', region, operation, input });
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

async function describeIn(region: string, asking: Asking): Promise<readonly Trail[] | undefined> {
  const { question, note } = asking;
  try {
    const { trailList } = await askCloudTrail(asking, region, ['DescribeTrails', {}]);
    const trails = partsOf(trailList);
    const missing = !trails.some((trail) => isChosen(trail, question.trail));
    return missing ? [...trails, ...(await getTrail(region, asking))] : trails;
  } catch (error) {
    note(`the trails described in ${region} (cloudtrail:DescribeTrails)`, error);
    return undefined;
  }
}

/** A trail of another account is not described, but an ARN may still be asked for. */
async function getTrail(region: string, asking: Asking): Promise<readonly Trail[]> {
  const { trail = '' } = asking.question;
  if (!trail.startsWith('arn:')) return [];
  const found = await askCloudTrail(asking, region, ['GetTrail', { Name: trail }]).catch(() => ({
    Trail: undefined,
  }));
  return isPart(found.Trail) ? [found.Trail] : [];
}

function isChosen({ Name, TrailARN }: Trail, chosen: string | undefined): boolean {
  return chosen === undefined || chosen === Name || chosen === TrailARN;
}

async function factOf(trail: Trail, asking: Asking): Promise<TrailFact> {
  const homeRegion = textOf(trail.HomeRegion) ?? '';
  const multiRegion = trail.IsMultiRegionTrail === true;
  const regions = multiRegion
    ? [...new Set([homeRegion, ...asking.question.regions])]
    : [homeRegion];
  const status = await Promise.all(
    regions.map(async (region) => [region, await statusIn(region, trail, asking)] as const),
  );
  return {
    name: textOf(trail.Name) ?? '',
    homeRegion,
    multiRegion,
    organization: trail.IsOrganizationTrail === true,
    prefix: (textOf(trail.S3KeyPrefix) ?? '').replace(/^\/+|\/+$/gu, ''),
    account: textOf(trail.TrailARN)?.split(':')[4] ?? '',
    validation: trail.LogFileValidationEnabled === true,
    status: new Map(
      status.flatMap(([region, known]) => (known === undefined ? [] : [[region, known]])),
    ),
  };
}

async function statusIn(
  region: string,
  { Name, TrailARN }: Trail,
  asking: Asking,
): Promise<TrailStatus | undefined> {
  try {
    return trailStatus(await askCloudTrail(asking, region, ['GetTrailStatus', { Name: TrailARN }]));
  } catch (error) {
    const name = textOf(Name) ?? '';
    asking.note(`the status of ${name} in ${region} (cloudtrail:GetTrailStatus)`, error);
    return undefined;
  }
}

function trailStatus(status: JsonPart): TrailStatus {
  const stoppedAt = instantOf(status.StopLoggingTime);
  const latestDigest = instantOf(status.LatestDigestDeliveryTime);
  const digestError = textOf(status.LatestDigestDeliveryError);
  const logError = textOf(status.LatestDeliveryError);
  return {
    logging: status.IsLogging === true,
    ...(stoppedAt && { stoppedAt }),
    ...(latestDigest && { latestDigest }),
    ...(digestError && { digestError }),
    ...(logError && { logError }),
  };
}

async function organizationOf(
  { since }: TrailQuestion,
  ask: AskService,
  note: Note,
): Promise<Pick<Expectations, 'accounts' | 'regions' | 'source'>> {
  const [accounts, regions] = await Promise.all([
    readActiveAccounts(since, ask).catch((error: unknown) => {
      note('the accounts of the organisation (organizations:ListAccounts)', error);
      return undefined;
    }),
    readCommonRegions(ask).catch((error: unknown) => {
      note('the enabled regions (account:ListRegions)', error);
      return undefined;
    }),
  ]);
  return {
    ...(accounts && { accounts, source: 'Organizations lists it' }),
    ...(regions && { regions }),
  };
}
