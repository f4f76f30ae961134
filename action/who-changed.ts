import { changePlaces } from '../checks/controls/change-places.ts';
import { baselineOf, changesSince, type Baseline } from '../checks/controls/drift.ts';
import type { ChangeEvent, Snapshot } from '../checks/snapshot.ts';
import { findChangeEvents } from './change-events.ts';
import type { ArchivePlace } from './read/archive-place.ts';
import { connectArchive } from './read/archive.ts';
import { say } from './say.ts';

/** The calls behind what changed since the last look, from the logs where they are at hand. */
export async function whoChanged(
  place: ArchivePlace | undefined,
  snapshot: Snapshot,
  previous: Baseline | undefined,
): Promise<readonly ChangeEvent[]> {
  if (place === undefined || previous === undefined) return [];
  const changes = changesSince(previous, baselineOf(snapshot), []);
  if (changes.length === 0) return [];
  const { archive, source, close } = await connectArchive(place, () => undefined);
  try {
    const { events, doubt } = await findChangeEvents(archive, {
      places: changePlaces(changes, snapshot),
      since: new Date(previous.takenAt),
      until: new Date(snapshot.takenAt),
      ...(source.kind === 's3' ? { prefix: source.prefix } : {}),
    });
    if (doubt !== '') say(`who changed what may be missing: ${doubt}`);
    return events;
  } finally {
    close();
  }
}
