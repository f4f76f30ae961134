import type { Condition } from '../rule.ts';
import { Complaint, hintFor, quoted } from './rule-error.ts';

/*
 * or < and < not < `1 of`, `any of`, `all of` < parentheses (Sigma specification, "Condition").
 *   condition = and { "or" and }      and = unary { "and" unary }
 *   unary = "not" unary | "(" condition ")" | ("1" | "any" | "all") "of" ("them" | pattern) | name
 * A name may begin with an operator's word (`not_root`), and where a name is due, a search named like an operator wins.
 */

const MAX_LENGTH = 20_000;
const MAX_DEPTH = 100;
const GONE: ReadonlyMap<string, string> = new Map([
  ['|', 'Aggregations left the language: write a correlation document instead'],
  ['near', 'Write a temporal correlation document instead'],
]);

/**
 * @param text one condition
 * @param names the search identifiers of the rule
 * @throws Complaint with what is wrong and the cure
 */
export function parseCondition(text: string, names: readonly string[]): Condition {
  if (text.length > MAX_LENGTH)
    throw new Complaint('the condition is too long', `${MAX_LENGTH} characters is the limit`);
  const parser = new Parser(text, names);
  return parser.all();
}

class Parser {
  readonly #tokens: readonly string[];
  readonly #names: ReadonlySet<string>;
  #at = 0;
  #depth = 0;

  constructor(text: string, names: readonly string[]) {
    this.#tokens = text.match(/[()|]|[^\s()|]+/gu) ?? [];
    this.#names = new Set(names);
  }

  all(): Condition {
    if (this.#tokens.length === 0)
      throw new Complaint('the condition is empty', 'Name the searches that have to match');
    const condition = this.#or();
    const rest = this.#peek();
    if (rest === undefined) return condition;
    throw unexpected(rest, 'Put and, or, or a parenthesis between the parts');
  }

  #or(): Condition {
    return this.#chain('or', () => this.#chain('and', () => this.#unary()));
  }

  #chain(operator: 'and' | 'or', next: () => Condition): Condition {
    const first = next();
    const of = [first];
    while (this.#isOperator(operator)) {
      this.#at++;
      of.push(next());
    }
    return of.length === 1 ? first : { kind: operator, of };
  }

  #unary(): Condition {
    if (this.#depth >= MAX_DEPTH)
      throw new Complaint('the condition is nested too deeply', `${MAX_DEPTH} levels is the limit`);
    this.#depth++;
    const denies = this.#isOperator('not') && !this.#names.has(this.#peek() ?? '');
    const condition = denies ? this.#not() : this.#primary();
    this.#depth--;
    return condition;
  }

  #not(): Condition {
    this.#at++;
    return { kind: 'not', of: this.#unary() };
  }

  #primary(): Condition {
    const token = this.#peek();
    if (token === undefined)
      throw new Complaint('the condition ends too soon', 'Name a search after the last operator');
    this.#at++;
    if (token === '(') return this.#group();
    if (this.#tokens[this.#at]?.toLowerCase() === 'of' && !this.#names.has(token))
      return this.#quantified(token);
    return this.#search(token);
  }

  #group(): Condition {
    const condition = this.#or();
    if (this.#peek() !== ')') throw new Complaint('a parenthesis stays open', 'Close it with )');
    this.#at++;
    return condition;
  }

  #quantified(count: string): Condition {
    const kind = { '1': 'or', any: 'or', all: 'and' }[count.toLowerCase()];
    if (kind !== 'or' && kind !== 'and')
      throw new Complaint(
        `${quoted(count)} of is not in the language`,
        'Use 1 of, any of or all of',
      );
    const pattern = this.#tokens[this.#at + 1];
    if (pattern === undefined || pattern === '(' || pattern === ')')
      throw new Complaint(`nothing stands after ${count} of`, 'Write them, or a name with *');
    this.#at += 2;
    const of = this.#matching(pattern).map((name): Condition => ({ kind: 'search', name }));
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { kind, of };
  }

  #matching(pattern: string): readonly string[] {
    const isThem = pattern.toLowerCase() === 'them' && !this.#names.has(pattern);
    const fits = isThem ? () => true : nameMatcher(pattern);
    const found = [...this.#names].filter((name) => !name.startsWith('_') && fits(name));
    if (found.length > 0) return found;
    throw new Complaint(
      `no search fits ${quoted(pattern)}`,
      `${hintFor(pattern.replaceAll('*', ''), this.#names)}Searches are ${this.#known()}`,
    );
  }

  #search(name: string): Condition {
    if (this.#names.has(name)) return { kind: 'search', name };
    const gone = GONE.get(name.toLowerCase());
    if (gone !== undefined) throw unexpected(name, gone);
    if (/^(\)|and|or|not|of)$/iu.test(name)) throw unexpected(name, 'Name a search there');
    throw new Complaint(
      `no search is called ${quoted(name)}`,
      `${hintFor(name, this.#names)}Searches are ${this.#known()}`,
    );
  }

  #known(): string {
    return [...this.#names].slice(0, 20).map(quoted).join(', ');
  }

  /** Operators are words in lower or upper case. */
  #isOperator(operator: string): boolean {
    const token = this.#peek();
    return token === operator || token === operator.toUpperCase();
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }
}

function unexpected(token: string, cure: string): Complaint {
  return new Complaint(`unexpected ${quoted(token)} in the condition`, GONE.get(token) ?? cure);
}

/** `*` stands for any run of characters; matching goes piece by piece, so it cannot blow up. */
function nameMatcher(pattern: string): (name: string) => boolean {
  const [head = '', ...pieces] = pattern.split('*');
  const tail = pieces.pop();
  if (tail === undefined) return (name) => name === pattern;
  return (name) => {
    let at = name.startsWith(head) ? head.length : -1;
    for (const piece of pieces) {
      if (at < 0) break;
      const found = name.indexOf(piece, at);
      at = found < 0 ? -1 : found + piece.length;
    }
    return at >= 0 && name.length - at >= tail.length && name.endsWith(tail);
  };
}
