import type { LogArchive } from '../../checks/archive.ts';
import { openFolderArchive, type FolderSource, type OnSkipped } from './archive-folder.ts';

/** Where an archive lies, as plain data: the main thread and every worker open it for themselves. */
export type ArchiveSource = FolderSource;

/** @throws UsageError where there is no such archive */
export function openArchive(source: ArchiveSource, onSkipped?: OnSkipped): Promise<LogArchive> {
  return openFolderArchive(source, onSkipped);
}
