import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { globsOverlap } from '../../../checks/controls/glob.ts';
import { globMatches } from '../../../checks/policy-words.ts';
import { coversAction, parsePolicy, touchesResource } from '../../../checks/controls/iam-policy.ts';
import type { Statement } from '../../../checks/controls/iam-policy.ts';
import { isOpen } from '../../../checks/controls/narrowing.ts';
import { simulate } from '../../../checks/controls/simulate.ts';

const statements = (value: unknown): readonly Statement[] => {
  const reading = parsePolicy(JSON.stringify({ Statement: value }));
  return reading.ok ? reading.statements : [];
};
const first = (value: unknown): Statement => {
  const [statement] = statements(value);
  if (statement === undefined) throw new Error('no statement');
  return statement;
};

describe('wildcards', () => {
  it.each([
    ['s3:*', 's3:PutObject', true],
    ['s3:Put?bject', 's3:PutObject', true],
    ['*Object', 's3:PutObject', true],
    ['s3:Put', 's3:PutObject', false],
    ['', '', true],
    ['*', '', true],
    ['?', '', false],
    ['a*b*c', 'a-b-b-c', true],
  ])('%s and %s', (pattern, text, expected) => {
    expect(globMatches(pattern, text)).toBe(expected);
  });

  it('overlap where one text fits both', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 }),
        letters,
        (p, text, q) => {
          fc.pre(globMatches(p, text) && globMatches(q, text));
          expect(globsOverlap(p, q)).toBe(true);
          expect(globsOverlap(q, p)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*', false],
    ['a*', 'b*', false],
    ['*a', 'b*', true],
    ['a?', 'a', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(globsOverlap(a, b)).toBe(expected);
  });

  it('take no time over hostile patterns', () => {
    const started = performance.now();
    expect(globMatches(`${'*a'.repeat(500)}b`, 'a'.repeat(5000))).toBe(false);
    expect(globsOverlap('*a'.repeat(900), `${'*b'.repeat(900)}c`)).toBe(false);
    expect(globsOverlap('*'.repeat(100_000), 'x')).toBe(true);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('reading policies', () => {
  it.each([
    ['one statement', { Effect: 'Allow', Action: 's3:*' }, 1],
    ['a list', [{ Effect: 'Allow' }, { Effect: 'Deny' }], 2],
    ['none', [], 0],
    ['null', null, 0],
  ])('takes %s', (_, value, count) => {
    expect(statements(value)).toHaveLength(count);
  });

  it.each([
    ['text', '"x"'],
    ['a list', '[]'],
    ['a statement that is text', '{"Statement":["x"]}'],
    ['half a document', '{"Statement"'],
  ])('does not guess at %s', (_, text) => {
    expect(parsePolicy(text).ok).toBe(false);
  });

  it('reads values that are one, a list, a number or a boolean alike', () => {
    const condition = (value: unknown) =>
      first({ Condition: { Bool: { 'aws:SecureTransport': value } } }).conditions[0]?.values;
    expect([condition('true'), condition(true), condition(['true'])]).toEqual([
      ['true'],
      ['true'],
      ['true'],
    ]);
    expect(condition({ odd: 1 })).toEqual(['']);
  });

  it('counts an effect nobody knows as the more dangerous one', () => {
    expect(first({ Effect: 'Permit' }).allow).toBe(true);
    expect(first({ Effect: 'DENY' }).allow).toBe(false);
  });

  it.each([
    ['NotAction', { NotAction: 's3:Get*' }, 's3:PutObject', true],
    ['NotAction that names it', { NotAction: ['s3:put*'] }, 's3:PutObject', false],
    ['no action at all', {}, 's3:PutObject', false],
    ['letters', { Action: 'S3:pUTobject' }, 's3:PutObject', true],
  ])('understands %s', (...[, value, action, expected]) => {
    expect(coversAction(first(value), action)).toBe(expected);
  });

  it.each([
    ['NotResource elsewhere', { NotResource: 'arn:aws:s3:::other/*' }, true],
    ['NotResource here', { NotResource: 'arn:aws:s3:::b/*' }, false],
    ['NotResource of all', { NotResource: '*' }, false],
    ['no resource', {}, true],
  ])('understands %s', (_, value, expected) => {
    expect(touchesResource(first(value), 'arn:aws:s3:::b/x')).toBe(expected);
  });

  it('is not confused by a prototype', () => {
    const reading = parsePolicy(
      '{"Statement":{"__proto__":{"Principal":"*"},"Effect":"Allow","constructor":1}}',
    );
    expect(reading.ok && reading.statements.some(isOpen)).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const reading = parsePolicy(text);
        if (reading.ok) reading.statements.forEach(isOpen);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof parsePolicy(text).ok === 'boolean'));
  });
});

describe('simulating a service', () => {
  const request = {
    service: 'cloudtrail.amazonaws.com',
    action: 's3:PutObject',
    resource: 'arn:aws:s3:::b/k',
    context: new Map([
      ['aws:sourcearn', 'arn:aws:cloudtrail:us-east-1:1:trail/t'],
      ['aws:securetransport', 'true'],
    ]),
  };
  const ALLOW = {
    Effect: 'Allow',
    Principal: { Service: 'cloudtrail.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: '*',
  };
  const DENY = { ...ALLOW, Effect: 'Deny', Principal: '*' };
  const when = (operator: string, key: string, value: unknown) => ({
    Condition: { [operator]: { [key]: value } },
  });

  it.each([
    ['an Allow', [ALLOW], 'allowed'],
    ['nothing', [], 'not-allowed'],
    [
      'another service',
      [{ ...ALLOW, Principal: { Service: 'config.amazonaws.com' } }],
      'not-allowed',
    ],
    ['an account alone', [{ ...ALLOW, Principal: { AWS: '1' } }], 'not-allowed'],
    ['a Deny beside it', [ALLOW, DENY], 'denied'],
    [
      'a Deny for all but this service',
      [
        ALLOW,
        { ...DENY, Principal: undefined, NotPrincipal: { Service: 'cloudtrail.amazonaws.com' } },
      ],
      'allowed',
    ],
    [
      'the trail by wildcard',
      [{ ...ALLOW, ...when('ArnLike', 'aws:SourceArn', 'arn:aws:cloudtrail:*:1:trail/*') }],
      'allowed',
    ],
    ['another trail', [{ ...ALLOW, ...when('StringEquals', 'AWS:SourceArn', 'x') }], 'not-allowed'],
    [
      'letters that do not matter',
      [
        {
          ...ALLOW,
          ...when(
            'StringEqualsIgnoreCase',
            'aws:SourceArn',
            'ARN:AWS:cloudtrail:us-east-1:1:trail/T',
          ),
        },
      ],
      'allowed',
    ],
    [
      'a key that is absent',
      [{ ...ALLOW, ...when('StringEquals', 'aws:PrincipalOrgID', 'o-1') }],
      'not-allowed',
    ],
    [
      'a key that is absent, if it exists',
      [{ ...ALLOW, ...when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-1') }],
      'allowed',
    ],
    [
      'a Deny on an absent key, negated',
      [ALLOW, { ...DENY, ...when('StringNotEquals', 'aws:PrincipalOrgID', 'o-1') }],
      'denied',
    ],
    [
      'a Deny where the key is null',
      [ALLOW, { ...DENY, ...when('Null', 'aws:PrincipalOrgID', 'true') }],
      'denied',
    ],
    [
      'a Deny where the key is there',
      [ALLOW, { ...DENY, ...when('Null', 'aws:PrincipalOrgID', false) }],
      'allowed',
    ],
    [
      'for all values of an absent key',
      [{ ...ALLOW, ...when('ForAllValues:StringEquals', 'aws:TagKeys', 'a') }],
      'allowed',
    ],
    [
      'an operator nobody knows',
      [{ ...ALLOW, ...when('MoonPhase', 'aws:SourceArn', 'full') }],
      'unclear',
    ],
    [
      'a Deny with an operator nobody knows',
      [ALLOW, { ...DENY, ...when('MoonPhase', 'aws:SourceArn', 'full') }],
      'unclear',
    ],
    [
      'a Deny that cannot apply anyway',
      [
        ALLOW,
        { ...DENY, Condition: { MoonPhase: { a: 'b' }, Bool: { 'aws:SecureTransport': 'false' } } },
      ],
      'allowed',
    ],
  ])('%s', (_, policy, expected) => {
    expect(simulate(statements(policy), request).kind).toBe(expected);
  });

  it('is unclear about a key that cannot be foreseen', () => {
    const unforeseen = { ...request, unforeseen: new Set(['aws:sourcearn']) };
    const answer = simulate(
      statements([{ ...ALLOW, ...when('StringEquals', 'aws:SourceArn', 'x') }]),
      unforeseen,
    );
    expect(answer).toMatchObject({ kind: 'unclear', key: 'aws:sourcearn' });
  });
});
