import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeControls } from '../../checks/controls/index.ts';
import { type AccessRequest, type Caller, evaluate } from '../kit/policy-evaluator.ts';
import { snapshotOf, theGoodDeployment } from '../kit/stacks-snapshot.ts';
import {
  aDeployment,
  addressesOf,
  type ConfigText,
  policyAt,
  resourceOf,
  type StackJson,
  standInArn,
  synthesizeAll,
} from '../kit/synthesized.ts';
import { aPolicy, ARCHIVE } from '../checks/controls/kit.ts';
import { ACCEPTED } from './accepted.ts';

const RUNS = { numRuns: 8 };
const REGIONS = ['eu-west-1', 'us-east-1', 'ap-southeast-2', 'eu-central-1'];
const name = fc.stringMatching(/^[a-z][a-z0-9]{3,12}$/u);
const account = fc.stringMatching(/^[1-9]\d{11}$/u);
const flag = fc.boolean();

const choices = fc.record({
  accounts: fc.uniqueArray(account, { minLength: 5, maxLength: 5 }),
  organization: fc.stringMatching(/^o-[a-z0-9]{10}$/u),
  trail: name,
  bucket: name,
  /** Control Tower repeats the organization's id before AWSLogs. */
  prefix: fc.constantFrom('', 'logs/cloudtrail', 'o-a1b2c3d4e5'),
  home: fc.constantFrom(...REGIONS),
  regions: fc.subarray(REGIONS),
  breakGlass: flag,
  reader: flag,
  lock: fc.constantFrom('governance', 'compliance'),
  lockDays: fc.integer({ min: 1, max: 3000 }),
  eventBridge: flag,
  trailOwner: fc.constantFrom('management', 'delegated-admin'),
  logGroup: flag,
  notifications: flag,
  guardrails: flag,
  hub: flag,
  dispatch: flag,
  memberAccounts: flag,
  archiveAccess: fc.constantFrom('none', 'without-deliveries', 'all'),
  s3Writes: flag,
  network: flag,
  insights: fc.subarray(['error-rate', 'call-rate']),
  exclude: fc.subarray(['kms', 'rdsdata']),
});
type Choices = typeof choices extends fc.Arbitrary<infer One> ? One : never;

/** The example's file with everything else chosen. */
function write(file: ConfigText, chosen: Choices): void {
  const [management, archive, security, reader, crown] = chosen.accounts;
  Object.assign(file.organization, {
    'home-region': chosen.home,
    regions: [...new Set([chosen.home, ...chosen.regions])],
    'management-account': management,
    'log-archive-account': archive,
    'security-account': security,
  });
  file.trail = {
    name: `trail-${chosen.trail}`,
    bucket: `b-${chosen.bucket}`,
    prefix: chosen.prefix,
  };
  file.policy['break-glass'] = chosen.breakGlass ? [`arn:aws:iam::${archive}:role/BreakGlass`] : [];
  file.policy['retention-days'] = 1;
  Object.assign(file.stacks, {
    'organization-id': chosen.organization,
    archive: {
      lock: chosen.lock,
      'lock-days': chosen.lockDays,
      'acknowledge-irreversible': true,
      'expire-after-days': 3000,
      readers: chosen.reader ? [`arn:aws:iam::${reader}:role/Siem`] : [],
      'event-bridge': chosen.eventBridge,
    },
    'organization-trail': {
      owner: chosen.trailOwner,
      'log-group': chosen.logGroup,
      notifications: chosen.notifications,
      guardrails: chosen.guardrails,
      events: eventsOf(chosen),
    },
    'security-hub': { enabled: chosen.hub, 'crown-jewels': [crown] },
    alerting: { dispatch: chosen.dispatch },
    'audit-access': { 'member-accounts': chosen.memberAccounts },
  });
}

const eventsOf = (chosen: Choices) => ({
  exclude: chosen.exclude,
  's3-writes': chosen.s3Writes ? ['arn:aws:s3:::crown-jewels/'] : [],
  'archive-access': chosen.archiveAccess,
  'network-refusals': chosen.network ? ['kms.amazonaws.com'] : [],
  insights: chosen.insights,
});

const stacksFor = (chosen: Choices, mode: 'create' | 'existing') =>
  synthesizeAll(
    aDeployment((file) => {
      write(file, chosen);
      file.stacks.mode = mode;
    }),
  );

const caller = (id: string | undefined, role: string, organization: string): Caller => ({
  kind: 'role',
  arn: `arn:aws:iam::${String(id)}:role/${role}`,
  organization,
});
const cloudtrail: Caller = { kind: 'service', name: 'cloudtrail.amazonaws.com' };

describe('whatever is configured', () => {
  it('bucket, key and trail keep their addresses, and cannot be destroyed', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const stacks = stacksFor(chosen, 'create');
        for (const [stack, address] of [
          ['log-archive', 'aws_s3_bucket.archive_bucket'],
          ['log-archive', 'aws_kms_key.archive_key'],
          ['organization-trail', 'aws_cloudtrail.trail'],
          ['bootstrap', 'aws_s3_bucket.state_bucket'],
        ] as const)
          expect(resourceOf(stacks[stack], address).lifecycle).toMatchObject({
            prevent_destroy: true,
          });
        expect(JSON.stringify(stacks)).not.toContain('"force_destroy":true');
      }),
      RUNS,
    );
  });

  it('our trail delivers, nobody else writes, and nobody deletes or reads without being named', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const stack = stacksFor(chosen, 'create')['log-archive'];
        for (const [sentence, expected, answer] of proofsOf(chosen, stack))
          expect([sentence, answer]).toEqual([sentence, expected]);
      }),
      RUNS,
    );
  });

  it("somebody else's trail, archive and key are left alone", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const stacks = stacksFor(chosen, 'existing');
        expect(Object.keys(stacks)).not.toContain('log-archive');
        expect(Object.keys(stacks)).not.toContain('organization-trail');
        const types = Object.values(stacks)
          .flatMap(addressesOf)
          .filter((address) => !address.includes('.state_'));
        expect(types.join('\n')).not.toMatch(/aws_cloudtrail\.|aws_s3_bucket|aws_organizations_p/u);
        expect(JSON.stringify(stacks)).not.toContain('"import":');
      }),
      RUNS,
    );
  });

  it('every account is named to its provider, and every state is kept away from the archive', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom('create', 'existing'), (chosen, mode) => {
        const stacks = stacksFor(chosen, mode);
        for (const stack of Object.values(stacks)) {
          const { provider, terraform } = JSON.parse(JSON.stringify(stack));
          for (const one of provider.aws) expect(one.allowed_account_ids).toHaveLength(1);
          expect(terraform.backend.s3).toMatchObject({ encrypt: true, use_lockfile: true });
          expect(terraform.backend.s3.bucket).not.toBe(`b-${chosen.bucket}`);
        }
      }),
      RUNS,
    );
  });

  it('our own controls pass on what our stacks build, but for what is written down', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const stacks = synthesizeAll(theGoodDeployment(varied(chosen)));
        const policy = aPolicy({ breakGlass: [`arn:aws:iam::${ARCHIVE}:role/BreakGlass`] });
        const results = judgeControls(snapshotOf(stacks), policy, {
          declared: stacks['organization-trail'],
        });
        const bad = results
          .filter(
            ({ status, id }) =>
              status !== 'pass' && status !== 'not-applicable' && !(id in ACCEPTED),
          )
          .map(({ id, status, message }) => `${id} ${status}: ${message}`);
        expect(bad).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** What may be chosen without giving up a control: the rest is chosen well. */
const varied = (chosen: Choices) => (file: ConfigText) => {
  file.stacks.archive = {
    lock: chosen.lock,
    'lock-days': 365 + chosen.lockDays,
    'acknowledge-irreversible': true,
    'expire-after-days': 3365,
    readers: chosen.reader ? [`arn:aws:iam::${ARCHIVE}:role/Siem`] : [],
    'event-bridge': chosen.eventBridge,
  };
  file.stacks['organization-trail'] = {
    owner: chosen.trailOwner,
    events: {
      ...eventsOf(chosen),
      exclude: [],
      'archive-access': 'all',
      insights: ['error-rate', 'call-rate'],
    },
  };
  file.stacks['audit-access'] = { 'member-accounts': chosen.memberAccounts };
  file.stacks.alerting = { dispatch: chosen.dispatch };
};

type Proof = readonly [sentence: string, expected: string, answer: string];

function proofsOf(chosen: Choices, stack: StackJson | undefined): readonly Proof[] {
  const { organization, home, prefix } = chosen;
  const [management, archive = '', security, , member] = chosen.accounts;
  const bucket = `arn:aws:s3:::b-${chosen.bucket}`;
  const root = `${bucket}/${prefix === '' ? '' : `${prefix}/`}AWSLogs/${organization}`;
  const log = `${root}/${String(member)}/CloudTrail/${home}/2026/03/10/f.json.gz`;
  const trail = `arn:aws:cloudtrail:${home}:${String(management)}:trail/trail-${chosen.trail}`;
  const key = standInArn('kms_key', 'archive_key');
  const administrator = caller(archive, 'Administrator', organization);
  const audit = caller(security, 'TrailwardenAudit', organization);
  const breakGlass = caller(archive, 'BreakGlass', organization);
  const policies = {
    resource: policyAt(stack, 'aws_s3_bucket_policy.archive_bucket_policy'),
    resourceAccount: archive,
  };
  const keyPolicies = {
    resource: policyAt(stack, 'aws_kms_key.archive_key'),
    resourceAccount: archive,
    consentRequired: true,
  };
  const ask = (request: AccessRequest) => evaluate(policies, request) === 'allowed';
  const askKey = (request: AccessRequest) => evaluate(keyPolicies, request) === 'allowed';
  const context = {
    's3:x-amz-acl': 'bucket-owner-full-control',
    'aws:SourceArn': trail,
    'aws:SourceOrgID': organization,
  };
  const put = { principal: cloudtrail, action: 's3:PutObject', resource: log, context };
  const everybody = [administrator, audit, caller(member, 'Administrator', organization)];
  const told = (sentence: string, expected: boolean, answer: boolean): Proof => [
    sentence,
    String(expected),
    String(answer),
  ];
  const encrypt = {
    principal: cloudtrail,
    action: 'kms:GenerateDataKey',
    resource: key,
    context: { 'kms:EncryptionContext:aws:cloudtrail:arn': trail, 'aws:SourceArn': trail },
  };
  return [
    told('our trail delivers', true, ask(put)),
    told('our trail encrypts', true, askKey(encrypt)),
    told(
      'another trail does not',
      false,
      ask({ ...put, context: { ...context, 'aws:SourceArn': `${trail}2` } }),
    ),
    told(
      'another organization does not',
      false,
      ask({ ...put, context: { ...context, 'aws:SourceOrgID': 'o-zzzzzzzzzzzz' } }),
    ),
    told(
      'plain HTTP does not',
      false,
      ask({ ...put, context: { ...context, 'aws:SecureTransport': 'false' } }),
    ),
    told('the audit reads', true, ask({ principal: audit, action: 's3:GetObject', resource: log })),
    told(
      'an administrator does not read',
      false,
      ask({ principal: administrator, action: 's3:GetObject', resource: log }),
    ),
    told(
      'break-glass deletes, where it is named',
      chosen.breakGlass,
      ask({ principal: breakGlass, action: 's3:DeleteObjectVersion', resource: log }),
    ),
    told(
      'break-glass disables the key, where it is named',
      chosen.breakGlass,
      askKey({ principal: breakGlass, action: 'kms:DisableKey', resource: key }),
    ),
    ...everybody.flatMap((principal) => [
      ...[
        's3:DeleteObject',
        's3:DeleteObjectVersion',
        's3:PutObjectRetention',
        's3:BypassGovernanceRetention',
        's3:PutObject',
      ].map((action) =>
        told(`nobody may ${action}`, false, ask({ principal, action, resource: log })),
      ),
      ...['s3:DeleteBucket', 's3:PutBucketVersioning', 's3:PutBucketObjectLockConfiguration'].map(
        (action) =>
          told(`nobody may ${action}`, false, ask({ principal, action, resource: bucket })),
      ),
      ...['kms:ScheduleKeyDeletion', 'kms:DisableKey'].map((action) =>
        told(`nobody may ${action}`, false, askKey({ principal, action, resource: key })),
      ),
    ]),
  ];
}
