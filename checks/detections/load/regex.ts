import { RE2JS } from 're2js';
import { Complaint } from './rule-error.ts';

const MAX_EXPRESSION = 4096;
/** Each step of matching costs at most one visit of each instruction. */
const MAX_PROGRAM = 10_000;
const FLAGS: Readonly<Record<string, number>> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
};

/** A compiled expression; `test` looks for it anywhere in a text, in time linear in the text. */
export interface LinearRegex {
  test(text: string): boolean;
}

/** @throws Complaint where RE2 has no such syntax (lookaround, back references) or it is too large. */
export function compileRegex(source: string, flags: string): LinearRegex {
  if (source.length > MAX_EXPRESSION)
    throw new Complaint('the expression is too long', `${MAX_EXPRESSION} characters is the limit.`);
  const regex = compile(source, flags);
  if (regex.programSize() > MAX_PROGRAM)
    throw new Complaint('the expression is too large', 'Use smaller counts in its repetitions');
  const needed = flags.includes('i') ? '' : literalIn(source);
  return needed === ''
    ? { test: (text) => regex.test(text) }
    : { test: (text) => text.includes(needed) && regex.test(text) };
}

/**
 * Plain characters, classes of them, counts, and groups of these that hold no further groups: only
 * such expressions are looked into. Alternatives stand in groups alone; flags and escapes are left out.
 */
const SIMPLE =
  /^(?:[\w :/@=,.*+?^$-]|\[\^?[\w-]+\]|\{\d+\}|\((?:\?:)?(?!\?)(?:[\w :/@=,.*+?^$|-]|\[\^?[\w-]+\]|\{\d+\})*\))*$/u;

/**
 * The longest text that every match of a simple expression holds: looking for it first is much
 * cheaper than running the expression, and most texts do not have it.
 */
export function literalIn(source: string): string {
  if (!SIMPLE.test(source)) return '';
  const plain = source
    .replaceAll(/\[[^\]]*\]/gu, '.')
    .replaceAll(/\([^)]*\)/gu, '.')
    .replaceAll(/.\{\d+\}/gu, '.');
  // A character that may be absent ends the text before it; one that may repeat, after it.
  const runs = plain.replaceAll(/.[*?]\??/gu, '.').split(/[.^$]|\+\??/u);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

function compile(source: string, flags: string): RE2JS {
  try {
    return RE2JS.compile(
      source,
      Array.from(flags).reduce((all, flag) => all | (FLAGS[flag] ?? 0), 0),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Complaint(
      `not a regular expression we can run: ${reason.slice(0, 200)}`,
      'Use RE2 syntax, which matches in linear time: no lookaround, no back references.',
    );
  }
}
