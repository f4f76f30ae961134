import { describe, expect, it } from '@jest/globals';
import { parseArchiveKey } from '../../checks/archive-key.ts';

const LOG =
  'AWSLogs/111111111111/CloudTrail/us-east-1/2026/03/10/111111111111_CloudTrail_us-east-1_20260310T1405Z_a1B2c3D4e5F6g7H8.json.gz';
const DIGEST =
  'AWSLogs/111111111111/CloudTrail-Digest/us-east-1/2026/03/10/111111111111_CloudTrail-Digest_us-east-1_org_trail.v-2_eu-west-1_20260310T140507Z.json.gz';

describe('parseArchiveKey', () => {
  it('reads a log file', () => {
    expect(parseArchiveKey(LOG)).toEqual({
      kind: 'log',
      prefix: '',
      organization: '',
      account: '111111111111',
      region: 'us-east-1',
      time: new Date('2026-03-10T14:05:00Z'),
    });
  });

  it('reads a digest whose trail has underscores, dots and hyphens in its name', () => {
    expect(parseArchiveKey(DIGEST)).toMatchObject({
      kind: 'digest',
      trail: 'org_trail.v-2',
      homeRegion: 'eu-west-1',
      time: new Date('2026-03-10T14:05:07Z'),
    });
  });

  it('tells a backfill digest from an hourly one', () => {
    expect(parseArchiveKey(DIGEST.replace('Z.json', 'Z_backfill.json'))).toMatchObject({
      kind: 'backfill',
    });
  });

  it.each([
    ['an organisation trail', 'AWSLogs/o-abc123def4/', '', 'o-abc123def4'],
    ['a key prefix', 'audit/logs/AWSLogs/', 'audit/logs/', ''],
    [
      "Control Tower's doubled id",
      'o-abc123def4/AWSLogs/o-abc123def4/',
      'o-abc123def4/',
      'o-abc123def4',
    ],
  ])('reads the layout of %s', (_name, start, prefix, organization) => {
    expect(parseArchiveKey(LOG.replace('AWSLogs/', start))).toMatchObject({
      kind: 'log',
      prefix,
      organization,
    });
  });

  it.each([
    [
      'a day that does not exist',
      LOG.replaceAll('2026/03/10', '2026/02/30').replace('20260310', '20260230'),
    ],
    ['an hour that does not exist', LOG.replace('T1405', 'T2505')],
    ['a time in another day folder', LOG.replace('2026/03/10', '2026/03/11')],
    ['another account in the name', LOG.replace('111111111111_', '222222222222_')],
    ['another region in the name', LOG.replace('_us-east-1_', '_us-east-2_')],
    ['a name of its own', LOG.replace(/[^/]+$/u, 'notes.txt')],
    ['path climbing', LOG.replace(/[^/]+$/u, '../../etc/passwd')],
  ])('calls a log with %s a stray', (_name, key) => {
    expect(parseArchiveKey(key)).toMatchObject({ kind: 'stray', folder: 'CloudTrail' });
  });

  it.each([
    ['a planted time', DIGEST.replace('20260310T140507Z', '99999999T999999Z')],
    ['another account', DIGEST.replace('/111111111111_', '/222222222222_')],
    ['another ending', DIGEST.replace('.json.gz', '.json')],
  ])('calls a digest with %s a stray', (_name, key) => {
    expect(parseArchiveKey(key)).toMatchObject({ kind: 'stray', folder: 'CloudTrail-Digest' });
  });

  it.each([
    ['an empty key', ''],
    ['a folder marker', 'AWSLogs/111111111111/CloudTrail/us-east-1/'],
    ['a deep folder marker', 'AWSLogs/111111111111/CloudTrail/us-east-1/2026/03/'],
    ['another service', 'AWSLogs/111111111111/Config/us-east-1/2026/3/10/x.json.gz'],
    ['Insights', LOG.replace('/CloudTrail/', '/CloudTrail-Insight/')],
    ['no account', LOG.replace('111111111111/', '')],
    ['a key longer than S3 allows', `${'a/'.repeat(600)}${LOG}`],
  ])('leaves %s alone', (_name, key) => {
    expect(parseArchiveKey(key)).toEqual({ kind: 'other' });
  });
});
