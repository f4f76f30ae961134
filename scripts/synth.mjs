// npm run synth: bundles stacks/main.ts with all it uses into one file, when a source has changed, and
// runs that with V8's compiled code kept from the last time. Loading some seventy modules of cdktf and
// its AWS provider one by one takes longer than the synthesis.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';

const OUT = 'build/synth';
const PROGRAM = resolve(OUT, 'main.cjs');
const INPUTS = join(OUT, 'inputs.json');
const CACHE = join(OUT, `code-${process.version}.cache`);

if (!isFresh()) await bundle();
runProgram();

/** Whether every file of our own, and the lock file, is what the bundle was made from. */
function isFresh() {
  try {
    const inputs = JSON.parse(readFileSync(INPUTS, 'utf8'));
    return Object.entries(inputs).every(([path, time]) => statSync(path).mtimeMs === time);
  } catch {
    return false;
  }
}

async function bundle() {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: ['stacks/main.ts'],
    outfile: PROGRAM,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    logLevel: 'warning',
  });
  const ours = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'));
  const times = [...ours, 'package-lock.json'].map((path) => [path, statSync(path).mtimeMs]);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(INPUTS, JSON.stringify(Object.fromEntries(times)));
}

function runProgram() {
  const cachedData = readCache();
  const code = Module.wrap(readFileSync(PROGRAM, 'utf8'));
  const script = new Script(code, { filename: PROGRAM, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  const start = script.runInThisContext();
  start.call(
    module.exports,
    module.exports,
    createRequire(PROGRAM),
    module,
    PROGRAM,
    dirname(PROGRAM),
  );
  if (cachedData === undefined || script.cachedDataRejected)
    process.on('exit', () => writeFileSync(CACHE, script.createCachedData()));
}

function readCache() {
  try {
    // Code compiled from another bundle is older than that bundle.
    return statSync(CACHE).mtimeMs > statSync(PROGRAM).mtimeMs ? readFileSync(CACHE) : undefined;
  } catch {
    return undefined;
  }
}
