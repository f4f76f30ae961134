import { describe, expect, it } from '@jest/globals';
import { describeRuleError, loadRules } from '../../../../checks/detections/index.ts';
import { pack, ruleText } from './a-memory.ts';

const FIRST = 'type: first_seen\nrules: [part]\nfield: [awsRegion]\nbaseline: 10d';
const OUTLIER =
  'type: outlier\nrules: [part]\ntimespan: 1h\nbaseline: 10d\ncondition: {deviations: 3, floor: 5}';

const errorsOf = (body: string) =>
  loadRules([{ file: 'rule.yml', text: ruleText(body) }]).errors.map(describeRuleError);

describe('a correlation with a memory', () => {
  it('is loaded with what it leaves out', () => {
    expect(pack(FIRST).correlations[0]?.memory).toEqual({
      type: 'first_seen',
      baseline: 10,
      warmUp: 10,
      newGroup: 'report',
    });
    expect(pack(`${OUTLIER}\nwarm-up: 2d`).correlations[0]?.memory).toEqual({
      ...{ type: 'outlier', baseline: 10, warmUp: 2, newGroup: 'report', measure: 'event_count' },
      ...{ bucket: 1, deviations: 3, floor: 5, direction: 'up' },
    });
  });

  it('makes its parts silent, and counts their hits where they are found', () => {
    expect(pack(FIRST).rules).toMatchObject([
      { reports: false, feeds: true, folds: true, captures: ['awsRegion'] },
    ]);
    expect(pack(`${FIRST}\ngenerate: true`).rules).toMatchObject([{ reports: true, folds: false }]);
    const text = `${ruleText(FIRST)}---\ntitle: Two\ncorrelation: {type: event_count, rules: [part], timespan: 1h, condition: {gte: 2}}\n`;
    expect(loadRules([{ file: 'f', text }]).rules).toMatchObject([{ feeds: true, folds: false }]);
  });

  it('reads other fields of other rules under one alias, in the same form', () => {
    const { correlations, rules } = pack(
      `${FIRST}\ngroup-by: ["who|family"]\naliases: {who: {part: userAgent}}`,
    );
    expect(correlations[0]?.inputs).toMatchObject([{ groupBy: ['userAgent|family'] }]);
    expect(rules[0]?.captures).toEqual(['userAgent', 'awsRegion']);
  });

  it.each([
    [
      'type: rare\nrules: [part]',
      'rule.yml:13: x-correlation.type: unknown type "rare". Use one of first_seen, outlier',
    ],
    [
      'rules: [part]\nfield: [a]\nbaseline: 3d',
      'x-correlation.type: the type is missing. Use one of first_seen, outlier; the types of Sigma stand under correlation',
    ],
    [FIRST.replace('[part]', '[]'), 'x-correlation.rules: it names no rule'],
    [
      FIRST.replace('field: [awsRegion]\n', ''),
      'x-correlation.field: the field is missing. Name the field or fields',
    ],
    [
      FIRST.replace('[awsRegion]', '["a|lower"]'),
      'x-correlation.field: unknown form "a|lower". After the field "a" only |family or |network may stand',
    ],
    [
      FIRST.replace('[awsRegion]', '[trailwarden.source.cuntry]'),
      'x-correlation.field: no derived field is called "trailwarden.source.cuntry"',
    ],
    [
      FIRST.replace('[awsRegion]', '[a, b, c, d, e, f, g, h, i]'),
      'x-correlation.field: too many fields. 8 is the limit',
    ],
    [
      FIRST.replace('\nbaseline: 10d', ''),
      'x-correlation.baseline: it is missing. Write whole days up to 90d, such as 14d',
    ],
    [FIRST.replace('10d', '2w'), 'x-correlation.baseline: "2w" is no number of days'],
    [FIRST.replace('10d', '0d'), 'x-correlation.baseline: "0d" is no number of days'],
    [FIRST.replace('10d', '91d'), 'x-correlation.baseline: "91d" is no number of days'],
    [
      `${FIRST}\nwarm-up: 11d`,
      'x-correlation.warm-up: 11 days are more than the 10 of the baseline',
    ],
    [`${FIRST}\nnew-group: learn`, 'x-correlation.new-group: there are no groups'],
    [`${FIRST}\nnew-group: maybe`, 'x-correlation.new-group: unknown new-group "maybe"'],
    [`${FIRST}\ntimespan: 1h`, 'x-correlation.timespan: unknown key "timespan"'],
    [
      `${FIRST}\nbasline: 1d`,
      'x-correlation.basline: unknown key "basline". Did you mean "baseline"?',
    ],
    [OUTLIER.replace('1h', '90m'), 'x-correlation.timespan: no part of a day. Write 1h, 2h'],
    [OUTLIER.replace('1h', '7h'), 'x-correlation.timespan: no part of a day'],
    [OUTLIER.replace('timespan: 1h\n', ''), 'x-correlation.timespan: it is missing'],
    [OUTLIER.replace('deviations: 3, ', ''), 'x-correlation.condition.deviations: it is missing'],
    [OUTLIER.replace('floor: 5', 'floor: 0'), 'x-correlation.condition.floor: not above 0'],
    [OUTLIER.replace('floor: 5', "floor: '5'"), 'x-correlation.condition.floor: not a number'],
    [
      OUTLIER.replace('floor: 5', 'floor: 5, gte: 3'),
      'x-correlation.condition.gte: unknown key "gte"',
    ],
    [OUTLIER.replace(/\ncondition.*/u, ''), 'x-correlation.condition: "condition" is missing'],
    [`${OUTLIER}\nfield: [a]`, 'x-correlation.field: event_count reads no field'],
    [`${OUTLIER}\nmeasure: value_sum`, 'x-correlation.field: the field is missing'],
    [
      `${OUTLIER.replace('1h', '1d')}\nmeasure: value_count\nfield: [a]`,
      'x-correlation.timespan: what differs within several hours cannot be added up',
    ],
    [`${OUTLIER}\nmeasure: value_avg`, 'x-correlation.measure: unknown measure "value_avg"'],
  ])('is refused: %s', (body, message) => {
    expect(errorsOf(body).join('\n')).toContain(message);
  });

  it('is refused under the key of Sigma, with the cure', () => {
    const text = ruleText(FIRST).replace('x-correlation:', 'correlation:');
    const [error] = loadRules([{ file: 'rule.yml', text }]).errors.filter(({ field }) =>
      field.endsWith('.type'),
    );
    expect(error).toMatchObject({
      message: 'first_seen is not a correlation type of Sigma',
      cure: 'Write it under x-correlation instead of correlation',
    });
  });

  it('is refused where it is no map', () => {
    const text = ruleText('x').replace(/x-correlation:[^]*/u, 'x-correlation: yes\n');
    expect(loadRules([{ file: 'rule.yml', text }]).errors[0]?.message).toBe('not a map');
  });

  it.each(['whole', 'part'])(
    'is not chained with other correlations, in either direction (%s)',
    (name) => {
      const sigma = `---\ntitle: Other\nid: other\nname: other\ncorrelation: {type: event_count, rules: [${name}], timespan: 1h, condition: {gte: 2}}\n`;
      const body = name === 'part' ? FIRST.replace('[part]', '[other]') : FIRST;
      const { errors } = loadRules([{ file: 'rule.yml', text: `${ruleText(body)}${sigma}` }]);
      expect(errors[0]?.message).toContain('cannot be chained');
    },
  );
});
