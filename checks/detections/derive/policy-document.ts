import { isLogRecord } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';

/** One statement of a policy document, single values made lists. All text is a stranger's. */
export interface Statement {
  readonly allows: boolean;
  /** The key it stands under; undefined where it names no principal, as in an identity policy. */
  readonly principal: unknown;
  /** `NotPrincipal`: everybody but these. */
  readonly exceptPrincipals: boolean;
  readonly actions: readonly string[];
  /** `NotAction`: everything but these. */
  readonly exceptActions: boolean;
  readonly resources: readonly string[];
  /** `NotResource`: everything but these. */
  readonly exceptResources: boolean;
  /** Operator → key → values. */
  readonly conditions: readonly ConditionTest[];
}

/** One key of one operator of a statement's `Condition`. */
export interface ConditionTest {
  /** In small letters, such as `stringequals` or `foranyvalue:stringlike`. */
  readonly operator: string;
  /** In small letters, such as `aws:sourceaccount`: condition keys know no letter case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** AWS takes 20 kB for a bucket and 32 kB for a key: a longer text is not one of its policies. */
const MAX_TEXT = 200_000;
const MAX_STATEMENTS = 1_000;
const MAX_VALUES = 5_000;
const MAX_ENCODINGS = 3;

/**
 * The statements of a policy document, as an object, as JSON text, or as URL-encoded JSON text.
 * @returns undefined where it cannot be read: that is not the same as a document that grants nothing
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(document: unknown): readonly Statement[] | undefined {
  const value = typeof document === 'string' ? parseText(document) : document;
  if (!isLogRecord(value)) return undefined;
  const statements = listOf(own(value, 'Statement'));
  if (statements.length === 0 || statements.length > MAX_STATEMENTS) return undefined;
  const parsed = statements.map((one) => (isLogRecord(one) ? parseStatement(one) : undefined));
  return parsed.every((one) => one !== undefined) ? parsed : undefined;
}

function parseText(document: string): unknown {
  let value: unknown = document;
  for (let round = 0; round < MAX_ENCODINGS && typeof value === 'string'; round++) {
    if (value.length > MAX_TEXT) return undefined;
    value = parseJson(value.trimStart().startsWith('%') ? decode(value) : value);
  }
  return value;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'));
  } catch {
    return '';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined where a part of it has a shape that AWS does not know. */
function parseStatement(statement: LogRecord): Statement | undefined {
  const effect = own(statement, 'Effect');
  if (effect !== 'Allow' && effect !== 'Deny') return undefined;
  const actions = either(statement, 'Action', 'NotAction');
  const resources = either(statement, 'Resource', 'NotResource');
  const conditions = parseConditions(own(statement, 'Condition'));
  if (actions === undefined || resources === undefined || conditions === undefined)
    return undefined;
  const exceptPrincipals = Object.hasOwn(statement, 'NotPrincipal');
  return {
    allows: effect === 'Allow',
    principal: own(statement, exceptPrincipals ? 'NotPrincipal' : 'Principal'),
    exceptPrincipals,
    actions: actions.texts,
    exceptActions: actions.except,
    resources: resources.texts,
    exceptResources: resources.except,
    conditions,
  };
}

function either(statement: LogRecord, name: string, opposite: string) {
  const except = Object.hasOwn(statement, opposite);
  const texts = textsOf(own(statement, except ? opposite : name));
  return texts && { texts, except };
}

function parseConditions(value: unknown): readonly ConditionTest[] | undefined {
  if (value === undefined || value === null) return [];
  if (!isLogRecord(value)) return undefined;
  const tests = Object.entries(value).flatMap(([operator, keys]) =>
    isLogRecord(keys) ? testsOf(operator.toLowerCase(), keys) : [undefined],
  );
  return tests.length <= MAX_VALUES && tests.every((test) => test !== undefined)
    ? tests
    : undefined;
}

function testsOf(operator: string, keys: LogRecord): readonly (ConditionTest | undefined)[] {
  return Object.entries(keys).map(([key, given]) => {
    const values = textsOf(given);
    return values && { operator, key: key.toLowerCase(), values };
  });
}

/** A text or a list of texts; numbers and booleans count as their text. */
export function textsOf(value: unknown): readonly string[] | undefined {
  const values = listOf(value);
  if (values.length > MAX_VALUES) return undefined;
  const texts = values.flatMap((one) =>
    ['string', 'number', 'boolean'].includes(typeof one) ? [String(one)] : [],
  );
  return texts.length === values.length ? texts : undefined;
}

/** What stands alone where a list may stand is a list of one; nothing is an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A property of the object itself: `__proto__` and `constructor` find nothing that was not written. */
export function own(value: LogRecord, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
