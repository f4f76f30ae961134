// The exit from cdktf, tried on every commit: the same sources are type-checked and synthesized
// against CDK Terrain (npm aliases, nothing else changes), and the Terraform JSON is compared.
//   node scripts/compat-cdktn.mjs        needs the npm registry; writes to build/compat
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

const ROOT = 'build/compat';
const CONFIG = 'examples/trailwarden.config.yml';
const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const ALIASES = {
  cdktf: 'npm:cdktn@0.24.0',
  '@cdktf/provider-aws': 'npm:@cdktn/provider-aws@25.7.0',
  constructs: devDependencies.constructs,
};

step('install', install);
step('types', () => run('npx', ['tsc', '--noEmit', '-p', join(ROOT, 'tsconfig.json')]));
const ours = await step('synth cdktf', () => synthesize('.', 'build/compat-cdktf.mjs'));
const theirs = await step('synth cdktn', () => synthesize(ROOT, join(ROOT, 'main.mjs')));
process.exitCode = compare(ours, theirs);

function install() {
  mkdirSync(ROOT, { recursive: true });
  const { yaml, zod } = dependencies;
  const wanted = { ...ALIASES, yaml, zod };
  writeFileSync(
    join(ROOT, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: wanted }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT });
  rmSync(join(ROOT, 'stacks'), { recursive: true, force: true });
  cpSync('stacks', join(ROOT, 'stacks'), { recursive: true });
  // The doctor talks to AWS and knows nothing of constructs.
  for (const file of ['examine.ts', 'read-doctor-facts.ts']) rmSync(join(ROOT, 'stacks', file));
  // By path, not by a link into our own node_modules: npm prunes through links.
  const typeRoots = [resolve('node_modules/@types')];
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  writeFileSync(
    join(ROOT, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, typeRoots }, include: ['stacks'] }),
  );
}

/** Every stack's JSON, by name. */
async function synthesize(root, outfile) {
  await build({
    entryPoints: [join(root, 'stacks/main.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const outdir = `${outfile}.out`;
  run('node', [outfile, '--config', CONFIG, '--output', outdir]);
  return Object.fromEntries(
    readdirSync(join(outdir, 'stacks')).map((name) => [
      name,
      JSON.parse(readFileSync(join(outdir, 'stacks', name, 'cdk.tf.json'), 'utf8')),
    ]),
  );
}

/** What may differ: whose version wrote it, which provider it asks for, and how empty things are written. */
function normalise(value, key = '') {
  if (Array.isArray(value)) return value.map((item) => normalise(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '//' && !(key === 'terraform' && name === 'required_providers'))
      .map(([name, item]) => [name, normalise(item, name)])
      .filter(([, item]) => !isEmpty(item))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isEmpty(value) {
  return value !== null && typeof value === 'object' && Object.keys(value).length === 0;
}

function compare(a, b) {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const different = names.filter(
    (name) => !isDeepStrictEqual(normalise(a[name]), normalise(b[name])),
  );
  for (const name of different) {
    writeFileSync(join(ROOT, `${name}.cdktf.json`), JSON.stringify(normalise(a[name]), null, 2));
    writeFileSync(join(ROOT, `${name}.cdktn.json`), JSON.stringify(normalise(b[name]), null, 2));
    console.error(`${name} differs: diff ${ROOT}/${name}.cdktf.json ${ROOT}/${name}.cdktn.json`);
  }
  console.log(`compat: ${names.length - different.length} of ${names.length} stacks alike`);
  return different.length === 0 ? 0 : 1;
}

function step(name, work) {
  const started = performance.now();
  const done = (result) => {
    console.log(`ok   ${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return result;
  };
  const result = work();
  return result instanceof Promise ? result.then(done) : done(result);
}

function run(command, words, options = {}) {
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
}
