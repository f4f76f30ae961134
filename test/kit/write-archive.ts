import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publicKeyList } from './forge-keys.ts';
import type { MemoryArchive } from './memory-archive.ts';

/**
 * Writes a forged archive to a folder laid out like the bucket, the objects' user metadata beside
 * it in `.s3-metadata.json`. Modification times are those of delivery.
 */
export async function writeArchive(archive: MemoryArchive, folder: string): Promise<void> {
  const metadata: Record<string, unknown> = {};
  for (const { key } of archive.entries()) {
    const object = archive.get(key);
    const path = join(folder, ...key.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, object.body);
    if (object.lastModified) await utimes(path, object.lastModified, object.lastModified);
    if (Object.keys(object.metadata).length > 0) metadata[key] = object.metadata;
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.s3-metadata.json'), `${JSON.stringify(metadata, null, 1)}\n`);
}

/** Writes every public key of the archive as one list, the shape `ListPublicKeys` returns. */
export async function writePublicKeys(archive: MemoryArchive, file: string): Promise<void> {
  const keys = [...new Set([...archive.publicKeys.values()].flat())];
  await writeFile(file, `${JSON.stringify(publicKeyList(keys), null, 2)}\n`);
}
