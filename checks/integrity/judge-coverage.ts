import type { KeyPlace } from '../archive-key.ts';
import {
  folderOf,
  type ExpectedPlace,
  type Expectations,
  type TrailFact,
  type TrailStatus,
} from './evidence.ts';
import { type Fault, fault, instant } from './fault.ts';

/** What an archive holds of one account and region in the window. */
export interface SectionSummary extends KeyPlace {
  readonly digests: number;
  readonly logs: number;
}

/**
 * Judges an archive as a whole, against what should be in it: accounts and regions that have no
 * digests at all, and trails that are off or cannot deliver. Called once, after all sections.
 */
export function judgeCoverage(
  sections: readonly SectionSummary[],
  expectations: Expectations,
): Fault[] {
  const trails = expectations.trails ?? [];
  return [
    ...absences(sections, expectations),
    ...vanishedChains(sections, expectations),
    ...trails.flatMap(judgeTrail),
  ];
}

/**
 * Chains whose whole folders are gone, though another trail has digests of the same account and
 * region: that place is not absent. In a folder that is there its own judgement tells of them.
 */
function vanishedChains(
  sections: readonly SectionSummary[],
  { verified = [] }: Expectations,
): Fault[] {
  const folders = new Set(sections.map(folderOf));
  const digested = placeIndex(sections.filter(({ digests }) => digests > 0));
  return verified
    .filter((chain) => !folders.has(folderOf(chain)) && digested.has(idOf(chain)))
    .map(({ account, region, trail, key, end }) =>
      fault(
        'DIGESTS_STALE',
        { account, region, trail, key },
        {
          message: `Of the trail ${trail} the archive holds nothing any more in region ${region} of account ${account}, but an earlier run verified its digests until ${end}. The newest was ${key}.`,
          found: 'none',
          expected: end,
        },
      ),
    );
}

type At = Pick<KeyPlace, 'account' | 'region'>;

/** A whole account or region that is absent is told once; what else is, place by place. */
function absences(sections: readonly SectionSummary[], expectations: Expectations): Fault[] {
  const { places = [] } = expectations;
  const digested = placeIndex(sections.filter(({ digests }) => digests > 0));
  const absent = places.filter((place) => !digested.has(idOf(place)));
  // Log files without a digest of their section are told where its digests are judged.
  const logged = placeIndex(sections.filter(({ logs }) => logs > 0));
  const untold = absent.filter((place) => !logged.has(idOf(place)));
  const lost = whollyAbsent('account', places, { absent, untold });
  // Where nothing at all is covered, each absent account says it; the regions would say it again.
  const isDark = digested.size > 0 || lost.size === 0;
  const dark = isDark ? whollyAbsent('region', places, { absent, untold }) : new Set('');
  const alone = untold.filter(({ account, region }) => !lost.has(account) && !dark.has(region));
  const tell = (id: AbsenceId, group: readonly ExpectedPlace[], at: At) =>
    absence(id, at, { group, sections, expectations });
  return [
    ...[...lost].map((account) =>
      tell('ACCOUNT_MISSING', of('account', account, absent), { account, region: '' }),
    ),
    ...[...dark].map((region) =>
      tell('REGION_MISSING', of('region', region, absent), { account: '', region }),
    ),
    ...alone.map((place) => tell('NO_DIGESTS', [place], place)),
  ];
}

type AbsenceId = 'ACCOUNT_MISSING' | 'REGION_MISSING' | 'NO_DIGESTS';

function of(
  part: keyof At,
  value: string,
  places: readonly ExpectedPlace[],
): readonly ExpectedPlace[] {
  return places.filter((place) => place[part] === value);
}

interface AbsentPlaces {
  readonly absent: readonly ExpectedPlace[];
  /** Those of which nobody else tells. */
  readonly untold: readonly ExpectedPlace[];
}

/** The accounts (or regions) none of whose expected places has digests. */
function whollyAbsent(
  part: keyof At,
  places: readonly ExpectedPlace[],
  { absent, untold }: AbsentPlaces,
): ReadonlySet<string> {
  const missing = new Set(absent);
  const present = new Set(
    places.filter((place) => !missing.has(place)).map((place) => place[part]),
  );
  return new Set(
    untold.map((place) => place[part]).filter((value) => value !== '' && !present.has(value)),
  );
}

/** Every way in which a place may be asked for: as itself, or with any account or region. */
function placeIndex(places: readonly At[]): ReadonlySet<string> {
  return new Set(
    places.flatMap(({ account, region }) => [
      idOf({ account, region }),
      idOf({ account, region: '' }),
      idOf({ account: '', region }),
    ]),
  );
}

function idOf({ account, region }: At): string {
  return `${account} ${region}`;
}

interface Absent {
  readonly group: readonly ExpectedPlace[];
  readonly sections: readonly SectionSummary[];
  readonly expectations: Expectations;
}

/** Critical where something shows that there were events; without logs or status it may be a quiet place. */
function absence(id: AbsenceId, at: At, absent: Absent): Fault {
  const logs = absent.sections
    .filter((section) => isAt(section, at))
    .reduce((sum, section) => sum + section.logs, 0);
  const evidence = evidenceOf(at, logs, absent);
  return fault(
    id,
    { account: at.account, region: at.region, key: '' },
    {
      ...(evidence === undefined && { severity: 'medium' }),
      message: `The archive has no digests of ${wordsOf(at)}, although ${whyOf(at, absent.group)}. ${evidence ?? 'There are no log files of it either.'}`,
      count: logs,
    },
  );
}

/** An empty part matches any. */
function isAt(place: At, { account, region }: At): boolean {
  return (
    (account === '' || place.account === account) && (region === '' || place.region === region)
  );
}

/** How the expectation was derived: of a whole account or region, only that part of it. */
function whyOf({ account, region }: At, [first]: readonly ExpectedPlace[]): string {
  const reasons = [account && first?.because.account, region && first?.because.region];
  return [...new Set(reasons.filter((reason) => reason !== '' && reason !== undefined))].join(
    ' and ',
  );
}

function evidenceOf(at: At, logs: number, { group, expectations }: Absent): string | undefined {
  if (logs > 0) return `There are ${logs} log files of it.`;
  const seen = group.find((place) => place.seen !== undefined)?.seen;
  if (seen !== undefined) return seen;
  const trail = expectations.trails?.find((fact) => reportsDigests(fact, at));
  return trail && `The trail ${trail.name} reports that digests were delivered.`;
}

function wordsOf({ account, region }: At): string {
  const words = [account && `account ${account}`, region && `region ${region}`];
  return words.filter((word) => word !== '').join(', ');
}

function reportsDigests({ account, status }: TrailFact, at: At): boolean {
  // A status speaks for the account that was asked, and for no member of its organisation.
  if (at.account !== '' && at.account !== account) return false;
  return [...status].some(
    ([region, { latestDigest }]) =>
      latestDigest !== undefined && (at.region === '' || at.region === region),
  );
}

function judgeTrail(trail: TrailFact): Fault[] {
  const place = { account: trail.account, trail: trail.name, key: trail.name };
  const off = fault(
    'TRAIL_VALIDATION_DISABLED',
    { ...place, region: trail.homeRegion },
    {
      message: `Log file validation is off for the trail ${trail.name}: it writes no digests. Since when, its last digest and an UpdateTrail event tell.`,
    },
  );
  return [
    ...(trail.validation ? [] : [off]),
    ...[...trail.status].flatMap(([region, status]) => judgeStatus({ ...place, region }, status)),
  ];
}

function judgeStatus(
  place: Parameters<typeof fault>[1],
  { logging, stoppedAt, digestError, logError, latestDigest, latestLog }: TrailStatus,
): Fault[] {
  const since = stoppedAt ? ` since ${instant(stoppedAt)}` : '';
  const errors = [
    ...(digestError === undefined
      ? []
      : [{ what: 'digests', error: digestError, last: latestDigest }]),
    ...(logError === undefined ? [] : [{ what: 'log files', error: logError, last: latestLog }]),
  ];
  return [
    ...(logging
      ? []
      : [fault('TRAIL_NOT_LOGGING', place, { message: `The trail does not record${since}.` })]),
    ...errors.map(({ what, error, last }) =>
      fault('TRAIL_DELIVERY_ERROR', place, {
        message: `CloudTrail could not deliver ${what}: ${error}. ${last ? `It last did at ${instant(last)}.` : 'It never has.'}`,
        found: `${what}: ${error}`,
      }),
    ),
  ];
}
