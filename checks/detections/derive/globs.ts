import { globMatches } from '../../policy-words.ts';

/** Whether a policy's pattern covers a text; letter case does not count, as in `Action`. */
export function covers(pattern: string, text: string): boolean {
  return globMatches(pattern.toLowerCase(), text.toLowerCase());
}

/** Whether a pattern says nothing: only wildcards. */
export function isAnything(pattern: string): boolean {
  return /^[*?]*\*[*?]*$/u.test(pattern);
}
