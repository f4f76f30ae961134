import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { PublicKey } from '../../../checks/archive.ts';
import { startAwsServer } from '../../kit/aws-server.ts';
import { listPublicKeys } from '../../kit/fake-cloudtrail.ts';
import type { ForgedArchive } from '../../kit/forge-archive.ts';

/** Sets up moto and the AWS CLI in build/venv. False, loudly, where there is no Python. */
export function setUp(): boolean {
  const { status, stderr } = spawnSync('bash', ['scripts/system-setup.sh'], { encoding: 'utf8' });
  if (status === 0) return true;
  process.stderr.write(`SYSTEM TESTS SKIPPED: ${stderr}\n`);
  return false;
}

/** Moto's S3, and beside it CloudTrail, of whose operations moto lacks one. */
export interface Endpoints {
  /** What a program needs in its environment to talk to them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Uploads an archive to its bucket, and makes its keys those of CloudTrail. */
  upload(archive: ForgedArchive): Promise<void>;
  stop(): Promise<void>;
}

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

/** The one that archives are forged for. */
const TRAIL = {
  Name: 'main-trail',
  TrailARN: 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main-trail',
  HomeRegion: 'us-east-1',
  IsMultiRegionTrail: true,
  LogFileValidationEnabled: true,
};

export async function startEndpoints(): Promise<Endpoints> {
  const keys = new Map<string, readonly PublicKey[]>();
  let bucket = '';
  const cloudTrail = await startAwsServer({
    operations: {
      ListPublicKeys: listPublicKeys(keys),
      DescribeTrails: () => ({ body: { trailList: [{ ...TRAIL, S3BucketName: bucket }] } }),
      GetTrailStatus: () => ({ body: { IsLogging: true } }),
    },
  });
  const port = await freePort();
  const moto = spawn('build/venv/bin/moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
  });
  const s3 = `http://127.0.0.1:${port}`;
  await answered(`${s3}/moto-api/`);
  const client = new S3Client({
    endpoint: s3,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: CREDENTIALS,
  });
  return {
    environment: {
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_S3: s3,
      AWS_ENDPOINT_URL_CLOUDTRAIL: cloudTrail.url,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    async upload(archive) {
      keys.clear();
      for (const [region, list] of archive.publicKeys) keys.set(region, list);
      bucket = archive.bucket;
      await uploadTo(client, archive);
    },
    async stop() {
      client.destroy();
      moto.kill('SIGKILL');
      await cloudTrail.close();
    },
  };
}

async function uploadTo(client: S3Client, { bucket, objects }: ForgedArchive): Promise<void> {
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  for (const [Key, { body, metadata }] of objects)
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key,
        Body: body,
        Metadata: { ...metadata },
        ContentType: 'application/json',
        ContentEncoding: 'gzip',
      }),
    );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

async function answered(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return;
    await pause(200);
  }
  throw new Error(`${url} does not answer`);
}
