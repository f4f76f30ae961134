import { literalIn } from '../load/regex.ts';
import type { Item, Pattern, ValueTest } from '../rule.ts';
import { CASE_BIT } from './kernel-state.ts';
import { NEEDLES, NEEDLES_END } from './layout.ts';
import type { KernelMemory } from './tables.ts';

const SHORTEST = 2;
const MOST = 24;
const ASCII_RUNS = /[\0-\x7f]+/gu;

/**
 * Texts of which every text that passes one of the item's tests holds one, in some letter case;
 * undefined where there are none such. Letters beyond ASCII are left out: they have other cases.
 */
export function needlesOf({ tests }: Item): readonly string[] | undefined {
  const needles = tests.map(needleOf);
  const known = needles.filter((needle) => needle !== undefined);
  return known.length === needles.length ? known : undefined;
}

function needleOf(test: ValueTest): string | undefined {
  const texts = textsIn(test).flatMap((text) => text.match(ASCII_RUNS) ?? []);
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.length < SHORTEST ? undefined : longest;
}

function textsIn(test: ValueTest): readonly string[] {
  if (test.kind === 'text') return literals(test.pattern);
  // With `i` a letter beyond ASCII may stand for one within.
  return test.kind === 'regex' && !test.flags.includes('i') ? [literalIn(test.source)] : [];
}

function literals(pattern: Pattern): readonly string[] {
  return pattern.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
}

/** Lists of needles in the kernel's memory; equal lists lie there once. */
export class NeedleLists {
  readonly #memory: KernelMemory;
  readonly #words = new Map<string, number>();
  #end = NEEDLES + 4;

  constructor(memory: KernelMemory) {
    this.#memory = memory;
  }

  clear(): void {
    this.#words.clear();
    this.#end = NEEDLES + 4;
  }

  /** Where needles lie, in words from NEEDLES on; 0 without room, or where there are none, or many. */
  place(needles: readonly string[]): number {
    const list = [...new Set(needles.map((needle) => needle.toLowerCase()))];
    return list.length === 0 || list.length > MOST ? 0 : this.#place(list);
  }

  #place(list: readonly string[]): number {
    const identity = JSON.stringify(list);
    const known = this.#words.get(identity);
    if (known !== undefined) return known;
    const bytes = Buffer.concat([numberBytes(list.length), ...list.map(needleBytes)]);
    if (this.#end + bytes.length > NEEDLES_END) return 0;
    this.#memory.bytes.set(bytes, this.#end);
    const word = (this.#end - NEEDLES) / 4;
    this.#end += bytes.length;
    this.#words.set(identity, word);
    return word;
  }
}

function needleBytes(needle: string): Buffer {
  const text = Buffer.from(needle).map((byte) => byte | CASE_BIT);
  return Buffer.concat([numberBytes(text.length), text, Buffer.alloc(-text.length & 3)]);
}

function numberBytes(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
