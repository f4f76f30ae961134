import { createHash } from 'node:crypto';
import type { StoredObject } from '../../checks/archive.ts';

/** A bucket as S3 keeps it. */
export interface FakeBucket {
  readonly region: string;
  readonly objects: Map<string, StoredObject>;
  /** Encrypted with a KMS key: then an ETag is no checksum. */
  readonly kms?: boolean;
  /** Objects in an archive storage class, by key: listed, but not to be read. */
  readonly storageClasses?: Map<string, string>;
  /** Objects (or, under the empty key, the listing) that S3 refuses, with its answer. */
  readonly refusals?: Map<string, S3Answer>;
}

export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface S3Request {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
}

/** S3's answer to a path-style request: ListObjectsV2, HeadBucket, GetObject, PutObject with conditions. */
export function answerS3(request: S3Request, buckets: ReadonlyMap<string, FakeBucket>): S3Answer {
  const { pathname, searchParams } = splitUrl(request.url);
  const [name = '', ...rest] = pathname.slice(1).split('/');
  const key = decodeURIComponent(rest.join('/'));
  const bucket = buckets.get(name);
  if (bucket === undefined)
    return s3Error(404, { code: 'NoSuchBucket', message: 'The specified bucket does not exist' });
  if (request.method === 'HEAD')
    return { status: 200, headers: { 'x-amz-bucket-region': bucket.region } };
  const refusal = bucket.refusals?.get(key);
  if (refusal !== undefined) return refusal;
  if (request.method === 'PUT') return putObject(request, bucket, key);
  return key === '' ? answerBucket(bucket, searchParams) : getObject(bucket, key);
}

/** Not `URL`: that would resolve the dots in a key. */
function splitUrl(url: string): { pathname: string; searchParams: URLSearchParams } {
  const [pathname = '', search] = url.split('?');
  return { pathname, searchParams: new URLSearchParams(search) };
}

interface ErrorText {
  readonly code: string;
  readonly message: string;
  /** Further elements, as XML. */
  readonly more?: string;
}

export function s3Error(status: number, { code, message, more = '' }: ErrorText): S3Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message>${more}<RequestId>R</RequestId></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
}

const NO_SUCH_KEY = { code: 'NoSuchKey', message: 'The specified key does not exist.' };
const WRONG_STATE = {
  code: 'InvalidObjectState',
  message: "The operation is not valid for the object's storage class",
};
const CONDITION_FAILED = {
  code: 'PreconditionFailed',
  message: 'At least one of the pre-conditions you specified did not hold',
};

function answerBucket(bucket: FakeBucket, query: URLSearchParams): S3Answer {
  return query.has('location') ? locationOf(bucket) : listObjects(bucket, query);
}

function locationOf({ region }: FakeBucket): S3Answer {
  const name = region === 'us-east-1' ? '' : region;
  const xml = `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${name}</LocationConstraint>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(xml) };
}

function getObject({ objects, storageClasses, kms }: FakeBucket, key: string): S3Answer {
  const object = objects.get(key);
  if (object === undefined) return s3Error(404, NO_SUCH_KEY);
  const storageClass = storageClasses?.get(key);
  if (storageClass !== undefined)
    return s3Error(403, { ...WRONG_STATE, more: `<StorageClass>${storageClass}</StorageClass>` });
  const metadata = Object.entries(object.metadata).map(([name, value]) => [
    `x-amz-meta-${name}`,
    value,
  ]);
  return {
    status: 200,
    headers: {
      ...Object.fromEntries(metadata),
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      etag: kms === true ? etagOf(Buffer.from(key)) : etagOf(object.body),
      ...(kms === true && { 'x-amz-server-side-encryption': 'aws:kms' }),
      'last-modified': (object.lastModified ?? new Date(0)).toUTCString(),
    },
    body: object.body,
  };
}

/** PutObject with `If-None-Match: *` and `If-Match` ("conditional writes"). */
function putObject({ headers, body }: S3Request, { objects }: FakeBucket, key: string): S3Answer {
  const present = objects.get(key);
  const isRefused =
    (headers['if-none-match'] === '*' && present !== undefined) ||
    (headers['if-match'] !== undefined &&
      (present === undefined || headers['if-match'] !== etagOf(present.body)));
  if (isRefused) return s3Error(412, CONDITION_FAILED);
  objects.set(key, { body, metadata: {}, lastModified: new Date() });
  return { status: 200, headers: { etag: etagOf(body) } };
}

function listObjects({ objects }: FakeBucket, query: URLSearchParams): S3Answer {
  const text = (name: string): string => query.get(name) ?? '';
  // `marker` is how the first version of the operation, which the AWS CLI still uses, goes on.
  const after = text('continuation-token') || text('start-after') || text('marker');
  const prefix = text('prefix');
  const limit = Number(text('max-keys') || 1000);
  const keys = keysAfter(objects, after, prefix);
  const { rows, isTruncated } = pageOf(rowsOf(keys, prefix, text('delimiter')), { after, limit });
  const last = rows.at(-1);
  const parts = [
    `<IsTruncated>${String(isTruncated)}</IsTruncated>`,
    isTruncated
      ? `<NextContinuationToken>${xmlText(last?.name ?? '')}</NextContinuationToken>`
      : '',
    ...rows.map(({ name, isFolder }) => (isFolder ? folderXml(name) : contents(name, objects))),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><EncodingType>url</EncodingType>${parts.join('')}</ListBucketResult>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(xml) };
}

interface Row {
  readonly name: string;
  readonly isFolder: boolean;
}

function* rowsOf(keys: Iterable<string>, prefix: string, delimiter: string): Iterable<Row> {
  for (const key of keys) {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    yield end === -1
      ? { name: key, isFolder: false }
      : { name: key.slice(0, end + 1), isFolder: true };
  }
}

function pageOf(
  all: Iterable<Row>,
  { after, limit }: { readonly after: string; readonly limit: number },
): { rows: readonly Row[]; isTruncated: boolean } {
  const rows: Row[] = [];
  for (const row of all) {
    const isSeen = row.isFolder && (row.name === rows.at(-1)?.name || after.startsWith(row.name));
    if (isSeen) continue;
    if (rows.length === limit) return { rows, isTruncated: true };
    rows.push(row);
  }
  return { rows, isTruncated: false };
}

function folderXml(name: string): string {
  return `<CommonPrefixes><Prefix>${urlText(name)}</Prefix></CommonPrefixes>`;
}

const sorted = new WeakMap<Map<string, StoredObject>, readonly string[]>();

/** Keys under the prefix after another, in byte order. A map whose size changed is sorted anew. */
function* keysAfter(
  objects: Map<string, StoredObject>,
  after: string,
  prefix: string,
): Iterable<string> {
  let keys = sorted.get(objects);
  if (keys?.length !== objects.size) {
    keys = [...objects.keys()].sort(byBytes);
    sorted.set(objects, keys);
  }
  for (let at = firstAfter(keys, after, prefix); at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    if (!key.startsWith(prefix)) return;
    yield key;
  }
}

function firstAfter(keys: readonly string[], after: string, prefix: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const key = keys[middle] ?? '';
    if (byBytes(key, after) > 0 && byBytes(key, prefix) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function contents(key: string, objects: ReadonlyMap<string, StoredObject>): string {
  const object = objects.get(key);
  const modified = (object?.lastModified ?? new Date(0)).toISOString();
  return `<Contents><Key>${urlText(key)}</Key><LastModified>${modified}</LastModified><ETag>&quot;${'0'.repeat(32)}&quot;</ETag><Size>${object?.body.length ?? 0}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
}

export function etagOf(body: Uint8Array): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}

/** As `encoding-type=url` writes it: a space is a plus, a slash stays. */
function urlText(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2F', '/');
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
