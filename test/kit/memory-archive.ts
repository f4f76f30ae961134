import { gunzipSync } from 'node:zlib';
import type {
  ArchiveEntry,
  LogArchive,
  PublicKey,
  PublicKeys,
  StoredObject,
} from '../../checks/archive.ts';
import { ArchiveError, type ArchiveErrorCode } from '../../checks/errors.ts';

/** A bucket and a signing service in memory: both ports of checks/archive.ts, and every object in reach. */
export class MemoryArchive implements LogArchive, PublicKeys {
  readonly objects = new Map<string, StoredObject>();
  readonly publicKeys = new Map<string, PublicKey[]>();
  /** Objects that are listed but cannot be read. */
  readonly unreadable = new Map<string, ArchiveErrorCode>();

  /** The inflated content of a stored object. */
  static content({ body }: StoredObject): string {
    return gunzipSync(body).toString();
  }

  addKeys(region: string, keys: readonly PublicKey[]): void {
    const known = this.publicKeys.get(region) ?? [];
    this.publicKeys.set(region, [...new Set([...known, ...keys])]);
  }

  get(key: string): StoredObject {
    const object = this.objects.get(key);
    if (!object) throw new Error(`the forged archive has no ${key}`);
    return object;
  }

  /** In byte order, as S3 lists. */
  entries(prefix = '', after = ''): ArchiveEntry[] {
    return [...this.objects]
      .filter(
        ([key]) =>
          key.startsWith(prefix) && Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0,
      )
      .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map(([key, { body, lastModified }]) => ({
        key,
        size: body.length,
        ...(lastModified && { lastModified }),
      }));
  }

  async *list(prefix: string, after?: string): AsyncIterable<ArchiveEntry> {
    await Promise.resolve();
    yield* this.entries(prefix, after);
  }

  folders(prefix: string): Promise<readonly string[]> {
    const names = [...this.objects.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(0, key.indexOf('/', prefix.length) + 1));
    return Promise.resolve(
      [...new Set(names)].filter((name) => name.length > prefix.length).sort(),
    );
  }

  read(key: string): Promise<StoredObject> {
    const code = this.unreadable.get(key) ?? (this.objects.has(key) ? undefined : 'missing');
    if (code) return Promise.reject(new ArchiveError(code, `${key}: ${code}`));
    return Promise.resolve(this.get(key));
  }

  keysOf(region: string): Promise<readonly PublicKey[]> {
    return Promise.resolve(this.publicKeys.get(region) ?? []);
  }
}
