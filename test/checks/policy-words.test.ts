import { describe, expect, it } from '@jest/globals';
import { isAccountId, isOwnedArn, SAYS_WHO } from '../../checks/policy-words.ts';

describe('an ARN that keeps strangers out', () => {
  it.each([
    ['names an account', 'arn:aws:iam::111111111111:role/reader', true],
    ['names an account in a pattern', 'arn:*:cloudtrail:*:111111111111:trail/*', true],
    ['names a bucket', 'arn:aws:s3:::records', true],
    ['names the beginning of a bucket', 'arn:aws:s3:::records-*', true],
    ['names any account', 'arn:aws:iam::*:role/reader', false],
    ['names any bucket', 'arn:aws:s3:::*', false],
    ['names a bucket by a wildcard at its beginning', 'arn:aws:s3:::?ecords', false],
    ['is anything', '*', false],
    ['is cut short', 'arn:aws', false],
  ])('%s', (_, arn, owned) => {
    expect(isOwnedArn(arn)).toBe(owned);
  });
});

describe('the words of policies', () => {
  it('know an account by its twelve digits', () => {
    expect(['111111111111', '1111', '11111111111x', ''].map(isAccountId)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('hold no operator that says who may not', () => {
    expect([...SAYS_WHO].filter((operator) => operator.includes('not'))).toEqual([]);
  });
});
