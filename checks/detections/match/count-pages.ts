import { isDerived } from '../derive/fields.ts';
import { CALLER, groupFields, groupOf, placeKey } from '../alert-group.ts';
import type { LogRecord } from '../../log-record.ts';
import type { SigmaRule } from '../rule.ts';
import { PARSE } from '../scan/decisions.ts';
import type { Counting, Known } from '../scan/decisions.ts';
import type { Value } from '../scan/questions.ts';
import { hitOf } from './hit.ts';
import type { Hit } from './hit.ts';
import type { CountPage, CountPages } from './count-page.ts';

/** A rule with its place in the pack. */
export interface Numbered {
  readonly index: number;
  readonly rule: SigmaRule;
}

const ISSUER = 'userIdentity.sessionContext.sessionIssuer.arn';
/** `hitOf` takes the first of each line that is a text: the rest need not be asked. */
const ACCOUNT = ['recipientAccountId', 'userIdentity.accountId'];
const REGION = ['awsRegion'];
const ACTOR = [
  ISSUER,
  ...['arn', 'userName', 'principalId', 'invokedBy', 'accountId', 'type'].map(
    (name) => `userIdentity.${name}`,
  ),
];

/** Tells where records that are only counted belong, by the few fields that alerts are grouped by. */
export class PageCounting implements Counting<CountPage> {
  readonly #rules: readonly Numbered[];
  readonly #pages: CountPages;

  constructor(rules: readonly Numbered[], pages: CountPages) {
    this.#rules = rules;
    this.#pages = pages;
  }

  next(rules: readonly number[], known: Known): string | undefined | typeof PARSE {
    const matched = this.#of(rules);
    // A correlation wants each of its events.
    if (matched.some(({ rule }) => rule.feeds)) return PARSE;
    const groups = [...new Set(matched.flatMap(({ rule }) => groupFields(rule)))];
    // What is worked out from a record stands nowhere in its bytes.
    if (groups.some(isDerived)) return PARSE;
    const lines = groups.map((field) => (field === CALLER ? ACTOR : [field]));
    return [ACCOUNT, REGION, ...lines].flatMap((line) => nextOf(line, known) ?? []).at(0);
  }

  pages(rules: readonly number[], known: Known): readonly CountPage[] {
    const record = recordOf(known);
    return this.#of(rules).map(({ index, rule }) =>
      this.#pages.of(pageKeyOf(rule, hitOf({ rule: index, position: 0 }, record, rule))),
    );
  }

  #of(rules: readonly number[]): readonly Numbered[] {
    return rules.flatMap((at) => this.#rules[at] ?? []);
  }
}

export function pageKeyOf(rule: SigmaRule, hit: Hit): string {
  const { account, region } = hit;
  return placeKey({ rule: hit.rule, account, region, group: groupOf(rule, hit) });
}

/** The first field of a line that is not known yet, where none before it says enough. */
function nextOf(line: readonly string[], known: Known): string | undefined {
  for (const field of line) {
    if (!known.has(field)) return field;
    const value = known.get(field);
    if (typeof value === 'string' && value !== '') return undefined;
  }
  return undefined;
}

/** A record in which nothing but these fields stands. */
function recordOf(known: Known): LogRecord {
  const own = [...known].filter(([field]) => !field.includes('.'));
  const inner = new Map<string, Map<string, Value>>();
  for (const [field, value] of known) {
    const [name = '', ...rest] = field.split('.');
    if (rest.length === 0) continue;
    const fields = inner.get(name) ?? new Map<string, Value>();
    inner.set(name, fields.set(rest.join('.'), value));
  }
  const objects = Array.from(inner, ([name, fields]) => [name, recordOf(fields)] as const);
  return Object.fromEntries<unknown>([...own, ...objects]);
}
