import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/wasm.ts
var TYPES = { i32: 127, i64: 126, v128: 123 };
var NO_RESULT = 64;
function unsigned(value) {
  const bytes = [];
  let rest = value;
  do {
    bytes.push(rest & 127 | (rest > 127 ? 128 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}
function signed(value) {
  const bytes = [];
  let rest = BigInt.asIntN(64, value);
  for (; ; ) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = rest === 0n && byte < 64 || rest === -1n && byte >= 64;
    bytes.push(isLast ? byte : byte | 128);
    if (isLast) return bytes;
  }
}
var op = (code) => (...operands) => [...operands.flat(), code];
var simd = (code) => (...operands) => [...operands.flat(), 253, ...unsigned(code)];
var load = (...code) => (address, offset = 0) => [...address, ...code, 0, ...unsigned(offset)];
var store = (code) => (address, value, offset = 0) => [
  ...address,
  ...value,
  code,
  0,
  ...unsigned(offset)
];
var i32 = {
  const: (value) => [65, ...signed(BigInt(value | 0))],
  load: load(40),
  load8: load(45),
  load8S: load(44),
  load16: load(47),
  store: store(54),
  store8: store(58),
  store16: store(59),
  eqz: op(69),
  eq: op(70),
  ne: op(71),
  ltS: op(72),
  ltU: op(73),
  leS: op(76),
  leU: op(77),
  geU: op(79),
  add: op(106),
  sub: op(107),
  mul: op(108),
  and: op(113),
  or: op(114),
  xor: op(115),
  shl: op(116),
  shrU: op(118),
  ctz: op(104),
  wrap: op(167)
};
var i64 = {
  const: (value) => [66, ...signed(value)],
  load: load(41),
  /** Four bytes, without a sign. */
  load32: load(53),
  store: store(55),
  eqz: op(80),
  eq: op(81),
  ne: op(82),
  leU: op(88),
  clz: op(121),
  ctz: op(122),
  popcnt: op(123),
  add: op(124),
  sub: op(125),
  mul: op(126),
  and: op(131),
  or: op(132),
  xor: op(133),
  shl: op(134),
  shrS: op(135),
  shrU: op(136),
  extend: op(173)
};
var v128 = {
  load: load(253, 0),
  store: (address, value, offset = 0) => [
    ...address,
    ...value,
    ...[253, 11, 0, ...unsigned(offset)]
  ],
  /** Of the first operand's bytes those that the second one's name. */
  swizzle: simd(14),
  splat: simd(15),
  /** One of the two halves, as a number. */
  half: (value, index) => [...value, 253, 29, index],
  equal: simd(35),
  and: simd(78),
  or: simd(80),
  xor: simd(81),
  isSome: simd(83),
  bitmask: simd(100)
};
var variable = (type, index, [get, set]) => ({
  type,
  get: [get, ...unsigned(index)],
  set: (value) => [...value, set, ...unsigned(index)]
});
var sequence = (...parts) => parts.flat();
var when = (condition, then, otherwise = []) => [
  ...condition,
  4,
  NO_RESULT,
  ...then,
  ...otherwise.length > 0 ? [5, ...otherwise] : [],
  11
];
var loopWhile = (condition, body) => [
  2,
  NO_RESULT,
  3,
  NO_RESULT,
  ...i32.eqz(condition),
  13,
  1,
  ...body,
  12,
  0,
  11,
  11
];
var repeatWhile = (body, condition) => [
  3,
  NO_RESULT,
  ...body,
  ...condition,
  13,
  0,
  11
];
var forever = (body) => [3, NO_RESULT, ...body, 12, 0, 11];
var again = (enclosing) => [12, ...unsigned(enclosing)];
var either = (condition, yes, no) => [
  ...yes,
  ...no,
  ...condition,
  27
];
var giveBack = (value = []) => [...value, 15];
var copyBytes = (to, from, length) => [
  ...[...to, ...from, ...length],
  ...[252, 10, 0, 0]
];

// checks/wasm-module.ts
var FunctionBuilder = class {
  index;
  params;
  result;
  #locals = [];
  #body = [];
  constructor(index, params, result) {
    this.index = index;
    this.params = params.map((type, at) => variable(type, at, [32, 33]));
    this.result = result;
  }
  param(at) {
    const param = this.params[at];
    if (param === void 0) throw new RangeError(`no parameter ${at}`);
    return param;
  }
  local(type) {
    this.#locals.push(type);
    return variable(type, this.params.length + this.#locals.length - 1, [32, 33]);
  }
  body(...code) {
    this.#body = code.flat();
  }
  call(...operands) {
    return [...operands.flat(), 16, ...unsigned(this.index)];
  }
  type() {
    const results = this.result === void 0 ? [] : [TYPES[this.result]];
    return [
      96,
      ...vector(this.params.map(({ type }) => [TYPES[type]])),
      ...vector(results.map((type) => [type]))
    ];
  }
  code() {
    const locals = vector(this.#locals.map((type) => [1, TYPES[type]]));
    const body = [...locals, ...this.#body, 11];
    return [...unsigned(body.length), ...body];
  }
};
var ModuleBuilder = class {
  #imports = [];
  #functions = [];
  #exports = /* @__PURE__ */ new Map();
  #globals = [];
  /** All imports come before the first own function. */
  imported(name, params, result) {
    const builder = new FunctionBuilder(this.#imports.length, params, result);
    this.#imports.push({ name, builder });
    return builder;
  }
  own(params, result) {
    const index = this.#imports.length + this.#functions.length;
    const builder = new FunctionBuilder(index, params, result);
    this.#functions.push(builder);
    return builder;
  }
  /** A mutable global, exported under its name. */
  global(name, type = "i32") {
    this.#globals.push({ name, type });
    return variable(type, this.#globals.length - 1, [35, 36]);
  }
  export(name, builder) {
    this.#exports.set(name, builder);
  }
  /** @param pages of memory, 64 KiB each */
  build(pages) {
    const all = [...this.#imports.map(({ builder }) => builder), ...this.#functions];
    const memory = [...text("env"), ...text("memory"), 2, 0, ...unsigned(pages)];
    const imports = this.#imports.map(({ name, builder }) => [
      ...text("env"),
      ...text(name),
      0,
      ...unsigned(builder.index)
    ]);
    const globals = this.#globals.map(({ type }) => [
      TYPES[type],
      1,
      ...type === "i32" ? i32.const(0) : i64.const(0n),
      11
    ]);
    return Uint8Array.from([
      ...[0, 97, 115, 109, 1, 0, 0, 0],
      ...section(
        1,
        all.map((builder) => builder.type())
      ),
      ...section(2, [memory, ...imports]),
      ...section(
        3,
        this.#functions.map(({ index }) => unsigned(index))
      ),
      ...section(6, globals),
      ...section(7, this.#exported()),
      ...section(
        10,
        this.#functions.map((builder) => builder.code())
      )
    ]);
  }
  #exported() {
    return [
      ...Array.from(this.#exports, ([name, { index }]) => [
        ...text(name),
        0,
        ...unsigned(index)
      ]),
      ...this.#globals.map(({ name }, index) => [...text(name), 3, ...unsigned(index)])
    ];
  }
};
function vector(items) {
  return [...unsigned(items.length), ...items.flat()];
}
function section(id, items) {
  const content = vector(items);
  return [id, ...unsigned(content.length), ...content];
}
function text(value) {
  const bytes = [...Buffer.from(value)];
  return [...unsigned(bytes.length), ...bytes];
}

export {
  i32,
  i64,
  v128,
  sequence,
  when,
  loopWhile,
  repeatWhile,
  forever,
  again,
  either,
  giveBack,
  copyBytes,
  ModuleBuilder
};
