/**
 * One timed pass over a corpus, from the first task to the last result, as JSON on standard output.
 *   node scripts/run.mjs bench/scan-once.ts FOLDER WORKERS hash|no-hash [RULES…]
 */
import { AlertBook } from '../checks/detections/alert-book.ts';
import { withGroupFields } from '../checks/detections/alert-group.ts';
import { withKnownLists } from '../checks/detections/known-lists.ts';
import { skipUnready } from '../checks/detections/skip-unready.ts';
import { openArchive } from '../action/read/archive.ts';
import { requirePack } from '../action/rule-pack.ts';
import { briefWorkers, startWorkersEarly } from '../action/scan/early-workers.ts';
import { tuneEngine } from '../action/tune-engine.ts';
import { logTasks } from '../action/scan/log-tasks.ts';
import { scanPool } from '../action/scan/pool.ts';
import { findSections } from '../action/scan/sections.ts';

const [path = '', workers = '1', hash = 'hash', ...paths] = process.argv.slice(2);
// As the commands do, before they load rules and find the archive.
tuneEngine(paths.length > 0);
startWorkersEarly(paths.length > 0);

const source = { kind: 'folder', path, metadata: undefined } as const;
const window = { since: new Date('2000-01-01T00:00:00Z'), until: new Date('2100-01-01T00:00:00Z') };
// As without files of addresses and lists: what then cannot work is not asked.
const given = { sources: new Set<never>(), lists: withKnownLists(new Map()) };
const rules =
  paths.length === 0
    ? undefined
    : skipUnready(await requirePack(paths, given.lists), given).pack.rules.map(withGroupFields);

const archive = await openArchive(source);
const job = {
  source,
  setup: rules === undefined ? {} : { rules },
  options: { maxInflatedBytes: 256 * 1024 * 1024, hash: hash === 'hash' },
};
briefWorkers(job);
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

const started = performance.now();
const used = process.cpuUsage();
let events = 0;
const book = new AlertBook(rules ?? []);
for await (const { file } of scanPool(tasks, { job, workers: Number(workers) })) {
  const { detections } = file.parts;
  if (detections === undefined) continue;
  events += detections.events;
  for (const hit of detections.hits) book.add({ hit, key: file.key, evidence: 'unchecked' });
  if (detections.counted !== undefined) book.count(detections.counted, file.pages ?? []);
}
const hits = book.alerts().reduce((sum, { count }) => sum + count, 0);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(used);
const processor = (user + system) / 1e6;
console.log(JSON.stringify({ seconds, processor, events, hits, rules: rules?.length ?? 0 }));
