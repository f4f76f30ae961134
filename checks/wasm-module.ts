import { i32, i64, TYPES, unsigned, variable } from './wasm.ts';
import type { Code, ValueType, Variable } from './wasm.ts';

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
