import type { Control, Verdict } from './control.ts';
import { fail, given, notApplicable, passIf } from './control.ts';
import { frameworks } from './frameworks.ts';
import type { Statement } from './iam-policy.ts';
import { coversAction, nameOf } from './iam-policy.ts';
import { KEY_RIGHTS_CONTROLS } from './key-rights.ts';
import type { Subject } from './keys.ts';
import { onKeys, onLivingKeys, onStatements } from './keys.ts';
import { isOpen, isTied } from './narrowing.ts';
import { enumerate } from './places.ts';

const usable: Control = {
  id: 'KEY-01',
  severity: 'critical',
  title: "The trail's key can be used",
  why: 'With the key disabled or gone nothing more is delivered and nothing old can be read. The trail goes on showing the key.',
  fix: {
    console: 'KMS > the key > Cancel key deletion, then Enable.',
    cli: 'aws kms cancel-key-deletion --key-id {key} --region {region} && aws kms enable-key --key-id {key} --region {region}',
    stack: 'log-archive-stack: aws_kms_key.is_enabled = true',
  },
  falsePositives: [],
  frameworks: frameworks('keep', { hub: 'KMS.3', config: 'kms-cmk-not-scheduled-for-deletion' }),
  reads: ['kms:DescribeKey'],
  judge: (world) =>
    onKeys(world, ({ key, at }) =>
      given(at, key.description, (found) => {
        if (found === null) return fail(at, 'the account of the key has no such key');
        return passIf(['Enabled', 'Creating', 'Updating'].includes(found.state), at, {
          yes: `its state is ${found.state}`,
          no: `its state is ${found.state}`,
        });
      }),
    ),
};

const rotated: Control = {
  id: 'KEY-02',
  severity: 'low',
  title: "The trail's key is rotated",
  why: 'Rotation limits what one leaked key opens. Old logs stay readable.',
  fix: {
    console: 'KMS > the key > Key rotation: Enable.',
    cli: 'aws kms enable-key-rotation --key-id {key} --region {region}',
    stack: 'log-archive-stack: aws_kms_key.enable_key_rotation = true',
  },
  falsePositives: [],
  frameworks: frameworks('keep', {
    cis: '3.8/3.6/4.6',
    hub: 'KMS.4',
    config: 'cmk-backing-key-rotation-enabled',
    nist: 'SC-12',
  }),
  reads: ['kms:DescribeKey', 'kms:GetKeyRotationStatus'],
  judge: (world) => onLivingKeys(world, judgeRotation),
};

function judgeRotation({ key, at }: Subject): Verdict {
  return given(at, key.description, (found) => {
    if (found === null) return notApplicable(at, 'the key does not exist: see KEY-01');
    const { state, origin, spec, customStore } = found;
    if (state === 'PendingDeletion')
      return notApplicable(at, 'the key is to be deleted: see KEY-01');
    if (origin !== 'AWS_KMS' || spec !== 'SYMMETRIC_DEFAULT' || customStore)
      return notApplicable(
        at,
        `a key of origin ${origin} and spec ${spec} cannot be rotated by KMS`,
      );
    return given(at, key.rotation, (on) =>
      passIf(on, at, { yes: 'rotation is on', no: 'rotation is off' }),
    );
  });
}

const noStranger: Control = {
  id: 'KEY-03',
  severity: 'critical',
  title: 'The key policy names no wildcard principal without a narrowing condition',
  why: 'A statement for everybody, whatever its action, lets strangers use or study the key of the audit trail.',
  fix: {
    console:
      'KMS > the key > Key policy: name accounts, or add kms:CallerAccount or aws:PrincipalOrgID.',
    cli: 'aws kms get-key-policy --key-id {key} --policy-name default --region {region} --output text',
    stack: 'log-archive-stack: the key policy',
  },
  falsePositives: [
    "The policy that CloudTrail's console writes uses * with kms:CallerAccount, and passes.",
  ],
  frameworks: frameworks('keep', {
    cis: '–/–/2.21',
    hub: 'KMS.5',
    config: 'kms-key-policy-no-public-access',
  }),
  reads: ['kms:GetKeyPolicy'],
  judge: (world) =>
    onLivingKeys(world, (subject) =>
      onStatements(subject, (statements) => {
        const open = statements.filter(isOpen);
        return passIf(open.length === 0, subject.at, {
          yes: 'no statement is for everybody',
          no: `open to everybody: ${enumerate(open.map(nameOf))}`,
        });
      }),
    ),
};

const isForCloudTrail = ({ allow, principals }: Statement): boolean =>
  allow && principals.services.some((one) => one.toLowerCase() === 'cloudtrail.amazonaws.com');

/** CloudTrail always sends this context: its own way to be tied to a trail. */
const hasContext = ({ conditions }: Statement): boolean =>
  conditions.some(
    ({ key, operator, values, ifExists }) =>
      key === 'kms:encryptioncontext:aws:cloudtrail:arn' &&
      ['stringequals', 'stringlike', 'arnlike', 'arnequals'].includes(operator) &&
      !ifExists &&
      values.every((value) => /^arn:[\w-]+:cloudtrail:[^:]*:\d{12}:/.test(value)),
  );

const tied: Control = {
  id: 'KEY-04',
  severity: 'medium',
  title: 'CloudTrail may use the key only for our trail',
  why: "Without the tie any customer's trail can have CloudTrail encrypt with this key. Without any grant nothing is delivered at all.",
  fix: {
    console: "KMS > the key > Key policy: add the condition aws:SourceArn with the trail's ARN.",
    cli: 'aws kms put-key-policy --key-id {key} --policy-name default --region {region} --policy file://policy.json',
    stack: 'log-archive-stack: the statement "CloudTrailEncrypts" of the key policy',
  },
  falsePositives: [],
  frameworks: frameworks('keep', { nist: 'AC-4' }),
  reads: ['kms:GetKeyPolicy'],
  judge: (world) =>
    onLivingKeys(world, (subject) => onStatements(subject, (all) => judgeTie(subject, all))),
};

function judgeTie({ at }: Subject, statements: readonly Statement[]): Verdict {
  const granting = statements.filter(
    (one) => isForCloudTrail(one) && coversAction(one, 'kms:GenerateDataKey'),
  );
  if (granting.length === 0) return fail(at, 'no statement lets CloudTrail make data keys');
  const loose = granting.filter((one) => !isTied(one) && !hasContext(one));
  return passIf(loose.length === 0, at, {
    yes: "CloudTrail's use is tied to a trail, an account or the organisation",
    no: `CloudTrail may use the key for anybody's trail: ${enumerate(loose.map(nameOf))}`,
  });
}

export const KEY_CONTROLS: readonly Control[] = [
  usable,
  rotated,
  noStranger,
  tied,
  ...KEY_RIGHTS_CONTROLS,
];
