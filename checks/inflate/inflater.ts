import { crc32 } from 'node:zlib';
import { headerLength, inflate, TRAILER_BYTES, type Inflated } from '../gzip.ts';
import { Decoder } from './decoder.ts';

/** A decoder has to be made and compiled first, which takes what it saves on a megabyte or two. */
const WORTH_A_DECODER = 512 * 1024;

export interface InflaterOptions {
  /** Stored bytes that are left to zlib first. */
  readonly after?: number;
  readonly open?: () => Pick<Decoder, 'decode'>;
}

/**
 * Inflates one log file after the other, faster than zlib. Only "this is one whole gzip member and
 * nothing else" is ever said by our own decoder, after its length and checksum are compared; all
 * other files, and all verdicts about them, are zlib's.
 */
export class Inflater {
  readonly #open: () => Pick<Decoder, 'decode'>;
  #untilOpen: number;
  #decoder: Pick<Decoder, 'decode'> | undefined;

  constructor({ after = WORTH_A_DECODER, open = () => new Decoder() }: InflaterOptions = {}) {
    this.#open = open;
    this.#untilOpen = after;
  }

  /** As `inflate` does, but the content is good until the next call only. */
  inflate(stored: Uint8Array, limit: number): Inflated {
    const bytes = this.#isOpen(stored.length) ? this.#inflateWhole(stored, limit) : undefined;
    return bytes === undefined ? inflate(stored, limit) : { kind: 'whole', bytes, trailing: 0 };
  }

  #isOpen(stored: number): boolean {
    this.#untilOpen -= stored;
    return this.#untilOpen < 0;
  }

  #inflateWhole(stored: Uint8Array, limit: number): Uint8Array | undefined {
    const start = headerLength(stored);
    const end = stored.length - TRAILER_BYTES;
    if (typeof start === 'string' || start > end) return undefined;
    const trailer = new DataView(stored.buffer, stored.byteOffset + end, TRAILER_BYTES);
    const size = trailer.getUint32(4, true);
    if (size > limit) return undefined;
    const bytes = this.#decode(stored.subarray(start, end), size);
    if (bytes === undefined || crc32(bytes) !== trailer.getUint32(0, true)) return undefined;
    return bytes;
  }

  /** A decoder that cannot be had, as where there is no address space for it, is not asked for again. */
  #decode(deflated: Uint8Array, size: number): Uint8Array | undefined {
    try {
      this.#decoder ??= this.#open();
      return this.#decoder.decode(deflated, size);
    } catch {
      this.#untilOpen = Number.POSITIVE_INFINITY;
      return undefined;
    }
  }
}
