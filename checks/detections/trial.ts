import { isLogRecord, textAt } from '../log-record.ts';
import type { LogRecord } from '../log-record.ts';
import { Correlator } from './correlate/correlator.ts';
import type { CorrelationAlert } from './correlate/correlator.ts';
import { Complaint } from './load/rule-error.ts';
import { readYaml } from './load/yaml-source.ts';
import type { Node } from './load/yaml-source.ts';
import type { Placeholders } from './load/placeholders.ts';
import { parseInstant } from './evaluate/time-parts.ts';
import { hitOf } from './match/hit.ts';
import { compileRules } from './match/matcher.ts';
import type { Span } from './memory/judge.ts';
import { MemoryBook } from './memory/memory-book.ts';
import type { RulePack } from './rule.ts';

/** What `rules eval` tells of one record. */
export interface TrialHit {
  readonly rule: string;
  readonly title: string;
  /** The record's place among those given, from 0. */
  readonly event: number;
}

/** What `rules eval` tells of one correlation and group. */
export interface TrialAlert {
  readonly rule: string;
  readonly title: string;
  readonly group: CorrelationAlert['group'];
  readonly count: number;
}

export interface Trial {
  readonly hits: readonly TrialHit[];
  readonly alerts: readonly TrialAlert[];
}

/** Tries a pack on a few records. Copies count here: records made by hand share their ids. */
export function tryRules(pack: RulePack, records: readonly LogRecord[]): Trial {
  const matcher = compileRules(pack.rules);
  const correlator = new Correlator(pack, { unique: false });
  const memory = new MemoryBook(pack, { unique: false, daily: true });
  const hits = records.flatMap((record, event) =>
    matcher.matchRecord(record).flatMap((index) => {
      const rule = pack.rules[index];
      if (rule === undefined) return [];
      const hit = hitOf({ rule: index, position: event }, record, rule);
      correlator.add(hit, '');
      memory.addHit(hit, '');
      return rule.reports ? [{ rule: rule.id, title: rule.title, event }] : [];
    }),
  );
  const remembered = memory.finish(spanOf(records)).alerts;
  const alerts = [...correlator.finish().alerts, ...remembered].flatMap(
    ({ correlation, group, count }) => {
      const rule = pack.correlations[correlation];
      return rule === undefined ? [] : [{ rule: rule.id, title: rule.title, group, count }];
    },
  );
  return { hits, alerts };
}

/** From the first record to the last: what was there to be seen. */
function spanOf(records: readonly LogRecord[]): Span {
  const times = records.flatMap((record) => parseInstant(textAt(record, 'eventTime')) ?? []);
  const [first = 0] = times;
  return {
    since: times.reduce((a, b) => Math.min(a, b), first),
    until: times.reduce((a, b) => Math.max(a, b), first),
  };
}

/**
 * Records from a JSON array, a `{"Records":[…]}` document, one record, or one record a line.
 * @throws Complaint where a part of it is no record
 */
export function parseRecords(text: string): readonly LogRecord[] {
  const whole = tryParse(text);
  if (whole === undefined) return text.split('\n').flatMap(parseLine);
  const list = isLogRecord(whole.value) ? (recordsOf(whole.value) ?? [whole.value]) : whole.value;
  if (!Array.isArray(list)) throw notRecords('the text');
  const records: readonly unknown[] = list;
  return records.map((record, at) => asRecord(record, `record ${at}`));
}

function recordsOf(log: LogRecord): unknown {
  return Object.hasOwn(log, 'Records') ? log.Records : undefined;
}

function parseLine(line: string, at: number): readonly LogRecord[] {
  if (line.trim() === '') return [];
  return [asRecord(tryParse(line)?.value, `line ${at + 1}`)];
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown, what: string): LogRecord {
  if (isLogRecord(value)) return value;
  throw notRecords(what);
}

function notRecords(what: string): Complaint {
  const cure = 'Give a JSON array, {"Records":[…]}, or one record a line';
  return new Complaint(`${what} is no JSON object`, cure);
}

/**
 * A placeholder file: YAML, name → list of texts or numbers (or a single one).
 * @throws Complaint where it is something else
 */
export function parsePlaceholders(text: string): Placeholders {
  const [document] = readYaml(text);
  if (document === undefined) return new Map();
  if (document.kind === 'wrong') throw document.complaint;
  if (document.root.kind !== 'map')
    throw new Complaint('not a map', 'Write name: [value, …] for each placeholder');
  return new Map(
    document.root.entries.map(({ key, value }) => [key, valuesOf(key, value)] as const),
  );
}

function valuesOf(name: string, node: Node): readonly string[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.map((item) => {
    if (item.kind === 'scalar' && item.value !== null) return item.source;
    throw new Complaint(`${name}: a value is no text`, 'Write a list of texts');
  });
}
