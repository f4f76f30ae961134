import { describe, expect, it } from '@jest/globals';
import { eventSelectors } from '../../stacks/constructs/event-selectors.ts';
import { offeredRetention } from '../../stacks/constructs/trail-log-group.ts';
import type { EventChoice } from '../../stacks/deployment.ts';
import type { AccessRequest, Caller } from '../kit/policy-evaluator.ts';
import { describePolicy } from '../kit/policy-proofs.ts';
import {
  aDeployment,
  addressesOf,
  policyAt,
  resourceOf,
  standInArn,
  synthesizeAll,
} from '../kit/synthesized.ts';

const stack = synthesizeAll(aDeployment())['organization-trail'];
const MANAGEMENT = '111111111111';
const TRAIL = `arn:aws:cloudtrail:eu-west-1:${MANAGEMENT}:trail/org-trail`;
const cloudtrail: Caller = { kind: 'service', name: 'cloudtrail.amazonaws.com' };
const administrator: Caller = {
  kind: 'role',
  arn: `arn:aws:iam::${MANAGEMENT}:role/Administrator`,
};

describe('the trail', () => {
  const trail = resourceOf(stack, 'aws_cloudtrail.trail');

  it('covers all accounts and Regions, signs digests, and is on', () => {
    expect(trail).toMatchObject({
      name: 'org-trail',
      is_organization_trail: true,
      is_multi_region_trail: true,
      include_global_service_events: true,
      enable_log_file_validation: true,
      enable_logging: true,
    });
  });

  it('uses the key of the archive, which another stack made', () => {
    expect(trail.kms_key_id).toMatch(
      /^\$\{data\.terraform_remote_state\.[\w-]+log-archive\.outputs\./,
    );
    expect(trail.s3_bucket_name).toBe('example-org-trail-archive');
  });

  it('cannot be destroyed, and wants trusted access first', () => {
    expect(trail.lifecycle).toMatchObject({
      prevent_destroy: true,
      precondition: [
        {
          condition: expect.stringContaining('"cloudtrail.amazonaws.com"'),
          error_message: expect.stringContaining('enable-aws-service-access'),
        },
      ],
    });
  });

  it('waits for its administrator and for what lets it deliver', () => {
    expect(trail.depends_on).toEqual([
      'aws_cloudtrail_organization_delegated_admin_account.administrator',
      'aws_sns_topic_policy.trail_topic_policy',
      'aws_iam_role_policy.trail_log-group_role_policy',
    ]);
  });

  it('keeps log events for as long as the policy asks, encrypted', () => {
    expect(resourceOf(stack, 'aws_cloudwatch_log_group.trail_log-group')).toMatchObject({
      retention_in_days: 365,
      kms_key_id: '${aws_kms_key.trail_operations-key.arn}',
      skip_destroy: true,
    });
  });

  it('has no log group, topic, key or guardrails where none are wanted', () => {
    const bare = synthesizeAll(
      aDeployment((file) => {
        file.stacks['organization-trail'] = {
          'log-group': false,
          notifications: false,
          guardrails: false,
        };
      }),
    )['organization-trail'];
    expect(addressesOf(bare)).toEqual([
      'aws_cloudtrail.trail',
      'aws_cloudtrail_organization_delegated_admin_account.administrator',
    ]);
  });

  it("belongs to the delegated administrator's account where that owns it, under the same ARN", () => {
    const delegated = synthesizeAll(
      aDeployment((file) => (file.stacks['organization-trail'] = { owner: 'delegated-admin' })),
    )['organization-trail'];
    expect(delegated?.provider).toMatchObject({
      aws: [
        { allowed_account_ids: ['333333333333'] },
        { alias: 'management', allowed_account_ids: [MANAGEMENT] },
      ],
    });
    expect(
      policyAt(delegated, 'aws_sns_topic_policy.trail_topic_policy').Statement[0],
    ).toMatchObject({
      Condition: { StringEquals: { 'aws:SourceArn': TRAIL } },
    });
  });

  it('adopts what exists', () => {
    const adopting = synthesizeAll(
      aDeployment(
        (file) => (file.stacks.import = { bucket: true, 'key-id': '1234abcd-12ab', trail: true }),
      ),
    );
    expect(adopting['organization-trail']?.import).toMatchObject([
      { id: TRAIL, to: 'aws_cloudtrail.trail' },
    ]);
    expect(adopting['log-archive']?.import).toMatchObject([
      { id: '1234abcd-12ab', to: 'aws_kms_key.archive_key' },
      { id: 'example-org-trail-archive', to: 'aws_s3_bucket.archive_bucket' },
    ]);
  });
});

describe('event selectors', () => {
  const ARCHIVE = 'arn:aws:s3:::archive';
  const none: EventChoice = {
    exclude: [],
    s3Writes: [],
    archiveAccess: 'none',
    networkRefusals: [],
    insights: [],
  };
  const select = (choice: Partial<EventChoice>) =>
    eventSelectors({
      events: { ...none, ...choice },
      archiveBucketArn: ARCHIVE,
      ownBucketArns: [ARCHIVE, `${ARCHIVE}-access`],
    }).map(({ fieldSelector }) => fieldSelector);

  it('records all management events and nothing paid by default', () => {
    expect(select({})).toEqual([[{ field: 'eventCategory', equalTo: ['Management'] }]]);
  });

  it('leaves out sources on request', () => {
    expect(select({ exclude: ['kms'] })[0]).toContainEqual({
      field: 'eventSource',
      notEquals: ['kms.amazonaws.com'],
    });
  });

  it('records writes to named buckets, never the trail of the trail', () => {
    expect(select({ s3Writes: ['arn:aws:s3:::jewels/'] })[1]).toEqual([
      { field: 'eventCategory', equalTo: ['Data'] },
      { field: 'resources.type', equalTo: ['AWS::S3::Object'] },
      { field: 'readOnly', equalTo: ['false'] },
      {
        field: 'resources.ARN',
        startsWith: ['arn:aws:s3:::jewels/'],
        notStartsWith: [`${ARCHIVE}/`, `${ARCHIVE}-access/`],
      },
    ]);
  });

  it.each([`${ARCHIVE}/`, `${ARCHIVE}/AWSLogs/`, `${ARCHIVE}-access/x`])(
    'refuses the loop of %s',
    (arn) => {
      expect(() => select({ s3Writes: [arn] })).toThrow('each delivery there would be an event');
    },
  );

  it('watches the archive without recording its own deliveries', () => {
    expect(select({ archiveAccess: 'without-deliveries' })[1]).toEqual([
      { field: 'eventCategory', equalTo: ['Data'] },
      { field: 'resources.type', equalTo: ['AWS::S3::Object'] },
      { field: 'resources.ARN', startsWith: [`${ARCHIVE}/`] },
      { field: 'eventName', notEquals: ['PutObject'] },
    ]);
  });

  it('watches all of the archive on request', () => {
    const [, access] = select({ archiveAccess: 'all' });
    expect(JSON.stringify(access)).not.toContain('eventName');
  });

  it('records refusals only at VPC endpoints', () => {
    expect(select({ networkRefusals: ['kms.amazonaws.com'] })[1]).toEqual([
      { field: 'eventCategory', equalTo: ['NetworkActivity'] },
      { field: 'eventSource', equalTo: ['kms.amazonaws.com'] },
      { field: 'errorCode', equalTo: ['VpceAccessDenied'] },
    ]);
  });

  it.each([
    [1, 1],
    [91, 120],
    [365, 365],
    [366, 400],
    [3653, 3653],
    [4000, 0],
    [0, 0],
  ])('a retention of %i days becomes %i, which CloudWatch Logs offers', (asked, offered) => {
    expect(offeredRetention(asked)).toBe(offered);
  });
});

const notice = (context: NonNullable<AccessRequest['context']>): AccessRequest => ({
  principal: cloudtrail,
  action: 'sns:Publish',
  resource: standInArn('sns_topic', 'trail_topic'),
  context,
});

describePolicy(
  'the topic of deliveries',
  {
    resource: policyAt(stack, 'aws_sns_topic_policy.trail_topic_policy'),
    resourceAccount: MANAGEMENT,
  },
  {
    'our trail can publish': ['allowed', notice({ 'aws:SourceArn': TRAIL })],
    'another trail cannot': ['not allowed', notice({ 'aws:SourceArn': `${TRAIL}-2` })],
    'plain HTTP cannot': [
      'denied',
      notice({ 'aws:SourceArn': TRAIL, 'aws:SecureTransport': 'false' }),
    ],
  },
);

describePolicy(
  'trust of the log delivery role',
  {
    resource: policyAt(stack, 'aws_iam_role.trail_log-group_role', 'assume_role_policy'),
    resourceAccount: MANAGEMENT,
    consentRequired: true,
  },
  {
    'our trail can': [
      'allowed',
      {
        principal: cloudtrail,
        action: 'sts:AssumeRole',
        resource: '',
        context: { 'aws:SourceArn': TRAIL },
      },
    ],
    'another trail cannot': [
      'not allowed',
      {
        principal: cloudtrail,
        action: 'sts:AssumeRole',
        resource: '',
        context: { 'aws:SourceArn': `${TRAIL}-2` },
      },
    ],
  },
);

const keyRequest = (principal: Caller, action: string, context: AccessRequest['context'] = {}) => ({
  principal,
  action,
  resource: 'key',
  context,
});
const LOG_GROUP = `arn:aws:logs:eu-west-1:${MANAGEMENT}:log-group:/trailwarden/org-trail`;
const logs: Caller = { kind: 'service', name: 'logs.eu-west-1.amazonaws.com' };
const contextKey = 'kms:EncryptionContext:aws:logs:arn';

describePolicy(
  'the operations key',
  {
    resource: policyAt(stack, 'aws_kms_key.trail_operations-key'),
    resourceAccount: MANAGEMENT,
    consentRequired: true,
  },
  {
    'CloudWatch Logs can encrypt our group': [
      'allowed',
      keyRequest(logs, 'kms:Encrypt', { [contextKey]: LOG_GROUP }),
    ],
    'CloudWatch Logs cannot encrypt another group': [
      'not allowed',
      keyRequest(logs, 'kms:Encrypt', { [contextKey]: `${LOG_GROUP}-2` }),
    ],
    'CloudTrail can publish to the encrypted topic': [
      'allowed',
      keyRequest(cloudtrail, 'kms:GenerateDataKey', { 'aws:SourceAccount': MANAGEMENT }),
    ],
    'CloudTrail cannot for another account': [
      'not allowed',
      keyRequest(cloudtrail, 'kms:GenerateDataKey', { 'aws:SourceAccount': '999999999999' }),
    ],
    'an administrator can care for it': [
      'allowed',
      keyRequest(administrator, 'kms:EnableKeyRotation'),
    ],
    'an administrator cannot decrypt': ['not allowed', keyRequest(administrator, 'kms:Decrypt')],
  },
);

const member: Caller = { kind: 'role', arn: 'arn:aws:iam::222222222222:role/Administrator' };
const guarded = (principal: Caller, action: string, context: AccessRequest['context'] = {}) =>
  ({
    principal,
    action,
    resource: action.startsWith('s3:') ? 'arn:aws:s3:::example-org-trail-archive' : 'x',
    context,
  }) satisfies AccessRequest;

describePolicy(
  'the guardrails',
  {
    resource: policyAt(stack, 'aws_organizations_policy.guardrails', 'content'),
    resourceAccount: '222222222222',
  },
  {
    'an administrator cannot stop a trail': ['denied', guarded(member, 'cloudtrail:StopLogging')],
    "an administrator cannot replace the archive's policy": [
      'denied',
      guarded(member, 's3:PutBucketPolicy'),
    ],
    "an administrator cannot rewrite the archive key's policy": [
      'denied',
      guarded(member, 'kms:PutKeyPolicy', {
        'kms:ResourceAliases': ['alias/trailwarden-archive'],
      }),
    ],
    "an administrator cares for other people's keys as before": [
      'allowed',
      guarded(member, 'kms:PutKeyPolicy', { 'kms:ResourceAliases': ['alias/other'] }),
    ],
    'an administrator cannot leave the organization': [
      'denied',
      guarded(member, 'organizations:LeaveOrganization'),
    ],
    'the deploy role can': [
      'allowed',
      guarded(
        { kind: 'role', arn: 'arn:aws:iam::222222222222:role/TrailwardenDeploy' },
        's3:PutBucketPolicy',
      ),
    ],
    'break-glass can': [
      'allowed',
      guarded(
        { kind: 'role', arn: 'arn:aws:iam::222222222222:role/BreakGlass' },
        's3:PutBucketPolicy',
      ),
    ],
  },
);
