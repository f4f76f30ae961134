import type { FunctionBuilder } from '../wasm-module.ts';
import { copyBytes, giveBack, i32, loopWhile, sequence, when } from '../wasm.ts';
import type { Code, Variable } from '../wasm.ts';
import { DecoderState, drop, increase, n, peek, refill, toWholeByte, wide } from './bit-reader.ts';
import { OLD_BITS } from './entries.ts';
import { dynamicFunction, failAtEnd, fixedFunction } from './block-header.ts';
import { tableFunction } from './code-table.ts';
import { INPUT } from './layout.ts';
import { pairFunction } from './pair-literals.ts';
import { symbolsFunction } from './symbols.ts';

/*
 * A decoder of DEFLATE (RFC 1951) in WebAssembly, in the manner of libdeflate. It says yes or no: the
 * input is one stream that ends where the input ends, and it inflates to as many bytes as were
 * expected. Who hears a no asks zlib why; so what is rare need not be known here.
 */

const FAIL = giveBack(n(0));
/** Fewer deflated bytes to come do not win back what making the pairs costs. */
const WORTH_PAIRING = 6000;
/**
 * Tables cost far more than the ten bits of an empty block: of a file made of such, all but the first
 * blocks are left to zlib, which makes none. Blocks that zlib writes are longer: with the least memory
 * 127 symbols or more.
 */
const FREE_BLOCKS = 64;
/** One more for each 64 bytes, deflated and inflated ones together. */
const BYTES_PER_BLOCK_BITS = 6;
const STORED = 0;
const FIXED = 1;
const DYNAMIC = 2;

/** The decoder's code. Imports `memory`; exports `run` and globals. */
export function decoderBytes(): Uint8Array<ArrayBuffer> {
  const state = new DecoderState();
  const table = tableFunction(state.module);
  state.module.export(
    'run',
    runFunction(state, {
      fixed: fixedFunction(state, table),
      dynamic: dynamicFunction(state, table),
      pair: pairFunction(state.module),
      symbols: symbolsFunction(state),
    }),
  );
  return state.module.build(Math.ceil(INPUT / 65_536));
}

interface BlockParts {
  readonly fixed: FunctionBuilder;
  readonly dynamic: FunctionBuilder;
  readonly pair: FunctionBuilder;
  readonly symbols: FunctionBuilder;
}

/** run() → 1 where the input is a whole stream with the output that was expected. */
function runFunction(state: DecoderState, parts: BlockParts): FunctionBuilder {
  const run = state.module.own([], 'i32');
  const [last, kind, length] = [run.local('i32'), run.local('i32'), run.local('i32')];
  const blocks = run.local('i32');
  const isKind = (one: number) => i32.eq(kind.get, n(one));
  run.body(
    ...[state.bits.set(wide(0)), state.left.set(wide(OLD_BITS))],
    blocks.set(mostBlocks(state)),
    loopWhile(
      i32.eqz(last.get),
      sequence(
        takeOne(blocks),
        refill(state),
        failAtEnd(state.input, state.inputEnd.get),
        last.set(peek(state, 1)),
        kind.set(i32.shrU(peek(state, 3), n(1))),
        drop(state, wide(3)),
        when(i32.ltU(n(DYNAMIC), kind.get), FAIL),
        when(
          isKind(STORED),
          copyStored(state, length),
          sequence(
            when(isKind(FIXED), orFail(parts.fixed), orFail(parts.dynamic)),
            when(
              i32.ltU(i32.add(state.input.get, n(WORTH_PAIRING)), state.inputEnd.get),
              parts.pair.call(),
            ),
            orFail(parts.symbols),
          ),
        ),
      ),
    ),
    toWholeByte(state),
    i32.and(
      i32.eq(state.input.get, state.inputEnd.get),
      i32.eq(state.output.get, state.outputEnd.get),
    ),
  );
  return run;
}

const takeOne = (blocks: Variable): Code =>
  sequence(when(i32.eqz(blocks.get), FAIL), increase(blocks, -1));

function mostBlocks({ input, inputEnd, output, outputEnd }: DecoderState): Code {
  const deflated = i32.sub(inputEnd.get, input.get);
  const inflated = i32.sub(outputEnd.get, output.get);
  return i32.add(n(FREE_BLOCKS), i32.shrU(i32.add(deflated, inflated), n(BYTES_PER_BLOCK_BITS)));
}

const orFail = (part: FunctionBuilder): Code => when(i32.eqz(part.call()), FAIL);

/** RFC 1951, section 3.2.4: a length, its complement, and so many bytes. */
function copyStored(state: DecoderState, length: Variable): Code {
  const { input, inputEnd, output, outputEnd } = state;
  return sequence(
    toWholeByte(state),
    length.set(i32.load16(input.get)),
    when(i32.ne(i32.xor(length.get, n(0xffff)), i32.load16(input.get, 2)), FAIL),
    increase(input, 4),
    when(i32.ltU(inputEnd.get, i32.add(input.get, length.get)), FAIL),
    when(i32.ltU(outputEnd.get, i32.add(output.get, length.get)), FAIL),
    copyBytes(output.get, input.get, length.get),
    input.set(i32.add(input.get, length.get)),
    output.set(i32.add(output.get, length.get)),
  );
}
