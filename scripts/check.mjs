// npm run check: everything CI asks of the sources, side by side where the machine has room.
// Prints one line per stage; a failing stage prints its whole output at the end.
// --without-tests leaves the tests out, for CI, which has just run them.
import { spawn } from 'node:child_process';

const STAGES = [
  ['types', 'tsc --noEmit'],
  ['lint', 'eslint --cache --cache-location build/eslint-cache --max-warnings 0 .'],
  ['format', 'prettier --check --log-level warn --cache --cache-location build/prettier-cache .'],
  ['layers', 'depcruise --config .dependency-cruiser.mjs action checks stacks'],
  ['dead', 'knip'],
  ['test', 'npm test'],
].filter(([name]) => name !== 'test' || !process.argv.includes('--without-tests'));
const LANES = 2;

const failures = [];
const queue = [...STAGES].reverse();
await Promise.all(Array.from({ length: LANES }, lane));
for (const { name, output } of failures) console.log(`\n--- ${name} ---\n${output}`);
console.log(`check: ${STAGES.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function lane() {
  for (let stage = queue.pop(); stage !== undefined; stage = queue.pop()) await runStage(stage);
}

async function runStage([name, command]) {
  const started = performance.now();
  const { code, output } = await shell(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(7)} ${seconds} s`);
  if (code !== 0) failures.push({ name, output });
}

function shell(command) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ code, output }));
  });
}
