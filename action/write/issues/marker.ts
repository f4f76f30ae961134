import { createHash } from 'node:crypto';

/**
 * The first line of every issue we write, hidden from readers: which finding it is about, and a
 * hash of what we wrote. Only words of ours and hex digits ever stand in it.
 */
export interface Marker {
  /** 32 hex digits: the finding's fingerprint. */
  readonly fingerprint: string;
  /** What kind of issue: `control`, `integrity`, `detection`, or one of our own pages. */
  readonly kind: string;
  /** 16 hex digits over the managed text as we wrote it. */
  readonly rev: string;
}

/** What stands below belongs to people: it is never changed and never parsed. */
export const NOTES_LINE = '<!-- notes -->';

const MARKER = /^<!-- trailwarden:1 fp=([0-9a-f]{32}) kind=([a-z]{1,20}) rev=([0-9a-f]{16}) -->$/;

/** An issue's text in its three parts. */
export interface BodyParts {
  readonly marker: Marker;
  /** Between marker and notes: ours to write. */
  readonly managed: string;
  /** Below the notes line: people's. */
  readonly notes: string;
}

/** The whole text of an issue. */
export function joinBody(
  { fingerprint, kind }: Pick<Marker, 'fingerprint' | 'kind'>,
  managed: string,
  notes = '',
): string {
  const marker = `<!-- trailwarden:1 fp=${fingerprint} kind=${kind} rev=${revisionOf(managed)} -->`;
  return `${marker}\n${managed}\n\n${NOTES_LINE}\n${notes}`;
}

/**
 * Takes an issue's text apart, or gives undefined where its first line is no marker of ours.
 * Where somebody removed the notes line, nothing of theirs is lost: a managed part that no longer
 * is what we wrote is taken for notes as a whole.
 */
export function splitBody(body: string): BodyParts | undefined {
  const [first = '', ...lines] = body.replaceAll('\r\n', '\n').split('\n');
  const marker = parseMarker(first.trimEnd());
  if (marker === undefined) return undefined;
  const border = lines.indexOf(NOTES_LINE);
  const managed = (border === -1 ? lines : lines.slice(0, border)).join('\n').trimEnd();
  if (border !== -1) return { marker, managed, notes: lines.slice(border + 1).join('\n') };
  return { marker, managed, notes: revisionOf(managed) === marker.rev ? '' : managed };
}

function parseMarker(line: string): Marker | undefined {
  const match = MARKER.exec(line);
  if (match === null) return undefined;
  const [, fingerprint = '', kind = '', rev = ''] = match;
  return { fingerprint, kind, rev };
}

/** A short hash that changes when the managed text does. */
export function revisionOf(managed: string): string {
  return createHash('sha256').update(managed).digest('hex').slice(0, 16);
}
