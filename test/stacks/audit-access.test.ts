import { describe, expect, it } from '@jest/globals';
import { actionsIn, SCOPES } from '../../checks/controls/permissions.ts';
import { AUDIT_PERMISSIONS } from '../../stacks/constructs/audit-permissions.ts';
import type { PolicyDocument } from '../../stacks/constructs/policy.ts';
import type { AccessRequest, Caller } from '../kit/policy-evaluator.ts';
import { describePolicy } from '../kit/policy-proofs.ts';
import { aDeployment, policyAt, resourceOf, synthesizeAll } from '../kit/synthesized.ts';

const stack = synthesizeAll(aDeployment())['audit-access'];
const resourceAccount = '333333333333';
const role = (name: string, account = resourceAccount): Caller => ({
  kind: 'role',
  arn: `arn:aws:iam::${account}:role/${name}`,
});
const audit = role('TrailwardenAudit');
const ask = (
  action: string,
  resource: string,
  context: AccessRequest['context'] = {},
): AccessRequest => ({ principal: audit, action, resource, context });
const BUCKET = 'arn:aws:s3:::example-org-trail-archive';
const KEY = 'arn:aws:kms:eu-west-1:222222222222:key/1';

/** An identity policy is judged as if it stood on the resource. */
const asked = (document: PolicyDocument) => ({
  resource: {
    ...document,
    Statement: document.Statement.map((statement) => ({ ...statement, Principal: '*' as const })),
  },
  resourceAccount,
  consentRequired: true,
});

describePolicy(
  'the audit in the security account',
  asked(policyAt(stack, 'aws_iam_role_policy.audit')),
  {
    'it reads settings': ['allowed', ask('organizations:ListAccounts', '*')],
    'it lists the archive, deleted versions too': ['allowed', ask('s3:ListBucketVersions', BUCKET)],
    'it fetches the keys that signed the digests': [
      'allowed',
      ask('cloudtrail:ListPublicKeys', '*'),
    ],
    'it reads logs': ['allowed', ask('s3:GetObject', `${BUCKET}/AWSLogs/o-a1b2c3d4e5/f.json.gz`)],
    'it reads nothing beside the logs': ['not allowed', ask('s3:GetObject', `${BUCKET}/other`)],
    'it decrypts through S3': [
      'allowed',
      ask('kms:Decrypt', KEY, { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }),
    ],
    'it decrypts nothing else': ['not allowed', ask('kms:Decrypt', KEY)],
    'it reports its findings': [
      'allowed',
      ask(
        'securityhub:BatchImportFindings',
        'arn:aws:securityhub:eu-west-1:333333333333:product/333333333333/default',
      ),
    ],
    "it cannot report as another's product": [
      'not allowed',
      ask(
        'securityhub:BatchImportFindings',
        'arn:aws:securityhub:eu-west-1::product/aws/guardduty',
      ),
    ],
    'it becomes its sisters in the organization': [
      'allowed',
      ask('sts:AssumeRole', 'arn:aws:iam::444444444444:role/TrailwardenAudit', {
        'aws:ResourceOrgID': 'o-a1b2c3d4e5',
      }),
    ],
    'it becomes nobody outside': [
      'not allowed',
      ask('sts:AssumeRole', 'arn:aws:iam::999999999999:role/TrailwardenAudit', {
        'aws:ResourceOrgID': 'o-other00000',
      }),
    ],
    'it cannot write to the archive': ['not allowed', ask('s3:PutObject', `${BUCKET}/AWSLogs/x`)],
    'it cannot stop the trail': ['not allowed', ask('cloudtrail:StopLogging', '*')],
  },
);

describePolicy(
  'its sister in the archive account',
  asked(policyAt(stack, 'aws_iam_role_policy.log-archive_policy')),
  {
    'it reads the key policy': ['allowed', ask('kms:GetKeyPolicy', KEY)],
    'it reads the bucket policy': ['allowed', ask('s3:GetBucketPolicy', BUCKET)],
    'it reads the metadata of a log': [
      'allowed',
      ask('s3:GetObjectRetention', `${BUCKET}/AWSLogs/x`),
    ],
    'it reads nothing beside the logs': ['not allowed', ask('s3:GetObject', `${BUCKET}/other`)],
    'it decrypts nothing': ['not allowed', ask('kms:Decrypt', KEY)],
    "it reads no other bucket's policy": [
      'not allowed',
      ask('s3:GetBucketPolicy', 'arn:aws:s3:::other'),
    ],
  },
);

describePolicy(
  'trust of a sister',
  {
    resource: policyAt(stack, 'aws_iam_role.management', 'assume_role_policy'),
    resourceAccount: '111111111111',
    consentRequired: true,
  },
  {
    'the audit can': ['allowed', ask('sts:AssumeRole', '')],
    'another role of the security account cannot': [
      'not allowed',
      { ...ask('sts:AssumeRole', ''), principal: role('Developer') },
    ],
    'the role of that name in another account cannot': [
      'not allowed',
      { ...ask('sts:AssumeRole', ''), principal: role('TrailwardenAudit', '999999999999') },
    ],
  },
);

describe('the permissions of the audit', () => {
  it.each(SCOPES)('are what the audit says it calls: %s', (scope) => {
    expect(AUDIT_PERMISSIONS[scope]).toEqual(actionsIn(scope));
  });

  it.each(SCOPES)('read only: %s', (scope) => {
    for (const action of AUDIT_PERMISSIONS[scope])
      expect(action).toMatch(/^[a-z0-9-]+:(Describe|Get|List|Lookup)|^sts:AssumeRole$/);
  });

  it('goes to member accounts by a stack set, those that join later included', () => {
    const members = synthesizeAll(
      aDeployment((file) => (file.stacks['audit-access'] = { 'member-accounts': true })),
    )['audit-access'];
    const set = resourceOf(members, 'aws_cloudformation_stack_set.members');
    expect(set).toMatchObject({
      provider: 'aws.management',
      permission_model: 'SERVICE_MANAGED',
      auto_deployment: { enabled: true },
    });
    expect(JSON.parse(String(set.template_body))).toMatchObject({
      Resources: { AuditRole: { Properties: { RoleName: 'TrailwardenAudit' } } },
    });
    expect(
      resourceOf(members, 'aws_cloudformation_stack_set_instance.members_members'),
    ).toMatchObject({
      deployment_targets: {
        account_filter_type: 'DIFFERENCE',
        accounts: ['222222222222', '333333333333'],
      },
    });
  });
});
