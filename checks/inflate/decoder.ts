import { distanceMeanings, lengthMeanings, literalMeanings } from './entries.ts';
import {
  DISTANCE_MEANINGS,
  INPUT,
  INPUT_MARGIN,
  LENGTH_MEANINGS,
  LITERAL_MEANINGS,
  ORDER,
  OUTPUT_MARGIN,
  PATTERNS,
  STRIDES,
} from './layout.ts';
import { decoderBytes } from './program.ts';

/** The running program. */
interface Running {
  run(): number;
  readonly input: WebAssembly.Global<'i32'>;
  readonly inputEnd: WebAssembly.Global<'i32'>;
  readonly output: WebAssembly.Global<'i32'>;
  readonly outputStart: WebAssembly.Global<'i32'>;
  readonly outputEnd: WebAssembly.Global<'i32'>;
}

const PAGE = 65_536;
const FIRST_PAGES = 16;
/** Memory never shrinks: what would need more of it is not taken, and no worker keeps more than 16 MiB. */
const MOST_PAGES = 256;
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const VECTOR = 16;

/** Inflates into a memory of its own. */
export class Decoder {
  readonly #memory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES });
  readonly #running: Running;
  #bytes: Uint8Array;

  constructor() {
    const module = new WebAssembly.Module(decoderBytes());
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    if (!isRunning(exports)) throw new TypeError('the decoder lacks an export');
    this.#running = exports;
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#writeTables();
  }

  /**
   * @param deflated one DEFLATE stream and nothing behind it
   * @param size the bytes that it inflates to
   * @returns the bytes, good until the next call; undefined where anything is otherwise, or needs too
   *   much memory
   */
  decode(deflated: Uint8Array, size: number): Uint8Array | undefined {
    const inputEnd = INPUT + deflated.length;
    const start = Math.ceil((inputEnd + INPUT_MARGIN) / VECTOR) * VECTOR;
    const end = start + size;
    if (end + OUTPUT_MARGIN > MOST_PAGES * PAGE) return undefined;
    this.#reserve(end + OUTPUT_MARGIN);
    this.#bytes.set(deflated, INPUT);
    this.#bytes.fill(0, inputEnd, start);
    const { input, output, outputStart, outputEnd } = this.#running;
    input.value = INPUT;
    this.#running.inputEnd.value = inputEnd;
    output.value = start;
    outputStart.value = start;
    outputEnd.value = end;
    return this.#running.run() === 1 ? this.#bytes.subarray(start, end) : undefined;
  }

  #reserve(bytes: number): void {
    const missing = Math.ceil((bytes - this.#bytes.length) / PAGE);
    if (missing <= 0) return;
    this.#memory.grow(missing);
    this.#bytes = new Uint8Array(this.#memory.buffer);
  }

  #writeTables(): void {
    const view = new DataView(this.#memory.buffer);
    const write = (at: number, meanings: readonly number[]) => {
      for (const [symbol, meaning] of meanings.entries())
        view.setUint32(at + 4 * symbol, meaning, true);
    };
    write(LITERAL_MEANINGS, literalMeanings());
    write(DISTANCE_MEANINGS, distanceMeanings());
    write(LENGTH_MEANINGS, lengthMeanings());
    this.#bytes.set(LENGTH_ORDER, ORDER);
    for (let distance = 1; distance < VECTOR; distance++) {
      const pattern = Array.from({ length: VECTOR }, (_, at) => at % distance);
      this.#bytes.set(pattern, PATTERNS + VECTOR * distance);
      this.#bytes[STRIDES + distance] = VECTOR - (VECTOR % distance);
    }
  }
}

function isRunning(exports: object): exports is Running {
  return 'run' in exports && 'outputEnd' in exports;
}
