import type { AuditPolicy } from '../../checks/controls/audit-policy.ts';
import { DEFAULT_AUDIT_POLICY, DETECTION_PATHS } from '../../checks/controls/audit-policy.ts';
import { nearest } from '../../checks/controls/nearest.ts';
import { UsageError } from '../../checks/errors.ts';
import { isLogRecord } from '../../checks/log-record.ts';
import type { Configuration } from './configuration.ts';

const OWN = ['organization', 'trail', 'policy'] as const;

/** What one setting must look like, and what to write instead. */
interface Rule {
  readonly fits: (value: unknown) => boolean;
  readonly cure: string;
}

const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);
const listOf = (fits: Rule['fits']) => (value: unknown) =>
  Array.isArray(value) && value.every(fits);

const ACCOUNT: Rule = {
  fits: matches(/^\d{12}$/),
  cure: 'write twelve digits in quotes, for example "111111111111"',
};
const REGION: Rule = {
  fits: matches(/^[a-z]{2,5}(-[a-z]+)+-\d$/),
  cure: 'write a Region, for example us-east-1',
};
const DAYS: Rule = {
  fits: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 36_500,
  cure: 'write a whole number above 0, for example 365',
};
const ARNS: Rule = {
  fits: listOf(matches(/^(arn:[\w-]+:(iam|sts)::[\d*]+:.+|\d{12})$/)),
  cure: 'write a list of role ARNs or account ids, for example ["arn:aws:iam::222222222222:role/BreakGlass"]',
};
const text = (pattern: RegExp, example: string): Rule => ({
  fits: matches(pattern),
  cure: `write text, for example ${example}`,
});

type Settings = Readonly<Record<string, Rule>>;

/** Every setting, by section. */
const SETTINGS: Readonly<Record<(typeof OWN)[number], Settings>> = {
  organization: {
    'home-region': REGION,
    regions: {
      fits: listOf(REGION.fits),
      cure: 'write a list of Regions, for example [us-east-1, eu-west-1]',
    },
    'management-account': ACCOUNT,
    'log-archive-account': ACCOUNT,
    'security-account': ACCOUNT,
    'audit-role': text(/^[\w+=,.@/-]{1,512}$/, 'TrailwardenAudit (a role name, not an ARN)'),
  },
  trail: {
    name: text(/^(arn:[\w-]+:cloudtrail:.+|[\w.-]{3,128})$/, 'org-trail'),
    bucket: text(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'org-trail-archive'),
    prefix: text(/^[\w!.*'()/-]{0,200}$/, '"" or logs'),
  },
  policy: {
    'retention-days': DAYS,
    'hot-days': DAYS,
    'log-group-retention-days': DAYS,
    'max-delivery-age-hours': DAYS,
    'max-digest-age-hours': DAYS,
    'look-back-hours': DAYS,
    'break-glass': ARNS,
    readers: ARNS,
    'excluded-accounts': {
      fits: listOf(matches(/^[\d*?[\]{},!-]{1,64}$/)),
      cure: 'write a list of account ids or globs in quotes, for example ["444444444444"]',
    },
    'detection-path': {
      fits: (value) => DETECTION_PATHS.some((path) => path === value),
      cure: `write one of ${DETECTION_PATHS.join(', ')}`,
    },
    'network-event-sources': {
      fits: listOf(matches(/^[a-z0-9.-]+\.amazonaws\.com$/)),
      cure: 'write a list of event sources, for example [s3.amazonaws.com]; [] for none',
    },
  },
};

type Json = Readonly<Record<string, unknown>>;

/**
 * What the organisation intends, from its sections of the configuration. All are optional; defaults
 * are `DEFAULT_AUDIT_POLICY`.
 * @throws UsageError naming every fault at once: its path, what is wrong, and what to write
 */
export function parsePolicy({
  path,
  section,
}: Pick<Configuration, 'path' | 'section'>): AuditPolicy {
  const faults = OWN.flatMap((name) => faultsOf(name, section(name)));
  if (faults.length > 0)
    throw new UsageError(faults.map((fault) => `${path}: ${fault}`).join('\n'));
  const mapping = (name: (typeof OWN)[number]): Json => {
    const value = section(name);
    return isLogRecord(value) ? value : {};
  };
  return policyOf(mapping('organization'), mapping('trail'), mapping('policy'));
}

function faultsOf(name: (typeof OWN)[number], value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const settings = SETTINGS[name];
  if (!isLogRecord(value))
    return [`${name}: write a mapping of ${Object.keys(settings).join(', ')}`];
  return Object.entries(value).flatMap(([key, one]) => faultOf(`${name}.${key}`, settings, one));
}

function faultOf(path: string, settings: Settings, value: unknown): readonly string[] {
  const key = path.slice(path.indexOf('.') + 1);
  const rule = Object.hasOwn(settings, key) ? settings[key] : undefined;
  if (rule === undefined)
    return [`${path}: unknown key; did you mean ${nearest(key, Object.keys(settings))}?`];
  return value === null || rule.fits(value)
    ? []
    : [`${path}: ${shown(value)} does not fit; ${rule.cure}`];
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 80);

function policyOf(organization: Json, trail: Json, policy: Json): AuditPolicy {
  const defaults = DEFAULT_AUDIT_POLICY;
  return {
    ...optional('homeRegion', textAt(organization, 'home-region')),
    regions: textsAt(organization, 'regions', defaults.regions),
    ...optional('managementAccount', textAt(organization, 'management-account')),
    ...optional('logArchiveAccount', textAt(organization, 'log-archive-account')),
    ...optional('securityAccount', textAt(organization, 'security-account')),
    ...optional('auditRole', textAt(organization, 'audit-role')),
    trail: {
      ...optional('name', textAt(trail, 'name')),
      ...optional('bucket', textAt(trail, 'bucket')),
      ...optional('prefix', textAt(trail, 'prefix')),
    },
    ...limitsOf(policy),
    breakGlass: textsAt(policy, 'break-glass', defaults.breakGlass),
    readers: textsAt(policy, 'readers', defaults.readers),
    excludedAccounts: textsAt(policy, 'excluded-accounts', defaults.excludedAccounts),
    detectionPath:
      DETECTION_PATHS.find((path) => path === policy['detection-path']) ?? defaults.detectionPath,
    networkEventSources: textsAt(policy, 'network-event-sources', defaults.networkEventSources),
  };
}

function limitsOf(policy: Json) {
  const defaults = DEFAULT_AUDIT_POLICY;
  return {
    retentionDays: numberAt(policy, 'retention-days', defaults.retentionDays),
    hotDays: numberAt(policy, 'hot-days', defaults.hotDays),
    logGroupRetentionDays: numberAt(
      policy,
      'log-group-retention-days',
      defaults.logGroupRetentionDays,
    ),
    maxDeliveryAgeHours: numberAt(policy, 'max-delivery-age-hours', defaults.maxDeliveryAgeHours),
    maxDigestAgeHours: numberAt(policy, 'max-digest-age-hours', defaults.maxDigestAgeHours),
    lookBackHours: numberAt(policy, 'look-back-hours', defaults.lookBackHours),
  };
}

function textAt(from: Json, key: string): string | undefined {
  const value = from[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsAt(from: Json, key: string, otherwise: readonly string[]): readonly string[] {
  const value = from[key];
  return Array.isArray(value) ? value.map(String) : otherwise;
}

function numberAt(from: Json, key: string, otherwise: number): number {
  const value = from[key];
  return typeof value === 'number' ? value : otherwise;
}

/** An optional property that is left out when it has no value. */
function optional<K extends string>(
  key: K,
  value: string | undefined,
): Readonly<Partial<Record<K, string>>> {
  const entry: Partial<Record<K, string>> = {};
  if (value !== undefined) Object.assign(entry, { [key]: value });
  return entry;
}
