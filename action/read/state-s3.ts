import {
  GetObjectCommand,
  PutObjectCommand,
  S3ServiceException,
  type S3Client,
} from '@aws-sdk/client-s3';
import { ArchiveError, reasonOf, UsageError } from '../../checks/errors.ts';
import { findBucket } from './s3/sdk-bucket.ts';
import { MOST_MEETINGS, MOST_STATE_BYTES, type StateStore } from './state-store.ts';

interface Place {
  readonly client: S3Client;
  readonly bucket: string;
  readonly key: string;
}

interface Version {
  readonly text: string | undefined;
  readonly etag: string | undefined;
}

/**
 * The state as an S3 object, replaced only where it is still the one that was read (S3 user guide,
 * "conditional writes"). Needs s3:GetObject and s3:PutObject, and s3:ListBucket to tell a state
 * that is not there yet from one that may not be read.
 * @param location `s3://bucket/key`
 */
export async function openS3State(location: string, endpoint?: string): Promise<StateStore> {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+[^/])$/su.exec(location) ?? [];
  if (key === '') throw new UsageError(`--state ${location}: write s3://bucket/key`);
  const { client } = await findBucket({ bucket, prefix: '' }, endpoint);
  const place = { client, bucket, key };
  return {
    read: async () => (await readVersion(place)).text,
    async update(next) {
      for (let meeting = 0; meeting < MOST_MEETINGS; meeting += 1) {
        const { text, etag } = await readVersion(place);
        if (await isWritten(place, next(text), etag)) return;
      }
      throw new ArchiveError('unreachable', `${location}: other runs kept writing it`);
    },
  };
}

async function readVersion({ client, bucket, key }: Place): Promise<Version> {
  try {
    const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if ((object.ContentLength ?? 0) > MOST_STATE_BYTES)
      throw new Error(`larger than ${MOST_STATE_BYTES} bytes`);
    return { text: await object.Body?.transformToString(), etag: object.ETag };
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'NoSuchKey')
      return { text: undefined, etag: undefined };
    throw failure(`s3://${bucket}/${key}`, error, 's3:GetObject');
  }
}

/** 412: another run wrote it. 409: another run is writing it now. */
const MET = new Set([412, 409]);

/** Whether the text was written; false where another run was there first. */
async function isWritten(
  { client, bucket, key }: Place,
  text: string,
  etag: string | undefined,
): Promise<boolean> {
  const condition = etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag };
  const object = { Bucket: bucket, Key: key, Body: text, ContentType: 'application/json' };
  try {
    await client.send(new PutObjectCommand({ ...object, ...condition }));
    return true;
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : 0;
    if (MET.has(status ?? 0)) return false;
    throw failure(`s3://${bucket}/${key}`, error, 's3:PutObject');
  }
}

function failure(what: string, cause: unknown, permission: string): ArchiveError {
  const isDenied = cause instanceof S3ServiceException && cause.$metadata.httpStatusCode === 403;
  if (!isDenied) return new ArchiveError('unreachable', `${what}: ${reasonOf(cause)}`, { cause });
  const text = `${what}: the role needs ${permission} for the state (${reasonOf(cause)})`;
  return new ArchiveError('access-denied', text, { cause });
}
