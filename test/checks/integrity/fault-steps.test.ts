import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { FAULT_CATALOG } from '../../../checks/integrity/fault-catalog.ts';
import { faultFinding } from '../../../checks/integrity/fault-finding.ts';
import { FAULT_HARMLESS } from '../../../checks/integrity/fault-harmless.ts';
import { faultSteps } from '../../../checks/integrity/fault-steps.ts';
import { fault, type FaultPlace } from '../../../checks/integrity/fault.ts';

const PLACE: FaultPlace = { account: '111111111111', region: 'us-east-1', trail: 't', key: '' };
const LOG =
  'logs/AWSLogs/o-abcd1234/111111111111/CloudTrail/us-east-1/2026/03/10/111111111111_CloudTrail_us-east-1_20260310T0215Z_abcdEFGH12345678.json.gz';
const digestOf = (organization: string) =>
  `AWSLogs/${organization}111111111111/CloudTrail-Digest/us-east-1/2026/03/10/111111111111_CloudTrail-Digest_us-east-1_main-trail_eu-west-1_20260310T025221Z.json.gz`;
const DIGEST = digestOf('o-abcd1234/');

const commandsOf = (
  place: Partial<FaultPlace>,
  digest = DIGEST,
  bucket: string | undefined = 'org-trail-archive',
) =>
  faultSteps(fault('LOG_MISSING', { ...PLACE, ...place }, { message: 'gone', digest }), bucket)
    .map(({ command }) => command)
    .filter((command) => command !== undefined);

describe('what to do about a fault', () => {
  it('begins with its remedy', () => {
    const [first] = faultSteps(fault('LOG_MISSING', PLACE, { message: 'gone' }), undefined);
    expect(first).toEqual({ text: FAULT_CATALOG.LOG_MISSING.remedy });
  });

  it('goes on with commands that a shell can read', () => {
    expect(commandsOf({ key: LOG })).toEqual([
      `aws s3api list-object-versions --bucket org-trail-archive --prefix ${LOG}`,
      'aws s3api get-bucket-lifecycle-configuration --bucket org-trail-archive',
      'aws cloudtrail validate-logs --region us-east-1 --trail-arn arn:aws:cloudtrail:eu-west-1:<management-account-id>:trail/main-trail --start-time 2026-03-10T01:15:00Z --end-time 2026-03-10T03:15:00Z --account-id 111111111111',
      'trailwarden verify --archive s3://org-trail-archive/logs --accounts 111111111111 --regions us-east-1 --since 2026-03-10T01:15:00Z --until 2026-03-10T03:15:00Z',
    ]);
    for (const command of commandsOf({ key: LOG }))
      execFileSync('sh', ['-n', '-c', command.replaceAll(/<[a-z-]+>/gu, 'x')]);
  });

  it('names the trail whole where it is one account’s own', () => {
    expect(commandsOf({ key: LOG }, digestOf(''))[2]).toContain(
      '--trail-arn arn:aws:cloudtrail:eu-west-1:111111111111:trail/main-trail --start-time',
    );
  });

  it.each([
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-north-1', 'aws-cn'],
    ['eusc-de-east-1', 'aws-eusc'],
  ])('knows the partition of %s', (home, partition) => {
    const digest = digestOf('').replace('eu-west-1', home);
    expect(commandsOf({ key: LOG }, digest)[2]).toContain(`arn:${partition}:cloudtrail:${home}:`);
  });

  it('asks AWS nothing about a folder, which it does not know', () => {
    const steps = faultSteps(
      fault('LOG_MISSING', { ...PLACE, key: LOG }, { message: '' }),
      undefined,
    );
    expect(steps.flatMap(({ command = [] }) => command)).toEqual([
      'trailwarden verify --archive <archive> --accounts 111111111111 --regions us-east-1 --since 2026-03-10T01:15:00Z --until 2026-03-10T03:15:00Z',
    ]);
  });

  it.each([
    ['a shell would run', 'a; rm -rf /'],
    ['a shell would expand', '$(id)'],
    ['looks like an option', '--endpoint-url'],
  ])('leaves out a key that %s', (_, key) => {
    expect(commandsOf({ key }, '')).toEqual([]);
    expect(commandsOf({ key: `${key}/${LOG}` }, '').join()).not.toContain(key);
  });

  it('is about hours alone where many objects are meant', () => {
    const range = { from: new Date('2026-03-10T02:00:00Z'), to: new Date('2026-03-10T04:00:00Z') };
    const at = { ...PLACE, key: 'AWSLogs/111111111111/CloudTrail/us-east-1/' };
    const steps = faultSteps(fault('LOG_UNVERIFIED', at, { message: '', range }), 'bucket');
    expect(steps.flatMap(({ command = [] }) => command)).toEqual([
      'trailwarden verify --archive s3://bucket --accounts 111111111111 --regions us-east-1 --since 2026-03-10T01:00:00Z --until 2026-03-10T05:00:00Z',
    ]);
  });
});

describe('the finding of a fault', () => {
  it('says where, and when its digest was made, in place of a long name', () => {
    const message = `The digest ${DIGEST} lists it.`;
    const [finding] = faultFinding(
      fault('LOG_MISSING', { ...PLACE, key: LOG }, { message, digest: DIGEST }),
    );
    expect(finding?.summary).toBe(
      '111111111111 us-east-1: The digest of 2026-03-10T02:52:21Z lists it.',
    );
    expect(finding?.evidence).toMatchObject([{ what: 'Log file gone', key: LOG }]);
  });

  it('says only what is known', () => {
    const nowhere = { account: '', region: '', key: '' };
    const [finding] = faultFinding(fault('TRAIL_NOT_LOGGING', nowhere, { message: 'It is off.' }));
    expect(finding?.summary).toBe('It is off.');
  });

  it('is explained by innocent causes wherever it opens an issue, but for what has none', () => {
    const without = Object.entries(FAULT_CATALOG)
      .filter(
        ([id, { severity }]) =>
          severity !== 'unknown' && severity !== 'info' && !(id in FAULT_HARMLESS),
      )
      .map(([id]) => id);
    expect(without).toEqual([
      'LOG_TOO_LARGE',
      'DIGEST_TOO_LARGE',
      'DIGEST_ALGORITHM_UNSUPPORTED',
      'PUBLIC_KEY_INVALID',
      'PUBLIC_KEY_OUTSIDE_VALIDITY',
      'CHAIN_SIGNATURE_MISMATCH',
    ]);
  });
});
