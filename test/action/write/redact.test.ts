import { describe, expect, it } from '@jest/globals';
import { redactFinding, redactSecrets, type Redaction } from '../../../action/write/redact.ts';
import { aFinding } from './issues/a-finding.ts';

describe('a secret', () => {
  it.each([
    ['an access key', `key AKIAABCDEFGH23456777 used`, 'key AKIA…6777 used'],
    ['a session’s key', `ASIAABCDEFGH23456777`, 'ASIA…6777'],
    ['a token of GitHub', `ghp_${'a'.repeat(36)}`, '[github token]'],
    ['a fine-grained token', `github_pat_${'a1_'.repeat(20)}`, '[github token]'],
    ['a token of Slack', 'xoxb-123456789012-abc', '[slack token]'],
    ['a JSON web token', `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.sig`, '[json web token]'],
    ['a session token', `IQoJb3JpZ2lu${'A'.repeat(200)}==`, '[session token]'],
    [
      'a signed link',
      'https://s3/x?X-Amz-Signature=abc123&X-Amz-Date=1',
      'https://s3/x?X-Amz-Signature=[secret]&X-Amz-Date=1',
    ],
    ['a password in a link', 'postgres://app:hunter2@db/x', 'postgres://app:[secret]@db/x'],
    ['a header', 'Authorization: Bearer abc.def', 'Authorization: Bearer [secret]'],
    [
      'a password in JSON',
      '{"masterUserPassword":"hunter2","a":1}',
      '{"masterUserPassword":"[secret]","a":1}',
    ],
    [
      'a secret key',
      'aws_secret_access_key=abc',
      'aws_secret_access_key=abc'.replace('abc', '[secret]'),
    ],
    [
      'a private key',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----x',
      '[private key]x',
    ],
  ])('is hidden where it is %s', (_, text, clean) => {
    expect(redactSecrets(text)).toBe(clean);
  });

  it.each([
    'AKIAshort',
    'the password was reset',
    'arn:aws:iam::111111111111:user/x',
    'https://a.example/?b=c',
  ])('is not seen in %j', (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  it('is looked for in bounded time', () => {
    const started = performance.now();
    for (const text of [
      'a'.repeat(100_000),
      'password'.repeat(10_000),
      'a://'.repeat(20_000),
      `eyJ${'a'.repeat(50_000)}`,
      '-----BEGIN '.repeat(9_000),
    ])
      redactSecrets(text);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('a finding', () => {
  const arn = 'arn:aws:sts::111111111111:assumed-role/Admin/eve from 203.0.113.7 or 2001:db8::1';
  const one = aFinding({
    summary: arn,
    facts: [
      { label: 'Principal', value: 'eve' },
      { label: 'User agent', value: 'aws-cli' },
    ],
  });
  it.each<[string, Redaction, string, string]>([
    ['nothing', {}, arn, '111111111111'],
    ['accounts', { accounts: true }, arn.replace('111111111111', 'account-1111'), 'account-1111'],
    [
      'addresses',
      { addresses: true },
      arn.replace('203.0.113.7', '[address]').replace('2001:db8::1', '[address]'),
      '111111111111',
    ],
  ])('hides %s on request', (_, redaction, summary, account) => {
    expect(redactFinding(one, redaction)).toMatchObject({ summary, account });
  });

  it('hides who it was, the same for the same', () => {
    const hidden = redactFinding(one, { principals: true });
    expect(hidden.summary).not.toContain('eve');
    expect(hidden.facts[0]?.value).toMatch(/^principal-[0-9a-f]{8}$/);
    expect(hidden.facts[1]?.value).toBe('aws-cli');
    expect(redactFinding(one, { principals: true })).toEqual(hidden);
  });

  it('hides the user a call was about wherever it stands, commands too', () => {
    const about = aFinding({
      summary: 'eve called CreateAccessKey on backup-operator',
      facts: [
        { label: 'userName', value: 'backup-operator' },
        { label: 'userAgent', value: 'aws-cli' },
      ],
      nextSteps: [{ text: 't', command: 'aws iam list-access-keys --user-name backup-operator' }],
    });
    const hidden = redactFinding(about, { principals: true });
    expect(JSON.stringify(hidden)).not.toContain('backup-operator');
    expect(hidden.facts[1]?.value).toBe('aws-cli');
  });

  it('hides secrets always, and keeps its identity', () => {
    const leaky = aFinding({
      nextSteps: [{ text: 't', command: 'curl -H "Authorization: Bearer abc"' }],
      evidence: [{ what: 'password=x', key: 'k', state: 'failed' }],
    });
    const clean = redactFinding(leaky, { accounts: true });
    expect(JSON.stringify(clean)).not.toMatch(/Bearer abc|password=x/);
    expect(clean.fingerprint).toBe(leaky.fingerprint);
  });
});
