/**
 * Cleaners for text that strangers wrote: log fields, rules, object keys, issue comments. Each is
 * meant for one place, and is used where the text is rendered, nowhere else.
 */

/**
 * What a reader cannot see, or what moves the cursor: controls (C0, DEL, C1), format characters
 * (bidi, zero-width, tags), line and paragraph separators, lone surrogates, private use, and the
 * letters and selectors that draw nothing.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Text where every invisible or cursor-moving character is written as `\u{…}`; always one line. */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, escaped);
}

/**
 * One field of a line for a terminal or an Action's log. Besides what `visible` does, it takes the
 * runner's two command forms apart: `##[…]`, which works anywhere in a line, and `::…::` at its
 * start. Use `logLine` on the finished line too: two harmless fields can meet.
 */
export function terminalText(text: string, limit = 1000): string {
  return bounded(text, limit)
    .replaceAll('##[', '#\\u{23}[')
    .replace(/^\s*::/, colonsEscaped);
}

/** A finished line for a terminal or an Action's log, made harmless as a whole; colours included. */
export function logLine(line: string): string {
  return terminalText(line, Number.POSITIVE_INFINITY);
}

/**
 * Text as one inline code span: GitHub makes neither mention, link, image nor HTML of it. Safe in
 * table cells too, where a bar is drawn as `│`, for no escape of `|` survives every table.
 */
export function code(text: string, limit = 400): string {
  const clean = uncommented(bounded(text, limit)).replaceAll('|', '│');
  if (clean === '') return '`(empty)`';
  const ticks = '`'.repeat(longestRun(clean) + 1);
  const pad = /^`|`$|^ | $/.test(clean) && clean.trim() !== '' ? ' ' : '';
  return `${ticks}${pad}${clean}${pad}${ticks}`;
}

/** The languages we colour; never taken from data, so nobody can draw a diagram for us. */
export type FenceLanguage = 'sh' | 'text' | 'yaml';

/** Text as a fenced block, one line per line, with a fence longer than any in the text. */
export function fence(text: string, language: FenceLanguage = 'text'): string {
  const lines = text.split(/\r\n|\n/).map((line) => uncommented(visible(line)));
  const body = lines.join('\n');
  const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}\n${body}\n${ticks}`;
}

/** Words, numbers and abbreviations that Markdown and GitHub leave alone. */
const QUIET_WORD =
  /^(?:\p{L}[\p{L}\d]*(?:[-'’/][\p{L}\d]+)*|\d{1,6}%?|(?:\p{L}\.)+\p{L}?|[–—→·…&=-]|)$/u;
/** Words that look quiet and are not: `GH-12` and `www` make links, and hex digits name commits. */
const LOUD_WORD = /gh-\d|^www|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i;
/** A word between the punctuation that may stand around it. */
const PUNCTUATED = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;

/**
 * Prose as Markdown text. Ordinary words stay as they are; what stands in back-ticks, and every
 * word that could mean something to Markdown or to GitHub, becomes inline code.
 */
export function prose(text: string, limit = 2000): string {
  return bounded(oneSpaced(text, limit), limit)
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? code(part, limit) : words(part, index === 0)))
    .reduce(apart);
}

/**
 * A reference as Markdown: a link where it is a plain https address, inline code otherwise. Links
 * to issues, pull requests and commits stay code: GitHub would write a back-link into them.
 */
export function reference(text: string): string {
  const plain = /^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9\-._~/?#%=&+,:;!]*)?$/;
  if (text.length > 500 || !plain.test(text)) return code(text, 500);
  return /\/(?:issues|pull|pulls|discussions|commit|commits)\//.test(text)
    ? code(text, 500)
    : `<${text}>`;
}

/** Text for titles and labels: letters, digits and a few signs; anything else becomes `_`. */
export function titleText(text: string, limit: number): string {
  const clean = oneSpaced(text, limit).replaceAll(INVISIBLE, '_');
  return cut(clean.replaceAll(/[^\p{L}\p{M}\p{N} .,:;()/'"+%=_–—…-]/gu, '_'), limit);
}

/** At most `limit` UTF-16 units, never half a character, an ellipsis in place of what is left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, Math.max(0, limit - 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** `visible` text of at most `limit` units; what is cut away is not even looked at. */
function bounded(text: string, limit: number): string {
  return cut(visible(text.slice(0, limit + 1)), limit);
}

function oneSpaced(text: string, limit: number): string {
  return text
    .slice(0, 4 * limit)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function words(part: string, leads: boolean): string {
  return part
    .split(' ')
    .map((word, index) => quietWord(word, leads && index === 0))
    .join(' ');
}

function quietWord(word: string, leads: boolean): string {
  const [before = '', core = '', after = ''] = PUNCTUATED.exec(word)?.slice(1) ?? [];
  return isQuiet(core, leads) ? word : `${before}${code(core, 2000)}${after}`;
}

function isQuiet(core: string, leads: boolean): boolean {
  // At the start of a text `1.` and `-` would begin a list.
  if (leads && /^[\d-]/.test(core)) return false;
  return QUIET_WORD.test(core) && !LOUD_WORD.test(core);
}

/** Two code spans that touch would read as one. */
function apart(left: string, right: string): string {
  return left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function colonsEscaped(start: string): string {
  return start.replace('::', '\\u{3a}:');
}

/** Our markers are HTML comments, looked for line by line: no data may spell the start of one. */
function uncommented(text: string): string {
  return text.replaceAll('<!--', '<\\u{21}--');
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
