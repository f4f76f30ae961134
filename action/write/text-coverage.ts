import type { ChainRow, Report, SkippedRow, Unread } from './report.ts';
import { terminalText } from './clean-text.ts';
import { plural, type Palette } from './text-words.ts';

const MAX_CHAINS = 40;
const MAX_UNREAD = 10;

/** What was looked at, what could not be, and how whole each chain is. */
export function renderCoverage(report: Report, paint: Palette): string {
  const lines = [
    ...digestLines(report),
    ...detectionLines(report),
    ...drawnChains(report).flatMap((chain) => chainLines(chain, paint)),
    ...(report.integrity.chains.length > 0 ? [paint.dim(LEGEND)] : []),
    ...moreLine(report.integrity.chains.length - MAX_CHAINS, 'chain'),
    ...unreadLines(report.unread, paint),
    ...noteLines(report.notes, paint),
  ];
  if (lines.length === 0) return '';
  return [paint.bold('COVERAGE'), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Where there are too many to draw, those that are not whole come first. */
function drawnChains({ integrity: { chains } }: Report): readonly ChainRow[] {
  if (chains.length <= MAX_CHAINS) return chains;
  const isBad = ({ state, hours }: ChainRow) => state !== 'whole' || /[x?]/u.test(hours);
  const [bad, good] = [chains.filter(isBad), chains.filter((chain) => !isBad(chain))];
  return [...bad, ...good].slice(0, MAX_CHAINS);
}

function digestLines({ integrity: { digests, logFiles, chains } }: Report): readonly string[] {
  const { verified, failed, pending, unverified, unlisted } = logFiles;
  const files = verified + failed + pending + unverified + unlisted;
  if (chains.length === 0 && files === 0) return [];
  return [
    `digests     ${digests.valid} valid, ${digests.invalid} invalid, ${digests.missing} missing`,
    `log files   ${verified} verified, ${failed} failed, ${pending} pending, ${unverified} unverified, ${unlisted} unlisted`,
  ];
}

function detectionLines({
  detections: { rules, events, logFiles, bytes, skipped },
}: Report): readonly string[] {
  if (rules === 0) return [];
  const megabytes = (bytes / 1e6).toFixed(1);
  return [
    `detections  ${plural(rules, 'rule')} over ${plural(events, 'event')} in ${plural(logFiles, 'log file')} (${megabytes} MB)`,
    ...skippedLines(skipped),
  ];
}

const MAX_REASONS = 5;

/** Rules that did not speak, by the reason: many warm up together. */
function skippedLines(skipped: readonly SkippedRow[]): readonly string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const told = reasons.slice(0, MAX_REASONS).map((reason) => {
    const [rule, ...more] = skipped.filter((row) => row.reason === reason);
    const who = more.length > 0 ? plural(more.length + 1, 'rule') : (rule?.title ?? '');
    return `skipped     ${terminalText(who)}: ${terminalText(reason)}`;
  });
  return [...told, ...moreLine(reasons.length - MAX_REASONS, 'such line')];
}

/** The hours of one line; longer windows go on in the next, a week at a time. */
const HOURS_PER_LINE = 96;

function chainLines(chain: ChainRow, paint: Palette): readonly string[] {
  const { account, region, from, to, state, trail, hours } = chain;
  const mark = {
    whole: paint.green('whole  '),
    broken: paint.red('broken '),
    unknown: paint.yellow('unknown'),
  };
  const lines = hours.match(new RegExp(`.{1,${HOURS_PER_LINE}}`, 'gu')) ?? [];
  return [
    `chain       ${mark[state]} ${account} ${region.padEnd(14)} ${from} to ${to}  ${paint.dim(terminalText(trail))}`,
    ...lines.map(
      (line) => `            ${Array.from(line, (sign) => drawHour(sign, paint)).join('')}`,
    ),
  ];
}

/** Shape and colour both tell the state, so that either alone does. */
function drawHour(sign: string, paint: Palette): string {
  switch (sign) {
    case '=':
      return paint.green('▄');
    case 'x':
      return paint.red('✖');
    case '?':
      return paint.yellow('?');
    default:
      return paint.dim(sign);
  }
}

const LEGEND =
  '            ▄ proved  ✖ broken  ? not checked  . too new for a digest  - off, as recorded, one sign per hour';

function unreadLines(unread: readonly Unread[], paint: Palette): readonly string[] {
  const told = unread.slice(0, MAX_UNREAD).map(({ what, key, reason }) => {
    const about = key === '' || reason.includes(key) ? '' : `${key}: `;
    return `${paint.yellow('not read')}    ${terminalText(what)}: ${terminalText(about + reason)}`;
  });
  return [...told, ...moreLine(unread.length - MAX_UNREAD, 'such line')];
}

function noteLines(notes: readonly string[], paint: Palette): readonly string[] {
  const told = notes
    .slice(0, MAX_UNREAD)
    .map((note) => `${paint.dim('note')}        ${terminalText(note)}`);
  return [...told, ...moreLine(notes.length - MAX_UNREAD, 'such line')];
}

function moreLine(count: number, noun: string): readonly string[] {
  return count > 0 ? [`            … and ${count} more ${noun}${count === 1 ? '' : 's'}`] : [];
}
