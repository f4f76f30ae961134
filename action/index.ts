import { openRunner } from './write/runner.ts';

/** The Action's entry: the runner's files and commands, and nothing else. */
const runner = openRunner(process.env, {
  print: (text) => process.stdout.write(text),
  exitWith: (status) => {
    process.exitCode = status;
  },
});
const { runAction } = await import('./action-command.ts');
await runAction(runner);
