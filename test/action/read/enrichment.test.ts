import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDetectionConfig } from '../../../action/read/detection-config.ts';
import {
  readEnrichment,
  sourcesGiven,
  type EnrichmentPaths,
} from '../../../action/read/enrichment.ts';
import { openSourceBook } from '../../../action/read/source-book.ts';
import { AddressTable } from '../../../checks/detections/derive/address-table.ts';
import { writeMmdb } from '../../kit/write-mmdb.ts';

let folder = '';
const at = (name: string) => join(folder, name);

const COUNTRIES = writeMmdb('Test-Country', {
  '203.0.113.0/24': { country: { iso_code: 'CH' } },
  '198.51.100.0/25': { country_code: 'JP' },
  '198.51.100.128/25': { registered_country: { iso_code: 'US' }, country: { iso_code: 7 } },
  '192.0.2.0/24': { country: { iso_code: 'x' } },
  '192.0.3.0/24': 'no map',
});
const NETWORKS = writeMmdb('Test-ASN', {
  '203.0.113.0/24': { autonomous_system_number: 64500, autonomous_system_organization: 'Example' },
});
const RANGES = {
  prefixes: [
    { ip_prefix: '203.0.113.0/24', service: 'AMAZON' },
    { ip_prefix: '203.0.113.64/26', service: 'EC2' },
  ],
  ipv6_prefixes: [{ ipv6_prefix: '2001:db8::/33', service: 'S3' }],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enrichment-'));
  await Promise.all([
    writeFile(at('country.mmdb'), COUNTRIES),
    writeFile(at('asn.mmdb'), NETWORKS),
    writeFile(at('cut.mmdb'), COUNTRIES.subarray(300)),
    writeFile(at('text.mmdb'), 'no database'),
    writeFile(at('ip-ranges.json'), JSON.stringify(RANGES)),
    writeFile(at('empty.json'), '{}'),
    writeFile(at('text.json'), 'x'),
    writeFile(at('odd.json'), '{"prefixes":[{"ip_prefix":{}}]}'),
    writeFile(at('tor.txt'), '# exits\n203.0.113.7\n\n2001:db8::7  # v6\n'),
    writeFile(at('bad.list.txt'), '198.51.100.0/24;note\r\n203.0.113.7'),
    writeFile(at('page.html'), '<html>\n'),
    writeFile(
      at('good.yml'),
      'enrichment: {tor-list: tor.txt}\nlists: {allowed_countries: [CH, NO], asns: [1]}\n',
    ),
    writeFile(at('wrong.yml'), 'enrichment: {tor-lists: x}\nlists: {a: b}\n'),
    writeFile(at('broken.yml'), 'enrichment: {'),
    writeFile(at('bare.yml'), 'trail: {name: x}\nlists:\n'),
  ]);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const open = async (paths: Partial<EnrichmentPaths>) => {
  const files = await readEnrichment({ 'threat-lists': [], ...paths });
  if (files === undefined) throw new Error('nothing was read');
  return openSourceBook(files);
};

describe('what is known of addresses', () => {
  it('comes from the files that were given, and from no others', async () => {
    const book = await open({
      'country-database': at('country.mmdb'),
      'asn-database': at('asn.mmdb'),
      'aws-ranges': at('ip-ranges.json'),
      'tor-list': at('tor.txt'),
      'threat-lists': [at('bad.list.txt')],
    });
    const all = {
      country: 'CH',
      asn: 64500,
      asOrganization: 'Example',
      awsServices: ['AMAZON'],
      isTor: true,
      threatLists: ['bad.list'],
    };
    expect(book.look('203.0.113.7')).toEqual(all);
    expect(book.look('203.0.113.7')).toEqual(all);
    expect(book.look('203.0.113.65')).toMatchObject({
      awsServices: ['AMAZON', 'EC2'],
      isTor: false,
      threatLists: [],
    });
    expect(book.look('2001:db8::7')).toEqual({ isTor: true, awsServices: ['S3'], threatLists: [] });
    expect(
      await open({ 'country-database': at('country.mmdb') }).then((one) => one.look('203.0.113.7')),
    ).toEqual({ country: 'CH' });
  });

  it.each([
    ['another shape of record', '198.51.100.1', { country: 'JP' }],
    ['the country of registration', '198.51.100.129', { country: 'US' }],
    ['a code that is none', '192.0.2.1', {}],
    ['an entry that is no map', '192.0.3.1', {}],
    ['an address that nothing is known of', '10.0.0.1', {}],
    ['something that is no address', 'ec2.amazonaws.com', {}],
  ])('of %s', async (_, address, facts) => {
    expect((await open({ 'country-database': at('country.mmdb') })).look(address)).toEqual(facts);
  });

  it('is nothing without files', async () => {
    const none = { 'threat-lists': [] };
    expect(await readEnrichment(none)).toBeUndefined();
    expect([...sourcesGiven(none)]).toEqual([]);
    expect([...sourcesGiven({ 'aws-ranges': 'x', 'threat-lists': ['y'] })]).toEqual([
      'aws-ranges',
      'threat-lists',
    ]);
  });

  it('stays right when there is more than is remembered', async () => {
    const book = await open({ 'tor-list': at('tor.txt') });
    for (let address = 0; address < 20_002; address++)
      book.look(`10.0.${address >> 8}.${address & 255}`);
    expect(book.look('203.0.113.7')).toEqual({ isTor: true });
  });
});

describe('a file that is not what it should be', () => {
  it.each<[string, () => Partial<EnrichmentPaths>, RegExp]>([
    ['missing', () => ({ 'tor-list': at('gone') }), /--tor-list .*gone: cannot be read/u],
    [
      'a database cut short',
      () => ({ 'country-database': at('cut.mmdb') }),
      /--country-database .*: no MMDB file, or a damaged one/u,
    ],
    [
      'no database',
      () => ({ 'asn-database': at('text.mmdb') }),
      /--asn-database .*: no MMDB file/u,
    ],
    [
      'a database of networks for one of countries',
      () => ({ 'country-database': at('asn.mmdb') }),
      /type "Test-ASN", not one of countries/u,
    ],
    [
      'a database of countries for one of networks',
      () => ({ 'asn-database': at('country.mmdb') }),
      /type "Test-Country", not one of networks/u,
    ],
    [
      'ranges without ranges',
      () => ({ 'aws-ranges': at('empty.json') }),
      /not AWS's ip-ranges.json/u,
    ],
    [
      'ranges that are no JSON',
      () => ({ 'aws-ranges': at('text.json') }),
      /not AWS's ip-ranges.json/u,
    ],
    [
      'ranges of another shape',
      () => ({ 'aws-ranges': at('odd.json') }),
      /--aws-ranges .*is no network/u,
    ],
    [
      'a page instead of a list',
      () => ({ 'threat-lists': [at('page.html')] }),
      /page.html: line 1: "<html>" is no network/u,
    ],
  ])('is told: %s', async (_, paths, message) => {
    await expect(open(paths())).rejects.toThrow(message);
  });
});

describe('the configuration', () => {
  it('names files and lists', async () => {
    const { enrichment, lists } = await readDetectionConfig(at('good.yml'));
    expect(enrichment).toEqual({ 'tor-list': 'tor.txt', 'threat-lists': [] });
    expect([...lists]).toEqual([
      ['allowed_countries', ['CH', 'NO']],
      ['asns', ['1']],
    ]);
  });

  it('may say nothing of them, or not be there', async () => {
    const nothing = { enrichment: { 'threat-lists': [] }, lists: new Map() };
    expect(await readDetectionConfig(at('bare.yml'))).toEqual(nothing);
    expect(await readDetectionConfig(undefined)).toEqual(nothing);
  });

  it.each([
    ['gone.yml', /gone.yml: cannot be read/u],
    ['wrong.yml', /enrichment: Unrecognized key.*\n.*lists.a: /u],
    ['broken.yml', /broken.yml: not YAML/u],
  ])('is refused where it is wrong: %s', async (name, message) => {
    await expect(readDetectionConfig(at(name))).rejects.toThrow(message);
  });
});

describe('a table of networks', () => {
  it('finds all that hold an address, however they lie in one another', () => {
    const table = new AddressTable();
    for (const network of [
      '0.0.0.0/0',
      '10.0.0.0/8',
      '10.1.0.0/17',
      '10.1.2.3',
      '::/0',
      '2001:db8::/33',
    ])
      table.add(network, network);
    table.add('10.0.0.0/8', '10.0.0.0/8');
    expect(table.size).toBe(7);
    expect(table.labelsOf('10.1.2.3')).toEqual([
      '0.0.0.0/0',
      '10.0.0.0/8',
      '10.1.0.0/17',
      '10.1.2.3',
    ]);
    expect(table.labelsOf('10.1.128.0')).toEqual(['0.0.0.0/0', '10.0.0.0/8']);
    expect(table.labelsOf('2001:db8:8000::1')).toEqual(['::/0']);
    expect(table.labelsOf('AWS Internal')).toEqual([]);
  });
});
