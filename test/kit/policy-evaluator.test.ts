import { describe, expect, it } from '@jest/globals';
import type { Conditions, PolicyDocument, Statement } from '../../stacks/constructs/policy.ts';
import { type AccessRequest, evaluate, like } from './policy-evaluator.ts';

type Context = NonNullable<AccessRequest['context']>;

const BUCKET = 'arn:aws:s3:::b';
const ALICE = { kind: 'role', arn: 'arn:aws:iam::111111111111:role/Alice' } as const;
const STRANGER = { kind: 'role', arn: 'arn:aws:iam::999999999999:role/Mallory' } as const;

const documentOf = (...statements: readonly Statement[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: statements,
});
const denyWhen = (Condition: Conditions) =>
  documentOf({
    Sid: 'D',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: '*',
    Condition,
  });
const ask = (resource: PolicyDocument, request: Partial<AccessRequest> = {}) =>
  evaluate(
    { resource, resourceAccount: '111111111111' },
    { principal: ALICE, action: 's3:GetObject', resource: `${BUCKET}/k`, ...request },
  );

describe('policy evaluator', () => {
  it.each<[string, Conditions, Context, 'denied' | 'allowed']>([
    [
      'StringEquals matches one of several',
      { StringEquals: { 'a:b': ['x', 'y'] } },
      { 'a:b': 'y' },
      'denied',
    ],
    [
      'StringEquals on an absent key does not match',
      { StringEquals: { 'a:b': 'x' } },
      {},
      'allowed',
    ],
    ['StringNotEquals on an absent key matches', { StringNotEquals: { 'a:b': 'x' } }, {}, 'denied'],
    [
      'StringNotEquals needs all to differ',
      { StringNotEquals: { 'a:b': ['x', 'y'] } },
      { 'a:b': 'y' },
      'allowed',
    ],
    ['IfExists on an absent key matches', { StringEqualsIfExists: { 'a:b': 'x' } }, {}, 'denied'],
    [
      'IfExists on a present key compares',
      { StringEqualsIfExists: { 'a:b': 'x' } },
      { 'a:b': 'z' },
      'allowed',
    ],
    ['Null true is an absent key', { Null: { 'a:b': 'true' } }, {}, 'denied'],
    ['Null false is a present key', { Null: { 'a:b': 'false' } }, { 'a:b': '' }, 'denied'],
    ['Null false with the key absent', { Null: { 'a:b': 'false' } }, {}, 'allowed'],
    [
      'Bool ignores case',
      { Bool: { 'aws:SecureTransport': 'False' } },
      { 'aws:SecureTransport': 'false' },
      'denied',
    ],
    ['keys ignore case', { Bool: { 'AWS:securetransport': 'true' } }, {}, 'denied'],
    ['StringLike knows wildcards', { StringLike: { 'a:b': 'x*z' } }, { 'a:b': 'xyyz' }, 'denied'],
    ['StringNotLike', { StringNotLike: { 'a:b': 'x*' } }, { 'a:b': 'y' }, 'denied'],
    [
      'StringEqualsIgnoreCase',
      { StringEqualsIgnoreCase: { 'a:b': 'X' } },
      { 'a:b': 'x' },
      'denied',
    ],
    [
      'StringNotEqualsIgnoreCase',
      { StringNotEqualsIgnoreCase: { 'a:b': 'X' } },
      { 'a:b': 'x' },
      'allowed',
    ],
    [
      'ArnEquals takes wildcards within a part',
      { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Alice' } },
      {},
      'denied',
    ],
    [
      'an ARN wildcard does not cross a colon',
      { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam*role/Alice' } },
      {},
      'allowed',
    ],
    [
      'ArnNotEquals of the caller',
      { ArnNotEquals: { 'aws:PrincipalArn': [ALICE.arn] } },
      {},
      'allowed',
    ],
    [
      'ArnNotLike of another',
      { ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::1:role/*'] } },
      {},
      'denied',
    ],
    [
      'two keys must both match',
      { StringEquals: { 'a:b': 'x', 'c:d': 'y' } },
      { 'a:b': 'x' },
      'allowed',
    ],
    [
      'ForAnyValue needs one',
      { 'ForAnyValue:StringEquals': { 'a:b': 'x' } },
      { 'a:b': ['w', 'x'] },
      'denied',
    ],
    ['ForAnyValue on an absent key', { 'ForAnyValue:StringEquals': { 'a:b': 'x' } }, {}, 'allowed'],
    [
      'ForAllValues needs all',
      { 'ForAllValues:StringEquals': { 'a:b': 'x' } },
      { 'a:b': ['w', 'x'] },
      'allowed',
    ],
    [
      'ForAllValues on an absent key',
      { 'ForAllValues:StringEquals': { 'a:b': 'x' } },
      {},
      'denied',
    ],
    [
      'NumericLessThan',
      { NumericLessThan: { 's3:TlsVersion': '1.2' } },
      { 's3:TlsVersion': '1.1' },
      'denied',
    ],
    ['NumericGreaterThan', { NumericGreaterThan: { 'a:n': '10' } }, { 'a:n': '9' }, 'allowed'],
    [
      'a variable takes the value of the request',
      { StringEquals: { 'a:b': '${aws:PrincipalAccount}' } },
      { 'a:b': '111111111111' },
      'denied',
    ],
    [
      'a variable without a value matches nothing',
      { StringLike: { 'a:b': '${aws:PrincipalOrgID}' } },
      { 'a:b': 'o-1' },
      'allowed',
    ],
  ])('%s', (...[, condition, context, expected]) => {
    expect(ask(denyWhen(condition), { context })).toBe(expected);
  });

  it('refuses to judge an operator it does not know', () => {
    expect(() => ask(denyWhen({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }))).toThrow(
      'does not know the operator IpAddress',
    );
  });

  const root = (Action: string): Statement => ({
    Sid: 'A',
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::999999999999:root' },
    Action,
    Resource: '*',
  });

  it('needs both sides across accounts', () => {
    const resource = documentOf(root('s3:GetObject'));
    expect(ask(resource, { principal: STRANGER })).toBe('allowed');
    expect(ask(documentOf(), { principal: STRANGER })).toBe('not allowed');
    const request = {
      principal: STRANGER,
      action: 's3:GetObject',
      resource: `${BUCKET}/k`,
    } as const;
    const silent = { resource, resourceAccount: '111111111111', identity: documentOf() };
    expect(evaluate(silent, request)).toBe('not allowed');
  });

  it('lets an administrator of the account in where the resource need not consent, and not where it must', () => {
    const request = { principal: ALICE, action: 'kms:Decrypt', resource: 'key' } as const;
    const policies = { resource: documentOf(), resourceAccount: '111111111111' };
    expect(evaluate(policies, request)).toBe('allowed');
    expect(evaluate({ ...policies, consentRequired: true }, request)).toBe('not allowed');
  });

  it('lets a service control policy deny, whatever else allows', () => {
    const guardrails = [denyWhen({ StringEquals: { 'aws:PrincipalAccount': '111111111111' } })];
    const request = { principal: ALICE, action: 's3:GetObject', resource: 'k' } as const;
    expect(
      evaluate({ resource: documentOf(), resourceAccount: '111111111111', guardrails }, request),
    ).toBe('denied');
  });

  it('reads NotResource as everything else', () => {
    const statement = {
      Sid: 'N',
      Effect: 'Deny',
      Principal: '*',
      Action: '*',
      NotResource: `${BUCKET}/*`,
    } as const;
    expect(ask(documentOf(statement))).toBe('allowed');
    expect(ask(documentOf(statement), { resource: 'arn:aws:s3:::other/k' })).toBe('denied');
  });

  it('allows a service only what the resource allows it', () => {
    const principal = { kind: 'service', name: 'cloudtrail.amazonaws.com' } as const;
    const statement = { ...root('s3:GetObject'), Principal: { Service: principal.name } };
    expect(ask(documentOf(statement), { principal })).toBe('allowed');
    expect(ask(documentOf(root('s3:GetObject')), { principal })).toBe('not allowed');
  });

  it.each([
    ['*', '', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*a*a*a*a*b', 'a'.repeat(5000), false],
  ])('like(%j, …) is right and quick', (pattern, value, expected) => {
    expect(like(pattern, value)).toBe(expected);
  });
});
