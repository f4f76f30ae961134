import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { fillCommand, lookUpCommands } from '../../../checks/detections/fill-command.ts';
import type { Alert } from '../../../checks/detections/alert-book.ts';
import { loadRules } from '../../../checks/detections/index.ts';
import { anAlert, EVENT_ID } from './an-alert.ts';
import { ruleText, selection } from './kit.ts';

const ABOUT_BUCKET = ['requestParameters.bucketName'];
const aboutBucket = (value: string) => anAlert(ABOUT_BUCKET, [value]);
const byCaller = (changes: Partial<Alert> = {}) =>
  anAlert(undefined, ['arn:aws:iam::111111111111:user/team/alice'], changes);
const ASKED = `"$(aws cloudtrail lookup-events --region eu-west-1 --lookup-attributes AttributeKey=EventId,AttributeValue=${EVENT_ID} --query 'Events[0].`;
const asked = (name: string) => `${ASKED}${name}' --output text)"`;

/** Whether a shell reads a command, without running it. */
function isShell(command: string): boolean {
  execFileSync('sh', ['-n', '-c', command]);
  return true;
}

describe('a command of a rule', () => {
  it.each([
    ['aws iam x --bucket <bucket>', 'aws iam x --bucket customer-exports'],
    ['aws iam x --bucket <bucket-name>', 'aws iam x --bucket customer-exports'],
    ['aws ec2 x --region <region>', 'aws ec2 x --region eu-west-1'],
    ['aws ec2 describe-vpcs', 'aws ec2 describe-vpcs --region eu-west-1'],
    ['aws account x --region-name <region>', 'aws account x --region-name eu-west-1'],
    ['trailwarden controls', 'trailwarden controls'],
    ['aws iam x --key <nobody-knows>', 'aws iam x --key <nobody-knows>'],
    ['aws s3 ls s3://<bucket>/<key>', 'aws s3 ls s3://customer-exports/<key> --region eu-west-1'],
  ])('%s becomes %s', (command, expected) => {
    expect(fillCommand(command, aboutBucket('customer-exports'))).toBe(expected);
  });

  it.each([
    ['a shell would run', 'x; rm -rf /'],
    ['a shell would expand', '$(id)'],
    ['a shell would expand as a file name', '*'],
    ['ends the line', 'x\ny'],
    ['looks like an option', '--endpoint-url'],
    ['adds a parameter', 'x,AttributeKey=y'],
    ['the CLI would read as a file', 'file:///etc/passwd'],
    ['is longer than any name', 'x'.repeat(300)],
    ['is a blank itself', '<key>'],
  ])('leaves its blank where the value %s', (_why, value) => {
    const filled = fillCommand('aws iam x --bucket <bucket>', aboutBucket(value));
    expect(filled).toBe('aws iam x --bucket <bucket>');
  });

  it('knows a field by its last name, capitals and all', () => {
    const alert = anAlert(['responseElements.trailARN'], ['arn:aws:cloudtrail:x:1:trail/org']);
    expect(fillCommand('aws iam x --name <trail-arn>', alert)).toBe(
      'aws iam x --name arn:aws:cloudtrail:x:1:trail/org',
    );
  });

  it('takes a pattern of replacement as text', () => {
    const filled = fillCommand('aws iam x --bucket <bucket>', aboutBucket('a/b.c'));
    expect(filled).toBe('aws iam x --bucket a/b.c');
  });
});

describe('a command about whoever called', () => {
  const USER = 'aws iam list-mfa-devices --user-name <user-name>';
  const KEY = 'aws iam update-access-key --user-name <user-name> --access-key-id <access-key-id>';
  const SAME_KEY =
    'aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=<access-key-id>';
  const SAME_USER =
    'aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=<user-name>';

  it('has the name of the user', () => {
    expect(fillCommand(USER, byCaller())).toBe('aws iam list-mfa-devices --user-name alice');
  });

  it.each([
    ['is a role', { principal: 'arn:aws:iam::111111111111:role/alice' }],
    ['is nobody', { principal: '' }],
    ['has a name that a shell would read', { principal: 'arn:aws:iam::111111111111:user/$(id)' }],
  ])('leaves the blank where it %s', (_, changes) => {
    expect(fillCommand(USER, byCaller(changes))).toBe(USER);
  });

  it('takes the user whom the rule is about for that one', () => {
    const alert = anAlert(['requestParameters.userName'], ['bob']);
    expect(fillCommand(KEY, alert)).toBe(
      'aws iam update-access-key --user-name bob --access-key-id <access-key-id>',
    );
    expect(fillCommand(SAME_USER, alert)).toContain('AttributeValue=bob ');
  });

  it.each([
    ['a role was changed', ['', 'deployer'], '<user-name>'],
    ['a user was changed', ['bob', ''], 'bob'],
    ['it left the name out, which means whoever called', ['', ''], 'alice'],
  ])('takes who called for the user changed only where nothing else was: %s', (_, group, name) => {
    const fields = ['requestParameters.userName', 'requestParameters.roleName'];
    const command = 'aws iam detach-user-policy --user-name <user-name> --policy-arn <policy-arn>';
    const filled = fillCommand(command, anAlert(fields, group));
    expect(filled).toBe(command.replace('<user-name>', name));
  });

  it('asks CloudTrail for the key, which is written nowhere', () => {
    expect(fillCommand(KEY, byCaller())).toBe(
      `aws iam update-access-key --user-name alice --access-key-id ${asked('AccessKeyId')}`,
    );
    expect(fillCommand(SAME_KEY, byCaller())).toContain(`AttributeValue=${asked('AccessKeyId')}`);
    expect(fillCommand(SAME_USER, byCaller())).toContain(`AttributeValue=${asked('Username')}`);
    for (const command of [KEY, SAME_KEY, SAME_USER])
      expect(isShell(fillCommand(command, byCaller()))).toBe(true);
  });

  it('writes no key down that the rule groups by', () => {
    const alert = anAlert(['userIdentity.accessKeyId'], ['AKIAABCDEFGH23456777']);
    expect(fillCommand(KEY, alert)).toContain(`--access-key-id ${asked('AccessKeyId')}`);
    const other = anAlert(['requestParameters.accessKeyId'], ['AKIAABCDEFGH23456777']);
    expect(fillCommand(KEY, other)).toBe(KEY);
  });

  it('asks for nothing where there is no event to ask about', () => {
    const [event] = byCaller().events;
    const odd = event === undefined ? [] : [{ ...event, eventID: '$(id)' }];
    for (const events of [[], odd])
      expect(fillCommand(SAME_KEY, byCaller({ events }))).toContain('=<access-key-id> --region');
  });

  it.each([
    ['userIdentity.arn', 'alice'],
    ['sourceIPAddress', '<user-name>'],
  ])('of a correlation by %s names %s', (field, name) => {
    const text = `${ruleText(selection('a: b')).replace('title: A rule', 'title: A rule\nname: part')}
---
title: Many
correlation:
  type: event_count
  rules: [part]
  group-by: [${field}]
  timespan: 1m
  condition: {gte: 2}
`;
    const [rule] = loadRules([{ file: 'rule.yml', text }]).correlations;
    if (rule === undefined) throw new Error('no correlation');
    expect(fillCommand(USER, byCaller({ rule, group: ['x'] }))).toBe(
      `aws iam list-mfa-devices --user-name ${name}`,
    );
  });
});

describe('the first event as a whole', () => {
  it('is asked of CloudTrail, and read in its log file where the bucket is known', () => {
    const [lookUp, inArchive] = lookUpCommands(byCaller(), 'org-trail-archive');
    expect(lookUp).toContain(`AttributeValue=${EVENT_ID}`);
    expect(inArchive).toBe(
      `aws s3 cp s3://org-trail-archive/AWSLogs/111111111111/CloudTrail/eu-west-1/2026/03/10/x.json.gz - | gunzip -c | jq '.Records[] | select(.eventID == "${EVENT_ID}")'`,
    );
    expect(isShell(inArchive ?? '')).toBe(true);
    expect(lookUpCommands(byCaller(), undefined)).toEqual([lookUp]);
  });

  it.each([
    ['a shell would run', '$(id)/x.json.gz'],
    ['ends the line', 'a\nb'],
    ['looks like an option', '-x'],
  ])('is not read in a file whose key %s', (_, key) => {
    const events = byCaller().events.map((event) => ({ ...event, key }));
    expect(lookUpCommands(byCaller({ events }), 'bucket')).toHaveLength(1);
  });

  it('is not there where no event was kept', () => {
    expect(lookUpCommands(byCaller({ events: [] }), 'bucket')).toEqual([]);
  });
});
