import { describe, expect, it } from '@jest/globals';
import { loadRules } from '../../../../checks/detections/index.ts';
import { describeRuleError } from '../../../../checks/detections/load/rule-error.ts';
import { errorsOf, loadOne, matches, ruleText, selection } from '../kit.ts';

const record = (acl: string) => ({
  eventSource: 's3.amazonaws.com',
  eventName: 'PutBucketAcl',
  requestParameters: { 'x-amz-acl': acl },
});

describe('a rule with a derived field', () => {
  it('matches the same in the evaluator, the matcher and a log file', () => {
    const rule = loadOne(ruleText(selection('trailwarden.acl.public: true')));
    expect(matches(rule, record('public-read'))).toBe(true);
    expect(matches(rule, record('private'))).toBe(false);
    expect(matches(rule, {})).toBe(false);
  });

  it('asks lists, absence and other fields like any other', () => {
    const rule = (search: string) => loadOne(ruleText(selection(search)));
    const both = rule('trailwarden.acl.permissions|contains|all: [READ, WRITE]');
    expect(matches(both, record('public-read-write'))).toBe(true);
    expect(matches(both, record('public-read'))).toBe(false);
    expect(matches(rule('trailwarden.acl.groups: null'), record('private'))).toBe(true);
    expect(matches(rule('trailwarden.acl.groups|exists: true'), record('private'))).toBe(false);
    const same = rule('eventName|fieldref: trailwarden.caller.kind');
    expect(matches(same, { eventName: 'root', userIdentity: { type: 'Root' } })).toBe(true);
    expect(matches(same, { eventName: 'role', userIdentity: { type: 'Root' } })).toBe(false);
  });

  it.each([
    ['trailwarden.acl.pubic: true', 'Did you mean \\"trailwarden.acl.public\\"?'],
    ['trailwarden.policy.grantsadministration: true', 'trailwarden.policy.grantsAdministration'],
    ['trailwarden.acl.who: x', 'Known are trailwarden.acl.public, trailwarden.acl.groups'],
    ['trailwarden.nothing: x', 'Known are trailwarden.policy.kind'],
    ['a|fieldref: trailwarden.acl.pubic', 'trailwarden.acl.public'],
  ])('is refused where no field is called so: %s', (search, cure) => {
    const [error = ''] = errorsOf(ruleText(selection(search)));
    expect(JSON.stringify(error)).toContain(cure);
    expect(error).toContain('no derived field is called');
  });

  it('is refused where it is grouped by one that is none', () => {
    const text = `${ruleText(selection('a: x'))}\ntrailwarden:\n  group-by: [trailwarden.acl.pubic]\n`;
    expect(errorsOf(text)).toEqual([
      expect.stringMatching(/^rule.yml:8: trailwarden.group-by: no derived field/u),
    ]);
  });

  it.each([
    ['group-by: [trailwarden.acl.pubic]', 'correlation.group-by'],
    ['condition: {gte: 2, field: trailwarden.acl.pubic}', 'correlation.condition'],
    ['aliases: {x: {A rule: trailwarden.acl.pubic}}', 'correlation.aliases'],
  ])('is refused in a correlation: %s', (line, field) => {
    const count = line.startsWith('condition') ? '' : '  condition: {gte: 2, field: a}\n';
    const text = `${ruleText(selection('a: x'))}\n---\ntitle: Counted\ncorrelation:\n  type: value_count\n  rules: [A rule]\n  timespan: 1h\n${count}  ${line}\n`;
    const [error] = loadRules([{ file: 'rule.yml', text }]).errors;
    expect(error && describeRuleError(error)).toContain(`${field}: no derived field is called`);
  });
});
