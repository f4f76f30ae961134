import { paginateListObjectsV2 } from '@aws-sdk/client-s3';
import type { _Object as S3Object } from '@aws-sdk/client-s3';
import type { ArchiveKey } from '../../../checks/archive-key.ts';
import { parseArchiveKey } from '../../../checks/archive-key.ts';
import { CallError } from './call.ts';
import type { Clients } from './clients.ts';

/** An object of the archive, its name read once. */
export interface Arrived {
  readonly key: string;
  /** The time in its name. */
  readonly time: string;
  readonly stored: Date | undefined;
  readonly name: ArchiveKey;
}

export interface Folder {
  readonly bucket: string;
  /** Up to the Region, with its final slash. */
  readonly prefix: string;
  /** Files from before it are left out. */
  readonly from: Date;
  readonly isOurs: (name: ArchiveKey) => boolean;
  /** So many of the newest are kept; the archive may hold any number. */
  readonly keep: number;
}

/** Fifty thousand files: an account that writes more in one look-back is not listed to its end. */
export const MOST_PAGES = 50;

/**
 * The newest files of one account and Region, in the order of their names, which is that of their
 * times. Every page is read.
 * @throws CallError when there are more pages than anybody should wait for: what was not listed is not known
 */
export async function listNewest(clients: Clients, folder: Folder): Promise<readonly Arrived[]> {
  const { bucket, prefix, from } = folder;
  const day = from.toISOString().slice(0, 10).replaceAll('-', '/');
  const question = { Bucket: bucket, Prefix: prefix, StartAfter: `${prefix}${day}` };
  let newest: readonly Arrived[] = [];
  let pages = 0;
  for await (const page of paginateListObjectsV2({ client: clients.s3() }, question)) {
    const found = (page.Contents ?? []).flatMap((one) => arrivedIn(folder, one));
    newest = [...newest, ...found].slice(-folder.keep);
    pages += 1;
    if (pages === MOST_PAGES && page.IsTruncated === true) throw cut(folder);
  }
  return newest;
}

const cut = ({ prefix, from }: Folder): CallError =>
  new CallError(
    's3:ListObjectsV2',
    new Error(
      `the listing of ${prefix} since ${from.toISOString()} was cut after ${MOST_PAGES} pages`,
    ),
  );

function arrivedIn(
  { from, isOurs }: Folder,
  { Key: key = '', LastModified: stored }: S3Object,
): readonly Arrived[] {
  const name = parseArchiveKey(key);
  if (!('time' in name) || name.time < from || !isOurs(name)) return [];
  return [{ key, time: name.time.toISOString(), stored, name }];
}
