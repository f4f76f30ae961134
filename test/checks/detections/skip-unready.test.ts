import { describe, expect, it } from '@jest/globals';
import { loadRules, tryRules } from '../../../checks/detections/index.ts';
import { KNOWN_LISTS, withKnownLists } from '../../../checks/detections/known-lists.ts';
import { skipUnready } from '../../../checks/detections/skip-unready.ts';
import type { SourceNeed } from '../../../checks/detections/derive/fields.ts';

const rule = (name: string, search: string, more = '') =>
  `title: ${name}\nid: ${name}\nname: ${name}\nlogsource: {product: aws}\n${more}detection:\n  s: {${search}}\n  condition: s\n`;
const count = (name: string, of: string, more = '{gte: 1}') =>
  `title: ${name}\nid: ${name}\nname: ${name}\ncorrelation: {type: event_count, rules: [${of}], timespan: 1h, condition: ${more}}\n`;

const skippedOf = (
  documents: readonly string[],
  sources: readonly SourceNeed[] = [],
  lists: Readonly<Record<string, readonly string[]>> = {},
) => {
  const given = withKnownLists(new Map(Object.entries(lists)));
  const loaded = loadRules([{ file: 'r.yml', text: documents.join('---\n') }], {
    placeholders: given,
  });
  expect(loaded.errors).toEqual([]);
  return skipUnready(loaded, { sources: new Set(sources), lists: given });
};

const PLACE = rule('place', 'trailwarden.source.country: CH');
const REQUIRES = 'trailwarden: {requires: [allowed_countries]}\n';

describe('a rule that cannot work here', () => {
  it.each<[string, readonly string[], readonly [string, string][]]>([
    ['needs a file', [PLACE], [['place', 'needs --country-database']]],
    [
      'needs two',
      [rule('r', 'trailwarden.source.isTor: true, trailwarden.source.asn: 1')],
      [['r', 'needs --tor-list and --asn-database']],
    ],
    [
      'needs one by reference',
      [rule('r', 'a|fieldref: trailwarden.source.asn')],
      [['r', 'needs --asn-database']],
    ],
    [
      'needs a list',
      [rule('r', 'a: x', REQUIRES)],
      [['r', 'needs the list allowed_countries in trailwarden.config.yml']],
    ],
    [
      'is a part of a correlation, which is named instead',
      [PLACE, count('c', 'place')],
      [['c', 'needs --country-database']],
    ],
    [
      'is a correlation of correlations',
      [PLACE, count('c', 'place'), count('d', 'c')],
      [['d', 'needs --country-database']],
    ],
    [
      'remembers something that is not known',
      [
        rule('r', 'a: x'),
        'title: c\nid: c\nx-correlation: {type: first_seen, rules: [r], field: ["trailwarden.source.asOrganization|family"], baseline: 3d}\n',
      ],
      [['c', 'needs --asn-database']],
    ],
    [
      'counts by something that is not known',
      [
        rule('r', 'a: x'),
        'title: c\nid: c\ncorrelation: {type: value_count, rules: [r], timespan: 1h, condition: {gte: 2, field: trailwarden.source.country}}\n',
      ],
      [['c', 'needs --country-database']],
    ],
    [
      'is another matter than rules without needs',
      [rule('r', 'a: x, trailwarden.caller.kind: root')],
      [],
    ],
  ])('is named: it %s', (_, documents, expected) => {
    const { skipped } = skippedOf(documents);
    expect(skipped.map(({ rule: id, reason }) => [id, reason])).toEqual(expected);
  });

  it('works where what it needs is there', () => {
    expect(skippedOf([PLACE], ['country-database']).skipped).toEqual([]);
    expect(
      skippedOf([rule('r', 'a: x', REQUIRES)], [], { allowed_countries: ['CH'] }).skipped,
    ).toEqual([]);
  });

  it('says nothing, and the others stay in their places', () => {
    const { pack } = skippedOf([
      rule('open', 'trailwarden.source.country: null'),
      rule('plain', 'a: x'),
    ]);
    expect(tryRules(pack, [{ a: 'x' }]).hits.map(({ rule: id }) => id)).toEqual(['plain']);
    expect(pack.rules).toHaveLength(2);
  });
});

describe('a rule that correlations read', () => {
  const BY_COUNTRY =
    'title: c\nid: c\ncorrelation: {type: value_count, rules: [r], timespan: 1h, condition: {gte: 2, field: trailwarden.source.country}}\n';
  it.each<[string, readonly string[], readonly SourceNeed[], boolean]>([
    ['is not looked for where all of them are skipped', [BY_COUNTRY], [], false],
    ['is looked for where they work', [BY_COUNTRY], ['country-database'], true],
    ['is looked for where one of them works', [BY_COUNTRY, count('d', 'r')], [], true],
  ])('%s', (_, correlations, sources, feeds) => {
    const { pack } = skippedOf([rule('r', 'a: x'), ...correlations], sources);
    expect(pack.rules.map((one) => [one.reports, one.feeds])).toEqual([[false, feeds]]);
  });
});

describe('lists that our rules know', () => {
  it('match nothing where they are empty, and can be replaced', () => {
    const documents = [rule('r', '"caller|expand": "%deploy_roles%"')];
    expect(tryRules(skippedOf(documents).pack, [{ caller: 'ci' }, {}]).hits).toEqual([]);
    const given = skippedOf(documents, [], { deploy_roles: ['ci'] });
    expect(tryRules(given.pack, [{ caller: 'ci' }]).hits).toHaveLength(1);
  });

  it('say what they are for', () => {
    for (const { says } of KNOWN_LISTS.values()) expect(says).toMatch(/\S/u);
  });
});
