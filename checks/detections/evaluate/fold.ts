const ASCII = /^[\0-\x7f]*$/u;

/**
 * Text in one letter case, for comparing without regard to case: simple case folding, character by
 * character, so that the number of characters stays. An ASCII letter never equals any other
 * script's (the Kelvin sign is no k, the long s no s): readers of raw bytes can rely on that.
 */
export function fold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join('');
}

function foldCharacter(character: string): string {
  const upper = character.toUpperCase();
  const lower = (isOne(upper) ? upper : character).toLowerCase();
  if (!isOne(lower) || (ASCII.test(lower) && !ASCII.test(character))) return character;
  return lower;
}

/** Whether it is one character still: some letters become two in the other case. */
function isOne(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}
