import { kernelBytes } from './kernel.ts';

/** The running kernel: its state lies open between two calls. */
export interface Kernel {
  /** A new file, whose first record begins at an offset. */
  begin(offset: number): void;
  /** The record that is being read will be shown again, from its start. */
  rewind(): void;
  /** Looks at so many bytes, a multiple of 64, from INPUT on; `offset` is the first one's in the file. */
  run(length: number, offset: number): number;
  readonly records: WebAssembly.Global<'i32'>;
  readonly rows: WebAssembly.Global<'i32'>;
  readonly depth: WebAssembly.Global<'i32'>;
  readonly odd: WebAssembly.Global<'i32'>;
  readonly recordStart: WebAssembly.Global<'i32'>;
  readonly closedAt: WebAssembly.Global<'i32'>;
  readonly counts: WebAssembly.Global<'i32'>;
}

/** What it asks for while it runs. */
export interface KernelImports {
  miss(tag: number, start: number, slot: number): number;
  step(state: number, which: number): number;
  flush(): void;
}

let compiled: WebAssembly.Module | undefined;

/** A kernel of its own memory; the code is compiled once. */
export function startKernel(memory: WebAssembly.Memory, imports: KernelImports): Kernel {
  compiled ??= new WebAssembly.Module(kernelBytes());
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory, ...imports } });
  if (!isKernel(exports)) throw new TypeError('the kernel lacks an export');
  return exports;
}

function isKernel(exports: object): exports is Kernel {
  return 'run' in exports && 'counts' in exports;
}
