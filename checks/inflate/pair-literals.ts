import type { FunctionBuilder, ModuleBuilder } from '../wasm-module.ts';
import { i32, loopWhile, sequence, when } from '../wasm.ts';
import { increase, n } from './bit-reader.ts';
import { OTHER, TWO_LITERALS } from './entries.ts';
import { LITERAL_BITS, LITERAL_TABLE } from './layout.ts';

const BITS = 0xff;
const FIRST_LITERAL = 0xff_0000;

/**
 * pair(): where the code of a literal leaves room for that of another one, their entry becomes that of
 * both. Ids and the like are long runs of literals with short codes, and asking the table is most of
 * what a literal costs.
 */
export function pairFunction(module: ModuleBuilder): FunctionBuilder {
  const pair = module.own([]);
  const [at, first] = [pair.local('i32'), pair.local('i32')];
  const [second, bits] = [pair.local('i32'), pair.local('i32')];
  const areLiterals = i32.eqz(i32.and(i32.or(first.get, second.get), n(OTHER)));
  const bytes = i32.or(
    i32.and(first.get, n(FIRST_LITERAL)),
    i32.shl(i32.and(second.get, n(FIRST_LITERAL)), n(8)),
  );
  pair.body(
    at.set(n(4 * 2 ** LITERAL_BITS)),
    // Downwards: an entry is paired after those above it looked at it.
    loopWhile(
      at.get,
      sequence(
        increase(at, -4),
        first.set(i32.load(at.get, LITERAL_TABLE)),
        second.set(i32.load(i32.and(i32.shrU(at.get, first.get), n(-4)), LITERAL_TABLE)),
        bits.set(i32.add(i32.and(first.get, n(BITS)), i32.and(second.get, n(BITS)))),
        when(
          i32.and(areLiterals, i32.leU(bits.get, n(LITERAL_BITS))),
          i32.store(at.get, i32.or(i32.or(bytes, n(TWO_LITERALS)), bits.get), LITERAL_TABLE),
        ),
      ),
    ),
  );
  return pair;
}
