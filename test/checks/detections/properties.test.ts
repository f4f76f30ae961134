import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../checks/detections/index.ts';
import { fold } from '../../../checks/detections/evaluate/fold.ts';
import { compileRegex, literalIn } from '../../../checks/detections/load/regex.ts';
import { loadOne, matches, ruleText, selection } from './kit.ts';

const yaml = (value: string) => JSON.stringify(value);
const field = (modifiers: string, value: string) =>
  loadOne(ruleText(selection(`a${modifiers}: ${yaml(value)}`)));

describe('independent definitions agree', () => {
  it('on wildcards: the same as a regular expression', () => {
    const alphabet = ['a', 'B', '*', '?', '\\', '.', '\n', '😀'];
    const text = fc
      .array(fc.constantFrom(...alphabet), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (pattern, value) => {
        // Sigma: a backslash makes *, ? and \ plain, and is itself before anything else.
        const source = pattern.replaceAll(/\\([*?\\])|\*|\?|[\s\S]/gu, (token, plain?: string) => {
          if (plain !== undefined) return `\\x${plain.charCodeAt(0).toString(16)}`;
          if (token === '*') return '[^]*';
          return token === '?' ? '[^]' : `\\u{${(token.codePointAt(0) ?? 0).toString(16)}}`;
        });
        const expected = new RegExp(`^${source}$`, 'iu').test(value);
        expect(matches(field('', pattern), { a: value })).toBe(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('on base64offset: text is found wherever base64 text holds it', () => {
    const word = fc.string({ minLength: 3, maxLength: 12 }).filter((text) => !/[*?\\]/u.test(text));
    fc.assert(
      fc.property(
        word,
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        (sought, before, after) => {
          const encoded = Buffer.from(before + sought + after).toString('base64');
          expect(matches(field('|base64offset|contains', sought), { a: encoded })).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('on cidr: bits as text', () => {
    const byte = fc.nat(255);
    const address = fc.tuple(byte, byte, byte, byte);
    const bits = (bytes: readonly number[]) =>
      bytes.map((one) => one.toString(2).padStart(8, '0')).join('');
    const near = fc.tuple(address, fc.nat(32), fc.nat(31)).map(([bytes, prefix, flipped]) => {
      const other = bytes.map((one, at) =>
        at === flipped >> 3 ? one ^ (128 >> (flipped & 7)) : one,
      );
      return { bytes, other, prefix };
    });
    fc.assert(
      fc.property(near, ({ bytes, other, prefix }) => {
        const rule = field('|cidr', `${bytes.join('.')}/${prefix}`);
        const expected = bits(bytes).slice(0, prefix) === bits(other).slice(0, prefix);
        expect(matches(rule, { a: other.join('.') })).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('on cidr of IPv6: groups as one number', () => {
    const group = fc.nat(0xffff);
    const groups = fc.tuple(group, group, group, group, group, group, group, group);
    const number = (parts: readonly number[]) =>
      parts.reduce((sum, part) => sum * 65536n + BigInt(part), 0n);
    const text = (parts: readonly number[]) => parts.map((part) => part.toString(16)).join(':');
    fc.assert(
      fc.property(groups, fc.nat(128), fc.nat(127), (parts, prefix, flipped) => {
        const other = parts.map((part, at) =>
          at === flipped >> 4 ? part ^ (0x8000 >> (flipped & 15)) : part,
        );
        const shift = BigInt(128 - prefix);
        const expected = number(parts) >> shift === number(other) >> shift;
        expect(matches(field('|cidr', `${text(parts)}/${prefix}`), { a: text(other) })).toBe(
          expected,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('on conditions: the same as JavaScript', () => {
    const names = ['a', 'b', 'c'];
    const { condition } = fc.letrec<{ condition: readonly [sigma: string, script: string] }>(
      (tie) => ({
        condition: fc.oneof(
          { maxDepth: 5 },
          fc.constantFrom(...names).map((name) => [name, `r.${name}`] as const),
          fc
            .tuple(tie('condition'), tie('condition'))
            .map(([x, y]) => [`${x[0]} and ${y[0]}`, `${x[1]} && ${y[1]}`] as const),
          fc
            .tuple(tie('condition'), tie('condition'))
            .map(([x, y]) => [`${x[0]} or ${y[0]}`, `${x[1]} || ${y[1]}`] as const),
          tie('condition').map(([x, y]) => [`not ${x}`, `!${y}`] as const),
          tie('condition').map(([x, y]) => [`(${x})`, `(${y})`] as const),
          fc.constant(['1 of them', '(r.a || r.b || r.c)'] as const),
          fc.constant(['all of *', '(r.a && r.b && r.c)'] as const),
        ),
      }),
    );
    fc.assert(
      fc.property(
        condition,
        fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() }),
        ([sigma, script], record) => {
          const searches = names.map((name) => `${name}: {${name}: true}`).join('\n');
          const rule = loadOne(ruleText(`${searches}\ncondition: ${sigma}`));
          expect(matches(rule, record)).toBe(truthOf(script, record));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('on letter case: the same as a regular expression, but that ASCII stays apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('upper', 'lower'),
        (character, to) => {
          const other = to === 'upper' ? character.toUpperCase() : character.toLowerCase();
          const isSame = new RegExp(
            `^\\u{${(character.codePointAt(0) ?? 0).toString(16)}}$`,
            'iu',
          ).test(other);
          const meetsAscii = /[\0-\x7f]/u.test(character) !== /[\0-\x7f]/u.test(other);
          expect(fold(character) === fold(other)).toBe(isSame && !meetsAscii);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('on what every match of an expression holds', () => {
    const plain = ['a', 'b', '.', 'a*', 'b+', 'a?', '^', '$', '/', ':', 'a{2}', 'b{0}'];
    const grouped = ['[ab]', '[^a]+', '(?:a|b:)', '(ab|/)?', '(?:[ab]{2}|b)*', '(a|)+', '(a|b){2}'];
    const source = fc
      .array(fc.constantFrom(...plain, ...grouped), { maxLength: 8 })
      .map((parts) => parts.join(''));
    const text = fc
      .array(fc.constantFrom('a', 'b', '/', ':'), { maxLength: 10 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, text, (expression, value) => {
        if (new RegExp(expression, 'u').test(value)) expect(value).toContain(literalIn(expression));
        expect(compileRegex(expression, '').test(value)).toBe(
          new RegExp(expression, 'u').test(value),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it.each<[string, string]>([
    ['a/b', 'a/b'],
    [':assumed-role/.+/i-(?:[0-9a-f]{8}|[0-9a-f]{17})$', ':assumed-role/'],
    ['abc{2}', 'ab'],
    ['ab(?:c|d)?efg', 'efg'],
    ['[a-c]+de', 'de'],
    ['abc|d', ''],
    ['(?i)abc', ''],
    ['(?i:abc)d', ''],
    ['(a(b|c))d', ''],
    [String.raw`ab\.c`, ''],
  ])('on what every match of %s holds: "%s"', (expression, literal) => {
    expect(literalIn(expression)).toBe(literal);
  });
});

/** `!`, `&&`, `||` and parentheses over the fields of a record. */
function truthOf(script: string, record: Readonly<Record<string, boolean>>): boolean {
  const tokens = script.match(/&&|\|\||[!()]|r\.\w/gu) ?? [];
  let at = 0;
  const primary = (): boolean => {
    const token = tokens[at++] ?? '';
    if (token === '!') return !primary();
    if (token !== '(') return record[token.slice(2)] === true;
    const value = either();
    at++;
    return value;
  };
  const both = (): boolean => {
    let value = primary();
    while (tokens[at] === '&&') {
      at++;
      const next = primary();
      value = value && next;
    }
    return value;
  };
  const either = (): boolean => {
    let value = both();
    while (tokens[at] === '||') {
      at++;
      const next = both();
      value = value || next;
    }
    return value;
  };
  return either();
}

it('evaluates without a search that was lost', () => {
  const rule = loadOne(ruleText(selection('a: 1')));
  expect(evaluate({ ...rule, searches: new Map() }, { a: 1 })).toBe(false);
});
