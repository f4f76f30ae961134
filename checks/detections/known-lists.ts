/** A list of the owner's own that our rules ask for with the modifier `expand`. */
export interface KnownList {
  readonly says: string;
  /** What it holds where the configuration says nothing. */
  readonly values: readonly string[];
}

/**
 * Networks that rent out machines, by number, as in the public registries. People do not sign in
 * from there, unless through a proxy of their own.
 */
const HOSTING = [
  '14061',
  '16276',
  '20473',
  '24940',
  '63949',
  '62240',
  '9009',
  '51167',
  '60068',
  '202425',
  '212238',
  '40021',
  '8100',
  '36352',
  '53667',
  '46606',
  '396982',
  '8075',
  '31898',
  '45102',
  '132203',
  '37963',
];

/** The configuration's `lists` take their place, name by name. */
export const KNOWN_LISTS: ReadonlyMap<string, KnownList> = new Map([
  [
    'allowed_countries',
    { says: 'countries your people work from, as ISO 3166-1 codes', values: [] },
  ],
  ['deploy_roles', { says: 'names of roles that deploy, such as CI', values: [] }],
  [
    'archive_buckets',
    {
      says: "buckets that hold the trail's logs; the one that is read and `trail.bucket` are always among them",
      values: [],
    },
  ],
  [
    'audit_roles',
    {
      says: 'names of the roles that audits read with; `organization.audit-role` is always among them',
      values: [],
    },
  ],
  ['watched_buckets', { says: 'buckets in which each new object is worth a line', values: [] }],
  ['hosting_networks', { says: 'numbers of networks that rent out machines', values: HOSTING }],
]);

/** The lists that a pack is loaded with: the owner's, then ours. */
export function withKnownLists(
  given: ReadonlyMap<string, readonly (string | number)[]>,
): ReadonlyMap<string, readonly (string | number)[]> {
  const known = [...KNOWN_LISTS].map(([name, { values }]) => [name, values] as const);
  return new Map<string, readonly (string | number)[]>([...known, ...given]);
}
