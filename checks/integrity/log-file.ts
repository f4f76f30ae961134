import { type ArchiveKey, parseArchiveKey } from '../archive-key.ts';
import type { Content, LogFileSight } from '../archive.ts';
import type { DigestJudgement, ExpectedLog, LogEntry, LogFileJudgement } from './evidence.ts';
import { type Fault, fault, type FaultPlace, instant, span } from './fault.ts';
import { judgeUnlisted } from './unlisted-log.ts';

/**
 * Judges one log file by what the digests say of it. A listed log that the archive does not have is
 * the sight `{kind: 'unread', code: 'missing'}`.
 */
export function judgeLogFile(
  entry: LogEntry,
  sight: LogFileSight,
  judgement: DigestJudgement,
): LogFileJudgement {
  const expected = judgement.listed.get(entry.key);
  if (expected) return judgeListed(expected, sight, entry);
  const place = placeOf(entry.key, parseArchiveKey(entry.key));
  if (sight.kind === 'unread') return judgeUnread(place, sight);
  const damage = contentFaults(place, sight);
  const verdict = judgeUnlisted(entry, sight, judgement);
  const failed = damage.length > 0 && verdict.state !== 'unlisted';
  return { state: failed ? 'failed' : verdict.state, faults: [...damage, ...verdict.faults] };
}

function placeOf(key: string, at: ArchiveKey): FaultPlace {
  return at.kind === 'other'
    ? { account: '', region: '', key }
    : { account: at.account, region: at.region, key };
}

function judgeListed(
  expected: ExpectedLog,
  sight: LogFileSight,
  entry: LogEntry,
): LogFileJudgement {
  if (sight.kind === 'unread')
    return sight.code === 'missing'
      ? { state: 'failed', faults: [missingLog(expected)] }
      : judgeUnread(expected, sight, expected.digestKey);
  const faults = [
    ...hashFaults(expected, sight, entry),
    ...contentFaults(expected, sight, expected),
  ];
  return { state: faults.length === 0 ? 'verified' : 'failed', faults };
}

function missingLog(expected: ExpectedLog): Fault {
  const events = expected.events ? ` It held events of ${span(expected.events)}.` : '';
  return fault('LOG_MISSING', expected, {
    message: `The log file is gone; the digest ${expected.digestKey} lists it.${events}`,
    digest: expected.digestKey,
    expected: expected.sha256,
    ...(expected.events && { range: expected.events }),
  });
}

/** Every digest that lists the file must be right about it. */
function hashFaults(expected: ExpectedLog, sight: Content, { lastModified }: LogEntry): Fault[] {
  const found = sight.kind === 'too-large' ? undefined : sight.sha256;
  if (found === undefined) return [];
  const stored = lastModified ? ` It was stored ${instant(lastModified)}.` : '';
  return [expected, ...(expected.disagreeing ?? [])]
    .filter(({ sha256 }) => sha256 !== found.toLowerCase())
    .map(({ digestKey, sha256 }) =>
      fault('LOG_HASH_MISMATCH', expected, {
        message: `The log file's content is not what its digest ${digestKey} recorded.${stored}${disagreement(expected)}`,
        digest: digestKey,
        expected: sha256,
        found,
        ...(expected.events && { range: expected.events }),
      }),
    );
}

function disagreement({ disagreeing = [] }: ExpectedLog): string {
  return disagreeing.length === 0 ? '' : ' It is listed more than once, with different hashes.';
}

/** What is wrong with a log's stored bytes, listed or not. */
function contentFaults(place: FaultPlace, sight: Content, expected?: ExpectedLog): Fault[] {
  const digest = expected ? { digest: expected.digestKey, expected: expected.sha256 } : {};
  switch (sight.kind) {
    case 'too-large': {
      const message = `The log file inflates beyond ${sight.limit} bytes (stored: ${sight.stored}).`;
      return [fault('LOG_TOO_LARGE', place, { message, ...digest })];
    }
    case 'corrupt': {
      const message = `The log file is no whole gzip stream: ${sight.reason}.${hashWord(sight, expected)}`;
      return [fault('LOG_CORRUPT', place, { message, ...digest, found: sight.sha256 })];
    }
    case 'whole': {
      if (sight.trailing === 0) return [];
      const message = `${sight.trailing} bytes follow the gzip stream of the log file; other readers would take them for events.`;
      return [fault('LOG_TRAILING_DATA', place, { message, ...digest, found: sight.sha256 })];
    }
  }
}

function hashWord(sight: Extract<Content, { kind: 'corrupt' }>, expected?: ExpectedLog): string {
  if (expected === undefined) return '';
  if (sight.sha256 === undefined) return ' Its content cannot be had any more.';
  return sight.sha256.toLowerCase() === expected.sha256
    ? ' Its content is still what the digest recorded.'
    : ' Its content is not what the digest recorded.';
}

const NO_EVIDENCE = 'This is no evidence of tampering.';

function judgeUnread(
  place: FaultPlace,
  { code, reason }: Extract<LogFileSight, { kind: 'unread' }>,
  digest?: string,
): LogFileJudgement {
  const message = `Not read: ${reason}. ${NO_EVIDENCE}`;
  const detail = { message, ...(digest !== undefined && { digest }) };
  const tooLarge = { ...detail, message: `Not read: ${reason}.` };
  switch (code) {
    case 'access-denied':
      return { state: 'unverified', faults: [fault('LOG_ACCESS_DENIED', place, detail)] };
    case 'archived':
      return { state: 'unverified', faults: [fault('LOG_ARCHIVED', place, detail)] };
    case 'unreachable':
      return { state: 'unverified', faults: [fault('LOG_NOT_CHECKED', place, detail)] };
    case 'too-large':
      return { state: 'failed', faults: [fault('LOG_TOO_LARGE', place, tooLarge)] };
    case 'missing': {
      const message =
        'The log file was listed and gone when it was read; no digest says what it was.';
      return { state: 'unverified', faults: [fault('LOG_NOT_CHECKED', place, { message })] };
    }
  }
}
