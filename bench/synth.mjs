// Times the synthesis of all stacks against a bare `node -e "require('cdktf')"`, run turn about, and
// prints what the synthesis and the type check need.   node bench/synth.mjs [runs]
// Exit status 1 when the synthesis takes 2.5 times the bare start or more.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LIMIT = 2.5;
const RUNS = Number(process.argv[2] ?? 11);
const OUTPUT = mkdtempSync(join(tmpdir(), 'synth-'));
const BARE = ['-e', "require('cdktf')"];
const SYNTH = [
  'scripts/synth.mjs',
  '--config',
  'examples/trailwarden.config.yml',
  '--output',
  OUTPUT,
];

// The first run builds the bundle, the second keeps V8's code.
run(SYNTH);
run(SYNTH);
const times = { bare: [], synth: [] };
for (let i = 0; i < RUNS; i++) {
  times.bare.push(timeOf(BARE));
  times.synth.push(timeOf(SYNTH));
}
const [bare, synth] = [times.bare, times.synth].map(median);
const ratios = times.synth.map((time, i) => time / times.bare[i]);
const ratio = median(ratios);

console.log(`${RUNS} runs turn about, Node ${process.version}, ${cpus().length} cores; medians`);
console.log(`bare require('cdktf')   ${seconds(bare)}   ${megabytes(memoryOf(BARE))}`);
console.log(`synthesis, 6 stacks     ${seconds(synth)}   ${megabytes(memoryOf(SYNTH))}`);
console.log(
  `ratio                   ${ratio.toFixed(2)} (limit ${LIMIT}; lowest ${Math.min(...ratios).toFixed(2)}, highest ${Math.max(...ratios).toFixed(2)})`,
);
const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '-p', stacksOnly()];
console.log(`type check of stacks/   ${seconds(timeOf(tsc))}   ${megabytes(memoryOf(tsc))}`);
rmSync(OUTPUT, { recursive: true });
process.exitCode = ratio < LIMIT ? 0 : 1;

function run(words) {
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function timeOf(words) {
  const started = performance.now();
  run(words);
  return performance.now() - started;
}

/** Peak resident kilobytes, told by the process itself as it ends. */
function memoryOf(words) {
  const hook = resolve('build/memory-hook.cjs');
  mkdirSync('build', { recursive: true });
  writeFileSync(
    hook,
    "process.on('exit',()=>process.stderr.write('\\nPEAK '+process.resourceUsage().maxRSS+'\\n'))",
  );
  const { stderr } = spawnSync(process.execPath, ['--require', hook, ...words], {
    encoding: 'utf8',
  });
  return Number(/PEAK (\d+)/.exec(stderr)?.[1]);
}

function stacksOnly() {
  const path = 'build/tsconfig.stacks.json';
  writeFileSync(path, JSON.stringify({ extends: '../tsconfig.json', include: ['../stacks'] }));
  return path;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`.padStart(8);
}

function megabytes(kilobytes) {
  return `${Math.round(kilobytes / 1000)} MB`.padStart(7);
}
