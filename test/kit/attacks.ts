import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isLogRecord } from '../../checks/log-record.ts';
import type { LogRecord } from '../../checks/log-record.ts';
import { recordsOf } from './steps.ts';

const FOLDER = fileURLToPath(new URL('./attacks/', import.meta.url));

/** An attack, told as the records it leaves behind. */
export interface Attack {
  readonly name: string;
  /** What happens, in a sentence. */
  readonly story: string;
  /** ATT&CK techniques, as tags name them: `t1098.001`. */
  readonly techniques: readonly string[];
  /** Rules above `informational` that speak of it, in order: `<service>/<name>`. */
  readonly caughtBy: readonly string[];
  readonly records: readonly LogRecord[];
}

/** The attack library: one JSON file an attack, its records as steps. */
export function readAttacks(): readonly Attack[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => attackIn(file, JSON.parse(readFileSync(FOLDER + file, 'utf8'))));
}

function attackIn(file: string, parsed: unknown): Attack {
  if (!isLogRecord(parsed)) throw new TypeError(`${file}: not an object`);
  return {
    name: file.replace(/\.json$/u, ''),
    story: String(parsed.story),
    techniques: textsOf(parsed.techniques),
    caughtBy: textsOf(parsed['caught-by']),
    records: recordsOf(parsed.steps),
  };
}

function textsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
