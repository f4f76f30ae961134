import { terminalText } from './write/clean-text.ts';

/** Talk for the person at the terminal or the log of a step; never data. */
export function say(text: string): void {
  process.stderr.write(`${terminalText(text)}\n`);
}
