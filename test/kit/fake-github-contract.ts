import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { isJson, jsonOf, listOf, textOf, type Json } from './json.ts';

/** GitHub's own description of the operations we use: see scripts/github-contract.mjs. */
const DOCUMENT = jsonOf(
  JSON.parse(readFileSync(new URL('fake-github-openapi.json', import.meta.url), 'utf8')),
);

/** A request that fits a documented operation, with the values of its path. */
export interface Matched {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  readonly operation: Json;
}

/** GitHub documents no limits, refusals or breakdowns for most reads, and answers with them all the same. */
const UNDOCUMENTED = new Set([401, 403, 429, 500, 502, 503]);

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'github', components: rewritten(DOCUMENT.components) });

const ROUTES = Object.entries(jsonOf(DOCUMENT.paths)).flatMap(([path, methods]) =>
  Object.entries(jsonOf(methods)).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    operation: jsonOf(operation),
    pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  })),
);

/** The documented operation a request fits; literal paths win over ones with placeholders. */
export function matchOperation(method: string, path: string): Matched | undefined {
  const [route] = ROUTES.filter((one) => one.method === method && one.pattern.test(path)).sort(
    (a, b) => a.path.split('{').length - b.path.split('{').length,
  );
  if (route === undefined) return undefined;
  const { operation, pattern } = route;
  return {
    id: textOf(operation.operationId),
    values: { ...pattern.exec(path)?.groups },
    operation,
  };
}

/** What is wrong with a request, by GitHub's description. Unknown names are wrong, too. */
export function requestFaults(
  { id, operation }: Matched,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const known = new Map(
    listOf(operation.parameters)
      .map((one) => resolved(jsonOf(one)))
      .filter((one) => one.in === 'query')
      .map((one) => [textOf(one.name), jsonOf(one.schema)]),
  );
  const faults = [...query].flatMap(([name, value]) => {
    const schema = known.get(name);
    if (schema === undefined) return [`${id}: no query parameter ${name}`];
    const typed = schema.type === 'integer' ? Number(value) : value;
    return complaints(`${id} ?${name}`, schema, typed);
  });
  const schema = bodySchema(operation.requestBody);
  if (schema === undefined)
    return body === undefined ? faults : [...faults, `${id}: takes no body`];
  return [...faults, ...complaints(`${id} body`, closed(schema), body ?? {})];
}

/** What is wrong with an answer of the fake itself. */
export function answerFaults(
  { id, operation }: Matched,
  status: number,
  body: unknown,
): readonly string[] {
  const documented = jsonOf(operation.responses)[String(status)];
  if (documented === undefined)
    return UNDOCUMENTED.has(status)
      ? complaints('an error', { $ref: '#/components/schemas/basic-error' }, body)
      : [`${id}: GitHub never answers ${status}`];
  const schema = bodySchema(resolved(jsonOf(documented)));
  return schema === undefined ? [] : complaints(`${id} ${status}`, schema, body);
}

/**
 * The least GitHub promises of a kind of object: every required property, with `values` in place
 * of what would be made up.
 */
export function filled(schemaName: string, values: Json = {}): Json {
  const schema = jsonOf(jsonOf(jsonOf(DOCUMENT.components).schemas)[schemaName]);
  const properties = jsonOf(schema.properties);
  const made = listOf(schema.required).map((name) => [
    textOf(name),
    madeUp(resolved(jsonOf(properties[textOf(name)]))),
  ]);
  return { ...Object.fromEntries(made), ...values };
}

const PLAIN: Readonly<Record<string, unknown>> = {
  object: {},
  array: [],
  boolean: false,
  integer: 0,
  number: 0,
};

function madeUp({ nullable, type, format }: Json): unknown {
  if (nullable === true) return null;
  if (format === 'date-time') return '2026-03-10T12:00:00Z';
  return PLAIN[textOf(type)] ?? (format === 'uri' ? 'https://github.example/x' : 'x');
}

function bodySchema(holder: unknown): Json | undefined {
  const schema = jsonOf(jsonOf(jsonOf(holder).content)['application/json']).schema;
  return isJson(schema) ? schema : undefined;
}

const compiled = new Map<string, ValidateFunction>();

function complaints(where: string, schema: unknown, value: unknown): readonly string[] {
  const check = compiled.get(where) ?? ajv.compile(jsonOf(rewritten(schema)));
  compiled.set(where, check);
  if (check(value)) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message = '' }) => `${where}${instancePath}: ${message}`,
  );
}

/** OpenAPI 3.0 into JSON Schema: `nullable` becomes a type, and references point into the document. */
function rewritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewritten);
  if (!isJson(node)) return node;
  const { nullable, $ref, ...rest } = node;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, rewritten(value)]),
  );
  const pointed = typeof $ref === 'string' ? { ...inner, $ref: `github${$ref}` } : inner;
  return nullable === true ? { anyOf: [{ type: 'null' }, pointed] } : pointed;
}

/** The document leaves request bodies open, so that a typing error would pass: this closes them. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (!isJson(node)) return node;
  const inner = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, closed(value)]),
  );
  const isOpen = 'properties' in inner && !('additionalProperties' in inner);
  return isOpen ? { ...inner, additionalProperties: false } : inner;
}

function resolved(node: Json): Json {
  const { $ref } = node;
  if (typeof $ref !== 'string') return node;
  return $ref
    .slice(2)
    .split('/')
    .reduce<Json>((at, name) => jsonOf(at[name]), DOCUMENT);
}
