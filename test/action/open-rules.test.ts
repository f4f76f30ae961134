import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openRules } from '../../action/open-rules.ts';
import { readDetectionConfig } from '../../action/read/detection-config.ts';
import { placeOf } from '../../action/read/archive-place.ts';
import type { Placeholders } from '../../checks/detections/index.ts';
import { emptyFolder } from '../kit/run-cli.ts';

/** What the rules about the own archive and the own role are told without anybody writing a list. */

const folder = emptyFolder();
const NOTHING = { rules: ['builtin'], enrichment: { 'threat-lists': [] } };

async function listsOf(config: string, archive?: string): Promise<Placeholders> {
  const file = join(folder, 'trailwarden.config.yml');
  await writeFile(file, config);
  const place = archive === undefined ? {} : { place: placeOf(archive, EMULATED) };
  let lists: Placeholders = new Map();
  await openRules({ ...NOTHING, ...place, config: file }, await readDetectionConfig(file), {
    load: (given) => {
      lists = given;
      return Promise.resolve({ rules: [], correlations: [] });
    },
  });
  return lists;
}

const EMULATED = { metadata: undefined, endpoint: undefined };

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the lists of the own archive and role', () => {
  it.each<[string, string, string | undefined, readonly string[]]>([
    ['a folder is read and nothing configured', '{}', 'logs', []],
    ['a bucket is read', '{}', 's3://records/of/ours', ['records']],
    ['the configuration names it', 'trail: { bucket: records }', undefined, ['records']],
    ['both name one', 'trail: { bucket: records }', 's3://records', ['records']],
    [
      'a list names others',
      'lists: { archive_buckets: [older] }\ntrail: { bucket: records }',
      's3://copies',
      ['older', 'records', 'copies'],
    ],
  ])('hold the buckets: %s', async (_, config, archive, buckets) => {
    expect((await listsOf(config, archive)).get('archive_buckets') ?? []).toEqual(buckets);
  });

  it('hold the role that audits, without its path', async () => {
    const lists = await listsOf('organization: { audit-role: security/LogReader }');
    expect(lists.get('audit_roles')).toEqual(['LogReader']);
  });
});
