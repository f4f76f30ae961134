/**
 * How large the state document grows, and how long it takes to load.
 *   node scripts/run.mjs bench/state.ts [accounts 200] [principals 5000] [days 30]
 * An organisation works for a month under our own pack: every principal acts on most days, reads its
 * secrets, signs in, is refused now and then. Each day is one run, which reads the document the last
 * one left and writes the next.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadRules, MemoryBook } from '../checks/detections/index.ts';
import type { RulePack, Sighting } from '../checks/detections/index.ts';
import { KeyTable } from '../checks/detections/memory/key-table.ts';
import { unpackSeries } from '../checks/detections/memory/series.ts';
import { countRemembered, parseMemory } from '../checks/detections/memory/state.ts';
import { recall, rememberLearnt } from '../action/memory.ts';

const [accounts = 200, principals = 5000, days = 30] = process.argv.slice(2).map(Number);
const MOST_BYTES = 5_000_000;
const MOST_MILLISECONDS = 100;
const DAY = 86_400_000;
const HOUR = 3_600_000;
const BEGIN = Date.UTC(2026, 2, 1);
const RULES = 'checks/detections/rules/';

const pack: RulePack = loadRules(
  readdirSync(RULES, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.yml'))
    .map((file) => ({ file, text: readFileSync(RULES + file, 'utf8') })),
);
const read = new Set(
  pack.correlations.flatMap(({ memory, inputs }) =>
    memory === undefined ? [] : inputs.map(({ index }) => index),
  ),
);

/** What a principal is like, from its number: its values of a field are a few, and its own. */
function valueOf(field: string, who: number, turn: number): string | number | null {
  if (field === 'userIdentity.arn') return `arn:aws:iam::${who % accounts}:role/role-${who}`;
  if (field === 'recipientAccountId') return String(100_000_000_000 + (who % accounts));
  if (field === 'awsRegion') return `region-${(who + turn) % 3}`;
  if (field === 'sourceIPAddress') return `10.${who % 250}.${turn % 2}.1`;
  if (field === 'userAgent') return `program-${(who + turn) % 2}/1.0`;
  if (field.endsWith('bytesTransferredOut')) return 1000 + who;
  return `${field}-${who % 1000}-${turn % 3}`;
}

/** Of each rule a third of the principals, on most days, at two hours of the day. */
function dayOf(day: number): readonly Sighting[] {
  const sightings: Sighting[] = [];
  for (const rule of read)
    for (let who = rule % 3; who < principals; who += 3)
      if ((who + day) % 5 > 0) sightings.push(...turnsOf(rule, who, day));
  return sightings;
}

function turnsOf(rule: number, who: number, day: number): readonly Sighting[] {
  return [0, 7].map((later) => sightingOf(rule, who, { day, turn: day + who + later }));
}

let count = 0;

function sightingOf(
  rule: number,
  who: number,
  { day, turn }: { day: number; turn: number },
): Sighting {
  const time = BEGIN + day * DAY + (turn % 24) * HOUR;
  const captured = (pack.rules[rule]?.captures ?? []).map((field) => valueOf(field, who, turn));
  const marks = Array.from({ length: 1 + (who % 7) }, () => (count += 1));
  const events = [{ eventID: String(count), time }];
  const account = String(who % accounts);
  return {
    rule,
    hour: Math.floor(time / HOUR),
    captured,
    account,
    region: 'r',
    actor: 'a',
    marks,
    events,
    last: time,
  };
}

let document: string | undefined;
let slowest = 0;
for (let day = 0; day < days; day++) {
  const started = performance.now();
  const book = new MemoryBook(pack, { state: recall(document, new Date(BEGIN)).ruleMemory });
  book.add(dayOf(day), 'file');
  const { state } = book.finish({ since: BEGIN + day * DAY, until: BEGIN + (day + 1) * DAY });
  document = rememberLearnt(document, state);
  slowest = Math.max(slowest, performance.now() - started);
}

const text = document ?? '';
/** The document read, and every table in it unpacked. */
function load(): number {
  const started = performance.now();
  const states = Object.values(parseMemory(recall(text, new Date(BEGIN)).ruleMemory).rules);
  for (const { keys, series } of states)
    if (series === undefined) new KeyTable(keys ?? '').get('');
    else unpackSeries(series);
  return performance.now() - started;
}

const loads = Array.from({ length: 9 }, load).sort((a, b) => a - b);

const rules = Object.values(parseMemory(JSON.parse(text).ruleMemory).rules);
const keys = rules.reduce((sum, rule) => sum + countRemembered(rule).keys, 0);
const median = loads[4] ?? 0;
console.log(
  `${accounts} accounts, ${principals} principals, ${days} days, ${rules.length} rules with a memory: ${keys} keys`,
);
console.log(
  `document ${(text.length / 1e6).toFixed(2)} MB (limit ${MOST_BYTES / 1e6}), loaded in ${median.toFixed(0)} ms (limit ${MOST_MILLISECONDS}); slowest day ${slowest.toFixed(0)} ms`,
);
process.exitCode = text.length <= MOST_BYTES && median <= MOST_MILLISECONDS ? 0 : 1;
