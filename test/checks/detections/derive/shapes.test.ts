import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DERIVED_FIELDS } from '../../../../checks/detections/derive/fields.ts';
import { openSources } from '../../../../checks/detections/derive/source.ts';
import type { SourceFacts } from '../../../../checks/detections/derive/source.ts';
import { valuesAt } from '../../../../checks/detections/evaluate/fields.ts';
import { isLogRecord, type LogRecord } from '../../../../checks/log-record.ts';

const OWN = '111111111111';
const OTHER = '222222222222';

const call = (service: string, eventName: string, requestParameters: unknown): LogRecord => ({
  eventSource: `${service}.amazonaws.com`,
  eventName,
  recipientAccountId: OWN,
  requestParameters,
});

/** The fields of one group that the record has. */
function derived(group: string, record: LogRecord): LogRecord {
  const prefix = `trailwarden.${group}.`;
  const names = [...DERIVED_FIELDS.keys()].filter((name) => name.startsWith(prefix));
  return Object.fromEntries(
    names.flatMap((name) =>
      valuesAt(record, name).map((value) => [name.slice(prefix.length), value]),
    ),
  );
}

describe('a security group', () => {
  const ingress = (parameters: object) => call('ec2', 'AuthorizeSecurityGroupIngress', parameters);
  const items = (...rules: readonly object[]) =>
    ingress({ groupId: 'sg-1', ipPermissions: { items: rules } });
  const ssh = (ranges: object) => ({ ipProtocol: 'tcp', fromPort: 22, toPort: 22, ...ranges });
  const world = { ipRanges: { items: [{ cidrIp: '0.0.0.0/0' }] } };

  it.each<[string, LogRecord, object]>([
    [
      'opened to the world',
      items(ssh(world)),
      { worldOpenPorts: [22], worldOpenRanges: ['tcp/22-22'], worldOpenFamilies: ['ipv4'] },
    ],
    [
      'over IPv6',
      items(ssh({ ipv6Ranges: { items: [{ cidrIpv6: '::/0' }] } })),
      { worldOpenPorts: [22], worldOpenFamilies: ['ipv6'] },
    ],
    [
      'with single items instead of lists',
      ingress({ ipPermissions: { items: ssh({ ipRanges: { items: { cidrIp: '0.0.0.0/0' } } }) } }),
      { worldOpenPorts: [22] },
    ],
    [
      'in the old flat form',
      ingress({
        groupId: 'sg-1',
        cidrIp: '0.0.0.0/0',
        ipProtocol: 'tcp',
        fromPort: '3389',
        toPort: '3389',
      }),
      { worldOpenPorts: [3389] },
    ],
    [
      'in halves',
      items(ssh({ ipRanges: { items: [{ cidrIp: '0.0.0.0/1' }, { cidrIp: '128.0.0.0/1' }] } })),
      { worldOpen: true },
    ],
    [
      'by a range that holds the port',
      items({ ...ssh(world), fromPort: 3000, toPort: 3400 }),
      { worldOpenPorts: [3306, 3389] },
    ],
    [
      'for every protocol',
      items({ ipProtocol: '-1', ...world }),
      { worldOpenEverything: true, worldOpenRanges: ['all/0-65535'] },
    ],
    [
      'for all ports',
      items({ ...ssh(world), fromPort: 0, toPort: 65535 }),
      { worldOpenEverything: true },
    ],
    [
      'for all ports by leaving them out',
      items({ ipProtocol: 'tcp', ...world }),
      { worldOpenEverything: true },
    ],
    [
      'for pings, which are no ports',
      items({ ipProtocol: 'icmp', fromPort: 8, toPort: -1, ...world }),
      { worldOpen: true, worldOpenRanges: ['icmp'], worldOpenEverything: false },
    ],
    [
      'for UDP by number',
      items({ ipProtocol: '17', fromPort: 53, toPort: 53, ...world }),
      { worldOpenRanges: ['udp/53-53'] },
    ],
  ])('%s', (_, record, expected) => {
    expect(derived('network', record)).toMatchObject({
      direction: 'ingress',
      worldOpen: true,
      ...expected,
    });
  });

  it.each<[string, LogRecord]>([
    ['an office', items(ssh({ ipRanges: { items: [{ cidrIp: '203.0.113.0/24' }] } }))],
    ['a private network', items(ssh({ ipRanges: { items: [{ cidrIp: '10.0.0.0/8' }] } }))],
    ['another group', items(ssh({ groups: { items: [{ groupId: 'sg-2' }] } }))],
    [
      'something that is no network',
      items(ssh({ ipRanges: { items: [{ cidrIp: 'x' }, { cidrIp: 7 }] } })),
    ],
    [
      'one rule for the world and an admin port for the office do not mix',
      items(
        { ...ssh(world), fromPort: 443, toPort: 443 },
        ssh({ ipRanges: { items: [{ cidrIp: '203.0.113.0/24' }] } }),
      ),
    ],
  ])('is not open on an admin port: %s', (_, record) => {
    expect(derived('network', record)).not.toHaveProperty('worldOpenPorts');
    expect(derived('network', record)).toMatchObject({ worldOpenEverything: false });
  });

  it('may be opened outwards', () => {
    const egress = { ...items(ssh(world)), eventName: 'AuthorizeSecurityGroupEgress' };
    expect(derived('network', egress)).toMatchObject({ direction: 'egress', worldOpen: true });
  });

  it('may be opened by a change', () => {
    const change = (rule: unknown) =>
      call('ec2', 'ModifySecurityGroupRules', {
        ModifySecurityGroupRulesRequest: { SecurityGroupRule: { SecurityGroupRule: rule } },
      });
    const rule = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv4: '0.0.0.0/0' };
    expect(derived('network', change(rule))).toMatchObject({ worldOpenPorts: [22] });
    expect(
      derived('network', change([rule, { ...rule, CidrIpv4: '', CidrIpv6: '::/0' }])),
    ).toMatchObject({
      worldOpenFamilies: ['ipv4', 'ipv6'],
    });
  });
});

describe('a network ACL', () => {
  const entry = (parameters: object) =>
    call('ec2', 'CreateNetworkAclEntry', {
      ruleAction: 'allow',
      egress: false,
      portRange: {},
      ...parameters,
    });

  it.each<[string, LogRecord, object]>([
    [
      'every protocol, which has no ports',
      entry({ aclProtocol: '-1', cidrBlock: '0.0.0.0/0' }),
      { worldOpenEverything: true },
    ],
    [
      'all ports of TCP',
      entry({ aclProtocol: '6', cidrBlock: '0.0.0.0/0', portRange: { from: 0, to: 65535 } }),
      { worldOpenEverything: true },
    ],
    [
      'one port over IPv6',
      entry({ aclProtocol: 6, ipv6CidrBlock: '::/0', portRange: { from: 22, to: 22 } }),
      { worldOpenPorts: [22], worldOpenEverything: false },
    ],
    [
      'outwards',
      entry({ aclProtocol: '-1', cidrBlock: '0.0.0.0/0', egress: true }),
      { direction: 'egress' },
    ],
  ])('opens %s', (_, record, expected) => {
    expect(derived('network', record)).toMatchObject(expected);
  });

  it('that denies opens nothing', () => {
    const record = entry({ aclProtocol: '-1', cidrBlock: '0.0.0.0/0', ruleAction: 'deny' });
    expect(derived('network', record)).toMatchObject({ worldOpen: false });
  });

  it('of another call, service or shape is none', () => {
    expect(derived('network', call('ec2', 'DescribeNetworkAcls', {}))).toEqual({});
    expect(derived('network', call('ec2', 'CreateNetworkAclEntry', null))).toEqual({});
    expect(derived('network', call('ec3', 'CreateNetworkAclEntry', {}))).toEqual({});
  });
});

describe('sharing', () => {
  const items = (permission: string, ...list: readonly object[]) => ({
    [permission]: { add: { items: list } },
  });

  it.each<[string, LogRecord, object]>([
    [
      'a snapshot with everybody',
      call('ec2', 'ModifySnapshotAttribute', items('createVolumePermission', { group: 'all' })),
      { public: true },
    ],
    [
      'a snapshot with an account',
      call('ec2', 'ModifySnapshotAttribute', items('createVolumePermission', { userId: OTHER })),
      { public: false, otherAccounts: [OTHER] },
    ],
    [
      'a single item',
      call('ec2', 'ModifySnapshotAttribute', {
        createVolumePermission: { add: { items: { userId: OTHER } } },
      }),
      { otherAccounts: [OTHER] },
    ],
    [
      'an image with an organisation',
      call(
        'ec2',
        'ModifyImageAttribute',
        items('launchPermission', { organizationArn: 'arn:aws:organizations::1:organization/o-a' }),
      ),
      { organizations: ['arn:aws:organizations::1:organization/o-a'] },
    ],
    [
      'a database snapshot',
      call('rds', 'ModifyDBSnapshotAttribute', { valuesToAdd: ['all', OTHER] }),
      { public: true, otherAccounts: [OTHER] },
    ],
    [
      'a cluster snapshot with a single value',
      call('rds', 'ModifyDBClusterSnapshotAttribute', { valuesToAdd: OTHER }),
      { otherAccounts: [OTHER] },
    ],
    [
      'a document',
      call('ssm', 'ModifyDocumentPermission', { accountIdsToAdd: ['All'] }),
      { public: true },
    ],
  ])('%s', (_, record, expected) => {
    expect(derived('share', record)).toMatchObject(expected);
  });

  it('with the own account is none, nor is taking back, nor another call', () => {
    const own = call(
      'ec2',
      'ModifySnapshotAttribute',
      items('createVolumePermission', { userId: OWN }, { userId: {} }),
    );
    expect(derived('share', own)).toEqual({ public: false });
    expect(
      derived('share', call('rds', 'ModifyDBSnapshotAttribute', { valuesToRemove: ['all'] })),
    ).toEqual({ public: false });
    expect(derived('share', call('rds', 'DescribeDBSnapshots', {}))).toEqual({});
    expect(derived('share', call('rds', 'ModifyDBSnapshotAttribute', null))).toEqual({});
  });
});

describe('an access list', () => {
  const acl = (parameters: unknown) => call('s3', 'PutBucketAcl', parameters);
  const ALL = 'http://acs.amazonaws.com/groups/global/AllUsers';
  const grants = (Grant: unknown) => acl({ AccessControlPolicy: { AccessControlList: { Grant } } });

  it.each<[string, LogRecord, object]>([
    [
      'canned',
      acl({ 'x-amz-acl': 'public-read' }),
      { groups: ['AllUsers'], permissions: ['READ'] },
    ],
    [
      'canned in a list',
      acl({ 'x-amz-acl': ['public-read-write'] }),
      { permissions: ['READ', 'WRITE'] },
    ],
    [
      'for anybody with an account',
      acl({ 'x-amz-acl': 'authenticated-read' }),
      { groups: ['AuthenticatedUsers'] },
    ],
    ['by header', acl({ 'x-amz-grant-write-acp': `uri="${ALL}"` }), { permissions: ['WRITE_ACP'] }],
    [
      'with a single grant',
      grants({ Grantee: { URI: ALL }, Permission: 'READ_ACP' }),
      { permissions: ['READ_ACP'] },
    ],
    [
      'with a list of grants',
      grants([
        { Grantee: { ID: 'x' }, Permission: 'READ' },
        { Grantee: { URI: ALL }, Permission: 'FULL_CONTROL' },
      ]),
      { permissions: ['FULL_CONTROL'] },
    ],
  ])('%s is public', (_, record, expected) => {
    expect(derived('acl', record)).toMatchObject({ public: true, ...expected });
  });

  it.each<[string, LogRecord]>([
    ['private', acl({ 'x-amz-acl': 'private' })],
    [
      'of log delivery',
      grants({ Grantee: { URI: 'http://acs.amazonaws.com/groups/s3/LogDelivery' } }),
    ],
    ['of no grants that are such', grants(['x', 7])],
    ['of a name that every object has', acl({ 'x-amz-acl': { toString: 1 } })],
    ['by header, for an id', acl({ 'x-amz-grant-read': 'id="x"' })],
  ])('%s is not', (_, record) => {
    expect(derived('acl', record)).toEqual({ public: false });
  });

  it('is not spoken of elsewhere', () => {
    expect(derived('acl', acl({ bucketName: 'x' }))).toEqual({});
    expect(derived('acl', acl(null))).toEqual({});
    expect(derived('acl', call('s4', 'PutBucketAcl', { 'x-amz-acl': 'public-read' }))).toEqual({});
  });
});

describe('the caller', () => {
  const session = (arn: string, more: object = {}) => ({
    userIdentity: {
      type: 'AssumedRole',
      sessionContext: { sessionIssuer: { arn, userName: 'R' } },
      ...more,
    },
  });
  it.each<[string, LogRecord]>([
    ['service', { userIdentity: { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' } }],
    [
      'service',
      session('arn:aws:iam::1:role/deploy', { invokedBy: 'cloudformation.amazonaws.com' }),
    ],
    ['service', { userIdentity: { type: 'IAMUser', invokedBy: 'athena.amazonaws.com' } }],
    ['service-linked-role', session('arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/X')],
    ['identity-center', session('arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/eu-west-1/X')],
    ['identity-center', { userIdentity: { type: 'IdentityCenterUser' } }],
    [
      'instance',
      session('arn:aws:iam::1:role/web', { principalId: 'AROAEXAMPLE:i-0123456789abcdef0' }),
    ],
    ['role', session('arn:aws:iam::1:role/deploy', { principalId: 'AROAEXAMPLE:ci' })],
    ['root', { userIdentity: { type: 'Root' } }],
    ['iam-user', { userIdentity: { type: 'IAMUser' } }],
    ['federated', { userIdentity: { type: 'WebIdentityUser' } }],
    ['anonymous', { userIdentity: { type: 'AWSAccount', accountId: 'ANONYMOUS_PRINCIPAL' } }],
    ['anonymous', { userIdentity: { type: 'AWSAccount', principalId: 'ANONYMOUS_PRINCIPAL' } }],
    ['other', { userIdentity: { type: 'AWSAccount' } }],
    ['other', {}],
  ])('is of the kind %s', (kind, record) => {
    expect(derived('caller', record)).toMatchObject({ kind });
  });

  it('has a role, and may be of another account', () => {
    const record = { ...session('x', { accountId: OTHER }), recipientAccountId: OWN };
    expect(derived('caller', record)).toMatchObject({ role: 'R', fromOtherAccount: true });
    expect(derived('caller', { userIdentity: { accountId: OWN } })).toEqual({
      kind: 'other',
      fromOtherAccount: false,
    });
  });
});

describe('the source', () => {
  const from = (sourceIPAddress: unknown, facts?: SourceFacts) => {
    const record: LogRecord = { sourceIPAddress };
    openSources(record, facts && { look: () => facts });
    return derived('source', record);
  };

  it('is known as far as there are files', () => {
    expect(from('203.0.113.7')).toEqual({ address: '203.0.113.7' });
    expect(
      from('203.0.113.7', { country: 'CH', asn: 64500, isTor: false, threatLists: [] }),
    ).toEqual({
      address: '203.0.113.7',
      country: 'CH',
      asn: 64500,
      isTor: false,
    });
    expect(
      from('2001:db8::1', { awsServices: ['EC2'], threatLists: ['bad'], asOrganization: 'X' }),
    ).toEqual({
      isAws: true,
      address: '2001:db8::1',
      awsServices: ['EC2'],
      threatLists: ['bad'],
      asOrganization: 'X',
    });
  });

  it.each(['ec2.amazonaws.com', 'AWS Internal', '', undefined, 7])('is no address: %s', (value) => {
    expect(from(value, { country: 'CH' })).toEqual({});
  });
});

describe('every derived field', () => {
  const names = [...DERIVED_FIELDS.keys()];
  const json = fc.jsonValue({ maxDepth: 5 });
  const named = fc.dictionary(
    fc.constantFrom(
      'policy',
      'ipPermissions',
      'items',
      'x-amz-acl',
      'add',
      'group',
      'principal',
      'condition',
      'cidrIp',
    ),
    json,
  );

  it('answers for any record at all: nothing, a value or a short list', () => {
    fc.assert(
      fc.property(
        fc.record({
          eventSource: fc
            .constantFrom('ec2', 's3', 'kms', 'rds', 'lambda', 'iam')
            .map((name) => `${name}.amazonaws.com`),
          eventName: fc.constantFrom(
            'ModifySnapshotAttribute',
            'PutBucketAcl',
            'PutKeyPolicy',
            'AuthorizeSecurityGroupIngress',
            'AddPermission',
            'ModifyDBSnapshotAttribute',
            'CreateRole',
          ),
          requestParameters: fc.oneof(named, json),
          userIdentity: json,
          sourceIPAddress: json,
        }),
        (record) => {
          for (const name of names)
            for (const value of valuesAt(record, name)) {
              expect(isLogRecord(value)).toBe(false);
              expect(value).not.toBeUndefined();
              if (Array.isArray(value)) expect(value.length).toBeLessThanOrEqual(200);
            }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is never read from the record itself', () => {
    const record = {
      trailwarden: { source: { isTor: true }, nothing: 1 },
      'trailwarden.source.isTor': true,
    };
    expect(valuesAt(record, 'trailwarden.source.isTor')).toEqual([]);
    expect(valuesAt(record, 'trailwarden.nothing')).toEqual([]);
  });
});
