// Runs one of the project's TypeScript programs (bench/, scripts/) on any supported Node:
//   node scripts/run.mjs scripts/make-example.ts [arguments]
// Node 20 cannot read TypeScript, so esbuild puts the program and what it imports into build/ first.
import { symlink } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [program, ...rest] = process.argv.slice(2);
if (program === undefined) {
  console.error('usage: node scripts/run.mjs PROGRAM.ts [arguments]');
  process.exit(2);
}
const outfile = resolve('build/programs', `${basename(program, '.ts')}.mjs`);
await build({
  entryPoints: [program],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'warning',
});
// Sources find the built worker at ../dist, which is where they lie themselves; so must what is built here.
await symlink('../action/dist', 'build/dist').catch((error) => {
  if (error.code !== 'EEXIST') throw error;
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
