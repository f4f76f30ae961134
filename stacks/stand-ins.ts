type Values = Readonly<Record<string, unknown>>;

/** What a configuration must have. Never deployed: it only lets the rest of a wrong one be judged. */
const REQUIRED: Values = {
  organization: {
    'home-region': 'us-east-1',
    'management-account': '111111111111',
    'log-archive-account': '222222222222',
    'security-account': '333333333333',
  },
  trail: { name: 'stand-in', bucket: 'stand-in-archive' },
  stacks: {
    'organization-id': 'o-standin000',
    github: { owner: 'o', 'owner-id': '1', repository: 'r', 'repository-id': '2' },
    state: { bucket: 'stand-in-state' },
  },
};

/**
 * The document with its wrong values left out, and something right where it then lacks what it must
 * have: so that what else is wrong with it can be told in the same breath.
 * @param wrong dotted paths, those of elements of lists among them
 */
export function withStandIns(document: unknown, wrong: readonly string[]): unknown {
  return filled(without(document, wrong), REQUIRED);
}

function without(value: unknown, wrong: readonly string[], path = ''): unknown {
  if (!isMap(value)) return value;
  const rows = Object.entries(value).map(([key, inner]) => [key, inner, join(path, key)] as const);
  return Object.fromEntries(
    rows
      .filter(([, inner, at]) => !wrong.some((one) => one === at || isInList(one, at, inner)))
      .map(([key, inner, at]) => [key, without(inner, wrong, at)]),
  );
}

function isInList(path: string, at: string, value: unknown): boolean {
  return Array.isArray(value) && path.startsWith(`${at}.`);
}

function filled(value: unknown, required: Values): Values {
  const given = isMap(value) ? value : {};
  const rest = Object.entries(required).map(([key, standIn]): [string, unknown] => [
    key,
    isMap(standIn) ? filled(given[key], standIn) : (given[key] ?? standIn),
  ]);
  return { ...given, ...Object.fromEntries(rest) };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
