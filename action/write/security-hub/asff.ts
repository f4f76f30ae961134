import type { AwsSecurityFinding, SeverityLabel } from '@aws-sdk/client-securityhub';
import type { Finding, FindingKind, Severity, Stretch } from '../../../checks/finding.ts';
import { cut, visible } from '../clean-text.ts';
import { redactFinding, type Redaction } from '../redact.ts';

/** Where findings are published: the calling account, which Security Hub insists on. */
export interface HubPlace {
  readonly account: string;
  readonly region: string;
  /** @default aws */
  readonly partition?: string;
}

export interface AsffOptions {
  readonly place: HubPlace;
  readonly now: Date;
  /** When Security Hub first heard of it; now where it never did. */
  readonly createdAt?: string | undefined;
  readonly redaction?: Redaction | undefined;
}

/** Every generator of ours begins with this: it is how our own findings are found again. */
export const GENERATOR = 'trailwarden/';

/** The id under which Security Hub knows a finding: the same from run to run. */
export function asffId({ fingerprint }: Pick<Finding, 'fingerprint'>): string {
  return `${GENERATOR}${fingerprint}`;
}

const LABELS: Readonly<Record<Severity, SeverityLabel>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  info: 'INFORMATIONAL',
};

const TYPES: Readonly<Record<FindingKind, string>> = {
  control: 'Software and Configuration Checks/AWS Security Best Practices',
  integrity: 'TTPs/Defense Evasion',
  detection: 'Unusual Behaviors/User',
};

/**
 * A finding in the AWS Security Finding Format, within its limits (title 256, description 1,024,
 * product fields 50 of 2,048, remediation 512). What belongs to the customer (workflow, note,
 * verification) is never set. Source: Security Hub user guide, "Required top-level ASFF attributes".
 */
export function renderAsff(whole: Finding, options: AsffOptions): AwsSecurityFinding {
  const finding = redactFinding(whole, options.redaction);
  const { place, now, createdAt = now.toISOString() } = options;
  const partition = place.partition ?? 'aws';
  return {
    SchemaVersion: '2018-10-08',
    Id: asffId(finding),
    ProductArn: productArn(place),
    GeneratorId: text(`${GENERATOR}${finding.kind}/${finding.id}`, 512),
    AwsAccountId: place.account,
    CreatedAt: createdAt,
    FirstObservedAt: createdAt,
    LastObservedAt: now.toISOString(),
    UpdatedAt: now.toISOString(),
    Title: text(finding.title, 256),
    Description: text(finding.summary || finding.title, 1_024),
    Resources: [resourceOf(finding, partition)],
    FindingProviderFields: {
      Severity: { Label: LABELS[finding.severity] },
      Types: [TYPES[finding.kind]],
    },
    ProductFields: productFields(finding),
    RecordState: 'ACTIVE',
    ...(finding.kind === 'control' ? { Compliance: { Status: 'FAILED' } } : {}),
    ...remediation(finding),
  };
}

/** What was found fine after all: the same finding, archived, and passed where it is a control. */
export function resolvedAsff(known: AwsSecurityFinding, now: Date): AwsSecurityFinding {
  const { SchemaVersion, Id, ProductArn, GeneratorId, AwsAccountId } = known;
  const { CreatedAt, Title, Description, Resources, FindingProviderFields, Compliance } = known;
  return {
    ...{ SchemaVersion, Id, ProductArn, GeneratorId, AwsAccountId },
    ...{ CreatedAt, Title, Description, Resources },
    ...(FindingProviderFields === undefined ? {} : { FindingProviderFields }),
    ...(Compliance === undefined ? {} : { Compliance: { Status: 'PASSED' } }),
    UpdatedAt: now.toISOString(),
    RecordState: 'ARCHIVED',
  };
}

/** What we wrote of a finding when it was published. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly kind: string;
  readonly rule: string;
  readonly account: string;
  readonly region: string;
  readonly stretch: Stretch | undefined;
}

/** @param asff one that we published, with the customer's changes */
export function knownFinding({ Id = '', ProductFields = {} }: AwsSecurityFinding): KnownFinding {
  const field = (name: string) => ProductFields[`${GENERATOR}${name}`] ?? '';
  const from = field('unproved-from');
  const to = field('unproved-to');
  return {
    fingerprint: Id.slice(GENERATOR.length),
    kind: field('kind'),
    rule: field('rule'),
    account: field('account'),
    region: field('region'),
    stretch: from === '' || to === '' ? undefined : { from, to, trail: field('trail') },
  };
}

/** The product every account has for findings of its own making. */
export function productArn({ account, region, partition = 'aws' }: HubPlace): string {
  return `arn:${partition}:securityhub:${region}:${account}:product/${account}/default`;
}

function resourceOf(
  { resource, account, region }: Finding,
  partition: string,
): NonNullable<AwsSecurityFinding['Resources']>[number] {
  const isArn = resource.startsWith('arn:');
  return {
    Type: isArn ? typeOf(resource) : 'AwsAccount',
    Id: text(isArn ? resource : `AWS::::Account:${account}`, 512),
    Partition: partition === 'aws-cn' || partition === 'aws-us-gov' ? partition : 'aws',
    ...(region === '' || region === 'global' || region === '*' ? {} : { Region: text(region, 16) }),
  };
}

const RESOURCE_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^arn:[^:]*:cloudtrail:.*:trail\//, 'AwsCloudTrailTrail'],
  [/^arn:[^:]*:s3:::[^/]+$/, 'AwsS3Bucket'],
  [/^arn:[^:]*:s3:::/, 'AwsS3Object'],
  [/^arn:[^:]*:kms:.*:key\//, 'AwsKmsKey'],
  [/^arn:[^:]*:iam::\d*:user\//, 'AwsIamUser'],
  [/^arn:[^:]*:iam::\d*:role\//, 'AwsIamRole'],
];

function typeOf(arn: string): string {
  return RESOURCE_TYPES.find(([pattern]) => pattern.test(arn))?.[1] ?? 'Other';
}

const FACTS = 38;

function productFields(finding: Finding): Record<string, string> {
  const own = [
    ['trailwarden/fingerprint', finding.fingerprint],
    ['trailwarden/kind', finding.kind],
    ['trailwarden/rule', finding.id],
    ['trailwarden/account', finding.account],
    ['trailwarden/region', finding.region],
    ['trailwarden/resource', finding.resource],
    ['trailwarden/trail', finding.stretch?.trail ?? ''],
    ['trailwarden/unproved-from', finding.stretch?.from ?? ''],
    ['trailwarden/unproved-to', finding.stretch?.to ?? ''],
  ] as const;
  const facts = finding.facts
    .slice(0, FACTS)
    .map(({ label, value }) => [`trailwarden/fact/${label}`, value] as const);
  const filled = [...facts, ...own].filter(([, value]) => value !== '');
  return Object.fromEntries(filled.map(([name, value]) => [text(name, 128), text(value, 2_048)]));
}

function remediation({ nextSteps, references }: Finding): Pick<AwsSecurityFinding, 'Remediation'> {
  const [step] = nextSteps;
  if (step === undefined) return {};
  const url = references.find((one) => /^https:\/\/[A-Za-z0-9./_#?=&%-]{1,300}$/.test(one));
  return {
    Remediation: {
      Recommendation: { Text: text(step.text, 512), ...(url === undefined ? {} : { Url: url }) },
    },
  };
}

/** Security Hub refuses empty strings, and a console shows what it gets. */
function text(value: string, limit: number): string {
  return cut(visible(value.slice(0, limit)), limit) || '–';
}
