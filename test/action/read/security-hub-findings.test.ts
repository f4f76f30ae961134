import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readHubFindings, type HubSeen } from '../../../action/read/security-hub-findings.ts';
import { startAwsServer, type AwsServer } from '../../kit/aws-server.ts';
import { withEnvironment } from '../../kit/environment.ts';
import { aHubFinding, FakeSecurityHub } from '../../kit/fake-security-hub.ts';
import { textOf, type Json } from '../../kit/json.ts';

let hub: FakeSecurityHub;
let server: AwsServer;
let restore: () => void;
beforeEach(async () => {
  hub = new FakeSecurityHub();
  server = await startAwsServer(hub.server);
  restore = withEnvironment({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-west-1',
  });
});
afterEach(async () => {
  restore();
  await server.close();
});

function put(...findings: readonly Json[]): void {
  for (const one of findings) hub.stored.set(textOf(one.Id), one);
}

function read(
  conditions: Readonly<Record<string, readonly string[]>> = { severity: ['*'] },
): Promise<HubSeen> {
  return readHubFindings({
    region: 'eu-west-1',
    endpoint: server.url,
    window: { since: new Date('2026-03-10T00:00:00Z'), until: new Date('2026-03-11T00:00:00Z') },
    conditions: new Map(Object.entries(conditions)),
  });
}

describe('a finding of another product', () => {
  it('becomes a finding people can judge', async () => {
    put(aHubFinding());
    const { findings, passed } = await read();
    expect(passed).toEqual([]);
    expect(findings).toMatchObject([
      {
        kind: 'detection',
        id: 'securityhub/GuardDuty/arn:aws:guardduty:eu-west-1:111111111111:detector/d',
        severity: 'high',
        title: 'CloudTrail was disabled',
        account: '111111111111',
        region: 'eu-west-1',
        resource: 'arn:aws:iam::111111111111:user/mallory',
        summary: 'A trail was disabled by mallory.',
        evidence: [{ time: '2026-03-10T10:05:00.000Z', state: 'unchecked' }],
      },
    ]);
    expect(findings[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/u);
  });

  it('keeps its fingerprint whatever changes about it', async () => {
    put(aHubFinding());
    const [before] = (await read()).findings;
    put(aHubFinding({ Title: 'Other words', Severity: { Label: 'LOW' } }));
    const [after] = (await read()).findings;
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it('is bounded, however much it says, and needs to say nothing', async () => {
    const long = 'x'.repeat(100_000);
    put(aHubFinding({ Title: long, Description: long, GeneratorId: long, Types: [long] }));
    put({ Id: '2', UpdatedAt: '2026-03-10T10:05:00.000Z' });
    const { findings } = await read();
    expect(findings).toHaveLength(2);
    expect(JSON.stringify(findings).length).toBeLessThan(10_000);
    expect(findings[1]).toMatchObject({ severity: 'medium', title: 'A finding of Security Hub' });
  });
});

describe('what is chosen', () => {
  it.each<[string, Readonly<Record<string, readonly string[]>>, number]>([
    ['by severity', { severity: ['critical', 'high'] }, 1],
    ['by another severity', { severity: ['low'] }, 0],
    ['by product', { product: ['GuardDuty'] }, 1],
    ['by a glob of products', { product: ['Guard*'] }, 1],
    ['by another product', { product: ['Inspector'] }, 0],
    ['by a type with slashes in it', { type: ['TTPs/*'] }, 1],
    ['by account and region', { account: ['1*'], region: ['eu-*'] }, 1],
    ['by an account that is another', { account: ['222222222222'] }, 0],
    ['only where every name holds', { product: ['GuardDuty'], severity: ['low'] }, 0],
    ['by title', { title: ['*CloudTrail*'] }, 1],
  ])('%s', async (_, conditions, count) => {
    put(aHubFinding());
    expect((await read(conditions)).findings).toHaveLength(count);
  });

  it('is of the window', async () => {
    put(aHubFinding({ UpdatedAt: '2026-03-09T23:59:59.000Z' }));
    expect((await read()).findings).toEqual([]);
  });

  it('is never our own, which came from here', async () => {
    put(aHubFinding({ GeneratorId: 'trailwarden/control/TRAIL-01' }));
    expect((await read()).findings).toEqual([]);
  });

  it('is read page by page', async () => {
    hub.page = 7;
    put(...Array.from({ length: 20 }, (_, index) => aHubFinding({ Id: `finding-${index}` })));
    expect((await read()).findings).toHaveLength(20);
    expect(hub.asked).toHaveLength(3);
  });
});

describe('what is over', () => {
  it.each<[string, Json]>([
    ['archived', { RecordState: 'ARCHIVED' }],
    ['resolved by somebody', { Workflow: { Status: 'RESOLVED' } }],
    ['suppressed by somebody', { Workflow: { Status: 'SUPPRESSED' } }],
    ['a control that passes', { Compliance: { Status: 'PASSED' } }],
  ])('has passed: %s', async (_, changes) => {
    put(aHubFinding());
    const [before] = (await read()).findings;
    put(aHubFinding(changes));
    expect(await read()).toEqual({ findings: [], passed: [before?.fingerprint] });
  });

  it('is told from a control that fails', async () => {
    put(aHubFinding({ Compliance: { Status: 'FAILED' } }));
    expect((await read()).findings).toMatchObject([{ kind: 'control' }]);
  });
});

describe('a Security Hub that cannot be read', () => {
  it('is told with the permission it needs', async () => {
    await server.close();
    server = await startAwsServer({
      operations: { findings: () => ({ status: 403, body: { __type: 'AccessDeniedException' } }) },
    });
    await expect(read()).rejects.toThrow('securityhub:GetFindings');
  });

  it('is not read for hours where it has too much', async () => {
    hub.page = 1;
    put(...Array.from({ length: 60 }, (_, index) => aHubFinding({ Id: `finding-${index}` })));
    await expect(read()).rejects.toThrow('choose fewer with --security-hub-findings');
  });
});
