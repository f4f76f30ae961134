import { alertFinding } from '../checks/detections/alert-finding.ts';
import type { SourceBook } from '../checks/detections/derive/source.ts';
import type { CorrelationState, RulePack } from '../checks/detections/index.ts';
import type { SkippedRule } from '../checks/detections/skip-unready.ts';
import { UsageError, type ArchiveError } from '../checks/errors.ts';
import { byUrgency } from '../checks/finding.ts';
import type { LogArchive, PublicKeys } from '../checks/archive.ts';
import { faultFinding } from '../checks/integrity/fault-finding.ts';
import type { Expectations } from '../checks/integrity/evidence.ts';
import { judgeCoverage } from '../checks/integrity/judge-coverage.ts';
import { nextState, type VerifyState } from '../checks/integrity/state.ts';
import { passes, type Inputs } from './inputs.ts';
import { judgeSection, windowOf } from './judge-section.ts';
import type { Memory } from './memory.ts';
import type { Progress } from './progress.ts';
import { buildReport } from './build-report.ts';
import { explainAlerts, type Explanations } from './explain-alerts.ts';
import { isChosen } from './chosen-trail.ts';
import { logTasks, type LogTask, type Planner } from './scan/log-tasks.ts';
import type { Scanned } from './scan/pool.ts';
import { findSections, type Section } from './scan/sections.ts';
import { Tally } from './tally.ts';
import type { HitRow, Report } from './write/report.ts';

/** All that a run needs from the world, as shapes: files, buckets and clocks stay outside. */
export interface Story {
  readonly inputs: Inputs;
  readonly now: Date;
  readonly interrupted: AbortSignal;
  readonly archive: LogArchive;
  /** Where the archive is a bucket: its name, and the part of every key that was named with it. */
  readonly bucket?: { readonly bucket: string; readonly prefix: string };
  readonly publicKeys: PublicKeys;
  readonly pack: RulePack;
  /** Rules that were not asked, for want of what they need. */
  readonly skipped: readonly SkippedRule[];
  /** What is known of addresses, where files say it. */
  readonly sources?: SourceBook | undefined;
  /** What an earlier run left. */
  readonly memory: Memory;
  /** What should be in the archive, as far as the account can be asked. */
  readonly expectations: (sections: readonly Section[]) => Promise<Expectations>;
  readonly scan: (tasks: AsyncIterable<LogTask>) => AsyncIterable<Scanned<LogTask>>;
  readonly onHit: (row: HitRow) => void;
  readonly progress: Progress;
}

/** What a run found out, and what the next one has to know. */
export interface Outcome {
  readonly report: Report;
  readonly verify: VerifyState;
  readonly correlations: CorrelationState;
}

/** Reads facts, judges them, and says what was found; writing it to people is the caller's. */
export async function run(story: Story): Promise<Outcome> {
  const { inputs, pack, memory } = story;
  const sections = await wantedSections(story);
  const expectations = await story.expectations(sections);
  const tally = new Tally(pack, { onHit: story.onHit, correlations: memory.correlations });
  const tasks = logTasks(sections, plannerOf(story, { sections, expectations, tally }));
  for await (const scanned of story.scan(tasks)) {
    tally.addFile(scanned);
    story.progress.show({ doing: inputs.archive, ...tally.scanned });
  }
  story.progress.end();
  if (inputs.parts.integrity) tally.addFaults(judgeCoverage(tally.sections, expectations));
  if (story.interrupted.aborted)
    tally.addUnread('run', '', 'it was interrupted: this is what had been found');
  noteEmptyWindow(tally, inputs);
  return outcomeOf(story, tally);
}

async function outcomeOf(story: Story, tally: Tally): Promise<Outcome> {
  const { inputs, pack, memory, skipped } = story;
  const { alerts, correlations } = tally.finish();
  const faults = tally.faults().filter(({ trail }) => isChosen(inputs.trail, trail));
  const findings = [...faults.flatMap(faultFinding), ...alerts.map(alertFinding)].sort(byUrgency);
  const explanations: Explanations = inputs.explain
    ? await explainAlerts(alerts, story)
    : new Map();
  const settled = { window: inputs.window, chains: tally.chains, faults: tally.faults() };
  return {
    report: buildReport({ inputs, pack, skipped, tally, faults, alerts, findings, explanations }),
    verify: nextState(memory.verify, settled, tally.unsettled),
    correlations,
  };
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

interface Plan {
  readonly sections: readonly Section[];
  readonly expectations: Expectations;
  readonly tally: Tally;
}

function plannerOf(story: Story, { sections, expectations, tally }: Plan): Planner {
  const { archive, inputs, memory, now, publicKeys, bucket } = story;
  const planner: Planner = {
    archive,
    windowOf: () => inputs.window,
    onPlanned: (planned) => {
      tally.addSection(planned);
    },
    onUnread: ({ account, region }: Section, error: ArchiveError) => {
      tally.addUnread(`logs of ${account} ${region}`, '', error.message);
    },
  };
  if (!inputs.parts.integrity) return planner;
  const court = { archive, bucket: bucket?.bucket, publicKeys, now, verified: memory.verify };
  const others = (section: Section) =>
    sections.some((other) => other !== section && other.hasDigests);
  return {
    ...planner,
    windowOf: (section) => windowOf(section, inputs.window, memory.verify),
    judge: (section, listing, window) =>
      judgeSection(
        section,
        { listing, window },
        { ...court, expectations: { ...expectations, otherDigests: others(section) } },
      ),
  };
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
