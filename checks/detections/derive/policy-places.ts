import { isLogRecord, textAt, valueAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';

/** What a policy is for: an identity's own rights, who may take a role, or who may use a resource. */
export type PolicyKind = 'identity' | 'trust' | 'resource';

export interface PlacedPolicy {
  readonly kind: PolicyKind;
  /** As it stands in the record. */
  readonly document: unknown;
}

interface Place {
  readonly kind: PolicyKind;
  /** Under `requestParameters`; of several the first that is there. */
  readonly fields: readonly string[];
}

const IDENTITY: Place = { kind: 'identity', fields: ['policyDocument'] };
const resource = (...fields: readonly string[]): Place => ({ kind: 'resource', fields });
const POLICY = resource('policy');

/** Event source without `.amazonaws.com` → event name → where the policy stands. */
const PLACES: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  iam: {
    CreatePolicy: IDENTITY,
    CreatePolicyVersion: IDENTITY,
    PutGroupPolicy: IDENTITY,
    PutRolePolicy: IDENTITY,
    PutUserPolicy: IDENTITY,
    CreateRole: { kind: 'trust', fields: ['assumeRolePolicyDocument'] },
    UpdateAssumeRolePolicy: { kind: 'trust', fields: ['policyDocument'] },
  },
  sso: { PutInlinePolicyToPermissionSet: { kind: 'identity', fields: ['inlinePolicy'] } },
  sts: { GetFederationToken: { kind: 'identity', fields: ['policy'] } },
  s3: {
    PutBucketPolicy: resource('bucketPolicy', 'policy'),
    PutAccessPointPolicy: resource('policy', 'PutAccessPointPolicyRequest.Policy'),
    PutMultiRegionAccessPointPolicy: resource(
      'policy',
      'PutMultiRegionAccessPointPolicyRequest.Details.Policy',
    ),
  },
  kms: { PutKeyPolicy: POLICY, CreateKey: POLICY },
  sns: {
    CreateTopic: resource('attributes.Policy'),
    SetTopicAttributes: resource('attributeValue'),
  },
  sqs: {
    CreateQueue: resource('attributes.Policy', 'attribute.Policy'),
    SetQueueAttributes: resource('attributes.Policy', 'attribute.Policy'),
  },
  ecr: {
    SetRepositoryPolicy: resource('policyText'),
    PutRegistryPolicy: resource('policyText'),
  },
  secretsmanager: { PutResourcePolicy: resource('resourcePolicy') },
  elasticfilesystem: { PutFileSystemPolicy: POLICY },
  backup: { PutBackupVaultAccessPolicy: POLICY },
  events: { PutPermission: POLICY },
  logs: {
    PutResourcePolicy: resource('policyDocument'),
    PutDestinationPolicy: resource('accessPolicy'),
  },
  es: {
    CreateDomain: resource('accessPolicies'),
    UpdateDomainConfig: resource('accessPolicies'),
    CreateElasticsearchDomain: resource('accessPolicies'),
    UpdateElasticsearchDomainConfig: resource('accessPolicies'),
  },
  dynamodb: { PutResourcePolicy: POLICY },
  glue: { PutResourcePolicy: resource('policyInJson') },
  kinesis: { PutResourcePolicy: POLICY },
  lambda: { PutResourcePolicy: POLICY },
  cloudtrail: { PutResourcePolicy: resource('resourcePolicy') },
  ecrpublic: { SetRepositoryPolicy: resource('policyText') },
};

/** The policy that a call writes, or undefined where it writes none, or takes it away. */
export function policyIn(record: LogRecord): PlacedPolicy | undefined {
  const place = placeOf(record);
  const parameters = valueAt(record, 'requestParameters');
  if (place === undefined || !isLogRecord(parameters)) return undefined;
  if (isOtherAttribute(record, parameters)) return undefined;
  for (const field of place.fields) {
    const document = valueAt(parameters, field);
    if (document !== undefined && document !== null && document !== '')
      return { kind: place.kind, document };
  }
  return flatGrant(record, parameters);
}

function placeOf(record: LogRecord): Place | undefined {
  const [, service = ''] =
    /^([a-z0-9-]+)\.amazonaws\.com$/u.exec(textAt(record, 'eventSource')) ?? [];
  const name = textAt(record, 'eventName');
  if (service === 'lambda' && name.startsWith('AddPermission')) return FLAT;
  const events = Object.hasOwn(PLACES, service) ? PLACES[service] : undefined;
  return events !== undefined && Object.hasOwn(events, name) ? events[name] : undefined;
}

const FLAT = resource();

/** Amazon SNS has one call for all attributes of a topic. */
function isOtherAttribute(record: LogRecord, parameters: LogRecord): boolean {
  return (
    textAt(record, 'eventName') === 'SetTopicAttributes' && parameters.attributeName !== 'Policy'
  );
}

/** Lambda's and EventBridge's ways to grant without a document, as the document they stand for. */
function flatGrant(record: LogRecord, parameters: LogRecord): PlacedPolicy | undefined {
  const principal = textAt(parameters, 'principal');
  if (principal === '') return undefined;
  const Statement = {
    Effect: 'Allow',
    Principal: principal.endsWith('.amazonaws.com') ? { Service: principal } : { AWS: principal },
    Action: textAt(parameters, 'action') || '*',
    Resource: '*',
    Condition: { StringEquals: limitsOf(record, parameters) },
  };
  return { kind: 'resource', document: { Statement } };
}

/** Parameter → the condition that it becomes. */
const LIMITS: readonly (readonly [parameter: string, key: string])[] = [
  ['principalOrgID', 'aws:PrincipalOrgID'],
  ['sourceArn', 'aws:SourceArn'],
  ['sourceAccount', 'aws:SourceAccount'],
];

function limitsOf(record: LogRecord, parameters: LogRecord): LogRecord {
  const limits: Record<string, string> = {};
  for (const [name, key] of LIMITS) limits[key] = textAt(parameters, name);
  if (textAt(record, 'eventName') === 'PutPermission')
    limits['aws:PrincipalOrgID'] = textAt(parameters, 'condition.value');
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== ''));
}
