import type { ArchiveError } from '../checks/errors.ts';
import type { Inputs } from './inputs.ts';
import { NO_MEMORY } from './memory.ts';
import type { Detections } from './open-rules.ts';
import { openStory } from './open-story.ts';
import { connectArchive } from './read/archive.ts';
import { wantedSections } from './run.ts';
import { say } from './say.ts';
import { logTasks } from './scan/log-tasks.ts';
import type { ScannedFile } from './scan/scan-file.ts';
import type { Section } from './scan/sections.ts';

export interface Pass {
  readonly inputs: Inputs;
  readonly detections: Detections;
  readonly interrupted: AbortSignal;
  /** Each log file of the window, once, in any order. */
  readonly onFile: (file: ScannedFile) => void;
}

/** What a pass came to. */
export interface Passed {
  readonly files: number;
  readonly events: number;
  /** What could not be looked at, a sentence each. */
  readonly unread: readonly string[];
}

/** One look at the log files of a window with some rules and nothing else: no digests, no report. */
export async function passOver({ inputs, detections, interrupted, onFile }: Pass): Promise<Passed> {
  const unread: string[] = [];
  const given = await connectArchive(inputs.place, (key, reason) => {
    unread.push(`${key}: ${reason}`);
  });
  try {
    const wires = { interrupted, onHit: () => undefined };
    const story = await openStory(inputs, wires, {
      ...{ ...given, now: inputs.window.until, memory: NO_MEMORY },
      openDetections: () => Promise.resolve(detections),
    });
    const tasks = logTasks(await wantedSections(story), {
      archive: given.archive,
      windowOf: () => inputs.window,
      onPlanned: () => undefined,
      onUnread: ({ account, region }: Section, error: ArchiveError) => {
        unread.push(`logs of ${account} ${region}: ${error.message}`);
      },
    });
    const count = { files: 0, events: 0, bytes: 0 };
    for await (const { file } of story.scan(tasks)) {
      count.files += 1;
      count.events += file.parts.detections?.events ?? 0;
      count.bytes += file.sight.kind === 'whole' ? file.sight.bytes : 0;
      unread.push(...unreadOf(file));
      onFile(file);
      story.progress.show({ doing: inputs.archive, files: count.files, bytes: count.bytes });
    }
    story.progress.end();
    if (interrupted.aborted) unread.push('it was interrupted');
    return { files: count.files, events: count.events, unread };
  } finally {
    given.close();
  }
}

function unreadOf({ key, sight, parts }: ScannedFile): readonly string[] {
  const problems = (parts.detections?.problems ?? []).map((problem) => `${key}: ${problem}`);
  if (sight.kind === 'whole') return problems;
  const reason = 'reason' in sight ? sight.reason : `inflates to more than ${sight.limit} bytes`;
  return [...problems, `${key}: ${reason}`];
}

const MAX_SAID = 10;

/** What was not read, on standard error: the first of it, and how much more there is. */
export function sayUnread(unread: readonly string[]): void {
  for (const what of unread.slice(0, MAX_SAID)) say(`not read: ${what}`);
  const more = unread.length - MAX_SAID;
  if (more > 0) say(`not read: and ${more} more`);
}
