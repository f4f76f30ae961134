#!/usr/bin/env node
import { startWorkersEarly } from './scan/early-workers.ts';
import { optimiseLate, stayLean } from './stay-lean.ts';

/**
 * The terminal's entry. Threads take longest to start: they are started before the rest of the
 * program is read.
 */
const [, , command = '', ...rest] = process.argv;
const looks = ['audit', 'verify', 'detect'].includes(command);
if (looks && !rest.some((option) => option === '--help' || option === '-h')) {
  const matches = command !== 'verify';
  if (matches) optimiseLate();
  else stayLean();
  startWorkersEarly(matches);
}
await import('./cli.ts');
