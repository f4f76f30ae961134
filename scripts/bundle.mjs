// Builds action/dist, the committed bundle: one file per entry, no source map, licences beside it.
// The same source must give the same bytes on every machine: CI rebuilds and compares.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { assembled } from './assembled.mjs';

const OUT = 'action/dist';
const ENTRIES = {
  cli: 'action/start-cli.ts',
  index: 'action/index.ts',
  'scan-worker': 'action/scan/worker.ts',
};
/** Review is what a bundle costs most: a dependency that doubles it should be noticed. */
const BYTE_BUDGET = 6_300_000;

const requireShim =
  "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);";

/** Zod brings its messages in sixty languages, half of its bytes, and says them in English. */
const englishOnly = {
  name: 'english-only',
  setup: (bundle) => {
    bundle.onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

await rm(OUT, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ENTRIES,
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [englishOnly, assembled],
  banner: { js: requireShim },
  chunkNames: 'chunk-[hash]',
  define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' },
});

const bytes = Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0);
if (bytes > BYTE_BUDGET)
  throw new Error(`${OUT} is ${bytes} bytes, over the budget of ${BYTE_BUDGET}`);

await mkdir(OUT, { recursive: true });
await writeFile(join(OUT, 'package.json'), '{ "type": "module" }\n');
await writeFile(join(OUT, 'licenses.txt'), await licences(Object.keys(metafile.inputs)));

/** The licence text of every package that went into the bundle, in a stable order. */
async function licences(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const found = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) packages.add(input.slice(0, found[0].length - 1));
  }
  const texts = await Promise.all([...packages].sort().map(licenceOf));
  return `Licences of the packages in this bundle.\n\n${texts.join('\n')}`;
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const text = await firstText(
    ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'LICENSE.MIT'].map((file) =>
      join(folder, file),
    ),
  );
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}\n`;
}

async function firstText(files) {
  for (const file of files) {
    try {
      return await readFile(file, 'utf8');
    } catch {
      // the next spelling
    }
  }
  return '(no licence file in the package)';
}
