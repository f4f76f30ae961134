import type { KeyPlace } from '../archive-key.ts';
import type { Expectations, TrailFact, TrailStatus } from './evidence.ts';
import { type Fault, fault, instant } from './fault.ts';

/** What an archive holds of one account and region in the window. */
export interface SectionSummary extends KeyPlace {
  readonly digests: number;
  readonly logs: number;
}

interface Expected {
  readonly account: string;
  readonly region: string;
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
  return [...absences(sections, expectations), ...trails.flatMap(judgeTrail)];
}

function absences(sections: readonly SectionSummary[], expectations: Expectations): Fault[] {
  const { accounts = [], regions = [] } = expectations;
  const covered = sections.filter(({ digests }) => digests > 0);
  const lost = accounts.filter(
    (account) => !covered.some((section) => section.account === account),
  );
  const dark = regions.filter((region) => !covered.some((section) => section.region === region));
  const pairs = accounts
    .filter((account) => !lost.includes(account))
    .flatMap((account) =>
      regions.filter((region) => !dark.includes(region)).map((region) => ({ account, region })),
    )
    .filter((pair) => !sections.some((section) => isAt(section, pair)));
  // Where nothing at all is covered, each absent account says it; the regions would say it again.
  const missingRegions = covered.length === 0 ? [] : dark;
  return [
    ...lost.map((account) =>
      absence('ACCOUNT_MISSING', { account, region: '' }, { sections, expectations }),
    ),
    ...missingRegions.map((region) =>
      absence('REGION_MISSING', { account: '', region }, { sections, expectations }),
    ),
    ...pairs.map((pair) => absence('NO_DIGESTS', pair, { sections, expectations })),
  ];
}

/** An empty part matches any. */
function isAt(place: Expected, { account, region }: Expected): boolean {
  return (
    (account === '' || place.account === account) && (region === '' || place.region === region)
  );
}

interface Archive {
  readonly sections: readonly SectionSummary[];
  readonly expectations: Expectations;
}

/** Critical where something shows that there were events; without logs or status it may be a quiet place. */
function absence(
  id: 'ACCOUNT_MISSING' | 'REGION_MISSING' | 'NO_DIGESTS',
  at: Expected,
  archive: Archive,
): Fault {
  const logs = archive.sections
    .filter((section) => isAt(section, at))
    .reduce((sum, section) => sum + section.logs, 0);
  const evidence = evidenceOf(at, logs, archive);
  const why = archive.expectations.source ?? 'it is expected';
  return fault(
    id,
    { ...at, key: '' },
    {
      ...(evidence === undefined && { severity: 'medium' }),
      message: `The archive has no digests of ${wordsOf(at)}, although ${why}. ${evidence ?? 'There are no log files of it either.'}`,
      count: logs,
    },
  );
}

function evidenceOf(at: Expected, logs: number, { expectations }: Archive): string | undefined {
  if (logs > 0) return `There are ${logs} log files of it.`;
  const trail = expectations.trails?.find((fact) => reportsDigests(fact, at));
  return trail && `The trail ${trail.name} reports that digests were delivered.`;
}

function wordsOf({ account, region }: Expected): string {
  const words = [account && `account ${account}`, region && `region ${region}`];
  return words.filter((word) => word !== '').join(', ');
}

function reportsDigests({ account, status }: TrailFact, at: Expected): boolean {
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
      message: `Log file validation is off for the trail ${trail.name}: it writes no digests.`,
    },
  );
  return [
    ...(trail.validation ? [] : [off]),
    ...[...trail.status].flatMap(([region, status]) => judgeStatus({ ...place, region }, status)),
  ];
}

function judgeStatus(
  place: Parameters<typeof fault>[1],
  { logging, stoppedAt, digestError, logError }: TrailStatus,
): Fault[] {
  const since = stoppedAt ? ` since ${instant(stoppedAt)}` : '';
  const errors = [
    ...(digestError === undefined ? [] : [`digests: ${digestError}`]),
    ...(logError === undefined ? [] : [`log files: ${logError}`]),
  ];
  return [
    ...(logging
      ? []
      : [fault('TRAIL_NOT_LOGGING', place, { message: `The trail does not record${since}.` })]),
    ...errors.map((error) =>
      fault('TRAIL_DELIVERY_ERROR', place, {
        message: `CloudTrail could not deliver ${error}.`,
        found: error,
      }),
    ),
  ];
}
