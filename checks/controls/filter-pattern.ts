/** One comparison of a CloudWatch Logs filter pattern: `$.field = value`, or `NOT EXISTS`. */
export interface Term {
  readonly field: string;
  readonly operator: '=' | '!=' | 'exists' | 'not exists' | 'other';
  readonly value: string;
}

/** CloudWatch allows 1,024 characters; whatever is longer is not read to the end. */
const LONGEST_PATTERN = 4096;

/**
 * The comparisons a filter pattern names, in any order and however it is spaced, quoted or broken
 * into lines: text comparisons of patterns are the commonest false alarm of tools like this one.
 */
export function readPattern(pattern: string): readonly Term[] {
  const terms: Term[] = [];
  const comparison =
    /\$\.([\w.[\]*-]+)\s*(?:(!=|=|>=|<=|>|<)\s*(?:"([^"]*)"|'([^']*)'|([^\s(){}&|"']+))|(not\s+exists|exists|is\s+\w+))/gi;
  for (const match of pattern.slice(0, LONGEST_PATTERN).matchAll(comparison)) {
    const [, field = '', sign, double, single, bare, words] = match;
    const value = double ?? single ?? bare ?? '';
    terms.push({ field, operator: operatorOf(sign, words), value: value.trim() });
  }
  return terms;
}

function operatorOf(sign: string | undefined, words: string | undefined): Term['operator'] {
  if (sign === '=' || sign === '!=') return sign;
  const text = (words ?? '').toLowerCase().replace(/\s+/g, ' ');
  return text === 'exists' || text === 'not exists' ? text : 'other';
}

/** What a filter must name: a field's last part, an operator, and a value. */
export interface Token {
  readonly field: string;
  readonly operator: Term['operator'];
  readonly value?: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
/** `*UnauthorizedOperation`, `AccessDenied*`: the star may be written or not. */
const bare = (text: string): string => plain(text).replace(/^\*+|\*+$/g, '');

/** The tokens a pattern does not name. */
export function missingTokens(pattern: string, tokens: readonly Token[]): readonly Token[] {
  const terms = readPattern(pattern);
  return tokens.filter((token) => !terms.some((term) => names(term, token)));
}

function names(term: Term, token: Token): boolean {
  const last = term.field.split('.').at(-1) ?? '';
  const sameField = last.toLowerCase() === token.field.toLowerCase();
  const sameValue = token.value === undefined || bare(term.value) === bare(token.value);
  return sameField && term.operator === token.operator && sameValue;
}

export const tokenText = ({ field, operator, value }: Token): string =>
  value === undefined ? `${field} ${operator}` : `${field} ${operator} ${value}`;
