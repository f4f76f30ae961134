/**
 * How near the scan comes to the machine's own limit, and what rules cost.
 *   npm run bench -- [--megabytes 800] [--runs 5] [--rules PATH …] [--peers]
 * Limit: the same files, read, gunzipped (and hashed) in the same number of workers, and nothing else.
 * Ours: the same pool of workers that `trailwarden audit` uses. All take turns, so that a machine
 * that slows down slows all of them; ratios are of neighbours in time.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.ts';
import { measure, median, spread, type Measured } from './measure.ts';
import { comparePeers } from './peers.ts';

const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '800' },
    runs: { type: 'string', default: '5' },
    rules: { type: 'string', multiple: true, default: ['builtin'] },
    peers: { type: 'boolean', default: false },
  },
});

const corpus = await makeCorpus('build/bench', Number(options.megabytes) * 1e6);
const workers = String(availableParallelism());
console.log(
  `corpus: ${corpus.files} files, ${mb(corpus.stored)} MB stored, ${mb(corpus.inflated)} MB inflated; ${workers} workers; node ${process.version}`,
);

const LIMIT = 'bench/limit.mjs';
const SCAN = ['scripts/run.mjs', 'bench/scan-once.ts'];
const CASES: Readonly<Record<string, readonly string[]>> = {
  'gunzip (limit)': [LIMIT, corpus.folder, workers, 'no-hash'],
  'gunzip + SHA-256 (limit)': [LIMIT, corpus.folder, workers, 'hash'],
  detect: [...SCAN, corpus.folder, workers, 'no-hash', ...options.rules],
  'detect + SHA-256': [...SCAN, corpus.folder, workers, 'hash', ...options.rules],
};

const runs = new Map<string, Measured[]>(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round <= Number(options.runs); round++)
  for (const [name, args] of Object.entries(CASES)) {
    const measured = await measure(args);
    // The first round warms the file cache.
    if (round > 0) runs.get(name)?.push(measured);
  }

for (const [name, measured] of runs) {
  const seconds = measured.map((run) => run.seconds);
  const rate = mb(corpus.inflated / median(seconds));
  const peak = Math.max(...measured.map((run) => run.peakMegabytes));
  console.log(
    `${name.padEnd(26)} median ${median(seconds).toFixed(2)} s (${spread(seconds)}), ${rate} MB/s, peak ${peak.toFixed(0)} MB`,
  );
}
console.log(
  `rules loaded: ${String(runs.get('detect')?.at(0)?.rules)} (${options.rules.join(', ')})`,
);
share('detect', 'gunzip (limit)');
share('detect + SHA-256', 'gunzip + SHA-256 (limit)');

if (options.peers) {
  const seconds = median((runs.get('detect') ?? []).map((run) => run.seconds));
  comparePeers({ folder: corpus.folder, workers, rules: options.rules, seconds });
}

function share(ours: string, limit: string): void {
  const ratios = (of: (run: Measured) => number) =>
    (runs.get(limit) ?? []).map((run, round) => {
      const own = runs.get(ours)?.[round];
      return own === undefined ? Number.NaN : of(run) / of(own);
    });
  const [wall, processor] = [ratios(({ seconds }) => seconds), ratios((run) => run.processor)];
  console.log(
    `${ours}: ${median(wall).toFixed(2)} of the limit (${spread(wall)}); by processor time ${median(processor).toFixed(2)} (${spread(processor)})`,
  );
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
