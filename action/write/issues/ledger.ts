import { createHash } from 'node:crypto';
import { SEVERITIES, type Finding, type Severity, type Stretch } from '../../../checks/finding.ts';

/** Where an issue stands. The first three are open, the rest are closed. */
export const STATUSES = [
  'new',
  'acknowledged',
  'regressed',
  'fixed',
  'done',
  'suppressed',
  'false-positive',
  'duplicate',
] as const;
export type Status = (typeof STATUSES)[number];

const OPEN: ReadonlySet<Status> = new Set<Status>(['new', 'acknowledged', 'regressed']);

export function isOpen(status: Status): boolean {
  return OPEN.has(status);
}

/** What we remember of an issue between runs, hidden in its text. Instants are Unix seconds, 0 for none. */
export interface Ledger {
  readonly status: Status;
  readonly severity: Severity;
  /** How often it was seen: a lower bound where evidence was too much to be listed. */
  readonly count: number;
  readonly lastSeen: number;
  /** Runs in a row that looked and did not find it, and when the last of them was. */
  readonly absentRuns: number;
  readonly absentAt: number;
  /** When a suppression ends. */
  readonly until: number;
  /** 1 where the suppression is written in the reviewed file. */
  readonly byFile: number;
  /** When we last commented on news. */
  readonly saidAt: number;
  /** The newest comment whose command was obeyed. */
  readonly lastCommand: number;
  /** How often we reopened what a person had closed as done. */
  readonly reopened: number;
  readonly quiet: number;
  readonly autoclose: number;
  /** Number of a closed issue about the same, too old to be reopened. */
  readonly previous: number;
  /** When a person last reopened it. */
  readonly takenAt: number;
  /** Which version of its rule's meaning people called false. */
  readonly version: number;
  /** 1 where that version is not the rule's any more, and people should look again. */
  readonly review: number;
  /** The hours that are not proved, and the hash of the trail they belong to. */
  readonly from: number;
  readonly to: number;
  readonly trail: string;
  /** Hashes of rule and place: they tell whether a run looked where this was found. */
  readonly rule: string;
  readonly place: string;
  /** Hashes of the actors and regions already told. */
  readonly told: readonly string[];
  /** Hashes of the newest events already counted. */
  readonly seen: readonly string[];
  /** The commands obeyed, as `comment id . verb`. */
  readonly log: readonly string[];
}

const SEEN_LIMIT = 300;
const LOG_LIMIT = 10;
const NUMBERS = [
  'count',
  'lastSeen',
  'absentRuns',
  'absentAt',
  'until',
  'byFile',
  'saidAt',
  'lastCommand',
  'reopened',
  'quiet',
  'autoclose',
  'previous',
  'takenAt',
  'version',
  'review',
  'from',
  'to',
] as const;

/** Eight hex digits that stand for a text inside our hidden lines, where no data may stand. */
export function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}

/** A ledger for a finding that is met for the first time. */
export function newLedger(finding: Finding): Ledger {
  return witness({ ...EMPTY, status: 'new' }, finding);
}

/** A ledger that knows nothing, for an issue whose own was lost. */
export const EMPTY: Ledger = {
  ...numbersFrom({}),
  status: 'new',
  severity: 'low',
  rule: '',
  place: '',
  trail: '',
  told: [],
  seen: [],
  log: [],
};

/** Adds what a finding shows: new events are counted once, however often windows overlap. */
export function witness(ledger: Ledger, finding: Finding): Ledger {
  const fresh = freshEvents(ledger, finding);
  return {
    ...ledger,
    severity: finding.severity,
    rule: shortHash(finding.id),
    place: shortHash(finding.account, finding.region),
    count: Math.max(ledger.count + fresh.length, finding.evidenceTotal),
    lastSeen: Math.max(ledger.lastSeen, latestEvidence(finding)),
    ...stretched(ledger, finding),
    absentRuns: 0,
    absentAt: 0,
    quiet: fresh.length > 0 ? 0 : ledger.quiet,
    told: [...new Set([...ledger.told, ...newsKeys(finding)])].slice(-50),
    seen: [...ledger.seen, ...fresh].slice(-SEEN_LIMIT),
  };
}

/** A stretch only grows: all that was ever not proved must be proved. */
function stretched(ledger: Ledger, { stretch }: Finding): Partial<Ledger> {
  if (stretch === undefined) return {};
  const { from, to, trail } = trailHash(stretch);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return {};
  return {
    from: ledger.from === 0 ? from : Math.min(ledger.from, from),
    to: Math.max(ledger.to, to),
    trail,
  };
}

/** A stretch as a ledger keeps it: Unix seconds, and a hash of the trail's name. */
export function trailHash({ trail, from, to }: Stretch): Pick<Ledger, 'from' | 'to' | 'trail'> {
  return {
    from: Math.floor(Date.parse(from) / 1000),
    to: Math.ceil(Date.parse(to) / 1000),
    trail: trail === '' ? '' : shortHash(trail),
  };
}

/** Hashes of the finding's events that were not counted yet. */
export function freshEvents({ seen }: Ledger, { evidence }: Finding): readonly string[] {
  const known = new Set(seen);
  const hashes = evidence.map(({ eventID, time = '', what, key }) =>
    eventID === undefined ? longHash([time, what, key]) : longHash([eventID]),
  );
  return [...new Set(hashes)].filter((hash) => !known.has(hash)).slice(0, SEEN_LIMIT);
}

/** Hashes of what would be news to the reader of an issue: another region, another actor. */
export function newsKeys({ region, facts }: Finding): readonly string[] {
  const actors = facts.filter(({ label }) => /^(?:who|actor|principal)/i.test(label)).slice(0, 20);
  return [shortHash('region', region), ...actors.map(({ value }) => shortHash('actor', value))];
}

/** The newest instant in the evidence, in Unix seconds; 0 where none is known. */
export function latestEvidence({ evidence }: Finding): number {
  const times = evidence.map(({ time = '' }) => Math.floor(Date.parse(time) / 1000));
  return Math.max(0, ...times.filter(Number.isFinite));
}

function longHash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

const STATE_LINE = /^<!-- state ([a-zA-Z0-9=,. -]{1,12000}) -->$/m;

/** The hidden line: our words, digits and hex, so that no data can ever end the comment. */
export function formatLedger(ledger: Ledger): string {
  const { status, severity, rule, place, trail, told, seen, log } = ledger;
  const pairs = [
    ['status', status],
    ['severity', severity],
    ...NUMBERS.map((name) => [name, ledger[name]]),
    ['rule', rule],
    ['place', place],
    ['trail', trail],
    ['told', told.join(',')],
    ['log', log.slice(-LOG_LIMIT).join(',')],
    ['seen', seen.join(',')],
  ];
  return `<!-- state ${pairs.map(([name, value]) => `${String(name)}=${String(value)}`).join(' ')} -->`;
}

/** The ledger in an issue's managed text, or undefined where it is gone or was damaged. */
export function parseLedger(managed: string): Ledger | undefined {
  const pairs = STATE_LINE.exec(managed)?.[1];
  if (pairs === undefined) return undefined;
  const fields = new Map(pairs.split(' ').map((pair) => splitPair(pair)));
  const status = STATUSES.find((name) => name === fields.get('status'));
  const severity = SEVERITIES.find((name) => name === fields.get('severity'));
  if (status === undefined || severity === undefined) return undefined;
  const list = (name: string, shape: RegExp) =>
    (fields.get(name) ?? '').split(',').filter((item) => shape.test(item));
  return {
    ...numbersFrom(Object.fromEntries(NUMBERS.map((name) => [name, Number(fields.get(name))]))),
    status,
    severity,
    rule: fields.get('rule') ?? '',
    place: fields.get('place') ?? '',
    trail: fields.get('trail') ?? '',
    told: list('told', /^[0-9a-f]{8}$/),
    seen: list('seen', /^[0-9a-f]{16}$/),
    log: list('log', /^\d{1,16}\.[a-z-]{1,20}$/),
  };
}

function splitPair(pair: string): readonly [string, string] {
  const [name = '', value = ''] = pair.split('=');
  return [name, value];
}

type Numbers = Readonly<Record<(typeof NUMBERS)[number], number>>;

function numbersFrom(values: Readonly<Record<string, number>>): Numbers {
  const safe = (name: (typeof NUMBERS)[number]) => {
    const value = values[name] ?? 0;
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
  };
  return {
    count: safe('count'),
    lastSeen: safe('lastSeen'),
    absentRuns: safe('absentRuns'),
    absentAt: safe('absentAt'),
    until: safe('until'),
    byFile: safe('byFile'),
    saidAt: safe('saidAt'),
    lastCommand: safe('lastCommand'),
    reopened: safe('reopened'),
    quiet: safe('quiet'),
    autoclose: safe('autoclose'),
    previous: safe('previous'),
    takenAt: safe('takenAt'),
    version: safe('version'),
    review: safe('review'),
    from: safe('from'),
    to: safe('to'),
  };
}
