import { type ArchiveKey, type LogKey, parseArchiveKey } from '../archive-key.ts';
import type { Content } from '../archive.ts';
import { type Cover, coverOf, type Covered } from './coverage.ts';
import {
  type ClaimedLog,
  type DigestJudgement,
  type FolderCoverage,
  folderOf,
  type LogEntry,
  type LogFileJudgement,
} from './evidence.ts';
import { fault, type FaultId, instant, type TimeRange } from './fault.ts';
import {
  DELIVERY_DELAY,
  DIGEST_PERIOD,
  EDGE_SLACK,
  MINUTE,
  NAME_SLACK,
  shifted,
  type Window,
} from './window.ts';

interface Subject {
  readonly entry: LogEntry;
  readonly sight: Content;
  readonly at: Exclude<ArchiveKey, { kind: 'other' }>;
}

const UNJUDGED: LogFileJudgement = { state: 'unverified', faults: [] };

interface NamedSubject extends Subject {
  readonly at: LogKey;
}

/**
 * What a log file is that no valid digest lists: planted, too new, or beyond what the digests can
 * say. It is `LOG_UNLISTED` only where every trail that delivers into its folder has proved digests
 * for all of the time in which it may have been delivered.
 */
export function judgeUnlisted(
  entry: LogEntry,
  sight: Content,
  judgement: DigestJudgement,
): LogFileJudgement {
  const at = parseArchiveKey(entry.key);
  if (at.kind === 'other') return UNJUDGED;
  const folder = judgement.folders.get(folderOf(at));
  // Where there are no digests at all, that is told once, as NO_DIGESTS.
  if (folder === undefined) return UNJUDGED;
  const claimed = judgeClaim({ entry, sight, at }, judgement);
  if (claimed) return claimed;
  if (at.kind === 'log') return judgeNamed({ entry, sight, at }, folder, judgement.window);
  return unlisted({ entry, sight, at }, 'Its name is none that CloudTrail gives.');
}

function judgeNamed(
  subject: NamedSubject,
  folder: FolderCoverage,
  window: Window,
): LogFileJudgement {
  const covers = folder.chains.flatMap((chain) => coverOf(chain, deliveryOf(subject), window));
  return judgeCover(subject, covers) ?? judgeDoubts(subject, folder) ?? notListed(subject, covers);
}

/** Told with the digests that should list it, for whoever looks them up. */
function notListed(subject: NamedSubject, covers: readonly Covered[]): LogFileJudgement {
  const digests = covers.flatMap(({ digest }) => digest ?? []).slice(0, MOST_NAMED);
  const verb = digests.length > 1 ? 'do' : 'does';
  const why = `It is named ${instant(subject.at.time)}; ${digests.join(' and ')} should list it and ${verb} not.`;
  return unlisted(subject, why, digests[0]);
}

/** The neighbours of one moment, of a few trails. */
const MOST_NAMED = 4;

/** Named by a digest that is not believed: neither proved nor planted. */
function judgeClaim(subject: Subject, { claimed }: DigestJudgement): LogFileJudgement | undefined {
  const claim = claimed.get(subject.entry.key);
  if (claim === undefined) return undefined;
  const found = subject.sight.kind === 'too-large' ? undefined : subject.sight.sha256;
  if (claim.sha256 !== undefined && found !== undefined && found !== claim.sha256)
    return contradicted(subject, claim, found);
  const message = `The digest of these log files is not proved: ${claim.digestKey}.`;
  return unproved('LOG_UNVERIFIED', subject, {
    message,
    digest: claim.digestKey,
    range: claim.range,
  });
}

/** Whatever the digest is worth, it and the file cannot both be as CloudTrail wrote them. */
function contradicted(
  { entry, at: { account, region } }: Subject,
  { digestKey, sha256 }: ClaimedLog,
  found: string,
): LogFileJudgement {
  const told = fault(
    'LOG_HASH_MISMATCH',
    { account, region, key: entry.key },
    {
      message: `The log file's content is not what the digest ${digestKey} recorded, which is not proved itself: one of the two was changed.`,
      digest: digestKey,
      expected: sha256,
      found,
    },
  );
  return { state: 'failed', faults: [told] };
}

function judgeCover(
  subject: NamedSubject,
  covers: readonly Covered[],
): LogFileJudgement | undefined {
  const after = covers.filter(({ cover }) => cover === 'after');
  if (after.length > 0) return pending(subject, after);
  const doubtful = covers.find(({ cover }) => cover in DOUBTS);
  if (doubtful) return unverified(subject, doubtful);
  const outside = covers.find(({ cover }) => cover === 'before' || cover === 'gap');
  return outside && outsideCoverage(subject, outside);
}

/**
 * When it was delivered. The time of storing tells where it fits the name; in a copy it does not, and
 * a planted file can be stored any time. The name's minute lies shortly before the delivery.
 */
function deliveryOf({ entry: { lastModified }, at: { time } }: NamedSubject): TimeRange {
  const latest = shifted(time, NAME_SLACK);
  if (
    lastModified === undefined ||
    lastModified < shifted(time, -EDGE_SLACK) ||
    lastModified > latest
  )
    return { from: time, to: latest };
  return { from: shifted(lastModified, -MINUTE), to: shifted(lastModified, EDGE_SLACK) };
}

function pending(subject: Subject, after: readonly Covered[]): LogFileJudgement {
  const newest = new Date(Math.min(...after.map(({ from }) => from.getTime())));
  const due = instant(shifted(newest, DIGEST_PERIOD + DELIVERY_DELAY));
  const message = `The log files are newer than the newest digest, which ends at ${instant(newest)}. The next was or is due about ${due}.`;
  return { ...unproved('LOG_PENDING', subject, { message }), state: 'pending' };
}

/** What is the matter with a digest that should list the file. */
const DOUBTS: Partial<Readonly<Record<Cover, string>>> = {
  missing: 'is gone',
  invalid: 'is not proved',
  unread: 'could not be checked',
};

function unverified(subject: Subject, { cover, from, to, digest }: Covered): LogFileJudgement {
  const name = digest === undefined ? '' : `: ${digest}`;
  return unproved('LOG_UNVERIFIED', subject, {
    message: `The digest of these log files ${String(DOUBTS[cover])}${name}.`,
    range: { from, to },
    ...(digest !== undefined && { digest }),
  });
}

function outsideCoverage(subject: Subject, { from, to }: Covered): LogFileJudgement {
  return unproved('LOG_OUTSIDE_COVERAGE', subject, {
    message:
      'A trail has no digests for the time of these log files; nothing can prove or disprove them.',
    range: { from, to },
  });
}

function judgeDoubts(
  subject: NamedSubject,
  { undigested, doubtfulBackfills }: FolderCoverage,
): LogFileJudgement | undefined {
  const backfill = doubtfulBackfills.find(({ until }) => subject.at.time <= until);
  if (backfill)
    return unproved('LOG_UNVERIFIED', subject, {
      message: `A backfill digest that could list these log files is not proved: ${backfill.key}.`,
      digest: backfill.key,
    });
  if (undigested.length === 0) return undefined;
  return unproved('LOG_OUTSIDE_COVERAGE', subject, {
    message: `No digest lists these log files, but the trail ${undigested.join(', ')} delivers here without digests.`,
  });
}

function unlisted({ entry, sight, at }: Subject, why: string, digest?: string): LogFileJudgement {
  const stored = entry.lastModified ? ` It was stored ${instant(entry.lastModified)}.` : '';
  const found = sight.kind === 'too-large' ? undefined : sight.sha256;
  const place = { account: at.account, region: at.region, key: entry.key };
  const message = `No digest lists this log file. ${why}${stored}`;
  const detail = { message, found, ...(digest !== undefined && { digest }) };
  return { state: 'unlisted', faults: [fault('LOG_UNLISTED', place, detail)] };
}

/** One of many: `mergeFaults` adds them up by folder and range. */
function unproved(
  id: FaultId,
  { at }: Subject,
  detail: { readonly message: string; readonly digest?: string; readonly range?: TimeRange },
): LogFileJudgement {
  const place = { account: at.account, region: at.region, key: folderOf(at) };
  return { state: 'unverified', faults: [fault(id, place, { ...detail, count: 1 })] };
}
