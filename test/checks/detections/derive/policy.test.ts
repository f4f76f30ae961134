import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { valuesAt } from '../../../../checks/detections/evaluate/fields.ts';
import { policyFacts } from '../../../../checks/detections/derive/policy-fields.ts';
import type { LogRecord } from '../../../../checks/log-record.ts';

const OWN = '111111111111';
const OTHER = '222222222222';

/** A call that writes a policy for a key, in account 111111111111. */
function keyPolicy(document: unknown): LogRecord {
  return {
    eventSource: 'kms.amazonaws.com',
    eventName: 'PutKeyPolicy',
    recipientAccountId: OWN,
    requestParameters: { policy: document },
  };
}

function rolePolicy(document: unknown): LogRecord {
  return {
    eventSource: 'iam.amazonaws.com',
    eventName: 'PutRolePolicy',
    requestParameters: { policyDocument: document },
  };
}

const policy = (...statements: readonly object[]) => ({ Statement: statements });
const allow = (principal: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Principal: principal,
  Action: 'kms:Decrypt',
  Resource: '*',
  ...more,
});
const when = (operator: string, key: string, value: unknown) => ({
  Condition: { [operator]: { [key]: value } },
});
const grant = (action: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Action: action,
  Resource: '*',
  ...more,
});
const isPublic = (document: unknown) => policyFacts(keyPolicy(document))?.lets?.everybody;
const others = (document: unknown) => policyFacts(keyPolicy(document))?.lets?.otherAccounts;
const rights = (document: unknown) => policyFacts(rolePolicy(document))?.rights;

describe('a policy document is read', () => {
  const document = policy(allow('*'));
  const text = JSON.stringify(document);

  it.each([
    ['as an object', document],
    ['as JSON text', text],
    ['as URL-encoded text', encodeURIComponent(text)],
    ['as a form would encode it', encodeURIComponent(text).replaceAll('%20', '+')],
    ['as text of text', JSON.stringify(text)],
    ['with white space', `\n  ${JSON.stringify(document, null, 2)}`],
    ['with a single statement', { Statement: allow('*') }],
  ])('%s', (_, given) => {
    expect(policyFacts(keyPolicy(given))).toMatchObject({ isUnreadable: false });
    expect(isPublic(given)).toBe(true);
  });

  it.each([
    ['no JSON', '{"Statement":'],
    ['encoded badly', '%7B%'],
    ['a number', 7],
    ['a list', []],
    ['without statements', {}],
    ['with an empty list of them', policy()],
    ['with a statement that is a text', { Statement: ['x'] }],
    ['with an effect that AWS does not know', policy({ ...allow('*'), Effect: 'allow' })],
    ['with an action that is an object', policy(grant({ toString: 1 }))],
    ['with a condition that is a text', policy(allow('*', { Condition: 'x' }))],
    ['with an operator that is a text', policy(allow('*', { Condition: { StringEquals: 'x' } }))],
    ['with a value that is an object', policy(allow('*', when('StringEquals', 'a', {})))],
    ['longer than any policy', `{"Statement":[${' '.repeat(200_000)}]}`],
    ['with more statements than any policy', policy(...Array(1001).fill(allow(OWN)))],
    ['nested deeper than a parser goes', `${'['.repeat(90_000)}${']'.repeat(90_000)}`],
  ])('not where it is %s: that is said, and nothing else', (_, given) => {
    const kind = 'resource';
    expect(policyFacts(keyPolicy(given))).toEqual({ kind, isUnreadable: true });
    expect(valuesAt(keyPolicy(given), 'trailwarden.policy.unreadable')).toEqual([true]);
    expect(valuesAt(keyPolicy(given), 'trailwarden.policy.public')).toEqual([]);
  });

  it('100 kB of it within a moment', () => {
    const statements = Array.from({ length: 900 }, (_, at) =>
      grant([`${'*a'.repeat(20)}${at}`, `iam:*${at}`], { Sid: 'x'.repeat(20) }),
    );
    const text = JSON.stringify(policy(...statements));
    expect(text.length).toBeGreaterThan(100_000);
    const start = performance.now();
    expect(rights(text)).toEqual({ administration: false, waysUp: [] });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('of any JSON at all without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        policyFacts(keyPolicy(value));
        policyFacts(keyPolicy(policy(allow(value))));
        policyFacts(rolePolicy(policy(grant(value, { Resource: value, Condition: value }))));
      }),
      { numRuns: 500 },
    );
  });
});

describe('everybody is let in', () => {
  it.each<[string, object]>([
    ['by a star', allow('*')],
    ['by a star in a list', allow(['*'])],
    ['as any principal of AWS', allow({ AWS: '*' })],
    ['as any principal of AWS, in a list', allow({ AWS: [OWN, '*'] })],
    ['by NotPrincipal', { ...allow(undefined), NotPrincipal: { AWS: OWN } }],
    ['under a condition on the transport', allow('*', when('Bool', 'aws:SecureTransport', 'true'))],
    [
      'under a condition that any referer meets',
      allow('*', when('StringLike', 'aws:Referer', 'x')),
    ],
    ['where the value is a star', allow('*', when('StringLike', 'aws:PrincipalOrgID', '*'))],
    [
      'where one value of two is open',
      allow('*', when('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '0.0.0.0/1'])),
    ],
    [
      'where the key may be absent',
      allow('*', when('StringEqualsIfExists', 'aws:SourceVpce', 'vpce-1a2b')),
    ],
    [
      'where all of no values suffice',
      allow('*', when('ForAllValues:StringEquals', 'aws:PrincipalOrgID', 'o-abcdefghij')),
    ],
    [
      'where somebody is left out',
      allow('*', when('StringNotEquals', 'aws:PrincipalAccount', OTHER)),
    ],
    ['from half of the internet', allow('*', when('IpAddress', 'aws:SourceIp', '128.0.0.0/1'))],
    ['from addresses that are none', allow('*', when('IpAddress', 'aws:SourceIp', 'office'))],
    ['from IPv6 as a whole', allow('*', when('IpAddress', 'aws:SourceIp', '2000::/3'))],
    [
      'as a role that each account may have',
      allow('*', when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/Admin')),
    ],
    ['through any topic', allow('*', when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:*:*'))],
    ['through something that is no ARN', allow('*', when('ArnLike', 'aws:SourceArn', 'x'))],
    ['where no value is named', allow('*', when('StringEquals', 'aws:PrincipalOrgID', []))],
    [
      'through a service of AWS, whoever asks it',
      allow('*', when('StringEquals', 'kms:ViaService', 's3.eu-west-1.amazonaws.com')),
    ],
  ])('%s', (_, statement) => {
    expect(isPublic(policy(statement))).toBe(true);
  });

  it.each<[string, object]>([
    ['the own account', allow({ AWS: `arn:aws:iam::${OWN}:root` })],
    ['another account', allow({ AWS: OTHER })],
    ['a service', allow({ Service: 'sns.amazonaws.com' })],
    ['a federation', allow({ Federated: 'cognito-identity.amazonaws.com' })],
    ['nobody', allow({})],
    ['nobody by name', allow(undefined)],
    ['an organisation', allow('*', when('StringEquals', 'aws:PrincipalOrgID', 'o-abcdefghij'))],
    [
      'a unit',
      allow('*', when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-abcdefghij/r-ab12/*')),
    ],
    ['an account by condition', allow('*', when('StringEquals', 'AWS:SourceAccount', OWN))],
    ['the owner of a topic', allow({ AWS: '*' }, when('StringEquals', 'AWS:SourceOwner', OWN))],
    ['an endpoint', allow('*', when('StringEquals', 'aws:sourceVpce', 'vpce-1a2b3c4d'))],
    [
      'an office',
      allow('*', when('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '2001:db8::/32'])),
    ],
    ['a bucket', allow('*', when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::exports'))],
    [
      'a topic of the account',
      allow('*', when('ArnEquals', 'aws:SourceArn', `arn:aws:sns:*:${OWN}:*`)),
    ],
    ['a user by id', allow('*', when('StringLike', 'aws:userid', 'AROAEXAMPLE:*'))],
  ])('not where it lets in %s', (_, statement) => {
    expect(isPublic(policy(statement))).toBe(false);
  });

  const deny = (more: object) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 'kms:*',
    Resource: '*',
    ...more,
  });
  const outside = when('StringNotEqualsIfExists', 'aws:PrincipalOrgID', 'o-abcdefghij');

  it.each<[string, object]>([
    ['all outside the organisation are denied', deny(outside)],
    [
      'all but AWS itself outside it are denied',
      deny({
        Condition: { ...outside.Condition, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
      }),
    ],
    [
      'all outside the office are denied',
      deny(when('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24')),
    ],
    [
      'all but one account are denied',
      { ...deny({}), Principal: undefined, NotPrincipal: { AWS: OWN } },
    ],
  ])('not where %s', (_, statement) => {
    expect(isPublic(policy(allow('*'), statement))).toBe(false);
  });

  it.each<[string, object]>([
    ['only one action is denied', deny({ ...outside, Action: 'kms:Encrypt' })],
    [
      'all but some actions are denied',
      deny({ ...outside, Action: undefined, NotAction: 'kms:*' }),
    ],
    ['another resource is denied', deny({ ...outside, Resource: 'arn:aws:kms:eu-west-1:1:key/x' })],
    ['all but a resource is denied', deny({ ...outside, Resource: undefined, NotResource: 'x' })],
    ['one account is denied', { ...deny(outside), Principal: { AWS: OTHER } }],
    ['the transport is asked for', deny(when('Bool', 'aws:SecureTransport', 'false'))],
    [
      'a second condition has to hold',
      deny({
        Condition: { ...outside.Condition, Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
      }),
    ],
    ['everybody but everybody is denied', { ...deny({}), Principal: undefined, NotPrincipal: '*' }],
  ])('still where %s', (_, statement) => {
    expect(isPublic(policy(allow('*'), statement))).toBe(true);
  });

  it('and what everybody may do is told', () => {
    const actions = (...statements: readonly object[]) =>
      policyFacts(keyPolicy(policy(...statements)))?.lets?.publicActions;
    expect(actions(allow('*', { Action: ['s3:GetObject', 's3:GetObject'] }))).toEqual([
      's3:getobject',
    ]);
    expect(actions({ ...allow('*'), Action: undefined, NotAction: 'x' })).toEqual(['*']);
    expect(actions(allow(OWN), allow('*', when('StringEquals', 'aws:SourceAccount', OWN)))).toEqual(
      [],
    );
  });
});

describe('other accounts', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['by number', { AWS: OTHER }, [OTHER]],
    ['by root', { AWS: [`arn:aws:iam::${OTHER}:root`] }, [OTHER]],
    [
      'by session, in another partition',
      { AWS: `arn:aws-cn:sts::${OTHER}:assumed-role/x/y` },
      [OTHER],
    ],
    ['not the own one', { AWS: [OWN, `arn:aws:iam::${OWN}:role/x`] }, []],
    ['not a deleted principal', { AWS: 'AIDAEXAMPLEALICE' }, []],
    ['not a number that is longer', { AWS: '2222222222222' }, []],
  ])('are named %s', (_, principal, expected) => {
    expect(others(policy(allow(principal)))).toEqual(expected);
  });

  it('are named by conditions on everybody, too', () => {
    const statement = allow('*', when('StringEquals', 'kms:CallerAccount', [OTHER, OWN]));
    expect(others(policy(statement))).toEqual([OTHER]);
  });

  it('are not those that are denied', () => {
    expect(others(policy({ ...allow({ AWS: OTHER }), Effect: 'Deny' }))).toEqual([]);
  });

  it('may be a whole organisation', () => {
    const statement = allow('*', when('StringEquals', 'aws:PrincipalOrgID', ['o-abcdefghij', 'x']));
    expect(policyFacts(keyPolicy(policy(statement)))?.lets?.organizations).toEqual([
      'o-abcdefghij',
    ]);
  });
});

describe('a trust policy', () => {
  const GITHUB = `arn:aws:iam::${OWN}:oidc-provider/token.actions.githubusercontent.com`;
  const trust = (...statements: readonly object[]) =>
    policyFacts({
      eventSource: 'iam.amazonaws.com',
      eventName: 'CreateRole',
      recipientAccountId: OWN,
      requestParameters: {
        assumeRolePolicyDocument: encodeURIComponent(JSON.stringify(policy(...statements))),
      },
    });
  const federated = (more: object, provider = GITHUB) => ({
    Effect: 'Allow',
    Principal: { Federated: provider },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...more,
  });
  const subject = (value: unknown) =>
    when('StringLike', 'token.actions.githubusercontent.com:sub', value);

  it('has its principals by kind', () => {
    const facts = trust(
      { Effect: 'Allow', Principal: { Service: ['ec2.amazonaws.com'] }, Action: 'sts:AssumeRole' },
      federated(subject('repo:acme/web:*')),
    );
    expect(facts).toMatchObject({
      kind: 'trust',
      lets: {
        everybody: false,
        services: ['ec2.amazonaws.com'],
        identityProviders: [GITHUB],
        openIdentityProviders: [],
      },
    });
  });

  it.each<[string, object]>([
    ['no condition', {}],
    [
      'a condition on the audience only',
      when('StringEquals', 'token.actions.githubusercontent.com:aud', 'sts.amazonaws.com'),
    ],
    ['any subject', subject('*')],
    ['any repository', subject('repo:*')],
    ['any repository among others', subject(['repo:acme/web:*', 'repo:*/x'])],
    [
      'a subject that may be absent',
      when('StringLikeIfExists', 'token.actions.githubusercontent.com:sub', 'repo:acme/*'),
    ],
  ])('lets in every user of a provider with %s', (_, more) => {
    expect(trust(federated(more))?.lets?.openIdentityProviders).toEqual([GITHUB]);
  });

  it('leaves SAML to the provider of the account', () => {
    const saml = federated({}, `arn:aws:iam::${OWN}:saml-provider/Okta`);
    expect(trust(saml)?.lets?.openIdentityProviders).toEqual([]);
  });
});

describe('an identity policy', () => {
  it.each<[string, readonly object[]]>([
    ['everything', [grant('*')]],
    ['every service', [grant('*:*')]],
    ['everything in a list', [grant(['s3:GetObject', '*'])]],
    ['all of IAM', [grant('IAM:*')]],
    ['everything but a service', [grant(undefined, { NotAction: 's3:*' })]],
    ['everything but a resource', [grant('*', { Resource: undefined, NotResource: 'x' })]],
    ['everything in one statement of two', [grant('s3:GetObject'), grant('*')]],
  ])('grants administration with %s', (_, statements) => {
    expect(rights(policy(...statements))?.administration).toBe(true);
  });

  it.each<[string, readonly object[]]>([
    ['a service', [grant('s3:*')]],
    ['everything on one bucket', [grant('*', { Resource: 'arn:aws:s3:::x/*' })]],
    [
      'everything under a condition',
      [grant('*', when('Bool', 'aws:MultiFactorAuthPresent', 'true'))],
    ],
    ['everything but IAM', [grant(undefined, { NotAction: ['iam:*', 'organizations:*'] })]],
    ['everything, and IAM denied', [grant('*'), { ...grant('iam:*'), Effect: 'Deny' }]],
    ['everything denied', [{ ...grant('*'), Effect: 'Deny' }]],
    [
      'each write to IAM by its beginning',
      [grant(['iam:A*', 'iam:C*', 'iam:D*', 'iam:P*', 'iam:S*', 'iam:U*'])],
    ],
  ])('does not with %s', (_, statements) => {
    expect(rights(policy(...statements))?.administration).toBe(false);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['a write to IAM', 'iam:PutRolePolicy', ['iam:PutRolePolicy']],
    ['writes by a pattern', 'iam:Put?olePolicy', ['iam:PutRolePolicy']],
    [
      'a role that may be passed, and code that runs',
      ['iam:Pass*', 'lambda:*'],
      ['iam:PassRole+lambda:CreateFunction'],
    ],
    ['a role that may be passed, and nothing to run', ['iam:PassRole'], []],
    ['code without a role', ['lambda:*'], []],
    ['reading IAM', ['iam:Get*', 'iam:List*'], []],
  ])('has ways up: %s', (_, actions, expected) => {
    expect(rights(policy(grant(actions)))?.waysUp).toEqual(expected);
  });

  it('with more actions than are looked at is unreadable', () => {
    const actions = Array.from({ length: 2_001 }, (_, at) => `s3:Get${at}`);
    expect(policyFacts(rolePolicy(policy(grant(actions))))).toEqual({
      kind: 'identity',
      isUnreadable: true,
    });
  });

  it('says nothing of principals, nor a resource policy of rights', () => {
    expect(valuesAt(rolePolicy(policy(grant('*'))), 'trailwarden.policy.public')).toEqual([]);
    expect(valuesAt(keyPolicy(policy(allow('*'))), 'trailwarden.policy.waysUp')).toEqual([]);
  });
});

describe('where a policy stands', () => {
  const call = (eventSource: string, eventName: string, requestParameters: unknown) => ({
    eventSource: `${eventSource}.amazonaws.com`,
    eventName,
    recipientAccountId: OWN,
    requestParameters,
  });
  const open = JSON.stringify(policy(allow('*')));

  it.each<[string, LogRecord]>([
    ['a bucket', call('s3', 'PutBucketPolicy', { bucketPolicy: policy(allow('*')), policy: '' })],
    [
      'an access point',
      call('s3', 'PutAccessPointPolicy', { PutAccessPointPolicyRequest: { Policy: open } }),
    ],
    ['a new key', call('kms', 'CreateKey', { policy: open })],
    [
      'a topic',
      call('sns', 'SetTopicAttributes', { attributeName: 'Policy', attributeValue: open }),
    ],
    ['a new topic', call('sns', 'CreateTopic', { attributes: { Policy: open } })],
    ['a queue', call('sqs', 'SetQueueAttributes', { attributes: { Policy: open } })],
    ['a repository', call('ecr', 'SetRepositoryPolicy', { policyText: open })],
    ['a secret', call('secretsmanager', 'PutResourcePolicy', { resourcePolicy: open })],
    [
      'a function',
      call('lambda', 'AddPermission20150331v2', {
        principal: '*',
        action: 'lambda:InvokeFunction',
      }),
    ],
    ['a bus', call('events', 'PutPermission', { principal: '*', action: 'events:PutEvents' })],
    ['a bus with a document', call('events', 'PutPermission', { policy: open })],
  ])('of %s', (_, record) => {
    expect(policyFacts(record)?.lets?.everybody).toBe(true);
  });

  it.each<[string, LogRecord]>([
    [
      'a function for one topic',
      call('lambda', 'AddPermission20150331v2', {
        principal: '*',
        sourceArn: `arn:aws:sns:eu-west-1:${OWN}:x`,
      }),
    ],
    [
      'a function for an organisation',
      call('lambda', 'AddPermission20150331v2', { principal: '*', principalOrgID: 'o-abcdefghij' }),
    ],
    [
      'a function for a service',
      call('lambda', 'AddPermission20150331v2', { principal: 's3.amazonaws.com' }),
    ],
    [
      'a bus for an organisation',
      call('events', 'PutPermission', {
        principal: '*',
        condition: { type: 'StringEquals', key: 'aws:PrincipalOrgID', value: 'o-abcdefghij' },
      }),
    ],
  ])('of %s, which is limited', (_, record) => {
    expect(policyFacts(record)?.lets?.everybody).toBe(false);
  });

  it.each<[string, LogRecord]>([
    [
      'another attribute of a topic',
      call('sns', 'SetTopicAttributes', { attributeName: 'DisplayName', attributeValue: open }),
    ],
    ['an empty policy', call('sqs', 'SetQueueAttributes', { attributes: { Policy: '' } })],
    ['no parameters', call('kms', 'PutKeyPolicy', null)],
    ['another call', call('kms', 'GetKeyPolicy', { policy: open })],
    ['a name of all objects', call('kms', 'constructor', { policy: open })],
    ['another service', call('constructor', 'PutKeyPolicy', { policy: open })],
    [
      'no service of AWS',
      { ...call('kms', 'PutKeyPolicy', { policy: open }), eventSource: 'kms.example.com' },
    ],
  ])('nowhere: %s', (_, record) => {
    expect(policyFacts(record)).toBeUndefined();
  });

  it('leaves out the account of the caller where the record does not say whose account it is', () => {
    const record = {
      ...keyPolicy(policy(allow({ AWS: OTHER }))),
      recipientAccountId: undefined,
      userIdentity: { accountId: OTHER },
    };
    expect(policyFacts(record)?.lets?.otherAccounts).toEqual([]);
  });
});
