import type { LogArchive } from '../../checks/archive.ts';
import { ArchiveError } from '../../checks/errors.ts';
import type { DigestJudgement } from '../../checks/integrity/evidence.ts';
import type { Window } from '../../checks/integrity/window.ts';
import { listLogs, type SectionListing } from './plan-section.ts';
import type { ScanTask } from './pool.ts';
import type { Section } from './sections.ts';

/** One log file to be looked at, with what its section's digests say. */
export interface LogTask extends ScanTask {
  readonly lastModified?: Date;
  /** Absent where integrity is not asked for. */
  readonly judgement?: DigestJudgement;
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
 * Every log file of the window once: those the archive lists and those its digests name. Sections
 * come one after the other, a few planned ahead, and each is forgotten when its files are done, so
 * that memory follows the largest sections and not the archive.
 */
export async function* logTasks(
  sections: readonly Section[],
  planner: Planner,
): AsyncGenerator<LogTask> {
  for await (const planned of planAhead(sections, planner)) {
    planner.onPlanned(planned);
    yield* tasksOf(planned);
  }
}

/** Sections planned while another is scanned: a small section is over before the next one's requests. */
const AHEAD = 2;

async function* planAhead(
  sections: readonly Section[],
  planner: Planner,
): AsyncGenerator<PlannedSection> {
  const queue = sections.values();
  const coming: Promise<PlannedSection | undefined>[] = [];
  const start = (): void => {
    const { value, done } = queue.next();
    if (done === true) return;
    const planned = planSection(value, planner);
    // What is thrown is thrown where it is awaited, or nobody waits for it any more.
    planned.catch(() => undefined);
    coming.push(planned);
  };
  for (let ahead = 0; ahead < AHEAD; ahead += 1) start();
  for (let next = coming.shift(); next !== undefined; next = coming.shift()) {
    const planned = await next;
    start();
    if (planned !== undefined) yield planned;
  }
}

async function planSection(
  section: Section,
  planner: Planner,
): Promise<PlannedSection | undefined> {
  try {
    const window = planner.windowOf(section);
    const listing = listLogs(planner.archive, section, window);
    if (planner.judge === undefined) return { section, listing: await listing };
    // Side by side: each is a chain of requests that wait for one another.
    const judging = planner.judge(section, listing, window);
    const [listed, judgement] = await Promise.all([listing, judging]);
    return { section, listing: listed, judgement };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    planner.onUnread(section, error);
    return undefined;
  }
}

/** What a digest names and the listing does not show is asked for too: only a refused read proves it gone. */
function* tasksOf({ listing, judgement }: PlannedSection): Generator<LogTask> {
  const known = judgement === undefined ? {} : { judgement };
  const listed = new Set<string>();
  // A planted file need not have a good name: other readers of the folder would take it for a log.
  for (const entry of judgement === undefined
    ? listing.logs
    : [...listing.logs, ...listing.planted]) {
    listed.add(entry.key);
    yield { ...entry, ...known };
  }
  for (const key of judgement?.expected.keys() ?? [])
    if (!listed.has(key)) yield { key, size: 0, ...known };
}
