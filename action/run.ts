import { alertFinding } from '../checks/detections/alert-finding.ts';
import type { RulePack } from '../checks/detections/index.ts';
import { ArchiveError, UsageError } from '../checks/errors.ts';
import { byUrgency } from '../checks/finding.ts';
import type { LogArchive, PublicKeys } from '../checks/archive.ts';
import { faultFinding } from '../checks/integrity/fault-finding.ts';
import { judgeDigests } from '../checks/integrity/judge-digests.ts';
import type { DigestJudgement, RegionKeys } from '../checks/integrity/evidence.ts';
import { neededKeyRange } from '../checks/integrity/window.ts';
import { passes, type Inputs } from './inputs.ts';
import type { Progress } from './progress.ts';
import { buildReport } from './build-report.ts';
import { logTasks, type LogTask, type Planner } from './scan/log-tasks.ts';
import { readDigests, type SectionListing } from './scan/plan-section.ts';
import type { Scanned } from './scan/pool.ts';
import { findSections, type Section } from './scan/sections.ts';
import { Tally } from './tally.ts';
import type { HitRow, Report } from './write/report.ts';

/** All that a run needs from the world, as shapes: files, buckets and clocks stay outside. */
export interface Story {
  readonly inputs: Inputs;
  readonly now: Date;
  readonly archive: LogArchive;
  /** Where the archive is a bucket: its name, and the part of every key that was named with it. */
  readonly bucket?: { readonly bucket: string; readonly prefix: string };
  readonly publicKeys: PublicKeys;
  readonly pack: RulePack;
  readonly scan: (tasks: AsyncIterable<LogTask>) => AsyncIterable<Scanned<LogTask>>;
  readonly onHit: (row: HitRow) => void;
  readonly progress: Progress;
}

/** Reads facts, judges them, and says what was found; writing it to people is the caller's. */
export async function run(story: Story): Promise<Report> {
  const { inputs, pack } = story;
  const sections = await wantedSections(story);
  const tally = new Tally(pack, story.onHit);
  const tasks = logTasks(sections, plannerOf(story, sections, tally));
  for await (const scanned of story.scan(tasks)) {
    tally.addFile(scanned);
    story.progress.show({ doing: inputs.archive, ...tally.scanned });
  }
  noteEmptyWindow(tally, inputs);
  const alerts = tally.alerts();
  const findings = [...tally.faults().flatMap(faultFinding), ...alerts.map(alertFinding)].sort(
    byUrgency,
  );
  return buildReport({ inputs, pack, tally, alerts, findings });
}

async function wantedSections({ archive, bucket, inputs }: Story): Promise<readonly Section[]> {
  const prefix = bucket?.prefix ?? '';
  const everything = { prefix, account: () => true, region: () => true };
  const wanted = {
    prefix,
    account: (account: string) => passes(inputs.accounts, account),
    region: (region: string) => passes(inputs.regions, region),
  };
  const sections = await findSections(archive, wanted);
  if (sections.length > 0) return sections;
  const all = await findSections(archive, everything);
  throw new UsageError(all.length === 0 ? noLogs(inputs) : noneWanted(all));
}

function noLogs({ archive }: Inputs): string {
  return `--archive ${archive}: no CloudTrail logs in it; give the folder that holds AWSLogs/<account>/CloudTrail/<region>/…`;
}

function noneWanted(all: readonly Section[]): string {
  const places = all.slice(0, 10).map(({ account, region }) => `${account} ${region}`);
  return `--accounts and --regions leave nothing of this archive, which holds ${places.join(', ')}`;
}

function plannerOf(story: Story, sections: readonly Section[], tally: Tally): Planner {
  const { archive, inputs } = story;
  const planner: Planner = {
    archive,
    window: inputs.window,
    onPlanned: (planned) => {
      tally.addSection(planned);
    },
    onUnread: ({ account, region }: Section, error: ArchiveError) => {
      tally.addUnread(`logs of ${account} ${region}`, '', error.message);
    },
  };
  if (!inputs.parts.integrity) return planner;
  return {
    ...planner,
    judge: (section, listing) => judgeSection(story, section, { listing, sections }),
  };
}

interface Surroundings {
  readonly listing: SectionListing;
  readonly sections: readonly Section[];
}

async function judgeSection(
  { archive, bucket, publicKeys, inputs: { window }, now }: Story,
  section: Section,
  { listing, sections }: Surroundings,
): Promise<DigestJudgement> {
  const sights = await readDigests(archive, section, window);
  const keys = await regionKeys(publicKeys, section.region, neededKeyRange(window, now));
  return judgeDigests({
    sights,
    bucket: bucket?.bucket,
    keysOf: () => keys,
    window,
    now,
    listedLogs: listing.folders,
    expectations: { otherDigests: sections.some((other) => other !== section && other.hasDigests) },
  });
}

async function regionKeys(
  publicKeys: PublicKeys,
  region: string,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<RegionKeys> {
  try {
    return await publicKeys.keysOf(region, from, to);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { unread: error.message };
  }
}

/** "Nothing was there" must not read as "nothing was wrong". */
function noteEmptyWindow(tally: Tally, { window }: Inputs): void {
  const digests = tally.digests.valid + tally.digests.invalid + tally.digests.missing;
  if (tally.scanned.files > 0 || digests > 0 || tally.unread.length > 0) return;
  const { since, until } = window;
  tally.addUnread(
    'window',
    '',
    `no log file of the archive lies between ${since.toISOString()} and ${until.toISOString()}; choose another time with --since and --until`,
  );
}
