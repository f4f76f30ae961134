import { describe, expect, it } from '@jest/globals';
import { loadRules, tryRules } from '../../../checks/detections/index.ts';
import type { Metadata } from '../../../checks/detections/index.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { packFiles } from './pack.ts';

/*
 * Records that every organisation has every day, and that are nobody's attack. No rule above
 * `informational` may speak of them: whoever adds a rule learns here whom it would wake.
 */

const PACK = loadRules(packFiles(), {
  placeholders: new Map([['deploy_roles', ['GitHubDeploy']]]),
});
const RULES = new Map<string, Metadata>(
  [...PACK.rules, ...PACK.correlations].map((rule) => [rule.id, rule]),
);
const OWN = '111111111111';

function spoken(...records: readonly LogRecord[]): readonly string[] {
  const { hits, alerts } = tryRules(PACK, records);
  return [...new Set([...hits, ...alerts].map(({ rule }) => rule))]
    .flatMap((id) => RULES.get(id) ?? [])
    .filter(({ level }) => level !== 'informational')
    .map(({ file }) => file);
}

function call(service: string, eventName: string, more: LogRecord = {}): LogRecord {
  return {
    eventVersion: '1.11',
    eventSource: `${service}.amazonaws.com`,
    eventName,
    eventTime: '2026-03-10T10:00:00Z',
    awsRegion: 'eu-west-1',
    sourceIPAddress: '203.0.113.7',
    userAgent: 'aws-sdk-java/2.20',
    eventType: 'AwsApiCall',
    recipientAccountId: OWN,
    requestParameters: null,
    responseElements: null,
    ...more,
  };
}

function session(role: string, name: string, path = ''): LogRecord {
  return {
    type: 'AssumedRole',
    principalId: `AROAEXAMPLE:${name}`,
    arn: `arn:aws:sts::${OWN}:assumed-role/${role}/${name}`,
    accountId: OWN,
    accessKeyId: 'ASIAEXAMPLESESSION01',
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        arn: `arn:aws:iam::${OWN}:role/${path}${role}`,
        accountId: OWN,
        userName: role,
      },
    },
  };
}

const service = (name: string) => ({
  userIdentity: { type: 'AWSService', invokedBy: `${name}.amazonaws.com` },
  sourceIPAddress: `${name}.amazonaws.com`,
  userAgent: `${name}.amazonaws.com`,
});
const linked = (name: string) => ({
  userIdentity: {
    ...session(`AWSServiceRoleFor${name}`, name, `aws-service-role/${name}.amazonaws.com/`),
    invokedBy: `${name}.amazonaws.com`,
  },
  sourceIPAddress: `${name}.amazonaws.com`,
  userAgent: `${name}.amazonaws.com`,
});
const audit = {
  userIdentity: session('TrailwardenAudit', 'trailwarden'),
  userAgent: 'trailwarden/1.0 aws-sdk-js/3.1',
};
const person = {
  userIdentity: session(
    'AWSReservedSSO_ReadOnlyAccess_0123456789abcdef',
    'alice@example.com',
    'aws-reserved/sso.amazonaws.com/eu-west-1/',
  ),
};
const deploy = {
  userIdentity: session('GitHubDeploy', 'run-1234'),
  userAgent:
    'APN/1.0 HashiCorp/1.0 Terraform/1.9.0 (+https://www.terraform.io) terraform-provider-aws/5.60.0',
};
const many = (count: number, record: (at: number) => LogRecord) =>
  Array.from({ length: count }, (_, at) => ({
    ...record(at),
    eventID: `event-${at}`,
    eventTime: new Date(Date.UTC(2026, 2, 10, 10, 0, at % 60)).toISOString(),
  }));

describe('nobody is woken by', () => {
  it.each<[string, readonly LogRecord[]]>([
    ['a service that takes a role', [call('sts', 'AssumeRole', service('lambda'))]],
    [
      'the delivery of logs',
      [
        call('s3', 'PutObject', {
          ...service('cloudtrail'),
          requestParameters: {
            bucketName: 'org-trail-archive',
            key: 'AWSLogs/x',
            'x-amz-acl': 'bucket-owner-full-control',
          },
        }),
      ],
    ],
    [
      'refused calls of the delivery of logs',
      many(60, () =>
        call('s3', 'GetBucketAcl', { ...service('delivery.logs'), errorCode: 'AccessDenied' }),
      ),
    ],
    [
      'autoscaling',
      [
        ...many(40, () => call('ec2', 'TerminateInstances', linked('autoscaling'))),
        call('ec2', 'RunInstances', linked('autoscaling')),
      ],
    ],
    [
      'AWS Config, which reads everything',
      many(200, (at) =>
        call(
          'iam',
          [
            'GetRole',
            'ListUsers',
            'ListRoles',
            'GetAccountAuthorizationDetails',
            'ListPolicies',
            'GetUser',
            'ListAccessKeys',
            'ListMFADevices',
            'GetPolicyVersion',
            'ListGroups',
          ][at % 10] ?? '',
          linked('config'),
        ),
      ),
    ],
    [
      'Identity Center, which keeps its roles',
      [
        call('iam', 'AttachRolePolicy', {
          ...linked('sso'),
          requestParameters: {
            roleName: 'AWSReservedSSO_Admin_1',
            policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
          },
        }),
        call('iam', 'PutRolePolicy', {
          ...linked('sso'),
          requestParameters: {
            roleName: 'AWSReservedSSO_Admin_1',
            policyName: 'AwsSSOInlinePolicy',
            policyDocument: '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
          },
        }),
      ],
    ],
    [
      'AWS Backup, which shares and deletes',
      [
        call('ec2', 'ModifySnapshotAttribute', {
          ...linked('backup'),
          requestParameters: {
            createVolumePermission: { add: { items: [{ userId: '222222222222' }] } },
          },
        }),
        ...many(30, () => call('ec2', 'DeleteSnapshot', linked('backup'))),
      ],
    ],
    ['a certificate service that decrypts', [call('kms', 'Decrypt', service('acm'))]],
  ])('AWS itself: %s', (_, records) => {
    expect(spoken(...records)).toEqual([]);
  });

  it.each<[string, readonly LogRecord[]]>([
    [
      'reading the trail, the bucket and the organisation',
      [
        ...[
          'DescribeTrails',
          'GetTrailStatus',
          'GetEventSelectors',
          'ListPublicKeys',
          'ListTrails',
        ].map((name) => call('cloudtrail', name, audit)),
        ...[
          'GetBucketAcl',
          'GetBucketPolicy',
          'GetBucketVersioning',
          'GetBucketLogging',
          'ListBuckets',
          'GetObject',
        ].map((name) =>
          call('s3', name, { ...audit, requestParameters: { bucketName: 'org-trail-archive' } }),
        ),
        ...[
          'DescribeOrganization',
          'ListAccounts',
          'ListRoots',
          'ListPolicies',
          'DescribePolicy',
        ].map((name) => call('organizations', name, audit)),
      ],
    ],
    [
      'taking its role, account by account',
      many(30, (at) =>
        call('sts', 'AssumeRole', {
          ...audit,
          requestParameters: {
            roleArn: `arn:aws:iam::${String(at).padStart(12, '3')}:role/TrailwardenAudit`,
          },
        }),
      ),
    ],
    [
      'what it is refused here and there',
      many(5, () =>
        call('securityhub', 'DescribeHub', { ...audit, errorCode: 'AccessDeniedException' }),
      ),
    ],
    ['asking who it is', [call('sts', 'GetCallerIdentity', audit)]],
  ])('our own audit role: %s', (_, records) => {
    expect(spoken(...records)).toEqual([]);
  });

  it.each<[string, readonly LogRecord[]]>([
    [
      'signing in, where MFA is asked for elsewhere',
      [
        call('signin', 'ConsoleLogin', {
          ...person,
          eventType: 'AwsConsoleSignIn',
          responseElements: { ConsoleLogin: 'Success' },
          additionalEventData: {
            MFAUsed: 'No',
            LoginTo: 'https://console.aws.amazon.com/',
            MobileVersion: 'No',
          },
        }),
      ],
    ],
    [
      'taking a token for the console',
      [
        call('signin', 'GetSigninToken', {
          ...person,
          userAgent: 'Jersey/${project.version} (HttpUrlConnection 11.0.20)',
          responseElements: { GetSigninToken: 'Success' },
        }),
      ],
    ],
    [
      'looking round in the console',
      many(40, (at) =>
        call(
          'ec2',
          ['DescribeInstances', 'DescribeVpcs', 'DescribeSubnets', 'DescribeVolumes'][at % 4] ?? '',
          { ...person, sourceIPAddress: 'AWS Internal' },
        ),
      ),
    ],
    [
      'Identity Center as an event of its own',
      [
        call('sso', 'Authenticate', {
          userIdentity: { type: 'IdentityCenterUser', accountId: OWN },
          eventType: 'AwsServiceEvent',
        }),
      ],
    ],
  ])('people who come through Identity Center: %s', (_, records) => {
    expect(spoken(...records)).toEqual([]);
  });

  it.each<[string, readonly LogRecord[]]>([
    [
      'a role for a service',
      [
        call('iam', 'CreateRole', {
          ...deploy,
          requestParameters: {
            roleName: 'web',
            assumeRolePolicyDocument:
              '{"Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
          },
        }),
      ],
    ],
    [
      'rights on one table',
      [
        call('iam', 'PutRolePolicy', {
          ...deploy,
          requestParameters: {
            roleName: 'web',
            policyDocument:
              '{"Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"arn:aws:dynamodb:eu-west-1:111111111111:table/web"}}',
          },
        }),
      ],
    ],
    [
      'a bucket for TLS only',
      [
        call('s3', 'PutBucketPolicy', {
          ...deploy,
          requestParameters: {
            bucketName: 'web',
            bucketPolicy: {
              Statement: {
                Effect: 'Deny',
                Principal: '*',
                Action: 's3:*',
                Resource: '*',
                Condition: { Bool: { 'aws:SecureTransport': 'false' } },
              },
            },
          },
        }),
      ],
    ],
    [
      'a bucket for a distribution',
      [
        call('s3', 'PutBucketPolicy', {
          ...deploy,
          requestParameters: {
            bucketName: 'web',
            bucketPolicy: {
              Statement: [
                {
                  Effect: 'Allow',
                  Principal: { Service: 'cloudfront.amazonaws.com' },
                  Action: 's3:GetObject',
                  Resource: '*',
                  Condition: {
                    StringEquals: {
                      'AWS:SourceArn': 'arn:aws:cloudfront::111111111111:distribution/E1',
                    },
                  },
                },
              ],
            },
          },
        }),
      ],
    ],
    [
      'a key for its own account',
      [
        call('kms', 'CreateKey', {
          ...deploy,
          requestParameters: {
            policy:
              '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"kms:*","Resource":"*"}]}',
          },
        }),
      ],
    ],
    [
      'a topic that S3 may write to',
      [
        call('sns', 'SetTopicAttributes', {
          ...deploy,
          requestParameters: {
            attributeName: 'Policy',
            attributeValue:
              '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"SNS:Publish","Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::web"}}}]}',
          },
        }),
      ],
    ],
    [
      'a file system with its usual policy',
      [
        call('elasticfilesystem', 'PutFileSystemPolicy', {
          ...deploy,
          requestParameters: {
            fileSystemId: 'fs-1',
            policy:
              '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"elasticfilesystem:ClientMount","Resource":"*","Condition":{"Bool":{"elasticfilesystem:AccessedViaMountTarget":"true"}}}]}',
          },
        }),
      ],
    ],
    [
      'a function for a topic',
      [
        call('lambda', 'AddPermission20150331v2', {
          ...deploy,
          requestParameters: {
            functionName: 'web',
            action: 'lambda:InvokeFunction',
            principal: 'sns.amazonaws.com',
            sourceArn: 'arn:aws:sns:eu-west-1:111111111111:web',
          },
        }),
      ],
    ],
    [
      'a web port for the world',
      [
        call('ec2', 'AuthorizeSecurityGroupIngress', {
          ...deploy,
          requestParameters: {
            groupId: 'sg-1',
            ipPermissions: {
              items: [
                {
                  ipProtocol: 'tcp',
                  fromPort: 443,
                  toPort: 443,
                  ipRanges: { items: [{ cidrIp: '0.0.0.0/0' }] },
                },
              ],
            },
          },
        }),
      ],
    ],
    [
      'a secret that its own role reads',
      [
        call('secretsmanager', 'GetSecretValue', {
          ...deploy,
          requestParameters: { secretId: 'web/db' },
        }),
      ],
    ],
    [
      'reading what is there before a plan',
      many(100, (at) =>
        call('iam', ['GetRole', 'GetPolicy', 'GetRolePolicy'][at % 3] ?? '', deploy),
      ),
    ],
  ])('the deploy role: %s', (_, records) => {
    expect(spoken(...records)).toEqual([]);
  });
});
