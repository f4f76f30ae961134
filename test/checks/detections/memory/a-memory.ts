import {
  compileRules,
  foldHits,
  loadRules,
  MemoryBook,
} from '../../../../checks/detections/index.ts';
import type { LoadedRules, Remembered } from '../../../../checks/detections/index.ts';
import type { MemoryOptions } from '../../../../checks/detections/memory/memory-book.ts';
import type { LogRecord } from '../../../../checks/log-record.ts';

const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 2, 1);

/** An instant: days from the first of March, and hours. */
export function at(day: number, hour = 12): number {
  return BEGIN + day * DAY + hour * 3_600_000;
}

let count = 0;

/** A call, by its time and what is different about it. */
export function call(time: number, change: LogRecord = {}): LogRecord {
  count += 1;
  return {
    eventName: 'Call',
    eventTime: new Date(time).toISOString(),
    eventID: `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`,
    awsRegion: 'eu-west-1',
    recipientAccountId: '111111111111',
    userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::111111111111:user/ann' },
    ...change,
  };
}

/** One call a day at noon, from day to day. */
export function daily(from: number, to: number, change: LogRecord = {}): readonly LogRecord[] {
  return Array.from({ length: to - from + 1 }, (_, day) => call(at(from + day), change));
}

export function times(n: number, time: number, change: LogRecord = {}): readonly LogRecord[] {
  return Array.from({ length: n }, () => call(time, change));
}

const PART = `title: Part
id: part
name: part
logsource: {product: aws, service: cloudtrail}
detection:
  search: {eventName: Call}
  condition: search
level: informational
`;

/** A rule file with one part and a correlation with a memory over it. */
export function ruleText(body: string): string {
  return `${PART}---\ntitle: Whole\nid: whole\nx-correlation:\n${body.replace(/^/gmu, '  ')}\n`;
}

/** @throws where it does not load */
export function pack(body: string): LoadedRules {
  const loaded = loadRules([{ file: 'rule.yml', text: ruleText(body) }]);
  if (loaded.errors.length > 0) throw new Error(JSON.stringify(loaded.errors));
  return loaded;
}

interface Look {
  readonly since: number;
  readonly until: number;
  readonly files: readonly (readonly LogRecord[])[];
}

/** One run, through the matcher and the folding of the workers: each list of records is a log file. */
export function look(
  rules: LoadedRules,
  { since, until, files }: Look,
  options: MemoryOptions = {},
): Remembered {
  const matcher = compileRules(rules.rules);
  const book = new MemoryBook(rules, options);
  for (const [index, Records] of files.entries()) {
    const { hits } = matcher.matchFile(Buffer.from(JSON.stringify({ Records })));
    const folded = foldHits(hits, rules.rules);
    if (folded.hits.length > 0) throw new Error('these hits are only for a memory');
    book.add(folded.sightings, `file-${index}`);
  }
  return book.finish({ since, until });
}

/** What was told, in short. */
export function told({ alerts }: Remembered): readonly (string | undefined)[] {
  return alerts.map(({ note }) => note);
}
