import { saltOf, visitKey } from './kernel-keys.ts';
import { BYTE, CASE_BIT, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { ALL_DEPTHS, DEPTHS, LIST_DEPTH, OPEN, QUOTES } from './layout.ts';
import {
  forever,
  giveBack,
  i32,
  i64,
  NEVER,
  repeatWhile,
  sequence,
  v128,
  when,
} from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/**
 * walk() → where the record ends, or 0 where the index does: visits its keys and brackets. Calls
 * nothing, and keeps few things at hand: what it works with stays in registers.
 */
export function walkFunction(kernel: KernelState): FunctionBuilder {
  const walk = kernel.module.own([], 'i32');
  new Walk(walk, kernel).write();
  return walk;
}

class Walk {
  readonly #walk: FunctionBuilder;
  readonly #kernel: KernelState;
  readonly #next: Variable;
  readonly #salt: Variable;
  readonly #at: Variable;
  readonly #byte: Variable;

  constructor(walk: FunctionBuilder, kernel: KernelState) {
    this.#walk = walk;
    this.#kernel = kernel;
    this.#next = walk.local('i32');
    this.#salt = walk.local('i64');
    this.#at = walk.local('i32');
    this.#byte = walk.local('i32');
  }

  write(): void {
    const [walk, kernel] = [this.#walk, this.#kernel];
    const [byte, at, salt, next] = [this.#byte, this.#at, this.#salt, this.#next];
    const quotes = walk.local('v128');
    const lowered = i32.or(byte.get, n(CASE_BIT));
    const visit = when(
      isByte(byte.get, BYTE.colon),
      visitKey({ walk, kernel, at, salt, quotes }),
      when(
        isByte(lowered, BYTE.open),
        this.#open(),
        when(isByte(lowered, BYTE.close), this.#close(), this.#others()),
      ),
    );
    walk.body(
      ...[next.set(kernel.next.get), salt.set(kernel.salt.get)],
      quotes.set(v128.load(n(QUOTES))),
      when(kernel.skipped.get, this.#skip()),
      forever(
        sequence(at.set(i32.load(next.get)), increase(next, 4), byte.set(i32.load8(at.get)), visit),
      ),
      NEVER,
    );
  }

  /** An escape; the index's end; or a byte that is no bracket. */
  #others(): Code {
    return sequence(
      when(isByte(this.#byte.get, BYTE.letterU), this.#kernel.odd.set(n(1))),
      when(i32.eqz(this.#byte.get), this.#leave(n(0))),
    );
  }

  #leave(result: Code): Code {
    const { next, salt } = this.#kernel;
    return sequence(next.set(this.#next.get), salt.set(this.#salt.get), giveBack(result));
  }

  /** Up to the end of a value that nobody asks for; the index may end before. */
  #skip(): Code {
    const depth = this.#walk.local('i32');
    const byte = i32.load8(i32.load(this.#next.get));
    const change = i32.load(i32.shl(byte, n(2)), DEPTHS);
    const { skipped } = this.#kernel;
    return sequence(
      depth.set(skipped.get),
      repeatWhile(
        sequence(depth.set(i32.add(depth.get, change)), increase(this.#next, 4)),
        i32.gtS(depth.get, n(0)),
      ),
      skipped.set(n(0)),
      when(depth.get, sequence(skipped.set(i32.add(depth.get, n(ALL_DEPTHS))), this.#leave(n(0)))),
    );
  }

  #open(): Code {
    const { depth, skipped, coming, comingAt } = this.#kernel;
    const slot = i32.shl(depth.get, n(3));
    return when(
      i32.eq(this.#at.get, comingAt.get),
      sequence(
        i64.store(slot, this.#salt.get, OPEN),
        increase(depth, 1),
        this.#salt.set(saltOf(coming.get)),
      ),
      sequence(skipped.set(n(1)), this.#skip()),
    );
  }

  #close(): Code {
    const { depth, odd } = this.#kernel;
    const slot = i32.shl(depth.get, n(3));
    return sequence(
      increase(depth, -1),
      when(i32.eq(depth.get, n(LIST_DEPTH)), this.#leave(this.#at.get)),
      this.#salt.set(i64.load(slot, OPEN)),
      when(i32.ne(this.#byte.get, n(BYTE.close)), odd.set(n(1))),
    );
  }
}
