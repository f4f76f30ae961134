import { createServer, type Server } from 'node:http';
import { SecurityHubClient, type AwsSecurityFinding } from '@aws-sdk/client-securityhub';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renderAsff, type KnownFinding } from '../../../../action/write/security-hub/asff.ts';
import { awsSecurityHub } from '../../../../action/write/security-hub/aws-security-hub.ts';
import {
  batches,
  publishFindings,
  type Published,
} from '../../../../action/write/security-hub/publish-findings.ts';
import { isJson, jsonOf, listOf, textOf, type Json } from '../../../kit/json.ts';
import { aControlFinding, aFinding } from '../issues/a-finding.ts';

const place = { account: '333333333333', region: 'eu-west-1' };
let now = new Date('2026-03-10T12:00:00Z');
let stored = new Map<string, Json>();
let calls: string[] = [];
let server: Server;
let client: SecurityHubClient;

/** As Security Hub does: one finding per id, and what breaks a limit is refused one by one. */
function answer(path: string, body: Json): Json {
  calls.push(path);
  if (path === '/findings') {
    const from = Number(body.NextToken ?? 0);
    const page = [...stored.values()].slice(from, from + 100);
    const next = from + 100 < stored.size ? { NextToken: String(from + 100) } : {};
    return { Findings: page, ...next };
  }
  const all = listOf(body.Findings).filter(isJson);
  expect(all.length).toBeLessThanOrEqual(100);
  const failed = all.filter((one) => faultsOf(one) !== '');
  for (const one of all)
    if (faultsOf(one) === '') stored.set(textOf(one.Id), { ...stored.get(textOf(one.Id)), ...one });
  return {
    FailedCount: failed.length,
    SuccessCount: all.length - failed.length,
    FailedFindings: failed.map((one) => ({
      Id: one.Id,
      ErrorCode: 'InvalidInput',
      ErrorMessage: faultsOf(one),
    })),
  };
}

const LIMITS = { Id: 512, GeneratorId: 512, Title: 256, Description: 1_024 };

function faultsOf(finding: Json): string {
  const long = Object.entries(LIMITS).filter(([name, limit]) => {
    const { length } = textOf(finding[name]);
    return length === 0 || length > limit;
  });
  const fields = Object.entries(jsonOf(finding.ProductFields));
  const badField =
    fields.length > 50 ||
    fields.some(
      ([name, value]) =>
        name.length > 128 ||
        name.startsWith('aws/') ||
        textOf(value).length > 2_048 ||
        value === '',
    );
  const wrongAccount = finding.AwsAccountId !== place.account;
  return [
    ...long.map(([name]) => name),
    ...(badField ? ['ProductFields'] : []),
    ...(wrongAccount ? ['AwsAccountId'] : []),
  ].join();
}

beforeEach(async () => {
  now = new Date('2026-03-10T12:00:00Z');
  stored = new Map();
  calls = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const body = JSON.stringify(answer(request.url ?? '', jsonOf(JSON.parse(text))));
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };
  client = new SecurityHubClient({
    region: place.region,
    credentials,
    endpoint: `http://127.0.0.1:${port}`,
  });
});
afterEach(async () => {
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function publish(
  findings = [aFinding(), aControlFinding()],
  passed: readonly string[] = [],
): Promise<Published> {
  const isFine = ({ fingerprint }: KnownFinding) => passed.includes(fingerprint);
  return publishFindings(awsSecurityHub(client, place), { findings, isFine, place, now });
}

const later = (days: number) => {
  now = new Date(now.getTime() + days * 86_400_000);
};
const hubFinding = (fingerprint = aControlFinding().fingerprint) =>
  stored.get(`trailwarden/${fingerprint}`) ?? {};

describe('publishing to Security Hub', () => {
  it('imports findings once, and leaves them alone while nothing changes', async () => {
    expect(await publish()).toEqual({ imported: 2, resolved: 0, unchanged: 0, refused: [] });
    later(1);
    expect(await publish()).toEqual({ imported: 0, resolved: 0, unchanged: 2, refused: [] });
    expect(stored.size).toBe(2);
  });

  it('keeps when a finding was first heard of', async () => {
    await publish();
    later(1);
    await publish([aFinding({ severity: 'critical' })]);
    expect(hubFinding(aFinding().fingerprint)).toMatchObject({
      CreatedAt: '2026-03-10T12:00:00.000Z',
      UpdatedAt: '2026-03-11T12:00:00.000Z',
      FindingProviderFields: { Severity: { Label: 'CRITICAL' } },
    });
  });

  it('sends a finding again before Security Hub forgets it', async () => {
    await publish();
    later(8);
    expect(await publish()).toMatchObject({ imported: 2 });
  });

  it('archives what was proven fine, and nothing else', async () => {
    await publish();
    later(1);
    expect(await publish([], [aControlFinding().fingerprint])).toMatchObject({ resolved: 1 });
    expect(hubFinding()).toMatchObject({
      RecordState: 'ARCHIVED',
      Compliance: { Status: 'PASSED' },
    });
    expect(hubFinding(aFinding().fingerprint)).toMatchObject({ RecordState: 'ACTIVE' });
    expect(await publish([], [aControlFinding().fingerprint])).toMatchObject({ resolved: 0 });
  });

  it('brings back what fails again', async () => {
    await publish();
    await publish([], [aControlFinding().fingerprint]);
    expect(await publish([aControlFinding()])).toMatchObject({ imported: 1 });
    expect(hubFinding()).toMatchObject({ RecordState: 'ACTIVE', Compliance: { Status: 'FAILED' } });
  });

  it('sends a hundred at a time, and finds them all again', async () => {
    const findings = Array.from({ length: 250 }, (_, index) =>
      aFinding({ fingerprint: String(index).padStart(32, '0') }),
    );
    await publish(findings);
    expect(calls).toEqual([
      '/findings',
      '/findings/import',
      '/findings/import',
      '/findings/import',
    ]);
    expect(await publish(findings)).toMatchObject({ imported: 0, unchanged: 250 });
  });

  it('says what Security Hub refused', async () => {
    const hub = awsSecurityHub(client, place);
    const [broken] = [{ ...renderAsff(aFinding(), { place, now }), Title: '' }];
    expect(await hub.importBatch([broken])).toEqual([
      { id: `trailwarden/${aFinding().fingerprint}`, reason: 'InvalidInput: Title' },
    ]);
  });

  it('stays within every limit, whatever a finding holds', async () => {
    const long = '\u0000`x'.repeat(5_000);
    const facts = Array.from({ length: 80 }, (_, index) => ({
      label: `${index} ${long}`,
      value: long,
    }));
    const nextSteps = [{ text: long }];
    const hostile = aFinding({
      title: long,
      summary: long,
      id: long,
      resource: long,
      facts,
      nextSteps,
    });
    const empty = aFinding({
      fingerprint: '0'.repeat(32),
      title: '',
      summary: '',
      resource: '',
      facts: [],
    });
    expect(await publish([hostile, empty])).toMatchObject({ imported: 2, refused: [] });
  });

  it('imports nothing that is only for information', async () => {
    expect(await publish([aFinding({ severity: 'info' })])).toMatchObject({
      imported: 0,
      unchanged: 0,
    });
  });
});

describe('a finding in ASFF', () => {
  it.each([
    ['arn:aws:cloudtrail:us-east-1:1:trail/t', 'AwsCloudTrailTrail'],
    ['arn:aws:s3:::bucket', 'AwsS3Bucket'],
    ['arn:aws:s3:::bucket/key', 'AwsS3Object'],
    ['arn:aws:kms:us-east-1:1:key/k', 'AwsKmsKey'],
    ['arn:aws:iam::1:user/u', 'AwsIamUser'],
    ['arn:aws:iam::1:role/r', 'AwsIamRole'],
    ['arn:aws:sns:us-east-1:1:t', 'Other'],
    ['AWSLogs/1/x.json.gz', 'AwsAccount'],
  ])('about %s is about an %s', (resource, type) => {
    expect(renderAsff(aFinding({ resource }), { place, now }).Resources?.[0]?.Type).toBe(type);
  });

  it('sets nothing that belongs to the customer', () => {
    const finding = renderAsff(aFinding(), { place, now });
    for (const name of ['Workflow', 'Note', 'UserDefinedFields', 'VerificationState', 'Severity'])
      expect(finding).not.toHaveProperty(name);
  });

  it('hides what was asked to be hidden', () => {
    const finding = renderAsff(aFinding(), {
      place,
      now,
      redaction: { accounts: true, addresses: true },
    });
    expect(JSON.stringify(finding)).not.toMatch(/111111111111|203\.0\.113\.7/);
  });
});

it('fills batches by size, too', () => {
  const big: AwsSecurityFinding = {
    ...renderAsff(aFinding(), { place, now }),
    Note: { Text: 'x'.repeat(200_000), UpdatedBy: 'x', UpdatedAt: 'x' },
  };
  expect(batches(Array.from({ length: 60 }, () => big)).map(({ length }) => length)).toEqual([
    27, 27, 6,
  ]);
});
