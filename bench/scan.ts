/**
 * How near the scan comes to the machine's own limit.
 *   node scripts/run.mjs bench/scan.ts [--megabytes 400] [--runs 5] [--rules FOLDER]
 * Limit: the same files, read, gunzipped and hashed with SHA-256 in the same number of workers, and
 * nothing else. Ours: `trailwarden audit` as a whole process, with hashes and all rules. The two
 * take turns, so that a machine that slows down slows both.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { makeCorpus, type Corpus } from './corpus.ts';

const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '400' },
    runs: { type: 'string', default: '5' },
    rules: { type: 'string', multiple: true, default: ['builtin'] },
  },
});

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const corpus = await makeCorpus('build/bench', Number(options.megabytes) * 1e6);
const workers = availableParallelism();
console.log(
  `corpus: ${corpus.files} files, ${mb(corpus.stored)} MB stored, ${mb(corpus.inflated)} MB inflated; ${workers} workers; node ${process.version}`,
);

const limits: Measured[] = [];
const ours: Measured[] = [];
for (let run = 0; run <= Number(options.runs); run++) {
  const limit = await measure(['bench/limit.mjs', corpus.folder, String(workers)]);
  const scan = await measure(scanCommand(corpus));
  // The first round warms the file cache.
  if (run > 0) {
    limits.push(limit);
    ours.push(scan);
  }
}
report('gunzip + SHA-256 (limit)', limits);
report('trailwarden audit', ours);
const ratios = limits.map(({ seconds }, run) => seconds / (ours[run]?.seconds ?? Number.NaN));
console.log(`share of the limit: median ${median(ratios).toFixed(2)} (${spread(ratios)})`);

function scanCommand({ folder, since, until }: Corpus): readonly string[] {
  const rules = options.rules.flatMap((path) => ['--rules', path]);
  return [
    'action/dist/cli.js',
    'audit',
    '--archive',
    folder,
    '--since',
    since,
    '--until',
    until,
    '--fail-on',
    'never',
    '--output',
    'build/bench/report.txt',
    ...rules,
  ];
}

/** Wall time from process start to end, and the most memory the process held. */
async function measure(args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const poll = setInterval(() => {
    peak = Math.max(peak, highWater(child.pid));
  }, 20);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(poll);
  if (child.exitCode !== 0 && child.exitCode !== 3)
    throw new Error(`${args.join(' ')} ended with ${String(child.exitCode)}`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak };
}

/** Linux keeps the peak of a process; elsewhere it reads as 0. */
function highWater(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

function report(name: string, runs: readonly Measured[]): void {
  const seconds = runs.map((run) => run.seconds);
  const rate = corpus.inflated / 1e6 / median(seconds);
  const peak = Math.max(...runs.map((run) => run.peakMegabytes));
  console.log(
    `${name.padEnd(26)} median ${median(seconds).toFixed(2)} s (${spread(seconds)}), ${rate.toFixed(0)} MB/s, peak ${peak.toFixed(0)} MB`,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
