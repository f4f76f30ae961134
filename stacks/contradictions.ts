import type { ConfigFile } from './config-schema.ts';

interface Contradiction {
  readonly path: string;
  readonly message: string;
}

type Rule = (file: ConfigFile) => Contradiction | undefined;

/** Two values that are each right and wrong together. Every one is reported, not the first. */
export function contradictionsIn(file: ConfigFile): readonly Contradiction[] {
  return RULES.map((rule) => rule(file)).filter((found) => found !== undefined);
}

const complain = (wrong: boolean, path: string, message: string): Contradiction | undefined =>
  wrong ? { path, message } : undefined;

const RULES: readonly Rule[] = [
  ({ organization: o }) =>
    complain(
      o['log-archive-account'] === o['management-account'],
      'organization.log-archive-account',
      'the archive must not be in the management account: whoever runs the organization could erase its own trail',
    ),
  ({ organization: o }) =>
    complain(
      o['security-account'] === o['management-account'],
      'organization.security-account',
      'the management account cannot be its own delegated administrator: name a member account',
    ),
  ({ organization: o }) =>
    complain(
      o['security-account'] === o['log-archive-account'],
      'organization.security-account',
      'who reads the logs must not own them: name another account than log-archive-account',
    ),
  ({ organization: o }) =>
    complain(
      o.regions.length > 0 && !o.regions.includes(o['home-region']),
      'organization.regions',
      `add the home Region ${o['home-region']}`,
    ),
  ({ stacks: { archive } }) =>
    complain(
      archive['expire-after-days'] < archive['lock-days'],
      'stacks.archive.expire-after-days',
      `nothing can expire while it is locked: give at least lock-days (${archive['lock-days']})`,
    ),
  ({ stacks: { archive }, policy }) =>
    complain(
      archive['expire-after-days'] < policy['retention-days'],
      'stacks.archive.expire-after-days',
      `policy.retention-days asks for ${policy['retention-days']} days: give at least that`,
    ),
  ({ stacks: { archive } }) =>
    complain(
      archive.lock === 'compliance' && !archive['acknowledge-irreversible'],
      'stacks.archive.lock',
      'nobody, root included, can shorten a compliance lock: add acknowledge-irreversible: true, or write governance',
    ),
  ({ stacks: { mode, import: wanted } }) =>
    complain(
      mode === 'existing' && (wanted.bucket || wanted.trail || wanted['key-id'] !== undefined),
      'stacks.import',
      'mode existing leaves the trail to its owner and imports nothing: remove import, or write mode: create',
    ),
  ({ stacks: { mode, existing } }) =>
    complain(
      mode === 'create' && (existing['key-arn'] ?? existing['log-group']) !== undefined,
      'stacks.existing',
      'these describe a trail that is not ours: write mode: existing, or remove them',
    ),
  ({ stacks: { state }, trail }) =>
    complain(
      state.bucket === trail.bucket,
      'stacks.state.bucket',
      'state is rewritten and the archive must never be: name another bucket',
    ),
  ({ trail }) =>
    complain(
      trail.bucket.length > 56,
      'trail.bucket',
      'the bucket for its access logs adds "-access": give a name of at most 56 characters',
    ),
  ({ organization: o, stacks: { 'security-hub': hub } }) =>
    complain(
      hub['linked-regions'].includes(o['home-region']),
      'stacks.security-hub.linked-regions',
      `leave out ${o['home-region']}: the home Region collects from the others`,
    ),
];
