/**
 * What detection alone costs, against inflating alone.
 *   node scripts/run.mjs bench/detection.ts [--megabytes 800] [--runs 5] [--corpus shared|forged]
 *                                           [--rules FOLDER …] [--workers N]
 * The same files are read and inflated in the same workers, and then: nothing; matched; hashed;
 * hashed and matched. The four take turns. Workers are started and warmed up before the clock is.
 * Wall time is what counts; processor time is shown beside it, for machines that others use too.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { withGroupFields } from '../checks/detections/alert-group.ts';
import { compileRules, loadRules } from '../checks/detections/index.ts';
import { COUNT_WORDS } from '../checks/detections/match/count-page.ts';
import type { Matcher, RuleFile, SigmaRule } from '../checks/detections/index.ts';
import { withKnownLists } from '../checks/detections/known-lists.ts';
import { skipUnready } from '../checks/detections/skip-unready.ts';
import { Inflater } from '../checks/inflate/inflater.ts';
import { makeCorpus } from './corpus.ts';

const MAX_BYTES = 2 ** 30;

const MODES = ['inflate', 'inflate + match', 'inflate + hash', 'inflate + hash + match'] as const;
type Mode = (typeof MODES)[number];

interface Job {
  readonly share: readonly string[];
  readonly rules: readonly SigmaRule[];
  readonly doubled: readonly SigmaRule[];
}

interface Task {
  readonly mode: Mode;
  readonly doubled: boolean;
  /** Part of the share, for the warm-up and for half of the logs. */
  readonly part: number;
}

interface Total {
  bytes: number;
  events: number;
  hits: number;
}

function runWorker(port: NonNullable<typeof parentPort>): void {
  const { share, rules, doubled }: Job = workerData;
  const count = { count: true };
  const matchers = { once: compileRules(rules, count), twice: compileRules(doubled, count) };
  const inflater = new Inflater();
  port.on('message', ({ mode, doubled: twice, part }: Task) => {
    const matcher = twice ? matchers.twice : matchers.once;
    const files = share.slice(0, Math.ceil(share.length * part));
    port.postMessage(lookAt(files, mode, { matcher, inflater }));
  });
}

interface Tools {
  readonly matcher: Matcher;
  readonly inflater: Inflater;
}

function lookAt(files: readonly string[], mode: Mode, { matcher, inflater }: Tools): Total {
  const total: Total = { bytes: 0, events: 0, hits: 0 };
  for (const file of files) {
    const bytes = inflateAs(mode, readFileSync(file), inflater);
    total.bytes += bytes.length;
    if (mode.includes('hash')) createHash('sha256').update(bytes).digest();
    if (!mode.includes('match')) continue;
    const { events, hits, counted } = matcher.matchFile(bytes);
    total.events += events;
    total.hits += hits.length + (counted?.length ?? 0) / COUNT_WORDS;
  }
  return total;
}

/** The limit is what anybody would write; ours is what the pass does. */
function inflateAs(mode: Mode, stored: Uint8Array, inflater: Inflater): Uint8Array {
  if (!mode.includes('match')) return gunzipSync(stored);
  const inflated = inflater.inflate(stored, MAX_BYTES);
  if (inflated.kind !== 'whole') throw new Error(`a log file is ${inflated.kind}`);
  return inflated.bytes;
}

interface Measured extends Total {
  readonly seconds: number;
  readonly processor: number;
}

class Bench {
  readonly #workers: readonly Worker[];

  constructor(jobs: readonly Job[]) {
    this.#workers = jobs.map((job) => new Worker(new URL(import.meta.url), { workerData: job }));
  }

  async measure(task: Task): Promise<Measured> {
    const [started, used] = [performance.now(), process.cpuUsage()];
    const totals = await Promise.all(this.#workers.map((worker) => answerOf(worker, task)));
    const { user, system } = process.cpuUsage(used);
    const sum = (of: (total: Total) => number) => totals.reduce((all, one) => all + of(one), 0);
    return {
      seconds: (performance.now() - started) / 1000,
      processor: (user + system) / 1e6,
      bytes: sum(({ bytes }) => bytes),
      events: sum(({ events }) => events),
      hits: sum(({ hits }) => hits),
    };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

async function answerOf(worker: Worker, task: Task): Promise<Total> {
  // Rejects where the worker fails instead.
  const answer = once(worker, 'message');
  worker.postMessage(task);
  const [total] = await answer;
  return total;
}

const SHARED = join(process.env.TRAILWARDEN_SHARED ?? '../shared', 'data');
const TAR_BLOCK = 512;

/** The shared real logs, unpacked into build/ and listed until there are enough bytes of them. */
async function sharedFiles(bytes: number): Promise<readonly string[]> {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const folder = 'build/bench/shared';
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const tar = readFileSync(join(SHARED, 'sans-s3-ransomware.tar'));
    for (let at = 0, count = 0; at + TAR_BLOCK <= tar.length;) {
      const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
      const body = tar.subarray(at + TAR_BLOCK, at + TAR_BLOCK + size);
      if (body[0] === 0x1f && body[1] === 0x8b)
        writeFileSync(join(folder, `${count++}.json.gz`), body);
      at += TAR_BLOCK + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
    }
  }
  const files = readdirSync(folder).map((name) => join(folder, name));
  const once = files.reduce((sum, file) => sum + gunzipSync(readFileSync(file)).length, 0);
  return Array.from({ length: Math.ceil(bytes / once) }, () => files).flat();
}

async function forgedFiles(bytes: number): Promise<readonly string[]> {
  const { folder } = await makeCorpus('build/bench', bytes);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json.gz'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function ruleFiles(folder: string): readonly RuleFile[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({ file: name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The same rules about calls that nobody makes: as many more names and rules, and no more hits. */
function aboutOthers(rules: readonly SigmaRule[]): readonly SigmaRule[] {
  const text = JSON.stringify(rules, (_, value: unknown) =>
    value instanceof Map ? { map: [...value] } : value,
  );
  const renamed = text.replaceAll(/"field":"eventName","tests":\[.*?\],"every"/gu, (item) =>
    item.replaceAll(/"kind":"text","text":"/gu, '$&Other'),
  );
  return JSON.parse(renamed, (_, value) =>
    Array.isArray(value?.map) ? new Map(value.map) : value,
  );
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      megabytes: { type: 'string', default: '800' },
      runs: { type: 'string', default: '5' },
      workers: { type: 'string', default: String(availableParallelism()) },
      corpus: { type: 'string', default: existsSync(SHARED) ? 'shared' : 'forged' },
      rules: { type: 'string', multiple: true },
    },
  });
  const folders = options.rules ?? [
    'checks/detections/rules',
    ...(existsSync(SHARED) ? [join(SHARED, 'sigmahq-cloudtrail')] : []),
  ];
  // As without files of addresses and lists: what then cannot work is not asked.
  const given = { sources: new Set<never>(), lists: withKnownLists(new Map()) };
  const loaded = loadRules(folders.flatMap(ruleFiles), { placeholders: given.lists });
  const { pack: ready } = skipUnready(loaded, given);
  const pack = { ...ready, rules: ready.rules.map(withGroupFields) };
  const wanted = Number(options.megabytes) * 1e6;
  const files = await (options.corpus === 'shared' ? sharedFiles(wanted) : forgedFiles(wanted));
  const workers = Number(options.workers);
  const doubled = [...pack.rules, ...aboutOthers(pack.rules)];
  const bench = new Bench(
    Array.from({ length: workers }, (_, worker) => ({
      share: files.filter((_file, index) => index % workers === worker),
      rules: pack.rules,
      doubled,
    })),
  );
  console.log(
    `${options.corpus} corpus: ${files.length} files; ${pack.rules.length} rules; ${workers} workers; node ${process.version}`,
  );
  await compareModes(bench, Number(options.runs));
  await compareSizes(bench, Number(options.runs));
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
  await bench.stop();
}

async function compareModes(bench: Bench, runs: number): Promise<void> {
  const warmUp = MODES.map((mode): Task => ({ mode, doubled: false, part: 0.1 }));
  for (const task of warmUp) await bench.measure(task);
  const results = new Map<Mode, Measured[]>(MODES.map((mode) => [mode, []]));
  for (let run = 0; run < runs; run++)
    for (const [mode, measured] of results)
      measured.push(await bench.measure({ mode, doubled: false, part: 1 }));
  for (const [mode, measured] of results) {
    const [{ bytes, events, hits } = { bytes: 0, events: 0, hits: 0 }] = measured;
    const seconds = median(measured.map((one) => one.seconds));
    const found = events > 0 ? `, ${events} events, ${hits} hits` : '';
    console.log(
      `${mode.padEnd(23)} ${seconds.toFixed(2)} s, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s${found}`,
    );
  }
  tell('match alone, of inflating', results, ['inflate', 'inflate + match']);
  tell('hash and match, of inflating and hashing', results, [
    'inflate + hash',
    'inflate + hash + match',
  ]);
}

function tell(
  what: string,
  results: ReadonlyMap<Mode, readonly Measured[]>,
  [limit, ours]: readonly [Mode, Mode],
): void {
  const ratio = (of: (one: Measured) => number) =>
    median(
      (results.get(limit) ?? []).map((one, run) => of(one) / of(results.get(ours)?.[run] ?? one)),
    );
  const [wall, processor] = [ratio(({ seconds }) => seconds), ratio((one) => one.processor)];
  console.log(`${what}: ${wall.toFixed(2)} of the limit (processor time ${processor.toFixed(2)})`);
}

/** What twice the rules, and twice the logs, cost. */
async function compareSizes(bench: Bench, runs: number): Promise<void> {
  const mode = 'inflate + match';
  await bench.measure({ mode, doubled: true, part: 0.1 });
  const [rules, logs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const whole = await bench.measure({ mode, doubled: false, part: 1 });
    const half = await bench.measure({ mode, doubled: false, part: 0.5 });
    const twice = await bench.measure({ mode, doubled: true, part: 1 });
    rules.push(twice.processor / whole.processor);
    logs.push((whole.processor / half.processor) * ((half.bytes * 2) / whole.bytes));
  }
  console.log(`twice the rules: ${median(rules).toFixed(2)} times the processor time`);
  console.log(`twice the logs: ${median(logs).toFixed(2)} times the processor time`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

if (isMainThread) await main();
else if (parentPort !== null) runWorker(parentPort);
