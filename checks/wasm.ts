/*
 * A small assembler for WebAssembly: each function here gives the bytes of one instruction, with
 * the instructions that make its operands in front of it. Only what our programs need is here.
 * Encoding: WebAssembly core specification 2.0, section 5 (binary format).
 */

/** The bytes of an instruction sequence. */
export type Code = readonly number[];
export type ValueType = 'i32' | 'i64' | 'v128';

export const TYPES: Readonly<Record<ValueType, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b };
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
  store8: store(0x3a),
  store16: store(0x3b),
  eqz: op(0x45),
  eq: op(0x46),
  ne: op(0x47),
  ltS: op(0x48),
  ltU: op(0x49),
  leS: op(0x4c),
  leU: op(0x4d),
  gtS: op(0x4a),
  geU: op(0x4f),
  add: op(0x6a),
  sub: op(0x6b),
  mul: op(0x6c),
  and: op(0x71),
  or: op(0x72),
  xor: op(0x73),
  shl: op(0x74),
  shrU: op(0x76),
  ctz: op(0x68),
  wrap: op(0xa7),
};

export const i64 = {
  const: (value: bigint): Code => [0x42, ...signed(value)],
  load: load(0x29),
  /** Four bytes, without a sign. */
  load32: load(0x35),
  store: store(0x37),
  eqz: op(0x50),
  eq: op(0x51),
  ne: op(0x52),
  leU: op(0x58),
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
  store: (address: Code, value: Code, offset = 0): Code => [
    ...address,
    ...value,
    ...[0xfd, 0x0b, 0, ...unsigned(offset)],
  ],
  /** Of the first operand's bytes those that the second one's name. */
  swizzle: simd(0x0e),
  splat: simd(0x0f),
  /** One of the two halves, as a number. */
  half: (value: Code, index: 0 | 1): Code => [...value, 0xfd, 0x1d, index],
  equal: simd(0x23),
  and: simd(0x4e),
  or: simd(0x50),
  xor: simd(0x51),
  isSome: simd(0x53),
  bitmask: simd(0x64),
};

/** A local or global variable. */
export interface Variable {
  readonly type: ValueType;
  readonly get: Code;
  set(value: Code): Code;
}

/** A variable by its index, and the two instructions that read and write its kind. */
export const variable = (
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
/** Runs once, and again while the condition, asked after each round, holds. */
export const repeatWhile = (body: Code, condition: Code): Code => [
  0x03,
  NO_RESULT,
  ...body,
  ...condition,
  0x0d,
  0,
  0x0b,
];
/** Repeats until something inside gives back. */
export const forever = (body: Code): Code => [0x03, NO_RESULT, ...body, 0x0c, 0, 0x0b];
/** Begins the next round of a loop, from inside so many instructions that enclose others, like `when`. */
export const again = (enclosing: number): Code => [0x0c, ...unsigned(enclosing)];
/** The second operand where the condition holds, else the third; both are made. */
export const either = (condition: Code, yes: Code, no: Code): Code => [
  ...yes,
  ...no,
  ...condition,
  0x1b,
];
/** Behind what is never left but by giving back. */
export const NEVER: Code = [0x00];
export const giveBack = (value: Code = []): Code => [...value, 0x0f];
/** Bytes from one place of the memory to another. */
export const copyBytes = (to: Code, from: Code, length: Code): Code => [
  ...[...to, ...from, ...length],
  ...[0xfc, 0x0a, 0, 0],
];
