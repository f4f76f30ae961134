import type { ChainRow, Report, Unread } from './report.ts';
import { terminalText } from './clean-text.ts';
import { plural, type Palette } from './text-words.ts';

const MAX_CHAINS = 40;
const MAX_UNREAD = 10;

/** What was looked at, what could not be, and how whole each chain is. */
export function renderCoverage(report: Report, paint: Palette): string {
  const lines = [
    ...digestLines(report),
    ...detectionLines(report),
    ...skippedLines(report, paint),
    ...report.integrity.chains.slice(0, MAX_CHAINS).flatMap((chain) => chainLines(chain, paint)),
    ...(report.integrity.chains.length > 0 ? [paint.dim(LEGEND)] : []),
    ...moreLine(report.integrity.chains.length - MAX_CHAINS, 'chain'),
    ...unreadLines(report.unread, paint),
  ];
  if (lines.length === 0) return '';
  return [paint.bold('COVERAGE'), ...lines.map((line) => `  ${line}`)].join('\n');
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
  detections: { rules, events, logFiles, bytes },
}: Report): readonly string[] {
  if (rules === 0) return [];
  const megabytes = (bytes / 1e6).toFixed(1);
  return [
    `detections  ${plural(rules, 'rule')} over ${plural(events, 'event')} in ${plural(logFiles, 'log file')} (${megabytes} MB)`,
  ];
}

/** By what they lack: a rule that was not asked has not found nothing. */
function skippedLines({ detections }: Report, paint: Palette): readonly string[] {
  const byReason = new Map<string, number>();
  for (const { reason } of detections.skipped ?? [])
    byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  return [...byReason].map(
    ([reason, count]) =>
      `${paint.dim('skipped')}     ${plural(count, 'rule')}: ${terminalText(reason)}`,
  );
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
  '            ▄ proved  ✖ broken  ? not checked  . too new for a digest, one sign per hour';

function unreadLines(unread: readonly Unread[], paint: Palette): readonly string[] {
  const told = unread.slice(0, MAX_UNREAD).map(({ what, key, reason }) => {
    const about = key === '' || reason.includes(key) ? '' : `${key}: `;
    return `${paint.yellow('not read')}    ${terminalText(what)}: ${terminalText(about + reason)}`;
  });
  return [...told, ...moreLine(unread.length - MAX_UNREAD, 'such line')];
}

function moreLine(count: number, noun: string): readonly string[] {
  return count > 0 ? [`            … and ${count} more ${noun}${count === 1 ? '' : 's'}`] : [];
}
