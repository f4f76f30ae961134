import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteBucketPolicyCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { stringify } from 'yaml';
import { z } from 'zod';
import { startAwsServer } from '../../kit/aws-server.ts';
import { listPublicKeys } from '../../kit/fake-cloudtrail.ts';
import { forgeArchive } from '../../kit/forge-archive.ts';
import { type CliRun, runCli } from '../../kit/run-cli.ts';
import type { ConfigText } from '../../kit/synthesized.ts';

/** What the product says of what was applied. */
const reportSchema = z.object({
  controls: z.array(z.object({ id: z.string(), status: z.string(), message: z.string() })),
});

/** The caller's credentials, as a runner has them. */
const CALLER = { AWS_ACCESS_KEY_ID: 'testing', AWS_SECRET_ACCESS_KEY: 'testing' };

/** `trailwarden controls` over the emulator, with the very file that was deployed from. */
export async function auditApplied(
  endpoint: string,
  file: ConfigText,
  folder: string,
): Promise<z.infer<typeof reportSchema>['controls']> {
  const config = join(folder, 'trailwarden.config.yml');
  writeFileSync(config, stringify(file));
  const words = ['--format', 'json', '--fail-on', 'never', '--endpoint-url', endpoint];
  const run = await runCli(['controls', '--config', config, ...words], {
    environment: { ...CALLER, AWS_REGION: 'eu-west-1' },
  });
  if (run.stdout === '') throw new Error(`status ${run.status}: ${run.stderr}`);
  return reportSchema.parse(JSON.parse(run.stdout)).controls;
}

/** Puts a forged archive into the bucket that was applied, and has `trailwarden verify` read it. */
export async function verifyApplied(endpoint: string, file: ConfigText): Promise<CliRun> {
  const bucket = String(file.trail.bucket);
  const archive = forgeArchive({
    bucket,
    regions: ['eu-west-1'],
    homeRegion: 'eu-west-1',
    trail: String(file.trail.name),
    organization: String(file.stacks['organization-id']),
    hours: 3,
  });
  const owner = await credentialsOf(endpoint, String(file.organization['log-archive-account']));
  const client = new S3Client({
    endpoint,
    region: 'eu-west-1',
    forcePathStyle: true,
    credentials: owner,
  });
  // The emulator applies each Deny without its conditions: with our policy nobody could read.
  await client.send(new DeleteBucketPolicyCommand({ Bucket: bucket }));
  for (const [Key, { body, metadata }] of archive.objects)
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key, Body: body, Metadata: { ...metadata } }),
    );
  const keys = new Map(archive.publicKeys);
  // The archive's account owns no trail: AWS answers it with an empty list.
  const cloudTrail = await startAwsServer({
    operations: {
      ListPublicKeys: listPublicKeys(keys),
      DescribeTrails: () => ({ body: { trailList: [] } }),
    },
  });
  try {
    const window = ['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-10T03:00:00Z'];
    return await runCli(['verify', '--archive', `s3://${bucket}`, '--format', 'json', ...window], {
      environment: {
        AWS_ACCESS_KEY_ID: owner.accessKeyId,
        AWS_SECRET_ACCESS_KEY: owner.secretAccessKey,
        AWS_SESSION_TOKEN: owner.sessionToken,
        AWS_REGION: 'eu-west-1',
        AWS_ENDPOINT_URL_S3: endpoint,
        AWS_ENDPOINT_URL_CLOUDTRAIL: cloudTrail.url,
      },
    });
  } finally {
    await cloudTrail.close();
    client.destroy();
  }
}

async function credentialsOf(endpoint: string, account: string) {
  const sts = new STSClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
  });
  const RoleArn = `arn:aws:iam::${account}:role/Administrator`;
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({ RoleArn, RoleSessionName: 'upload' }),
  );
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
}
