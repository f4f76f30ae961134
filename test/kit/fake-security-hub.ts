import type { AwsServerOptions, JsonOperation } from './aws-server.ts';
import { isJson, listOf, textOf, type Json } from './json.ts';

export const HUB_ACCOUNT = '333333333333';

/** Security Hub of one account: keeps findings by id, filters as it documents, pages, and refuses too many at once. */
export class FakeSecurityHub {
  readonly stored = new Map<string, Json>();
  /** How often each operation was asked for. */
  readonly asked: string[] = [];
  page = 100;

  /** What a server has to answer, the caller's identity among it. */
  get server(): AwsServerOptions {
    const answer = { status: 200, headers: { 'content-type': 'text/xml' }, body: IDENTITY };
    return {
      operations: { findings: this.get, 'findings/import': this.import },
      fault: ({ method, url }) =>
        method === 'POST' && url === '/' ? { kind: 'answer', answer } : undefined,
    };
  }

  readonly get: JsonOperation = (input) => {
    this.asked.push('GetFindings');
    const filters = isJson(input.Filters) ? input.Filters : {};
    const all = [...this.stored.values()].filter((one) => passes(one, filters));
    const from = Number(input.NextToken ?? 0);
    const next = from + this.page < all.length ? { NextToken: String(from + this.page) } : {};
    return { body: { Findings: all.slice(from, from + this.page), ...next } };
  };

  readonly import: JsonOperation = (input) => {
    this.asked.push('BatchImportFindings');
    const findings = listOf(input.Findings).filter(isJson);
    if (findings.length > 100) return { status: 400, body: { __type: 'InvalidInputException' } };
    for (const one of findings)
      this.stored.set(textOf(one.Id), { ...this.stored.get(textOf(one.Id)), ...one });
    return { body: { SuccessCount: findings.length, FailedCount: 0, FailedFindings: [] } };
  };
}

const IDENTITY = Buffer.from(
  `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:sts::${HUB_ACCOUNT}:assumed-role/TrailwardenAudit/run</Arn><UserId>A</UserId><Account>${HUB_ACCOUNT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
);

function passes(one: Json, filters: Json): boolean {
  return Object.entries(filters).every(([name, conditions]) => {
    const all = listOf(conditions).filter(isJson);
    // Conditions that exclude must all hold, of the others one.
    const excluding = all.filter(({ Comparison }) => textOf(Comparison).includes('NOT'));
    const including = all.filter(({ Comparison }) => !textOf(Comparison).includes('NOT'));
    const value = textOf(one[name]);
    return (
      excluding.every((condition) => holds(value, condition)) &&
      (including.length === 0 || including.some((condition) => holds(value, condition)))
    );
  });
}

function holds(value: string, { Comparison, Value, Start, End }: Json): boolean {
  if (Start !== undefined) return value >= textOf(Start) && value <= textOf(End);
  const prefix = value.startsWith(textOf(Value));
  if (Comparison === 'PREFIX') return prefix;
  if (Comparison === 'PREFIX_NOT_EQUALS') return !prefix;
  return value === textOf(Value);
}

/** A finding of GuardDuty, as Security Hub shows it; each test changes one thing. */
export function aHubFinding(changes: Json = {}): Json {
  const id = 'arn:aws:guardduty:eu-west-1:111111111111:detector/d/finding/1';
  return {
    SchemaVersion: '2018-10-08',
    Id: id,
    ProductArn: 'arn:aws:securityhub:eu-west-1::product/aws/guardduty',
    ProductName: 'GuardDuty',
    GeneratorId: 'arn:aws:guardduty:eu-west-1:111111111111:detector/d',
    AwsAccountId: '111111111111',
    Region: 'eu-west-1',
    Types: ['TTPs/Defense Evasion/Stealth:IAMUser-CloudTrailLoggingDisabled'],
    CreatedAt: '2026-03-10T10:00:00.000Z',
    UpdatedAt: '2026-03-10T10:05:00.000Z',
    Severity: { Label: 'HIGH' },
    Title: 'CloudTrail was disabled',
    Description: 'A trail was disabled by mallory.',
    Resources: [{ Type: 'AwsIamUser', Id: 'arn:aws:iam::111111111111:user/mallory' }],
    RecordState: 'ACTIVE',
    Workflow: { Status: 'NEW' },
    ...changes,
  };
}
