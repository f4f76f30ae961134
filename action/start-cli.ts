#!/usr/bin/env node
import { startWorkersEarly } from './scan/early-workers.ts';
import { tuneEngine } from './tune-engine.ts';

/**
 * The terminal's entry. Threads take longest to start: those of a command that looks at log files
 * are started before the rest of the program is read.
 */
const [, , command = '', ...rest] = process.argv;
const looks = ['audit', 'verify', 'detect'].includes(command);
if (looks && !rest.some((option) => option === '--help' || option === '-h')) {
  const matches = command !== 'verify';
  tuneEngine(matches);
  startWorkersEarly(matches);
}
await import('./cli.ts');
