import { hash } from 'node:crypto';
import type { ArchiveEntry, LogArchive, StoredObject } from '../../checks/archive.ts';
import { ArchiveError, reasonOf } from '../../checks/errors.ts';
import { createAwsClient, createS3Client, type AwsClient, type S3Client } from './s3/client.ts';
import { borrowCredentials } from './s3/credentials.ts';

import { parsePage, type Page } from './s3/listing.ts';
import { encodeKey } from './s3/sign.ts';
import type { S3Source } from './s3/source.ts';
import type { Answer } from './s3/wire.ts';

/** No object can have a longer key (S3 user guide, "Naming Amazon S3 objects"). */
const LONGEST_KEY_BYTES = 1024;

/**
 * The objects of a bucket as a log archive. Works in any thread: a worker opens its own from the
 * source that the main thread connected to, and asks that thread for renewed credentials.
 * @param client the main thread's own; left out in a worker
 */
export function openS3Archive(
  source: S3Source,
  client: AwsClient = createAwsClient(
    source,
    borrowCredentials(source.credentials, source.renewals),
  ),
): LogArchive {
  const reader: Reader = {
    client: createS3Client(client),
    bucket: source.bucket,
    newBodyCheck: createBodyChecks(),
  };
  return {
    list: (prefix, after) => listEntries(reader, { prefix, after }),
    folders: (prefix) => listFolders(reader, prefix),
    read: (key) => readObject(reader, key),
  };
}

interface Reader {
  readonly client: S3Client;
  readonly bucket: string;
  readonly newBodyCheck: () => BodyCheck;
}

interface Range {
  readonly prefix: string;
  readonly after: string | undefined;
}

/** The next page is fetched while the second half of this one is used: a reader that stops early pays for none. */
async function* listEntries(reader: Reader, { prefix, after }: Range): AsyncIterable<ArchiveEntry> {
  const first = after === undefined || after === '' ? {} : { 'start-after': after };
  let coming: Promise<Page> | undefined = readPage(reader, { prefix, ...first });
  while (coming !== undefined) {
    const { entries, next }: Page = await coming;
    const half = Math.floor(entries.length / 2);
    yield* entries.slice(0, half);
    coming =
      next === undefined ? undefined : readPage(reader, { prefix, 'continuation-token': next });
    // A failure is thrown where the page is awaited; a reader that stops before must not crash on it.
    coming?.catch(() => undefined);
    yield* entries.slice(half);
  }
}

async function listFolders(reader: Reader, prefix: string): Promise<string[]> {
  const found: string[] = [];
  let query: Record<string, string> | undefined = { prefix, delimiter: '/' };
  while (query !== undefined) {
    const page: Page = await readPage(reader, query);
    found.push(...page.folders);
    query =
      page.next === undefined
        ? undefined
        : { prefix, delimiter: '/', 'continuation-token': page.next };
  }
  return found;
}

async function readPage(
  { client, bucket }: Reader,
  query: Readonly<Record<string, string>>,
): Promise<Page> {
  let page: Page | undefined;
  await client({
    what: `listing s3://${bucket}/${query.prefix ?? ''}`,
    permission: 's3:ListBucket',
    path: '',
    query: { 'list-type': '2', 'encoding-type': 'url', ...query },
    check({ body }) {
      try {
        page = parsePage(body);
        return page.next !== undefined && page.next === query['continuation-token']
          ? 'the listing goes in circles'
          : undefined;
      } catch (error) {
        return reasonOf(error);
      }
    },
  });
  if (page === undefined) throw new ArchiveError('unreachable', `listing s3://${bucket}: no page`);
  return page;
}

async function readObject(
  { client, bucket, newBodyCheck }: Reader,
  key: string,
): Promise<StoredObject> {
  const what = `s3://${bucket}/${key}`;
  // Such names come from forged digests. Asking S3 for "" would list the bucket instead.
  if (!canBeKey(key)) throw new ArchiveError('missing', `${what}: no object can have this name`);
  const { body, headers } = await client({
    what,
    permission: 's3:GetObject',
    path: encodeKey(key),
    query: {},
    check: newBodyCheck(),
  });
  const lastModified = new Date(headers['last-modified'] ?? '');
  return {
    body,
    metadata: userMetadata(headers),
    ...(Number.isNaN(lastModified.getTime()) ? {} : { lastModified }),
  };
}

function canBeKey(key: string): boolean {
  return key !== '' && !/\p{Surrogate}/u.test(key) && Buffer.byteLength(key) <= LONGEST_KEY_BYTES;
}

type BodyCheck = (answer: Answer) => string | undefined;

/** A store that gives the same bytes so often has them, whatever its ETag says. */
const REPEATS = 3;
/** So many objects whose ETag is no MD5 show that the store's ETags are something else. */
const ODD_OBJECTS = 3;

/**
 * A body of the wrong length would look like a damaged log. Where the ETag is the content's MD5
 * (S3 API reference, "Object": a plain PutObject without KMS), it tells. Other stores may use
 * other 32 digits: they are recognised by giving the same bytes again and again.
 */
function createBodyChecks(): () => BodyCheck {
  let odd = 0;
  return () => {
    let seen = { md5: '', times: 0 };
    return ({ body, headers }) => {
      const expected = odd < ODD_OBJECTS ? md5Tag(headers) : undefined;
      if (expected === undefined) return undefined;
      const md5 = hash('md5', body);
      if (md5 === expected) return undefined;
      seen = { md5, times: md5 === seen.md5 ? seen.times + 1 : 1 };
      if (seen.times < REPEATS) return `its body has MD5 ${md5}, its ETag is ${expected}`;
      odd += 1;
      return undefined;
    };
  };
}

function md5Tag(headers: Answer['headers']): string | undefined {
  const encryption = headers['x-amz-server-side-encryption'] ?? 'AES256';
  return encryption === 'AES256' ? /^"([0-9a-f]{32})"$/u.exec(headers.etag ?? '')?.[1] : undefined;
}

const METADATA = 'x-amz-meta-';

function userMetadata(headers: Answer['headers']): Readonly<Record<string, string>> {
  const own = Object.entries(headers).filter(([name]) => name.startsWith(METADATA));
  return Object.fromEntries(
    own.map(([name, value]) => [name.slice(METADATA.length), String(value)]),
  );
}
