import type { Archive } from './archives.ts';
import { logPrefix, onArchives, onStatements } from './archives.ts';
import type { Control, Verdict } from './control.ts';
import { fail, notApplicable, pass, passIf } from './control.ts';
import { frameworks } from './frameworks.ts';
import type { Statement } from './iam-policy.ts';
import { coversAction, nameOf, touchesResource } from './iam-policy.ts';
import { deliverable } from './archive-delivery.ts';
import { effectivePrincipals, isTied } from './narrowing.ts';
import { enumerate } from './places.ts';
import type { World } from './world.ts';
import { mayBreakGlass } from './world.ts';

const CLOUDTRAIL = 'cloudtrail.amazonaws.com';
const READS = ['s3:GetBucketPolicy'];

const namesCloudTrail = ({ principals }: Statement): boolean =>
  principals.services.some((service) => service.toLowerCase() === CLOUDTRAIL);

const tiedToOurTrail: Control = {
  id: 'ARC-13',
  severity: 'high',
  title: 'CloudTrail may write here only for our trail',
  why: 'CloudTrail writes for everybody. Without a tie to our trail any customer can point a trail at this bucket and plant files that look like logs (the confused deputy).',
  fix: {
    console:
      'S3 > the bucket > Permissions > Bucket policy: add the condition aws:SourceArn, to GetBucketAcl as well.',
    cli: 'aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json  # with the condition added',
    stack: 'log-archive-stack: the statements "CloudTrailWrites" and "CloudTrailReadsAcl"',
  },
  falsePositives: ['A Deny on every other aws:SourceOrgID does the same; it is not credited here.'],
  frameworks: frameworks('keep', { nist: 'AC-4' }),
  reads: READS,
  judge: (world) =>
    onArchives(world, (archive) =>
      onStatements(archive, (statements) =>
        judgeTies(
          archive,
          statements.filter((one) => one.allow && namesCloudTrail(one)),
        ),
      ),
    ),
};

function judgeTies({ at, trails, arn }: Archive, allows: readonly Statement[]): Verdict {
  const loose = allows.filter((one) => !isTied(one));
  const writing = loose.filter((one) => coversAction(one, 's3:PutObject'));
  const trail = trails[0]?.description.arn ?? '';
  const steps = [
    {
      text: 'The condition to add to the statement.',
      command: JSON.stringify({ Condition: { StringEquals: { 'aws:SourceArn': trail } } }),
    },
  ];
  if (writing.length > 0)
    return fail(
      at,
      `${enumerate(writing.map(nameOf))}: CloudTrail may write to ${arn} for anybody's trail`,
      { steps },
    );
  if (loose.length > 0)
    return fail(
      at,
      `${enumerate(loose.map(nameOf))}: CloudTrail may read the access list for anybody's trail`,
      { steps, severity: 'low' },
    );
  if (allows.length === 0)
    return notApplicable(at, 'the policy lets CloudTrail write nothing: see ARC-15');
  return pass(
    at,
    'every permission of CloudTrail is tied to a trail, an account or the organisation',
  );
}

/** What destroys logs, or changes the rules that keep them. */
const DESTRUCTIVE = [
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:DeleteBucket',
  's3:DeleteBucketPolicy',
  's3:PutBucketPolicy',
  's3:PutLifecycleConfiguration',
  's3:PutBucketVersioning',
  's3:BypassGovernanceRetention',
  's3:PutEncryptionConfiguration',
];

const nobodyDestroys: Control = {
  id: 'ARC-14',
  severity: 'critical',
  title: 'Nobody but break-glass may destroy or re-govern the archive',
  why: 'A right to delete, to shorten a lifecycle or to rewrite the policy is a right to erase what was done with it.',
  fix: {
    console: 'S3 > the bucket > Permissions > Bucket policy: remove the statement or the actions.',
    cli: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    stack: 'log-archive-stack: the bucket policy grants reading alone',
  },
  falsePositives: ['A deployment role: list it under `policy.break-glass`.'],
  frameworks: frameworks('keep', { nist: 'AU-9(4)', pci: '10.3.2' }),
  reads: READS,
  judge: (world) =>
    onArchives(world, (archive) =>
      onStatements(archive, (statements) => {
        const found = statements.flatMap((one) => destroyers(world, archive, one));
        return passIf(found.length === 0, archive.at, {
          yes: 'the policy gives nobody but break-glass a right to destroy',
          no: enumerate(found),
        });
      }),
    ),
};

function destroyers(world: World, { arn }: Archive, statement: Statement): readonly string[] {
  const touches = touchesResource(statement, arn) || touchesResource(statement, `${arn}/*`);
  if (!statement.allow || !touches) return [];
  const actions = DESTRUCTIVE.filter((action) => coversAction(statement, action));
  const people = effectivePrincipals(statement).filter((one) => !mayBreakGlass(world.policy, one));
  if (actions.length === 0 || people.length === 0) return [];
  return [`${nameOf(statement)} gives ${enumerate(people)} ${enumerate(actions)}`];
}

const onlyServicesWrite: Control = {
  id: 'ARC-16',
  severity: 'high',
  title: 'Only log services write where the logs are',
  why: 'A planted file looks like a log to every reader that skips validation.',
  fix: {
    console:
      'S3 > the bucket > Permissions > Bucket policy: take s3:PutObject on AWSLogs/ from people and roles.',
    cli: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    stack: 'log-archive-stack: the statement "OnlyServicesWrite"',
  },
  falsePositives: ['A replication role of another archive: suppress it by name.'],
  frameworks: frameworks('keep', { nist: 'SI-7' }),
  reads: READS,
  judge: (world) =>
    onArchives(world, (archive) =>
      onStatements(archive, (statements) => {
        const found = statements.flatMap((one) => planters(world, archive, one));
        return passIf(found.length === 0, archive.at, {
          yes: 'the policy lets services alone write logs',
          no: enumerate(found),
        });
      }),
    ),
};

function planters(world: World, { arn, trails }: Archive, statement: Statement): readonly string[] {
  const folders = trails.map((trail) => `${arn}/${logPrefix(world, trail)}/*`);
  const writes = statement.allow && coversAction(statement, 's3:PutObject');
  if (!writes || !folders.some((folder) => touchesResource(statement, folder))) return [];
  const people = effectivePrincipals(statement).filter((one) => !mayBreakGlass(world.policy, one));
  return people.length === 0 ? [] : [`${nameOf(statement)} lets ${enumerate(people)} write`];
}

export const ARCHIVE_RIGHTS_CONTROLS: readonly Control[] = [
  tiedToOurTrail,
  nobodyDestroys,
  deliverable,
  onlyServicesWrite,
];
