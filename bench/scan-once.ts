/**
 * One timed pass over a corpus, from the first task to the last result, as JSON on standard output.
 *   node scripts/run.mjs bench/scan-once.ts FOLDER WORKERS hash|no-hash [RULES…]
 */
import { withGroupFields } from '../checks/detections/alert-book.ts';
import { withKnownLists } from '../checks/detections/known-lists.ts';
import { skipUnready } from '../checks/detections/skip-unready.ts';
import { openArchive } from '../action/read/archive.ts';
import { requirePack } from '../action/rule-pack.ts';
import { logTasks } from '../action/scan/log-tasks.ts';
import { scanPool } from '../action/scan/pool.ts';
import { findSections } from '../action/scan/sections.ts';

const [path = '', workers = '1', hash = 'hash', ...paths] = process.argv.slice(2);
const source = { kind: 'folder', path, metadata: undefined } as const;
const window = { since: new Date('2000-01-01T00:00:00Z'), until: new Date('2100-01-01T00:00:00Z') };
// As without files of addresses and lists: what then cannot work is not asked.
const given = { sources: new Set<never>(), lists: withKnownLists(new Map()) };
const rules =
  paths.length === 0
    ? undefined
    : skipUnready(await requirePack(paths), given).pack.rules.map(withGroupFields);

const archive = await openArchive(source);
const sections = await findSections(archive, {
  prefix: '',
  account: () => true,
  region: () => true,
});
const tasks = logTasks(sections, {
  archive,
  windowOf: () => window,
  onPlanned: () => undefined,
  onUnread: (_section, error) => {
    throw error;
  },
});
const job = {
  source,
  setup: rules === undefined ? {} : { rules },
  options: { maxInflatedBytes: 256 * 1024 * 1024, hash: hash === 'hash' },
};

const started = performance.now();
let events = 0;
let hits = 0;
for await (const { file } of scanPool(tasks, { job, workers: Number(workers) })) {
  events += file.parts.detections?.events ?? 0;
  hits += file.parts.detections?.hits.length ?? 0;
}
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, events, hits, rules: rules?.length ?? 0 }));
