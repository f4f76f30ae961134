import type { ConfigFile } from './config-schema.ts';

interface Contradiction {
  readonly path: string;
  readonly message: string;
}

interface Rule {
  /** The values it compares. */
  readonly reads: readonly string[];
  readonly check: (file: ConfigFile) => Contradiction | undefined;
}

/**
 * Two values that are each right and wrong together. Every one is reported, not the first.
 * @param wrong paths of values that are wrong by themselves: what is compared with them says nothing
 */
export function contradictionsIn(
  file: ConfigFile,
  wrong: readonly string[] = [],
): readonly Contradiction[] {
  const isWrong = (path: string) =>
    wrong.some((one) => `${one}.`.startsWith(`${path}.`) || path.startsWith(`${one}.`));
  return RULES.filter(({ reads }) => !reads.some(isWrong))
    .map(({ check }) => check(file))
    .filter((found) => found !== undefined);
}

const complain = (wrong: boolean, path: string, message: string): Contradiction | undefined =>
  wrong ? { path, message } : undefined;

const RULES: readonly Rule[] = [
  {
    reads: ['organization.log-archive-account', 'organization.management-account'],
    check: ({ organization: o }) =>
      complain(
        o['log-archive-account'] === o['management-account'],
        'organization.log-archive-account',
        'the archive must not be in the management account: whoever runs the organization could erase its own trail',
      ),
  },
  {
    reads: ['organization.security-account', 'organization.management-account'],
    check: ({ organization: o }) =>
      complain(
        o['security-account'] === o['management-account'],
        'organization.security-account',
        'the management account cannot be its own delegated administrator: name a member account',
      ),
  },
  {
    reads: ['organization.security-account', 'organization.log-archive-account'],
    check: ({ organization: o }) =>
      complain(
        o['security-account'] === o['log-archive-account'],
        'organization.security-account',
        'who reads the logs must not own them: name another account than log-archive-account',
      ),
  },
  {
    reads: ['organization.regions', 'organization.home-region'],
    check: ({ organization: o }) =>
      complain(
        o.regions.length > 0 && !o.regions.includes(o['home-region']),
        'organization.regions',
        `add the home Region ${o['home-region']}`,
      ),
  },
  {
    reads: ['stacks.archive.expire-after-days', 'stacks.archive.lock-days'],
    check: ({ stacks: { archive } }) =>
      complain(
        archive['expire-after-days'] < archive['lock-days'],
        'stacks.archive.expire-after-days',
        `nothing can expire while it is locked: give at least lock-days (${archive['lock-days']})`,
      ),
  },
  {
    reads: ['stacks.archive.expire-after-days', 'policy.retention-days'],
    check: ({ stacks: { archive }, policy }) =>
      complain(
        archive['expire-after-days'] < policy['retention-days'],
        'stacks.archive.expire-after-days',
        `policy.retention-days asks for ${policy['retention-days']} days: give at least that`,
      ),
  },
  {
    reads: ['stacks.archive.lock', 'stacks.archive.acknowledge-irreversible'],
    check: ({ stacks: { archive } }) =>
      complain(
        archive.lock === 'compliance' && !archive['acknowledge-irreversible'],
        'stacks.archive.lock',
        'nobody, root included, can shorten a compliance lock: add acknowledge-irreversible: true, or write governance',
      ),
  },
  {
    reads: ['stacks.mode', 'stacks.import'],
    check: ({ stacks: { mode, import: wanted } }) =>
      complain(
        mode === 'existing' && (wanted.bucket || wanted.trail || wanted['key-id'] !== undefined),
        'stacks.import',
        'mode existing leaves the trail to its owner and imports nothing: remove import, or write mode: create',
      ),
  },
  {
    reads: ['stacks.mode', 'stacks.existing'],
    check: ({ stacks: { mode, existing } }) =>
      complain(
        mode === 'create' && (existing['key-arn'] ?? existing['log-group']) !== undefined,
        'stacks.existing',
        'these describe a trail that is not ours: write mode: existing, or remove them',
      ),
  },
  {
    reads: ['stacks.state.bucket', 'trail.bucket'],
    check: ({ stacks: { state }, trail }) =>
      complain(
        state.bucket === trail.bucket,
        'stacks.state.bucket',
        'state is rewritten and the archive must never be: name another bucket',
      ),
  },
  {
    reads: ['trail.bucket'],
    check: ({ trail }) =>
      complain(
        trail.bucket.length > 56,
        'trail.bucket',
        'the bucket for its access logs adds "-access": give a name of at most 56 characters',
      ),
  },
  {
    reads: ['stacks.security-hub.linked-regions', 'organization.home-region'],
    check: ({ organization: o, stacks: { 'security-hub': hub } }) =>
      complain(
        hub['linked-regions'].includes(o['home-region']),
        'stacks.security-hub.linked-regions',
        `leave out ${o['home-region']}: the home Region collects from the others`,
      ),
  },
];
