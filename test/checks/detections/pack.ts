import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRules } from '../../../checks/detections/index.ts';
import type { ParsedRules } from '../../../checks/detections/index.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import type { LogRecord } from '../../../checks/log-record.ts';

const RULES = fileURLToPath(new URL('../../../checks/detections/rules/', import.meta.url));
const RECORDS = fileURLToPath(new URL('./rules/', import.meta.url));

/** A record that proves something about a rule, and what it proves. */
export interface Case {
  readonly why: string;
  readonly record: LogRecord;
}

/** One rule file of our own with the records beside it. */
export interface PackEntry extends ParsedRules {
  /** `<service>/<name>` */
  readonly name: string;
  readonly matches: readonly Case[];
  readonly nearMisses: readonly Case[];
}

/** All our own rule files, in order of their names. */
export function readPack(): readonly PackEntry[] {
  return namesUnder(RULES, '.yml').map((name) => {
    const file = `${name}.yml`;
    const records = readRecords(join(RECORDS, `${name}.json`));
    return {
      name,
      ...parseRules(readFileSync(join(RULES, file), 'utf8'), { file }),
      matches: casesIn(records.matches),
      nearMisses: casesIn(records['near-misses']),
    };
  });
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

function casesIn(list: unknown): readonly Case[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    if (!isLogRecord(entry) || !isLogRecord(entry.record) || typeof entry.why !== 'string')
      throw new TypeError('each case has a why and a record');
    return { why: entry.why, record: entry.record };
  });
}
