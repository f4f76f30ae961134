import type { ArchiveEntry } from '../../../checks/archive.ts';

/** One page of a ListObjectsV2 answer (S3 API reference), its keys decoded. */
export interface Page {
  readonly entries: readonly ArchiveEntry[];
  readonly folders: readonly string[];
  /** Names the next page; undefined on the last. */
  readonly next?: string;
}

/**
 * Reads a page that was asked for with `encoding-type=url`: without it a key with a control
 * character would make the page no XML, and one planted object would hide all others.
 * The document is one list of flat elements without attributes, in which text never holds a `<`,
 * so it is cut at its tags: a general XML parser took longer than S3 itself.
 * @throws Error where it is not a whole page
 */
export function parsePage(body: Uint8Array): Page {
  const xml = Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8');
  if (!xml.trimEnd().endsWith('</ListBucketResult>'))
    throw new Error('not a whole page of a listing');
  const isEncoded = elementOf(xml, 'EncodingType') === 'url';
  const keyOf = (text: string): string => (isEncoded ? decodeKey(text) : text);
  const isLast = elementOf(xml, 'IsTruncated') !== 'true';
  const next = elementOf(xml, 'NextContinuationToken');
  // Taken for the last page, the rest of the archive would go unseen.
  if (!isLast && next === '') throw new Error('more pages, and nothing that leads to them');
  return {
    entries: blocksOf(xml, 'Contents').map((block) => entryOf(block, keyOf)),
    folders: blocksOf(xml, 'CommonPrefixes').map((block) => keyOf(elementOf(block, 'Prefix'))),
    ...(isLast ? {} : { next }),
  };
}

function entryOf(block: string, keyOf: (text: string) => string): ArchiveEntry {
  const lastModified = new Date(elementOf(block, 'LastModified'));
  return {
    key: keyOf(elementOf(block, 'Key')),
    size: Number(elementOf(block, 'Size')),
    ...(Number.isNaN(lastModified.getTime()) ? {} : { lastModified }),
  };
}

/** What stands between each pair of these tags. */
function blocksOf(xml: string, name: string): readonly string[] {
  return xml
    .split(`<${name}>`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(`</${name}>`)));
}

/** The text of the first element of that name; empty where there is none. */
function elementOf(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`);
  if (start === -1) return '';
  const from = start + name.length + 2;
  return unescapeXml(xml.slice(from, xml.indexOf('<', from)));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/giu,
    (whole: string, name: string) => NAMED[name] ?? character(name) ?? whole,
  );
}

/** `#10` or `#xA`; undefined beyond Unicode. */
function character(name: string): string | undefined {
  const code = Number(name.replace(/^#x/iu, '0x').replace('#', ''));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** S3 writes a space as "+" and a plus as "%2B". */
function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return encoded;
  }
}
