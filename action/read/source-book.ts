import { Reader, type Response } from 'mmdb-lib';
import { AddressTable } from '../../checks/detections/derive/address-table.ts';
import type { SourceBook, SourceFacts } from '../../checks/detections/derive/source.ts';
import { reasonOf, UsageError } from '../../checks/errors.ts';
import { isLogRecord, valueAt } from '../../checks/log-record.ts';
import type { EnrichmentFiles, NamedBytes, NamedText } from './enrichment.ts';

const MAX_REMEMBERED = 20_000;
const MAX_LINES = 2_000_000;
const MAX_TEXT = 200;

/** One question that the files answer for an address. */
type Ask = (address: string) => SourceFacts;

/**
 * Opens what was read, for look-ups that are remembered.
 * @throws UsageError naming the file that is damaged, of another kind, or without any network
 */
export function openSourceBook(files: EnrichmentFiles): SourceBook {
  const asks = [...databaseAsks(files), ...listAsks(files)];
  const known = new Map<string, SourceFacts>();
  return {
    look: (address) => {
      const before = known.get(address);
      if (before !== undefined) return before;
      const facts = asks.reduce<SourceFacts>((all, ask) => ({ ...all, ...ask(address) }), {});
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(address, facts);
      return facts;
    },
  };
}

function databaseAsks({ country, asn }: EnrichmentFiles): readonly Ask[] {
  const asks: Ask[] = [];
  if (country !== undefined) {
    const read = openDatabase(country, {
      is: /country|city|enterprise|location/iu,
      word: 'countries',
    });
    asks.push((address) => countryOf(read(address)));
  }
  if (asn !== undefined) {
    const read = openDatabase(asn, { is: /asn|isp|enterprise|as$/iu, word: 'networks' });
    asks.push((address) => networkOf(read(address)));
  }
  return asks;
}

function listAsks({ awsRanges, tor, threats }: EnrichmentFiles): readonly Ask[] {
  const asks: Ask[] = [];
  if (awsRanges !== undefined) {
    const table = awsTable(awsRanges);
    asks.push((address) => ({ awsServices: table.labelsOf(address) }));
  }
  if (tor !== undefined) {
    const table = listTable([tor]);
    asks.push((address) => ({ isTor: table.labelsOf(address).length > 0 }));
  }
  if (threats.length > 0) {
    const table = listTable(threats);
    asks.push((address) => ({ threatLists: table.labelsOf(address) }));
  }
  return asks;
}

interface DatabaseKind {
  readonly is: RegExp;
  readonly word: string;
}

/** A look-up in an MMDB file. Of a damaged entry nothing is known. */
function openDatabase({ file, bytes }: NamedBytes, { is, word }: DatabaseKind) {
  const reader = openReader(file, bytes);
  const { databaseType } = reader.metadata;
  if (!is.test(databaseType))
    throw new UsageError(
      `${file}: a database of the type ${JSON.stringify(databaseType.slice(0, 80))}, not one of ${word}`,
    );
  return (address: string): unknown => {
    try {
      return reader.get(address);
    } catch {
      return undefined;
    }
  };
}

function openReader(file: string, bytes: Uint8Array): Reader<Response> {
  try {
    const reader = new Reader<Response>(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const { nodeCount, nodeByteSize } = reader.metadata;
    if (nodeCount * nodeByteSize >= bytes.length) throw new Error('it is cut short');
    // A tree that leads nowhere, or to entries that are none, shows with any address.
    for (const address of ['0.0.0.0', '8.8.8.8', '203.0.113.1']) reader.get(address);
    return reader;
  } catch (error) {
    throw new UsageError(`${file}: no MMDB file, or a damaged one (${reasonOf(error)})`, {
      cause: error,
    });
  }
}

/** MaxMind and DB-IP write `country.iso_code`, others `country_code`. */
function countryOf(entry: unknown): SourceFacts {
  if (!isLogRecord(entry)) return {};
  const paths = ['country.iso_code', 'country_code', 'registered_country.iso_code'];
  const code = paths.map((path) => valueAt(entry, path)).find((value) => typeof value === 'string');
  return typeof code === 'string' && /^[A-Z]{2}$/u.test(code) ? { country: code } : {};
}

function networkOf(entry: unknown): SourceFacts {
  if (!isLogRecord(entry)) return {};
  const asn = valueAt(entry, 'autonomous_system_number');
  const name = valueAt(entry, 'autonomous_system_organization');
  return {
    ...(typeof asn === 'number' && { asn }),
    ...(typeof name === 'string' && { asOrganization: name.slice(0, MAX_TEXT) }),
  };
}

/** @see https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html */
function awsTable({ file, text }: NamedText): AddressTable {
  const table = new AddressTable();
  const document = parseJson(text);
  for (const [list, field] of [
    ['prefixes', 'ip_prefix'],
    ['ipv6_prefixes', 'ipv6_prefix'],
  ] as const) {
    const rows = isLogRecord(document) ? valueAt(document, list) : undefined;
    for (const row of Array.isArray(rows) ? rows.filter(isLogRecord) : [])
      addLine(table, { file, line: 0, text: String(row[field]) }, String(row.service));
  }
  if (table.size === 0)
    throw new UsageError(`${file}: not AWS's ip-ranges.json: it has no prefixes`);
  return table;
}

function listTable(lists: readonly NamedText[]): AddressTable {
  const table = new AddressTable();
  for (const { file, name, text } of lists) {
    const lines = text.split('\n');
    if (lines.length > MAX_LINES) throw new UsageError(`${file}: more than ${MAX_LINES} lines`);
    for (const [at, line] of lines.entries()) {
      const [entry = ''] = line.split(/[#;\s]/u);
      if (entry !== '') addLine(table, { file, line: at + 1, text: entry }, name);
    }
  }
  return table;
}

interface Line {
  readonly file: string;
  /** From 1; 0 where lines mean nothing. */
  readonly line: number;
  readonly text: string;
}

/** A line that is none is told, not passed over: a list of another kind would answer "no" to all. */
function addLine(table: AddressTable, { file, line, text }: Line, label: string): void {
  try {
    table.add(text, label);
  } catch (error) {
    const where = line === 0 ? file : `${file}: line ${line}`;
    throw new UsageError(`${where}: ${reasonOf(error)}`, { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
