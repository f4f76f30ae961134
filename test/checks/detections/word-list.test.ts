import { describe, expect, it } from '@jest/globals';
import { WordList } from '../../../checks/detections/scan/word-list.ts';

const MIB = 2 ** 20;

describe('a list of words', () => {
  it('grows, keeps what was added in its order, and begins anew', () => {
    const list = new WordList();
    for (let word = 0; word < 5000; word += 2) list.add(Uint32Array.of(word, word + 1));
    expect(list.length).toBe(5000);
    expect([...list.all()]).toEqual(Array.from({ length: 5000 }, (_, word) => word));
    list.clear();
    list.add(Uint32Array.of(7));
    expect([...list.all()]).toEqual([7]);
    expect(list.at(0)).toBe(7);
  });

  it('does not keep for ever what one large file needed', () => {
    const list = new WordList();
    list.add(new Uint32Array(3 * MIB));
    expect(list.length).toBe(3 * MIB);
    list.clear();
    list.add(Uint32Array.of(1));
    expect([...list.all()]).toEqual([1]);
    expect(list.all().buffer.byteLength).toBeLessThan(MIB);
  });
});
