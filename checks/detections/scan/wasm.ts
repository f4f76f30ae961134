/*
 * A small assembler for WebAssembly: each function here gives the bytes of one instruction, with
 * the instructions that make its operands in front of it. Only what the kernel needs is here.
 * Encoding: WebAssembly core specification 2.0, section 5 (binary format).
 */

/** The bytes of an instruction sequence. */
export type Code = readonly number[];
export type ValueType = 'i32' | 'i64' | 'v128';

const TYPES: Readonly<Record<ValueType, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b };
const NO_RESULT = 0x40;

/** LEB128, unsigned. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** LEB128, signed. */
export function signed(value: bigint): Code {
  const bytes: number[] = [];
  let rest = BigInt.asIntN(64, value);
  for (;;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = (rest === 0n && byte < 0x40) || (rest === -1n && byte >= 0x40);
    bytes.push(isLast ? byte : byte | 0x80);
    if (isLast) return bytes;
  }
}

const op =
  (code: number) =>
  (...operands: readonly Code[]): Code => [...operands.flat(), code];
const simd =
  (code: number) =>
  (...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, ...unsigned(code)];
const load =
  (...code: Code) =>
  (address: Code, offset = 0): Code => [...address, ...code, 0, ...unsigned(offset)];
const store =
  (code: number) =>
  (address: Code, value: Code, offset = 0): Code => [
    ...address,
    ...value,
    code,
    0,
    ...unsigned(offset),
  ];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(BigInt(value | 0))],
  load: load(0x28),
  load8: load(0x2d),
  load16: load(0x2f),
  store: store(0x36),
  eqz: op(0x45),
  eq: op(0x46),
  ne: op(0x47),
  ltS: op(0x48),
  ltU: op(0x49),
  gtS: op(0x4a),
  leU: op(0x4d),
  leS: op(0x4c),
  geU: op(0x4f),
  add: op(0x6a),
  sub: op(0x6b),
  mul: op(0x6c),
  and: op(0x71),
  or: op(0x72),
  shl: op(0x74),
  shrU: op(0x76),
  wrap: op(0xa7),
};

export const i64 = {
  const: (value: bigint): Code => [0x42, ...signed(value)],
  load: load(0x29),
  store: store(0x37),
  eqz: op(0x50),
  eq: op(0x51),
  ne: op(0x52),
  ctz: op(0x7a),
  popcnt: op(0x7b),
  add: op(0x7c),
  sub: op(0x7d),
  mul: op(0x7e),
  and: op(0x83),
  or: op(0x84),
  xor: op(0x85),
  shl: op(0x86),
  shrS: op(0x87),
  shrU: op(0x88),
  extend: op(0xad),
};

export const v128 = {
  load: load(0xfd, 0x00),
  splat: simd(0x0f),
  equal: simd(0x23),
  or: simd(0x50),
  bitmask: simd(0x64),
};

/** A local or global variable. */
export interface Variable {
  readonly type: ValueType;
  readonly get: Code;
  set(value: Code): Code;
}

const variable = (
  type: ValueType,
  index: number,
  [get, set]: readonly [number, number],
): Variable => ({
  type,
  get: [get, ...unsigned(index)],
  set: (value) => [...value, set, ...unsigned(index)],
});

export const sequence = (...parts: readonly Code[]): Code => parts.flat();
export const when = (condition: Code, then: Code, otherwise: Code = []): Code => [
  ...condition,
  0x04,
  NO_RESULT,
  ...then,
  ...(otherwise.length > 0 ? [0x05, ...otherwise] : []),
  0x0b,
];
/** Repeats while the condition, asked before each round, holds. */
export const loopWhile = (condition: Code, body: Code): Code => [
  0x02,
  NO_RESULT,
  0x03,
  NO_RESULT,
  ...i32.eqz(condition),
  0x0d,
  1,
  ...body,
  0x0c,
  0,
  0x0b,
  0x0b,
];
export const giveBack = (value: Code = []): Code => [...value, 0x0f];

/** A function while it is written: asks for its variables, then is given its body. */
export class FunctionBuilder {
  readonly index: number;
  readonly params: readonly Variable[];
  readonly result: ValueType | undefined;
  readonly #locals: ValueType[] = [];
  #body: Code = [];

  constructor(index: number, params: readonly ValueType[], result?: ValueType) {
    this.index = index;
    this.params = params.map((type, at) => variable(type, at, [0x20, 0x21]));
    this.result = result;
  }

  param(at: number): Variable {
    const param = this.params[at];
    if (param === undefined) throw new RangeError(`no parameter ${at}`);
    return param;
  }

  local(type: ValueType): Variable {
    this.#locals.push(type);
    return variable(type, this.params.length + this.#locals.length - 1, [0x20, 0x21]);
  }

  body(...code: readonly Code[]): void {
    this.#body = code.flat();
  }

  call(...operands: readonly Code[]): Code {
    return [...operands.flat(), 0x10, ...unsigned(this.index)];
  }

  type(): Code {
    const results = this.result === undefined ? [] : [TYPES[this.result]];
    return [
      0x60,
      ...vector(this.params.map(({ type }) => [TYPES[type]])),
      ...vector(results.map((type) => [type])),
    ];
  }

  code(): Code {
    const locals = vector(this.#locals.map((type) => [1, TYPES[type]]));
    const body = [...locals, ...this.#body, 0x0b];
    return [...unsigned(body.length), ...body];
  }
}

/** A module that imports its memory and functions from `env` and exports functions and globals. */
export class ModuleBuilder {
  readonly #imports: { readonly name: string; readonly builder: FunctionBuilder }[] = [];
  readonly #functions: FunctionBuilder[] = [];
  readonly #exports = new Map<string, FunctionBuilder>();
  readonly #globals: { readonly name: string; readonly type: 'i32' | 'i64' }[] = [];

  /** All imports come before the first own function. */
  imported(name: string, params: readonly ValueType[], result?: ValueType): FunctionBuilder {
    const builder = new FunctionBuilder(this.#imports.length, params, result);
    this.#imports.push({ name, builder });
    return builder;
  }

  own(params: readonly ValueType[], result?: ValueType): FunctionBuilder {
    const index = this.#imports.length + this.#functions.length;
    const builder = new FunctionBuilder(index, params, result);
    this.#functions.push(builder);
    return builder;
  }

  /** A mutable global, exported under its name. */
  global(name: string, type: 'i32' | 'i64' = 'i32'): Variable {
    this.#globals.push({ name, type });
    return variable(type, this.#globals.length - 1, [0x23, 0x24]);
  }

  export(name: string, builder: FunctionBuilder): void {
    this.#exports.set(name, builder);
  }

  /** @param pages of memory, 64 KiB each */
  build(pages: number): Uint8Array<ArrayBuffer> {
    const all = [...this.#imports.map(({ builder }) => builder), ...this.#functions];
    const memory = [...text('env'), ...text('memory'), 0x02, 0x00, ...unsigned(pages)];
    const imports = this.#imports.map(({ name, builder }) => [
      ...text('env'),
      ...text(name),
      0x00,
      ...unsigned(builder.index),
    ]);
    const globals = this.#globals.map(({ type }) => [
      TYPES[type],
      0x01,
      ...(type === 'i32' ? i32.const(0) : i64.const(0n)),
      0x0b,
    ]);
    return Uint8Array.from([
      ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      ...section(
        1,
        all.map((builder) => builder.type()),
      ),
      ...section(2, [memory, ...imports]),
      ...section(
        3,
        this.#functions.map(({ index }) => unsigned(index)),
      ),
      ...section(6, globals),
      ...section(7, this.#exported()),
      ...section(
        10,
        this.#functions.map((builder) => builder.code()),
      ),
    ]);
  }

  #exported(): readonly Code[] {
    return [
      ...Array.from(this.#exports, ([name, { index }]) => [
        ...text(name),
        0x00,
        ...unsigned(index),
      ]),
      ...this.#globals.map(({ name }, index) => [...text(name), 0x03, ...unsigned(index)]),
    ];
  }
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function section(id: number, items: readonly Code[]): Code {
  const content = vector(items);
  return [id, ...unsigned(content.length), ...content];
}

function text(value: string): Code {
  const bytes = [...Buffer.from(value)];
  return [...unsigned(bytes.length), ...bytes];
}
