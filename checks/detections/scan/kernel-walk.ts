import { placeSalt, visitKey } from './kernel-keys.ts';
import { BYTE, CASE_BIT, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { DEPTHS, INDEX, LIST_DEPTH, NOWHERE, OPEN, RECORD } from './layout.ts';
import { giveBack, i32, loopWhile, repeatWhile, sequence, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/** What is called at the borders of records. */
export interface Borders {
  /** (at): a bracket that opens a record. */
  readonly start: FunctionBuilder;
  /** (at): a bracket that closes a record, or the list of them. */
  readonly end: FunctionBuilder;
}

/** walk(end): visits what `index` wrote down, in turn, until a status says that this is all. */
export function walkFunction(kernel: KernelState, borders: Borders): FunctionBuilder {
  const walk = kernel.module.own(['i32']);
  new Walk(walk, kernel, borders).write();
  return walk;
}

class Walk {
  readonly #walk: FunctionBuilder;
  readonly #kernel: KernelState;
  readonly #borders: Borders;
  readonly #next: Variable;
  readonly #at: Variable;
  readonly #byte: Variable;
  readonly #level: Variable;
  readonly #place: Variable;
  readonly #salt: Variable;
  readonly #skipped: Variable;
  readonly #recordAt: Variable;

  constructor(walk: FunctionBuilder, kernel: KernelState, borders: Borders) {
    this.#walk = walk;
    this.#kernel = kernel;
    this.#borders = borders;
    this.#next = walk.local('i32');
    this.#at = walk.local('i32');
    this.#byte = walk.local('i32');
    this.#level = walk.local('i32');
    this.#place = walk.local('i32');
    this.#salt = walk.local('i64');
    this.#skipped = walk.local('i32');
    this.#recordAt = walk.local('i32');
  }

  write(): void {
    const { depth, place, skipped, recordAt } = this.#kernel;
    const [byte, at] = [this.#byte, this.#at];
    const end = this.#walk.param(0);
    const lowered = i32.or(byte.get, n(CASE_BIT));
    this.#walk.body(
      this.#next.set(n(INDEX)),
      this.#level.set(depth.get),
      this.#skipped.set(skipped.get),
      this.#recordAt.set(recordAt.get),
      this.#enter(place.get),
      when(
        i32.and(i32.ne(this.#skipped.get, n(0)), i32.ltU(this.#next.get, end.get)),
        this.#skip(),
      ),
      loopWhile(
        i32.ltU(this.#next.get, end.get),
        sequence(
          at.set(i32.load(this.#next.get)),
          increase(this.#next, 4),
          byte.set(i32.load8(at.get)),
          when(
            isByte(byte.get, BYTE.colon),
            when(this.#place.get, this.#visitKey()),
            when(
              isByte(lowered, BYTE.open),
              this.#open(),
              when(isByte(lowered, BYTE.close), this.#close(), this.#noteEscape()),
            ),
          ),
        ),
      ),
      this.#leave(),
    );
  }

  #visitKey(): Code {
    const [walk, kernel] = [this.#walk, this.#kernel];
    return visitKey({
      ...{ walk, kernel, at: this.#at, salt: this.#salt },
      recordAt: this.#recordAt,
    });
  }

  /** What else is written down may be an escape, or a byte that is no bracket. */
  #noteEscape(): Code {
    return when(isByte(this.#byte.get, BYTE.letterU), this.#kernel.odd.set(n(1)));
  }

  #enter(place: Code): Code {
    return sequence(this.#place.set(place), this.#salt.set(placeSalt(this.#place.get)));
  }

  #leave(): Code {
    const { depth, place, skipped } = this.#kernel;
    return sequence(
      depth.set(this.#level.get),
      place.set(this.#place.get),
      skipped.set(this.#skipped.get),
    );
  }

  /** Up to the end of a value that nobody asks for, or of the list. */
  #skip(): Code {
    const change = i32.load8S(i32.load8(i32.load(this.#next.get)), DEPTHS);
    return repeatWhile(
      sequence(this.#skipped.set(i32.add(this.#skipped.get, change)), increase(this.#next, 4)),
      i32.and(i32.ne(this.#skipped.get, n(0)), i32.ltU(this.#next.get, this.#walk.param(0).get)),
    );
  }

  #open(): Code {
    const { coming, comingAt, status } = this.#kernel;
    const [level, at] = [this.#level, this.#at];
    const push = sequence(
      increase(level, 1),
      i32.store(i32.shl(level.get, n(2)), this.#place.get, OPEN),
    );
    const record = sequence(
      this.#borders.start.call(at.get),
      when(status.get, sequence(this.#leave(), giveBack())),
      this.#recordAt.set(at.get),
      this.#enter(n(RECORD)),
      push,
    );
    const skip = sequence(
      this.#skipped.set(n(1)),
      when(i32.ltU(this.#next.get, this.#walk.param(0).get), this.#skip()),
    );
    const nested = when(
      i32.eq(at.get, comingAt.get),
      sequence(this.#enter(coming.get), push),
      skip,
    );
    return when(i32.eq(level.get, n(LIST_DEPTH)), record, nested);
  }

  #close(): Code {
    const { depth, odd, status } = this.#kernel;
    const [level, at] = [this.#level, this.#at];
    const above = i32.load(i32.shl(level.get, n(2)), OPEN);
    const inside = sequence(
      when(i32.ne(this.#byte.get, n(BYTE.close)), odd.set(n(1))),
      this.#enter(above),
    );
    const border = sequence(
      this.#enter(n(NOWHERE)),
      depth.set(level.get),
      this.#borders.end.call(at.get),
      when(status.get, sequence(this.#leave(), giveBack())),
    );
    return sequence(increase(level, -1), when(i32.ltU(n(LIST_DEPTH), level.get), inside, border));
  }
}
