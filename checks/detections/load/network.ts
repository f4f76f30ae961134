import { Complaint, quoted } from './rule-error.ts';

export interface Network {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

/** `10.0.0.0/8`, `2001:db8::/32`, or one address. Bits beyond the prefix are ignored. */
export function parseNetwork(text: string): Network {
  const [address = '', length, ...rest] = text.trim().split('/');
  const bytes = parseAddress(address) ?? [];
  const bits = bytes.length * 8;
  const prefix = prefixOf(length, bits);
  if (bits === 0 || rest.length > 0 || prefix > bits)
    throw new Complaint(`${quoted(text)} is no network`, 'Write it as 10.0.0.0/8 or 2001:db8::/32');
  return { bytes: maskBytes(bytes, prefix), prefix };
}

function prefixOf(length: string | undefined, bits: number): number {
  if (length === undefined) return bits;
  return /^\d{1,3}$/u.test(length) ? Number(length) : Infinity;
}

/** Whether an address, 4 or 16 bytes, lies in the network. The two families never meet. */
export function isInNetwork(network: Network, address: readonly number[]): boolean {
  if (address.length !== network.bytes.length) return false;
  return maskBytes(address, network.prefix).every((byte, at) => byte === network.bytes[at]);
}

function maskBytes(bytes: readonly number[], prefix: number): readonly number[] {
  return bytes.map((byte, at) => {
    const kept = Math.min(8, Math.max(0, prefix - at * 8));
    return byte & (0xff00 >> kept) & 0xff;
  });
}

/** The bytes of an IPv4 or IPv6 address in its full text form, or undefined: a service name is none. */
export function parseAddress(text: string): readonly number[] | undefined {
  if (text.length > 45) return undefined;
  return text.includes(':') ? parseV6(text) : parseV4(text);
}

function parseV4(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  const bytes = parts.map((part) => (/^(0|[1-9]\d{0,2})$/u.test(part) ? Number(part) : 256));
  return bytes.length === 4 && bytes.every((byte) => byte < 256) ? bytes : undefined;
}

function parseV6(text: string): readonly number[] | undefined {
  const halves = text.split('::');
  const [head, tail, ...rest] = halves.map((half, at) =>
    half === '' ? [] : groupBytes(half, at === halves.length - 1),
  );
  if (head === undefined || rest.length > 0) return undefined;
  if (!text.includes('::')) return head.length === 16 ? head : undefined;
  return tail && joinHalves(head, tail);
}

/** `::` stands for one group of zeros or more. */
function joinHalves(
  head: readonly number[],
  tail: readonly number[],
): readonly number[] | undefined {
  const zeros = 16 - head.length - tail.length;
  return zeros < 2 ? undefined : [...head, ...Array<number>(zeros).fill(0), ...tail];
}

/** Groups of four hex digits; the last may be an IPv4 address. */
function groupBytes(half: string, isLast: boolean): readonly number[] | undefined {
  const groups = half.split(':');
  const bytes: number[] = [];
  for (const [at, group] of groups.entries()) {
    const ends = isLast && at === groups.length - 1;
    const read = ends && group.includes('.') ? parseV4(group) : hexBytes(group);
    if (read === undefined) return undefined;
    bytes.push(...read);
  }
  return bytes;
}

function hexBytes(group: string): readonly number[] | undefined {
  if (!/^[0-9a-f]{1,4}$/iu.test(group)) return undefined;
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
}
