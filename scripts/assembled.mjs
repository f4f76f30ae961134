import { build } from 'esbuild';

/**
 * Our programs in WebAssembly are assembled while the bundle is built, and stand in it as their bytes:
 * assembling them takes 5 to 10 ms, in every worker, before its first log file.
 */
export const assembled = {
  name: 'assembled',
  setup: (bundle) => {
    const filter = /\/checks\/(inflate\/program|detections\/scan\/kernel)\.ts$/;
    bundle.onLoad({ filter }, async ({ path }) => ({
      contents: Object.entries(await load(path))
        .map(asBytes)
        .join('\n'),
    }));
  },
};

function asBytes([name, assemble]) {
  const bytes = Buffer.from(assemble()).toString('base64');
  return `export const ${name} = () => Buffer.from('${bytes}', 'base64');`;
}

/** Node 20 cannot read TypeScript. */
async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
