import { describe, expect, it } from '@jest/globals';
import { aboutOf, thingsOf } from '../../../checks/detections/about.ts';
import { loadRules } from '../../../checks/detections/index.ts';
import { anAlert } from './an-alert.ts';
import { ruleText, selection } from './kit.ts';

const RULE = ruleText(selection('eventName: PutBucketPolicy'));

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

it('names the things a call was about, and not the people or places', () => {
  const fields = ['requestParameters.bucketName', 'userIdentity.userName', 'responseElements.name'];
  expect(thingsOf(anAlert(fields, ['customer-exports', 'kim', '']))).toEqual(['customer-exports']);
});
