import { expect, it } from '@jest/globals';
import { ruleVersion } from '../../../checks/detections/rule-version.ts';
import { loadOne, ruleText, selection } from './kit.ts';

it.each([
  ['without our key', '', 1],
  ['without a version', 'trailwarden: {purpose: x}\n', 1],
  ['with a version', 'trailwarden: {version: 3}\n', 3],
  ['with a version in quotes', "trailwarden: {version: '12'}\n", 12],
])('a rule %s', (_, own, version) => {
  expect(ruleVersion(loadOne(`${ruleText(selection('a: b'))}\n${own}`))).toBe(version);
});

it.each([[{}], [{ trailwarden: 'x' }], [{ trailwarden: { version: 'x' } }], [{ trailwarden: [] }]])(
  'what is no version counts as the first: %j',
  (custom) => {
    expect(ruleVersion({ custom })).toBe(1);
  },
);
