import { describe, expect, it } from '@jest/globals';
import { isLogRecord, textAt, valueAt } from '../../checks/log-record.ts';

const record = { a: { b: { c: 'deep' } }, n: 1, list: [{ c: 'x' }], none: null };

describe('valueAt', () => {
  it.each([
    ['a.b.c', 'deep'],
    ['n', 1],
    ['none', null],
    ['a.b.c.d', undefined],
    ['list.c', undefined],
    ['none.x', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['a.toString', undefined],
  ])('%s', (path, expected) => {
    expect(valueAt(record, path)).toBe(expected);
  });
});

describe('textAt', () => {
  it.each([
    ['a.b.c', 'deep'],
    ['n', ''],
    ['missing', ''],
  ])('%s', (path, expected) => {
    expect(textAt(record, path)).toBe(expected);
  });
});

describe('isLogRecord', () => {
  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ['text', false],
  ])('%p is %p', (value, expected) => {
    expect(isLogRecord(value)).toBe(expected);
  });
});
