/**
 * A small MMDB file (MaxMind DB file format 2.0), for tests: IPv6 tree, 24-bit records.
 * https://maxmind.github.io/MaxMind-DB/
 */
export type MmdbValue = string | number | { readonly [key: string]: MmdbValue };

/** @param networks IPv4 network, such as `203.0.113.0/24` → what the file says of it */
export function writeMmdb(
  databaseType: string,
  networks: Readonly<Record<string, MmdbValue>>,
): Buffer {
  const tree = new Tree();
  const data: Buffer[] = [];
  let used = 0;
  for (const [network, value] of Object.entries(networks)) {
    const bytes = encode(value);
    tree.add(bitsOf(network), used);
    data.push(bytes);
    used += bytes.length;
  }
  const metadata = encode({
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 0,
    database_type: databaseType,
    description: { en: 'made by a test' },
    ip_version: 6,
    node_count: tree.count,
    record_size: 24,
  });
  const marker = Buffer.from('\u00ab\u00cd\u00efMaxMind.com', 'latin1');
  return Buffer.concat([tree.bytes(), Buffer.alloc(16), ...data, marker, metadata]);
}

/** IPv4 lies in the tree as the last 32 of 128 bits. */
function bitsOf(network: string): string {
  const [address = '', prefix = '32'] = network.split('/');
  const bits = address.split('.').map((byte) => Number(byte).toString(2).padStart(8, '0'));
  return '0'.repeat(96) + bits.join('').slice(0, Number(prefix));
}

type Slot = number | 'none' | { readonly at: number };

class Tree {
  readonly #nodes: [Slot, Slot][] = [['none', 'none']];

  get count(): number {
    return this.#nodes.length;
  }

  /** @param at where the entry stands in the data section */
  add(bits: string, at: number): void {
    let node = 0;
    for (const [index, bit] of Array.from(bits, Number).entries()) {
      const side = bit === 1 ? 1 : 0;
      const slots = this.#nodes[node];
      if (slots === undefined) throw new Error('a network lies in another');
      if (index === bits.length - 1) slots[side] = { at };
      else {
        const next = slots[side];
        if (typeof next === 'number') node = next;
        else {
          node = this.#nodes.push(['none', 'none']) - 1;
          slots[side] = node;
        }
      }
    }
  }

  bytes(): Buffer {
    const bytes = Buffer.alloc(this.count * 6);
    for (const [index, slots] of this.#nodes.entries())
      for (const [side, slot] of slots.entries())
        bytes.writeUIntBE(this.#record(slot), index * 6 + side * 3, 3);
    return bytes;
  }

  #record(slot: Slot): number {
    if (slot === 'none') return this.count;
    return typeof slot === 'number' ? slot : this.count + 16 + slot.at;
  }
}

const [TEXT, UINT32, MAP] = [2, 6, 7];

function encode(value: MmdbValue): Buffer {
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([control(TEXT, text.length), text]);
  }
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return Buffer.concat([control(UINT32, 4), bytes]);
  }
  const entries = Object.entries(value);
  const parts = entries.flatMap(([key, inner]) => [encode(key), encode(inner)]);
  return Buffer.concat([control(MAP, entries.length), ...parts]);
}

function control(type: number, size: number): Buffer {
  if (size < 29) return Buffer.from([(type << 5) | size]);
  return Buffer.from([(type << 5) | 29, size - 29]);
}
