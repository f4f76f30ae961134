import type { ArchiveEntry, LogArchive } from '../../checks/archive.ts';
import { ArchiveError } from '../../checks/errors.ts';
import type { DigestJudgement } from '../../checks/integrity/evidence.ts';
import type { Window } from '../../checks/integrity/window.ts';
import { Judging } from './judging.ts';
import { listLogs, type SectionListing } from './plan-section.ts';
import type { ScanTask } from './pool.ts';
import type { Section } from './sections.ts';

/** One log file to be looked at, with what its section's digests say. */
export interface LogTask extends ScanTask {
  readonly lastModified?: Date;
  /** Absent where integrity is not asked for, or could not be judged. */
  readonly judgement?: DigestJudgement;
}

/** A log file that is scanned while the digests of its section are still judged. */
export interface OpenTask extends ScanTask {
  readonly lastModified?: Date;
  readonly judging: Judging;
}

/** A section that has been listed and, where that is asked for, its digests judged. */
export interface PlannedSection {
  readonly section: Section;
  readonly listing: SectionListing;
  readonly judgement?: DigestJudgement;
}

/** Told about each section as it is planned, or that it could not be. */
export interface Planner {
  readonly archive: LogArchive;
  /** The time to look at, which may differ from section to section. */
  readonly windowOf: (section: Section) => Window;
  /** Absent where integrity is not asked for. */
  readonly judge?: (
    section: Section,
    listing: Promise<SectionListing>,
    window: Window,
  ) => Promise<DigestJudgement>;
  readonly onPlanned: (planned: PlannedSection) => void;
  readonly onUnread: (section: Section, error: ArchiveError) => void;
}

/**
 * Every log file of the window once: those the archive lists, as soon as it has listed them, then
 * those that only its digests name. Sections come one after the other, a few planned ahead, and each is forgotten when its files are done, so
 * that memory follows the largest sections and not the archive.
 */
export async function* logTasks(
  sections: readonly Section[],
  planner: Planner,
): AsyncGenerator<OpenTask> {
  for await (const { section, listing, judging } of planAhead(sections, planner)) {
    const listed = new Set<string>();
    for (const entry of entriesOf(listing, planner)) {
      listed.add(entry.key);
      yield { ...entry, judging };
    }
    await judging.over;
    if (judging.failure !== undefined) {
      planner.onUnread(section, judging.failure);
      continue;
    }
    const { judgement } = judging;
    planner.onPlanned({ section, listing, ...(judgement && { judgement }) });
    // Only a refused read proves gone what a digest names and the listing does not show.
    const unlisted = [...(judgement?.expected.keys() ?? [])].filter((key) => !listed.has(key));
    for (const key of unlisted) yield { key, size: 0, judging };
  }
}

/** A planted file need not have a good name: other readers of the folder would take it for a log. */
function entriesOf({ logs, planted }: SectionListing, { judge }: Planner): readonly ArchiveEntry[] {
  return judge === undefined ? logs : [...logs, ...planted];
}

/** Sections planned while another is scanned: a small one is over before the next one's requests. */
const MOST_AHEAD = 6;
/** Before their size is known, this many are begun; beyond so many log files in hand, no more. */
const FIRST_AHEAD = 2;
const ENOUGH_LOGS = 4_000;

async function* planAhead(
  sections: readonly Section[],
  planner: Planner,
): AsyncGenerator<ListedSection> {
  const queue = sections.values();
  const coming: Promise<ListedSection | undefined>[] = [];
  let logsInHand = 0;
  const start = (most: number): void => {
    while (coming.length < most && (coming.length === 0 || logsInHand < ENOUGH_LOGS)) {
      const { value, done } = queue.next();
      if (done === true) return;
      const planned = planSection(value, planner);
      // What is thrown is thrown where it is awaited, or nobody waits for it any more.
      planned.then(
        (plan) => (logsInHand += plan?.listing.logs.length ?? 0),
        () => undefined,
      );
      coming.push(planned);
    }
  };
  start(FIRST_AHEAD);
  for (let next = coming.shift(); next !== undefined; next = coming.shift()) {
    const planned = await next;
    start(MOST_AHEAD);
    if (planned === undefined) continue;
    yield planned;
    logsInHand -= planned.listing.logs.length;
  }
}

interface ListedSection {
  readonly section: Section;
  readonly listing: SectionListing;
  readonly judging: Judging;
}

/** The digests are judged while the log files that were listed are scanned. */
async function planSection(section: Section, planner: Planner): Promise<ListedSection | undefined> {
  const window = planner.windowOf(section);
  const withOdd = planner.judge !== undefined;
  const listing = listLogs(planner.archive, section, { window, withOdd });
  const judging = new Judging(planner.judge?.(section, listing, window));
  try {
    return { section, listing: await listing, judging };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    await judging.over;
    planner.onUnread(section, error);
    return undefined;
  }
}
