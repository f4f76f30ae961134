import type { Fact as Label } from '../finding.ts';
import type { Change } from './drift.ts';

const SHOWN = 200;
/** In one sentence; a finding lists them all. */
const TOLD = 3;
const TOLD_LENGTH = 80;

/** What changed and, where the call is at hand, by whom and when. */
export const changeLabel = (change: Change): Label => ({
  label: `${change.setting} changed`,
  value: valuesOf(change, SHOWN),
});

/** Changes as the end of a message; empty where nothing changed. */
export function sinceLastLook(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const told = changes
    .slice(0, TOLD)
    .map((change) => `${change.setting} ${valuesOf(change, TOLD_LENGTH)}`);
  const rest = changes.length - told.length;
  return `; changed since the last look: ${told.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function valuesOf({ before, after, event }: Change, length: number): string {
  const values = `${cut(before, length)} → ${cut(after, length)}`;
  return event === undefined
    ? values
    : `${values} by ${event.principal} at ${event.time} (${event.name})`;
}

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
