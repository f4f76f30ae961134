import { describe, expect, it } from '@jest/globals';
import { aboutOf, fillCommand } from '../../../checks/detections/about.ts';
import type { Alert } from '../../../checks/detections/alert-book.ts';
import { loadRules } from '../../../checks/detections/index.ts';
import { loadOne, ruleText, selection } from './kit.ts';

const RULE = ruleText(selection('eventName: PutBucketPolicy'));

function anAlert(fields: readonly string[], group: readonly string[]): Alert {
  const own = `trailwarden:\n  group-by: [${fields.join(', ')}]\n`;
  return {
    rule: loadOne(`${RULE}\n${own}`),
    account: '111111111111',
    region: 'eu-west-1',
    principal: 'arn:aws:iam::111111111111:user/alice',
    group,
    count: 1,
    first: '2026-03-10T10:00:00Z',
    last: '2026-03-10T10:00:00Z',
    events: [],
  };
}

describe('what an alert is about', () => {
  it('is what its rule groups by', () => {
    const alert = anAlert(['requestParameters.bucketName'], ['customer-exports']);
    expect(aboutOf(alert)).toEqual([{ label: 'bucketName', value: 'customer-exports' }]);
  });

  it('leaves out what is told elsewhere, and what is empty', () => {
    const fields = ['userIdentity.arn', 'recipientAccountId', 'awsRegion', 'sourceIPAddress'];
    expect(aboutOf(anAlert([...fields, 'eventName'], ['a', 'b', 'c', 'd', '']))).toEqual([]);
  });

  it('is not known where groups were too many to be told apart', () => {
    expect(aboutOf(anAlert(['eventName', 'eventSource'], ['(the rest)']))).toEqual([]);
  });

  it('is the group of a correlation', () => {
    const text = `${RULE.replace('title: A rule', 'title: A rule\nname: part')}
---
title: Many
correlation:
  type: event_count
  rules: [part]
  group-by: [requestParameters.bucketName]
  timespan: 1m
  condition: {gte: 2}
`;
    const [rule] = loadRules([{ file: 'rule.yml', text }]).correlations;
    if (rule === undefined) throw new Error('no correlation');
    const alert = { ...anAlert([], ['customer-exports']), rule };
    expect(aboutOf(alert)).toEqual([{ label: 'bucketName', value: 'customer-exports' }]);
  });
});

describe('a command of a rule', () => {
  const filled = (command: string, value: string) =>
    fillCommand(command, anAlert(['requestParameters.bucketName'], [value]));

  it.each([
    ['aws s3api x --bucket <bucket>', 'aws s3api x --bucket customer-exports'],
    ['aws s3api x --bucket <bucket-name>', 'aws s3api x --bucket customer-exports'],
    ['aws ec2 x --region <region>', 'aws ec2 x --region eu-west-1'],
    ['aws iam x --user-name <user-name>', 'aws iam x --user-name <user-name>'],
    ['aws s3 ls s3://<bucket>/<key>', 'aws s3 ls s3://customer-exports/<key>'],
  ])('%s becomes %s', (command, expected) => {
    expect(filled(command, 'customer-exports')).toBe(expected);
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
    expect(filled('aws s3api x --bucket <bucket>', value)).toBe('aws s3api x --bucket <bucket>');
  });

  it('knows a field by its last name, capitals and all', () => {
    const alert = anAlert(['responseElements.trailARN'], ['arn:aws:cloudtrail:x:1:trail/org']);
    expect(fillCommand('aws x --name <trail-arn>', alert)).toBe(
      'aws x --name arn:aws:cloudtrail:x:1:trail/org',
    );
  });

  it('takes a pattern of replacement as text', () => {
    expect(filled('aws s3api x --bucket <bucket>', 'a/b.c')).toBe('aws s3api x --bucket a/b.c');
  });
});
