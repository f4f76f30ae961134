import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadRules, tryRules } from '../../../checks/detections/index.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { packFiles } from './pack.ts';

/**
 * Every call that the filters of CIS AWS Foundations (chapter "Monitoring") name, made by a person in
 * the console: a rule of the condition's row in docs/detections.md speaks of it, a digest at least.
 */
const CALLS: Readonly<Record<string, readonly [source: string, names: string]>> = {
  'IAM policy changes': [
    'iam',
    `DeleteGroupPolicy DeleteRolePolicy DeleteUserPolicy PutGroupPolicy PutRolePolicy PutUserPolicy
    CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion AttachRolePolicy
    DetachRolePolicy AttachUserPolicy DetachUserPolicy AttachGroupPolicy DetachGroupPolicy`,
  ],
  'CloudTrail changes': [
    'cloudtrail',
    'CreateTrail UpdateTrail DeleteTrail StartLogging StopLogging',
  ],
  'KMS keys disabled or deleted': ['kms', 'DisableKey ScheduleKeyDeletion'],
  'bucket policy changes': [
    's3',
    `PutBucketAcl PutBucketPolicy PutBucketCors PutBucketLifecycle PutBucketReplication
    DeleteBucketPolicy DeleteBucketCors DeleteBucketLifecycle DeleteBucketReplication`,
  ],
  'AWS Config changes': [
    'config',
    'StopConfigurationRecorder DeleteDeliveryChannel PutDeliveryChannel PutConfigurationRecorder',
  ],
  'security group changes': [
    'ec2',
    `AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress
    RevokeSecurityGroupEgress CreateSecurityGroup DeleteSecurityGroup`,
  ],
  'network ACL changes': [
    'ec2',
    `CreateNetworkAcl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry
    ReplaceNetworkAclEntry ReplaceNetworkAclAssociation`,
  ],
  'network gateway changes': [
    'ec2',
    `CreateCustomerGateway DeleteCustomerGateway AttachInternetGateway CreateInternetGateway
    DeleteInternetGateway DetachInternetGateway`,
  ],
  'route table changes': [
    'ec2',
    `CreateRoute CreateRouteTable ReplaceRoute ReplaceRouteTableAssociation DeleteRouteTable
    DeleteRoute DisassociateRouteTable`,
  ],
  'VPC changes': [
    'ec2',
    `CreateVpc DeleteVpc ModifyVpcAttribute AcceptVpcPeeringConnection CreateVpcPeeringConnection
    DeleteVpcPeeringConnection RejectVpcPeeringConnection AttachClassicLinkVpc DetachClassicLinkVpc
    DisableVpcClassicLink EnableVpcClassicLink`,
  ],
  'AWS Organizations changes': [
    'organizations',
    `AcceptHandshake AttachPolicy CreateAccount CreateOrganizationalUnit CreatePolicy
    DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DetachPolicy
    DisablePolicyType EnablePolicyType InviteAccountToOrganization LeaveOrganization MoveAccount
    RemoveAccountFromOrganization UpdatePolicy UpdateOrganizationalUnit`,
  ],
};

const BY_HAND = {
  eventVersion: '1.09',
  eventTime: '2026-03-10T10:00:00Z',
  awsRegion: 'us-east-1',
  sourceIPAddress: '203.0.113.24',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  recipientAccountId: '111111111111',
  managementEvent: true,
  readOnly: false,
};
const PERSON = {
  type: 'AssumedRole',
  arn: 'arn:aws:sts::111111111111:assumed-role/AWSReservedSSO_Platform_0123/alice@example.com',
  accountId: '111111111111',
};

const call = (source: string, eventName: string): LogRecord => ({
  ...BY_HAND,
  userIdentity: PERSON,
  eventSource: `${source}.amazonaws.com`,
  eventName,
  eventType: 'AwsApiCall',
});
const signIn = (type: string, result: string, at = 0): LogRecord => ({
  ...BY_HAND,
  eventTime: `2026-03-10T10:00:${String(at).padStart(2, '0')}Z`,
  userIdentity: { type, accountId: '111111111111', userName: 'alice' },
  eventSource: 'signin.amazonaws.com',
  eventName: 'ConsoleLogin',
  eventType: 'AwsConsoleSignIn',
  responseElements: { ConsoleLogin: result },
  additionalEventData: { MFAUsed: 'No' },
  ...(result === 'Failure' && { errorMessage: 'Failed authentication' }),
});
const many = (make: (at: number) => LogRecord) => Array.from({ length: 12 }, (_, at) => make(at));

/** The conditions that are no list of calls. */
const EVENTS: Readonly<Record<string, readonly LogRecord[]>> = {
  'unauthorized API calls': many((at) => ({
    ...call('ec2', `Describe${at}`),
    errorCode: 'Client.UnauthorizedOperation',
  })),
  'console sign-in without MFA': [signIn('IAMUser', 'Success')],
  'use of root': [{ ...call('ec2', 'RunInstances'), userIdentity: { type: 'Root' } }],
  'failed console sign-ins': many((at) => signIn('IAMUser', 'Failure', at)),
};

const PACK = loadRules(packFiles());
const NAMES = new Map(
  [...PACK.rules, ...PACK.correlations].map(({ id, file }) => [id, file.replace('.yml', '')]),
);
const PAGE = readFileSync('docs/detections.md', 'utf8');

/** The rules that the row of a condition names; the service stands with the first of them only. */
function rulesOf(condition: string): readonly string[] {
  const row = PAGE.split('\n').find((line) => line.startsWith(`| ${condition} `)) ?? '';
  const named = [...row.matchAll(/`([a-z0-9-/]+)`/gu)].map(([, name = '']) => name);
  const service = (named[0] ?? '').split('/')[0] ?? '';
  return named.map((name) => (name.includes('/') ? name : `${service}/${name}`));
}

function speaking(records: readonly LogRecord[]): readonly string[] {
  const { hits, alerts } = tryRules(PACK, records);
  return [...hits, ...alerts].map(({ rule }) => NAMES.get(rule) ?? '');
}

describe('the conditions that CIS asks to monitor', () => {
  it('are fifteen', () => {
    expect(Object.keys(CALLS).length + Object.keys(EVENTS).length).toBe(15);
  });

  it.each(Object.entries(CALLS))(
    '%s: each call is seen by a rule of the row',
    (condition, calls) => {
      const [source, names] = calls;
      const rules = rulesOf(condition);
      const unseen = names
        .split(/\s+/u)
        .filter((name) => !speaking([call(source, name)]).some((rule) => rules.includes(rule)));
      expect(unseen).toEqual([]);
    },
  );

  it.each(Object.entries(EVENTS))('%s: is seen by a rule of the row', (condition, records) => {
    expect(speaking(records).filter((rule) => rulesOf(condition).includes(rule))).not.toEqual([]);
  });

  it('name only rules that are there', () => {
    const all = new Set(NAMES.values());
    const conditions = [...Object.keys(CALLS), ...Object.keys(EVENTS)];
    expect(conditions.flatMap(rulesOf).filter((name) => !all.has(name))).toEqual([]);
  });
});
