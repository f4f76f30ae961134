import type { LogArchive } from '../../checks/archive.ts';
import { openFolderArchive, type FolderSource, type OnSkipped } from './archive-folder.ts';
import { openS3Archive } from './archive-s3.ts';
import type { ArchivePlace } from './archive-place.ts';
import type { S3Source } from './s3/source.ts';

/** Where an archive lies, as plain data: the main thread and every worker open it for themselves. */
export type ArchiveSource = FolderSource | S3Source;

/** An archive that is there. */
export interface ConnectedArchive {
  readonly source: ArchiveSource;
  readonly archive: LogArchive;
  /** To be called once no worker reads any more. */
  readonly close: () => void;
}

/**
 * Opens an archive in the main thread.
 * @throws UsageError where there is no such archive, ArchiveError where it cannot be reached
 */
export async function connectArchive(
  place: ArchivePlace,
  onSkipped: OnSkipped,
): Promise<ConnectedArchive> {
  if (place.kind === 'folder') {
    const archive = await openFolderArchive(place, onSkipped);
    return { source: place, archive, close: () => undefined };
  }
  // The SDK is loaded only where a bucket is read.
  const { connectS3 } = await import('./s3/connect.ts');
  const { location, endpoint } = place;
  return connectS3(location, endpoint === undefined ? {} : { endpoint });
}

/** Opens, in a worker, what the main thread connected to. */
export function openArchive(source: ArchiveSource): Promise<LogArchive> {
  if (source.kind === 'folder') return openFolderArchive(source);
  return Promise.resolve(openS3Archive(source));
}
