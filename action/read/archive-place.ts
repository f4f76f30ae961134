import type { FolderSource } from './archive-folder.ts';
import { isS3Location, parseS3Location } from './s3/location.ts';

/** Where the user says that an archive lies; nothing has been asked yet. */
export type ArchivePlace = FolderSource | BucketPlace;

export interface BucketPlace {
  readonly kind: 'bucket';
  /** `s3://bucket[/prefix]`. */
  readonly location: string;
  readonly endpoint: string | undefined;
}

/** What a place is, from the words that name it. */
export function placeOf(
  location: string,
  {
    metadata,
    endpoint,
  }: { readonly metadata: string | undefined; readonly endpoint: string | undefined },
): ArchivePlace {
  if (!isS3Location(location)) return { kind: 'folder', path: location, metadata };
  parseS3Location(location);
  return { kind: 'bucket', location, endpoint };
}
