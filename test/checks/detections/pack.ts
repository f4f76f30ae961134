import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSources } from '../../../checks/detections/derive/source.ts';
import type { SourceBook } from '../../../checks/detections/derive/source.ts';
import { loadRules } from '../../../checks/detections/index.ts';
import type {
  LoadedRules,
  Metadata,
  Placeholders,
  RuleFile,
} from '../../../checks/detections/index.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { recordsOf } from '../../kit/steps.ts';

const RULES = fileURLToPath(new URL('../../../checks/detections/rules/', import.meta.url));
const RECORDS = fileURLToPath(new URL('./rules/', import.meta.url));

/** Records that prove something about a rule, and what they prove. */
export interface Case {
  readonly why: string;
  readonly records: readonly LogRecord[];
}

/** One rule file of our own with the records beside it. */
export interface PackEntry {
  /** `<service>/<name>` */
  readonly name: string;
  readonly loaded: LoadedRules;
  /** The documents that speak: others are parts of a correlation. One, in a good file. */
  readonly speaking: readonly Metadata[];
  readonly matches: readonly Case[];
  readonly nearMisses: readonly Case[];
}

/** All our own rule files, in order of their names. */
export function packFiles(): readonly RuleFile[] {
  return namesUnder(RULES, '.yml').map((name) => ({
    file: `${name}.yml`,
    text: readFileSync(join(RULES, `${name}.yml`), 'utf8'),
  }));
}

/** Each rule file loaded by itself, with its records. */
export function readPack(): readonly PackEntry[] {
  return packFiles().map((file) => {
    const name = file.file.replace(/\.yml$/u, '');
    const records = readRecords(join(RECORDS, `${name}.json`));
    const base = firstRecord(records);
    const loaded = loadRules([file], { placeholders: listsIn(records) });
    const book = bookIn(records);
    return {
      name,
      loaded,
      speaking: speakingIn(loaded),
      matches: casesIn(records.matches, { base, book }),
      nearMisses: casesIn(records['near-misses'], { base, book }),
    };
  });
}

/** The rules and correlations of a pack that give findings of their own. */
export function speakingIn({ rules, correlations }: LoadedRules): readonly Metadata[] {
  return [...rules, ...correlations].filter(({ reports }) => reports);
}

/** Record files without a rule of that name. */
export function orphanedRecords(): readonly string[] {
  const rules = new Set(namesUnder(RULES, '.yml'));
  return namesUnder(RECORDS, '.json').filter((name) => !rules.has(name));
}

function namesUnder(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((path) => path.slice(0, -extension.length))
    .sort();
}

function readRecords(file: string): LogRecord {
  const parsed: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!isLogRecord(parsed)) throw new TypeError(`${file}: not an object`);
  return parsed;
}

interface Given {
  readonly base: LogRecord;
  readonly book: SourceBook;
}

/** `sources`: what is known of addresses. */
function bookIn({ sources }: LogRecord): SourceBook {
  return {
    look: (address) => {
      const facts: unknown = isLogRecord(sources) ? sources[address] : undefined;
      return isLogRecord(facts) ? facts : {};
    },
  };
}

/** `lists`: what the owner has configured. */
function listsIn({ lists }: LogRecord): Placeholders {
  const named = isLogRecord(lists) ? Object.entries(lists) : [];
  return new Map(
    named.map(([name, values]) => [name, Array.isArray(values) ? values.map(String) : []]),
  );
}

/**
 * A case is `why` and a `record`, or what is different from the first match (`but`), or `steps`
 * where a correlation needs several.
 */
function casesIn(list: unknown, { base, book }: Given): readonly Case[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    if (!isLogRecord(entry) || typeof entry.why !== 'string')
      throw new TypeError('each case says why');
    const records = recordsOf(entry.steps ?? [entry], base);
    for (const record of records) openSources(record, book);
    return { why: entry.why, records };
  });
}

/** The record of the first match, which the other cases change. */
function firstRecord({ matches }: LogRecord): LogRecord {
  const first: unknown = Array.isArray(matches) ? matches[0] : undefined;
  const steps: unknown = isLogRecord(first) ? (first.steps ?? [first]) : undefined;
  const step: unknown = Array.isArray(steps) ? steps[0] : undefined;
  return isLogRecord(step) && isLogRecord(step.record) ? step.record : {};
}
