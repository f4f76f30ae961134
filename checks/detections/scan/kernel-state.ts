import { ModuleBuilder } from '../../wasm-module.ts';
import { i32 } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';

/** What the parts of the kernel share: what it asks of its caller, and what it remembers of a file. */
export class KernelState {
  readonly module = new ModuleBuilder();
  /**
   * (tag, start, slot) → the state after a value that was not met before. The tag holds its length
   * and one more than its kind: twice the state that asked, and one more for a text.
   */
  readonly miss = this.module.imported('miss', ['i32', 'i32', 'i32'], 'i32');
  /** (state, one of STEP) → the state after nothing, after what is not read, or without any needle. */
  readonly step = this.module.imported('step', ['i32', 'i32'], 'i32');
  /** Takes the rows and counts out when there is room for no more. */
  readonly flush = this.module.imported('flush', []);

  /** Brackets that are open (of those inside of a value that nobody asks for: none). */
  readonly depth = this.module.global('depth');
  /** The place of the innermost of them, and how many are open in a value that nobody asks for. */
  readonly place = this.module.global('place');
  readonly skipped = this.module.global('skipped');
  /** The address of a bracket that is to be visited, and the place that it opens. */
  readonly comingAt = this.module.global('comingAt');
  readonly coming = this.module.global('coming');
  /** Whether the record has to be parsed: a key is written oddly, or twice. */
  readonly odd = this.module.global('odd');
  readonly status = this.module.global('status');
  /** Records that ended; rows and counts that wait to be taken. */
  readonly records = this.module.global('records');
  readonly rows = this.module.global('rows');
  readonly counts = this.module.global('counts');
  /** Offsets in the file: where the next record has to begin, and where this one did. */
  readonly expected = this.module.global('expected');
  readonly recordStart = this.module.global('recordStart');
  /** The address where this one did: what a place found before it belongs to another. */
  readonly recordAt = this.module.global('recordAt');
  /** The offset of the bracket that closed the list. */
  readonly closedAt = this.module.global('closedAt');
  /** What to add to an address to have the offset in the file. */
  readonly origin = this.module.global('origin');
  /** What one block tells the next: all ones inside a text, 1 behind a backslash. */
  readonly inString = this.module.global('inString', 'i64');
  readonly escaping = this.module.global('escaping', 'i64');
}

export const BYTE = {
  quote: 0x22,
  comma: 0x2c,
  dash: 0x2d,
  zero: 0x30,
  colon: 0x3a,
  letterT: 0x54,
  letterZ: 0x5a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  letterU: 0x75,
  open: 0x7b,
  close: 0x7d,
} as const;

/** `[` and `{`, `]` and `}`, and the two cases of a letter, differ in this bit alone. */
export const CASE_BIT = 0x20;

/** A number as an operand. */
export const n = i32.const;

export const increase = (variable: Variable, by: number): Code =>
  variable.set(i32.add(variable.get, n(by)));

export const isByte = (byte: Code, code: number): Code => i32.eq(byte, n(code));

export const anyOf = (...conditions: readonly Code[]): Code =>
  conditions.reduce((all, one) => i32.or(all, one));

export const allOf = (...conditions: readonly Code[]): Code =>
  conditions.reduce((all, one) => i32.and(all, one));
