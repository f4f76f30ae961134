import { globMatches } from '../policy-words.ts';
import type { Condition, Statement } from './iam-policy.ts';
import { coversAction, coversResource } from './iam-policy.ts';

/** A request as a policy sees it. Keys in lower case; an absent key is a request without it. */
export interface Request {
  readonly action: string;
  readonly resource: string;
  readonly service: string;
  readonly context: ReadonlyMap<string, string>;
  /** Keys whose value in the real request cannot be foreseen. */
  readonly unforeseen?: ReadonlySet<string>;
}

export type Answer =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied'; readonly by: Statement }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'unclear'; readonly by: Statement; readonly key: string };

/** `undefined`: it hangs on something that cannot be foreseen. */
type Tri = boolean | undefined;

/**
 * What a resource policy alone answers to a service principal: a matching Deny wins, then a
 * matching Allow. What hangs on a condition we cannot foresee is `unclear`, never guessed.
 */
export function simulate(statements: readonly Statement[], request: Request): Answer {
  const relevant = statements.filter((one) => speaksOf(one, request));
  for (const statement of relevant.filter((one) => !one.allow)) {
    const met = conditionsMet(statement, request);
    if (met === true) return { kind: 'denied', by: statement };
    if (met === undefined) return unclear(statement, request);
  }
  const allows = relevant.filter((one) => one.allow);
  if (allows.some((one) => conditionsMet(one, request) === true)) return { kind: 'allowed' };
  const open = allows.find((one) => conditionsMet(one, request) === undefined);
  return open === undefined ? { kind: 'not-allowed' } : unclear(open, request);
}

function unclear(by: Statement, request: Request): Answer {
  const key = by.conditions.find((one) => conditionMet(one, request) === undefined)?.key ?? '';
  return { kind: 'unclear', by, key };
}

function speaksOf(statement: Statement, request: Request): boolean {
  return (
    namesService(statement, request.service) &&
    coversAction(statement, request.action) &&
    coversResource(statement, request.resource)
  );
}

function namesService({ principals }: Statement, service: string): boolean {
  const named =
    principals.everyone ||
    principals.services.some((one) => one === '*' || one.toLowerCase() === service);
  return principals.negated ? !named : named;
}

function conditionsMet(statement: Statement, request: Request): Tri {
  let answer: Tri = true;
  for (const condition of statement.conditions) {
    const met = conditionMet(condition, request);
    if (met === false) return false;
    if (met === undefined) answer = undefined;
  }
  return answer;
}

function conditionMet(condition: Condition, request: Request): Tri {
  if (request.unforeseen?.has(condition.key) === true) return undefined;
  const value = request.context.get(condition.key);
  if (condition.operator === 'null')
    return condition.values.some((one) => (one.toLowerCase() === 'true') === (value === undefined));
  const test = OPERATORS.get(condition.operator);
  if (test === undefined) return undefined;
  const negative = condition.operator.includes('not');
  if (value === undefined) return negative || condition.ifExists || condition.set === 'all';
  return condition.values.some((one) => test(one, value)) !== negative;
}

const same = (pattern: string, value: string): boolean => pattern === value;
const sameLetters = (pattern: string, value: string): boolean =>
  pattern.toLowerCase() === value.toLowerCase();

/** Negative operators share the test of the positive one; the caller turns the answer round. */
const OPERATORS: ReadonlyMap<string, (pattern: string, value: string) => boolean> = new Map([
  ['stringequals', same],
  ['stringnotequals', same],
  ['stringequalsignorecase', sameLetters],
  ['stringnotequalsignorecase', sameLetters],
  ['stringlike', globMatches],
  ['stringnotlike', globMatches],
  ['arnequals', globMatches],
  ['arnlike', globMatches],
  ['arnnotequals', globMatches],
  ['arnnotlike', globMatches],
  ['bool', sameLetters],
]);
