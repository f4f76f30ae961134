import type { TrailFacts } from '../snapshot.ts';
import type { Archive } from './archives.ts';
import { logPrefix, onArchives, onStatements } from './archives.ts';
import type { Control, Verdict } from './control.ts';
import { fail, pass, unknown } from './control.ts';
import { frameworks } from './frameworks.ts';
import type { Statement } from './iam-policy.ts';
import { nameOf } from './iam-policy.ts';
import { enumerate } from './places.ts';
import type { Answer, Request } from './simulate.ts';
import { simulate } from './simulate.ts';
import type { World } from './world.ts';

const CLOUDTRAIL = 'cloudtrail.amazonaws.com';
const READS = ['s3:GetBucketPolicy'];

export const deliverable: Control = {
  id: 'ARC-15',
  severity: 'high',
  title: 'The policy lets the trail deliver, and no Deny stops it',
  why: 'A policy with the wrong path, a stale trail ARN or a Deny that forgets that services carry no organisation id stops the record without stopping the trail.',
  fix: {
    console:
      'S3 > the bucket > Permissions > Bucket policy: allow the paths named in the finding; exempt aws:PrincipalIsAWSService in Deny statements.',
    cli: 'aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json',
    stack: 'log-archive-stack: the statements "CloudTrailWrites" and "CloudTrailReadsAcl"',
  },
  falsePositives: [],
  frameworks: frameworks('record', { nist: 'AU-5' }),
  reads: READS,
  judge: (world) =>
    onArchives(world, (archive) =>
      onStatements(archive, (all) => judgeDelivery(world, archive, all)),
    ),
};

function judgeDelivery(world: World, archive: Archive, statements: readonly Statement[]): Verdict {
  const requests = archive.trails.flatMap((trail) => requestsOf(world, archive, trail));
  const answers = requests.map((request) => ({ request, answer: simulate(statements, request) }));
  const refused = answers.filter(({ answer }) => ['denied', 'not-allowed'].includes(answer.kind));
  if (refused.length > 0)
    return fail(
      archive.at,
      enumerate(refused.map(({ request, answer }) => refusal(request, answer))),
      {
        steps: [{ text: 'The statements to have.', command: deliveryStatements(world, archive) }],
      },
    );
  const unclear = answers.find(({ answer }) => answer.kind === 'unclear')?.answer;
  if (unclear?.kind === 'unclear')
    return unknown(archive.at, {
      known: false,
      reason: `${nameOf(unclear.by)} hangs on ${unclear.key}, which cannot be foreseen`,
      call: 's3:GetBucketPolicy',
      permission: 's3:GetBucketPolicy',
    });
  return pass(archive.at, 'GetBucketAcl and PutObject are allowed for the trail');
}

function refusal({ action, resource }: Request, answer: Answer): string {
  const cause =
    answer.kind === 'denied' ? `${nameOf(answer.by)} denies it` : 'no statement allows it';
  return `${action} on ${resource}: ${cause}`;
}

/** The requests CloudTrail makes for a trail, with the context it is known to send. */
function requestsOf(world: World, { arn }: Archive, trail: TrailFacts): readonly Request[] {
  const context = contextOf(world, trail);
  const base = { service: CLOUDTRAIL, context };
  const folder = `${arn}/${logPrefix(world, trail)}`;
  const account = trail.description.isOrganization ? `/${trail.account}` : '';
  const puts = ['CloudTrail', 'CloudTrail-Digest'].map((kind) => ({
    ...base,
    action: 's3:PutObject',
    resource: `${folder}${account}/${kind}/${trail.description.homeRegion}/2026/01/01/file.json.gz`,
  }));
  return [{ ...base, action: 's3:GetBucketAcl', resource: arn }, ...puts];
}

function contextOf({ snapshot }: World, { description, account }: TrailFacts): Request['context'] {
  const organization = snapshot.organization.known ? snapshot.organization.value : null;
  const context = new Map([
    ['aws:sourcearn', description.arn],
    ['aws:sourceaccount', account],
    ['aws:securetransport', 'true'],
    ['aws:principalisawsservice', 'true'],
    ['aws:principalservicename', CLOUDTRAIL],
    ['s3:x-amz-acl', 'bucket-owner-full-control'],
    ['s3:tlsversion', '1.2'],
  ]);
  if (organization !== null) context.set('aws:sourceorgid', organization.id);
  if (description.kmsKeyId !== '') {
    context.set('s3:x-amz-server-side-encryption', 'aws:kms');
    context.set('s3:x-amz-server-side-encryption-aws-kms-key-id', description.kmsKeyId);
  }
  return context;
}

function deliveryStatements(world: World, { arn, trails }: Archive): string {
  const sources = trails.map(({ description }) => description.arn);
  const Principal = { Service: CLOUDTRAIL };
  const source = { 'aws:SourceArn': sources };
  return JSON.stringify([
    {
      Sid: 'CloudTrailReadsAcl',
      Effect: 'Allow',
      Principal,
      Action: 's3:GetBucketAcl',
      Resource: arn,
      Condition: { StringEquals: source },
    },
    {
      Sid: 'CloudTrailWrites',
      Effect: 'Allow',
      Principal,
      Action: 's3:PutObject',
      Resource: trails.map((trail) => `${arn}/${logPrefix(world, trail)}/*`),
      Condition: { StringEquals: { ...source, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    },
  ]);
}
