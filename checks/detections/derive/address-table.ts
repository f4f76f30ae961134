import { parseAddress, parseNetwork } from '../load/network.ts';

const NONE: readonly string[] = [];

/**
 * Networks with labels, to be asked which of them hold an address. Networks may lie in one another.
 * A look-up costs one step for each length of prefix that occurs, however many networks there are.
 */
export class AddressTable {
  /** Length of an address in bytes and of its prefix → first bytes → labels. */
  readonly #byPrefix = new Map<string, Map<string, string[]>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * @param text a network, or one address
   * @throws Complaint where it is neither
   */
  add(text: string, label: string): void {
    const { bytes, prefix } = parseNetwork(text);
    const kind = `${bytes.length}/${prefix}`;
    const networks = this.#byPrefix.get(kind) ?? new Map<string, string[]>();
    this.#byPrefix.set(kind, networks);
    const key = firstBits(bytes, prefix);
    const labels = networks.get(key) ?? [];
    networks.set(key, labels);
    if (!labels.includes(label)) labels.push(label);
    this.#size++;
  }

  /** The labels of all networks that hold the address, sorted; a text that is no address has none. */
  labelsOf(address: string): readonly string[] {
    const bytes = parseAddress(address);
    if (bytes === undefined) return NONE;
    const found = new Set<string>();
    for (const [kind, networks] of this.#byPrefix) {
      const [length, prefix] = kind.split('/').map(Number);
      if (length !== bytes.length || prefix === undefined) continue;
      for (const label of networks.get(firstBits(bytes, prefix)) ?? NONE) found.add(label);
    }
    return found.size === 0 ? NONE : [...found].sort();
  }
}

function firstBits(bytes: readonly number[], prefix: number): string {
  const whole = bytes.slice(0, prefix >> 3);
  const rest = prefix & 7;
  const last = rest === 0 ? [] : [(bytes[prefix >> 3] ?? 0) >> (8 - rest)];
  return [...whole, ...last].join('.');
}
