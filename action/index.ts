import * as core from '@actions/core';
import { runAction } from './action-command.ts';
import { logLine } from './write/clean-text.ts';

/** The Action's entry: the runner's files and commands, and nothing else. */
await runAction({
  input: (name) => core.getInput(name),
  output: core.setOutput,
  fail: core.setFailed,
  annotate: ({ level, title, message }) => {
    core[level](message, { title });
  },
  log: (line) => {
    process.stdout.write(`${logLine(line)}\n`);
  },
  summary: async (markdown) => {
    await core.summary.addRaw(markdown).write();
  },
  temporaryFolder: process.env.RUNNER_TEMP ?? '.',
  environment: process.env,
});
