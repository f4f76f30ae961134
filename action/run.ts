import type { Alert } from '../checks/detections/alert-book.ts';
import { alertFinding } from '../checks/detections/alert-finding.ts';
import type { SourceBook } from '../checks/detections/derive/source.ts';
import type { CorrelationState, MemoryState, RulePack } from '../checks/detections/index.ts';
import type { SkippedRule } from '../checks/detections/skip-unready.ts';
import { UsageError, type ArchiveError } from '../checks/errors.ts';
import { byUrgency } from '../checks/finding.ts';
import type { LogArchive, PublicKeys } from '../checks/archive.ts';
import type { TrailFact } from '../checks/integrity/evidence.ts';
import { carry, settleCarried, type Carried } from '../checks/integrity/carried.ts';
import { faultFinding } from '../checks/integrity/fault-finding.ts';
import type { Fault } from '../checks/integrity/fault.ts';
import { judgeCoverage } from '../checks/integrity/judge-coverage.ts';
import { nextState, type VerifyState } from '../checks/integrity/state.ts';
import type { Inputs, Window } from './inputs.ts';
import { passes } from './passes.ts';
import { leftBehind } from './left-behind.ts';
import { judgeSection, windowOf } from './judge-section.ts';
import { NO_MEMORY, type Memory } from './memory.ts';
import type { AccountAnswer } from './read/trails.ts';
import type { Progress } from './progress.ts';
import { buildReport } from './build-report.ts';
import { expectedHere, wasSeen } from './expected.ts';
import type { Explanations } from './explain-alerts.ts';
import { isChosen, trailDoubt } from './chosen-trail.ts';
import { confirmed, type Scan } from './scan/confirm.ts';
import { logTasks, type Planner } from './scan/log-tasks.ts';
import { findSections, type Section } from './scan/sections.ts';
import { withJudgement } from './scan/with-judgement.ts';
import { sightOf, type Sight } from './sight.ts';
import { Tally } from './tally.ts';
import { unseenFinding } from './unseen.ts';
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
  readonly expectations: (sections: readonly Section[]) => Promise<AccountAnswer>;
  readonly scan: Scan;
  readonly onHit: (row: HitRow) => void;
  readonly progress: Progress;
}

/** What a run found out, and what the next one has to know. */
export interface Outcome {
  readonly report: Report;
  readonly sight: Sight;
  readonly verify: VerifyState;
  readonly carried: Carried;
  readonly correlations: CorrelationState;
  readonly ruleMemory: MemoryState;
}

/** Reads facts, judges them, and says what was found; writing it to people is the caller's. */
export async function run(story: Story): Promise<Outcome> {
  const { inputs } = story;
  const sections = await wantedSections(story);
  const asked = story.expectations(sections);
  // What is thrown is thrown where it is awaited.
  asked.catch(() => undefined);
  const tally = openTally(story);
  const tasks = logTasks(sections, plannerOf(story, { sections, asked, tally }));
  const scanned = withJudgement(story.scan(tasks));
  // What lies in a folder came over no wire.
  for await (const file of story.bucket ? confirmed(scanned, story.scan) : scanned) {
    tally.addFile(file);
    story.progress.show({ doing: inputs.archive, ...tally.scanned });
  }
  story.progress.end();
  const answer = inputs.parts.integrity ? await asked : undefined;
  if (answer !== undefined) addCoverage(story, tally, answer);
  if (story.interrupted.aborted)
    tally.addUnread('run', '', 'it was interrupted: this is what had been found');
  noteEmptyWindow(tally, inputs);
  return outcomeOf(story, tally, answer?.expectations.trails);
}

function openTally({ inputs, pack, memory, onHit }: Story): Tally {
  const watched = new Set(memory.carried.faults.map(({ key }) => key));
  // Without rules nobody needs what an earlier run left of them.
  const { correlations, ruleMemory } = inputs.parts.detections ? memory : NO_MEMORY;
  return new Tally(pack, { correlations, ruleMemory, onHit, watched });
}

/** What should be there and is not, and what nobody would say. An interrupted run misses nothing. */
function addCoverage(story: Story, tally: Tally, answer: AccountAnswer): void {
  const { inputs, memory, bucket, interrupted } = story;
  const { expectations, unread, notes } = answer;
  const asked = { inputs, prefix: bucket?.prefix ?? '', verified: memory.verify };
  const here = interrupted.aborted
    ? { ...expectations, places: [] }
    : expectedHere(expectations, { ...asked, blind: tally.blind });
  tally.addFaults(judgeCoverage(tally.sections, here));
  const doubt = trailDoubt(inputs.trail, { chains: tally.chains, described: expectations.trails });
  if (doubt !== undefined) tally.addUnread('trail', '', doubt);
  for (const { what, reason } of unread) tally.addUnread(what, '', reason);
  tally.notes.push(...notes.map(({ what, reason }) => `Nobody would say ${what}: ${reason}`));
}

/** What is still to come was not looked at, whatever the window says. */
function past({ since, until }: Window, now: Date): Window {
  return { since, until: until < now ? until : now };
}

async function outcomeOf(
  story: Story,
  tally: Tally,
  trails: readonly TrailFact[] | undefined,
): Promise<Outcome> {
  const { inputs, pack, memory } = story;
  const { alerts, skipped: warming, ...left } = tally.finish(past(inputs.window, story.now));
  const skipped = [...warming, ...story.skipped];
  const { found, told, fine, openBefore, carried } = faultsOf(story, tally);
  const faults = told.filter(({ trail }) => isChosen(inputs.trail, trail));
  const bucket = story.bucket?.bucket;
  const findings = [
    ...faults.flatMap((fault) => faultFinding(fault, bucket)),
    ...alerts.map((alert) => alertFinding(alert, bucket)),
    ...tally.unseen.map((unseen) => unseenFinding(unseen, inputs)),
  ].sort(byUrgency);
  const explanations = inputs.explain ? await explained(alerts, story) : NOTHING_EXPLAINED;
  const settled = { window: inputs.window, chains: tally.chains, faults: found };
  const facts = { inputs, pack, tally, faults, alerts, skipped, findings, explanations };
  return {
    report: buildReport({ ...facts, settled: fine }),
    sight: sightOf(tally, { ...story, skipped, trails, fine, openBefore }),
    verify: nextState(memory.verify, settled, tally.unsettled),
    carried,
    ...left,
  };
}

const NOTHING_EXPLAINED: Explanations = new Map();

/** Explaining takes the whole engine of rules, which is loaded only where it is asked for. */
async function explained(alerts: readonly Alert[], story: Story): Promise<Explanations> {
  const { explainAlerts } = await import('./explain-alerts.ts');
  return explainAlerts(alerts, story);
}

/** What was found now, and what earlier runs found in hours that this one passed by. */
function faultsOf({ memory, now, interrupted }: Story, tally: Tally): FaultsTold {
  const found = tally.faults();
  const before = memory.carried.faults;
  // An interrupted run has not looked at all that it passed.
  const { proved } = tally.looked;
  const looked = interrupted.aborted
    ? { windows: new Map<string, Window>(), proved }
    : tally.looked;
  const { open, openBefore, fine } = settleCarried(before, found, looked);
  const carried = carry(before, { found, open, now });
  if (carried.cut > 0) tally.notes.push(tooMany(carried.cut));
  return { found, told: [...found, ...open], openBefore, fine, carried };
}

interface FaultsTold {
  readonly found: readonly Fault[];
  readonly told: readonly Fault[];
  /** Of earlier runs: not looked at again, as they were told then. */
  readonly openBefore: readonly Fault[];
  /** Of earlier runs: looked at again, and fine. */
  readonly fine: readonly Fault[];
  readonly carried: Carried;
}

function tooMany(cut: number): string {
  return `${cut} faults are more than a state remembers: later runs will not tell them again`;
}

/**
 * The accounts and regions that were asked for.
 * @throws UsageError where the archive holds none of them
 */
export async function wantedSections({
  archive,
  bucket,
  inputs,
  memory,
}: Story): Promise<readonly Section[]> {
  const prefix = bucket?.prefix ?? '';
  const everything = { prefix, account: () => true, region: () => true };
  const wanted = {
    prefix,
    account: (account: string) => passes(inputs.accounts, account),
    region: (region: string) => passes(inputs.regions, region),
  };
  const sections = await findSections(archive, wanted);
  if (sections.length > 0 || wasSeen(inputs, memory.verify, prefix)) return sections;
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
  readonly asked: Promise<AccountAnswer>;
  readonly tally: Tally;
}

function plannerOf(story: Story, { sections, asked, tally }: Plan): Planner {
  const { archive, inputs, memory, now, publicKeys, bucket } = story;
  const planner: Planner = {
    archive,
    windowOf: () => inputs.window,
    onPlanned: (planned) => {
      tally.addSection(planned);
    },
    onUnread: ({ account, region }: Section, error: ArchiveError) => {
      tally.blind.push({ account, region });
      tally.addUnread(`logs of ${account} ${region}`, '', error.message);
    },
  };
  if (!inputs.parts.integrity) return planner;
  const court = { archive, bucket: bucket?.bucket, publicKeys, now, verified: memory.verify };
  const others = (section: Section) =>
    sections.some((other) => other !== section && other.hasDigests);
  return {
    ...planner,
    windowOf: (section) => windowOf(section, inputs, memory),
    judge: async (section, listing, window) => {
      // A window that somebody chose leaves behind what they chose to.
      const behind = inputs.windowChosen ? [] : await leftBehind(section, window, court);
      tally.addUnseen(behind);
      const expecting = asked.then(({ expectations }) => ({
        ...expectations,
        otherDigests: others(section),
      }));
      return judgeSection(section, { listing, window }, { ...court, expecting });
    },
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
