/** The part of the WebAssembly JavaScript interface that is used here: TypeScript keeps it with the DOM. */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { readonly initial: number; readonly maximum?: number });
    readonly buffer: ArrayBuffer;
    /** By so many pages: what was a view of it is then none any more. */
    grow(pages: number): number;
  }
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: new (bytes: Uint8Array<ArrayBuffer>) => Module;
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, object>>);
    readonly exports: object;
  }
  interface Global<T extends 'i32' | 'i64'> {
    value: T extends 'i32' ? number : bigint;
  }
  function validate(bytes: Uint8Array<ArrayBuffer>): boolean;
}
