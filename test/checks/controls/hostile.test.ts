import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { controlFindings, judgeControls } from '../../../checks/controls/index.ts';
import { known } from '../../../checks/snapshot.ts';
import {
  aBucket,
  account,
  aDelivery,
  aGroup,
  aKey,
  anAccount,
  aPolicy,
  ARCHIVE,
  aSnapshot,
  aStore,
  aTrail,
  HOME,
  MANAGEMENT,
  policyOf,
} from './kit.ts';

const NAMES = [
  '__proto__',
  'constructor',
  '[x](javascript:alert(1))',
  '\u001b[2J',
  'a\u0000b',
  '$(rm -rf /)',
  "';--",
  '{trail}',
  '🪤'.repeat(500),
];

describe('hostile input', () => {
  it.each(NAMES)('names like %j are judged, and never run by a shell', (name) => {
    const snapshot = aSnapshot({
      accounts: known([{ ...account(MANAGEMENT), name }]),
      trails: [
        aTrail({ describe: { name, bucket: name, logFileValidation: false }, tags: known([name]) }),
      ],
      buckets: [aBucket({ name, versioning: known({ status: name, mfaDelete: false }) })],
      logGroups: [aGroup({ name, filters: known([{ name, pattern: name, metrics: [] }]) })],
      lake: [
        { account: MANAGEMENT, region: HOME, stores: known([aStore({ name, status: name })]) },
      ],
    });
    const findings = controlFindings(judgeControls(snapshot, aPolicy()));
    const commands = findings.flatMap(({ nextSteps }) =>
      nextSteps.map(({ command = '' }) => command),
    );
    expect(findings.map(({ id }) => id)).toContain('ARC-05');
    expect(
      commands.filter((command) => command.includes(`--bucket ${name} `) && /[$;`(]/.test(name)),
    ).toEqual([]);
  });

  it('policies of any shape never throw and are never a pass for being unreadable', () => {
    const shape = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((text) => `{"Statement":${text}}`),
      fc
        .record({
          Effect: fc.constantFrom('Allow', 'Deny', 'allow', 3, null),
          Principal: fc.constantFrom(
            '*',
            { AWS: '*' },
            { AWS: ['*', '1'] },
            { Service: [] },
            [],
            null,
            7,
          ),
          NotPrincipal: fc.option(fc.constantFrom('*', { AWS: '1' })),
          Action: fc.constantFrom('*', 's3:*', ['s3:Put*', '*'], '?3:*', null, { a: 1 }),
          NotAction: fc.option(fc.constantFrom('s3:GetObject', [])),
          Resource: fc.constantFrom(
            '*',
            ['arn:aws:s3:::*', '**'],
            'arn:aws:s3:::org-trail-archive/?*',
            null,
          ),
          Condition: fc.constantFrom(
            undefined,
            null,
            [],
            { StringEquals: null },
            { StringEquals: { 'aws:SourceArn': [null, 1, {}] } },
            { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ['*'] } },
          ),
        })
        .map((statement) => JSON.stringify({ Statement: statement })),
    );
    fc.assert(
      fc.property(shape, (text) => {
        const snapshot = aSnapshot({
          buckets: [aBucket({ policy: known(text) })],
          keys: [aKey({ policy: known(text) })],
          logGroups: [aGroup({ role: known({ trust: text, documents: [text] }) })],
        });
        const results = judgeControls(snapshot, aPolicy());
        const tls = results.find(({ id }) => id === 'ARC-09');
        expect(tls?.status).not.toBe('unknown');
      }),
      { numRuns: 150 },
    );
  });

  it('calls a policy for everybody open, however it is written', () => {
    const spellings = ['*', { AWS: '*' }, { AWS: ['*'] }, { AWS: ['1', '*'], Service: 'x' }];
    for (const Principal of spellings) {
      const open = policyOf({
        Effect: 'Allow',
        Principal,
        Action: ['s3:GetObject'],
        Resource: ['*'],
      });
      const results = judgeControls(
        aSnapshot({ buckets: [aBucket({ policy: known(open) })] }),
        aPolicy(),
      );
      expect(results.find(({ id }) => id === 'ARC-03')?.status).toBe('fail');
    }
  });

  it('judges 5,000 accounts in little time', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => String(500_000_000_000 + index));
    const snapshot = aSnapshot({
      accounts: known([...ids, ARCHIVE, MANAGEMENT].map((id) => account(id))),
      members: [...ids, ARCHIVE, MANAGEMENT].map((id) => anAccount(id)),
      deliveries: ids.map((id) => aDelivery(id)),
    });
    const started = performance.now();
    const results = judgeControls(snapshot, aPolicy());
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(results.filter(({ id }) => id === 'ORG-05')).toHaveLength(5002);
  });
});
