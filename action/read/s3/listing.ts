import { parseXML } from '@aws-sdk/xml-builder';
import type { ArchiveEntry } from '../../../checks/archive.ts';

/** One page of a ListObjectsV2 answer (S3 API reference), its keys decoded. */
export interface Page {
  readonly entries: readonly ArchiveEntry[];
  readonly folders: readonly string[];
  /** Names the next page; undefined on the last. */
  readonly next?: string;
}

/**
 * Reads the XML of a page that was asked for with `encoding-type=url`: without it a key with a
 * control character would make the page unreadable, and one planted object would hide all others.
 * @throws Error where it is not a whole page
 */
export function parsePage(body: Uint8Array): Page {
  const xml: unknown = parseXML(new TextDecoder().decode(body));
  const result = child(xml, 'ListBucketResult');
  if (child(result, 'IsTruncated') === undefined) throw new Error('not a whole page of a listing');
  const next = text(result, 'NextContinuationToken');
  return {
    entries: children(result, 'Contents').map(entryOf),
    folders: children(result, 'CommonPrefixes').map((common) => decodeKey(text(common, 'Prefix'))),
    ...(text(result, 'IsTruncated') === 'true' && next !== '' ? { next } : {}),
  };
}

function entryOf(contents: unknown): ArchiveEntry {
  const lastModified = new Date(text(contents, 'LastModified'));
  return {
    key: decodeKey(text(contents, 'Key')),
    size: Number(text(contents, 'Size')),
    ...(Number.isNaN(lastModified.getTime()) ? {} : { lastModified }),
  };
}

/** S3 writes a space as "+" and a plus as "%2B". */
function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return encoded;
  }
}

function child(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
  return new Map<string, unknown>(Object.entries(node)).get(name);
}

/** A single element is parsed as itself, several as an array. */
function children(node: unknown, name: string): readonly unknown[] {
  const found = child(node, name);
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

function text(node: unknown, name: string): string {
  const found = child(node, name);
  return typeof found === 'string' ? found : '';
}
