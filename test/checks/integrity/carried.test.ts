import { describe, expect, it } from '@jest/globals';
import {
  carry,
  mergeCarried,
  MOST_CARRIED,
  NONE_CARRIED,
  parseCarried,
  settleCarried,
  type Looked,
} from '../../../checks/integrity/carried.ts';
import { folderOf } from '../../../checks/integrity/evidence.ts';
import { type Fault, fault, type FaultId } from '../../../checks/integrity/fault.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { at } from '../../kit/audit-forged.ts';
import { oneChain } from '../../kit/one-chain.ts';

const { log, digest } = oneChain();
const place = { account: '111111111111', region: 'us-east-1', trail: 'main-trail' };
const range = { from: at('01:00'), to: at('02:00') };
const NOW = at('06:00');

const aFault = (id: FaultId, key: string): Fault =>
  fault(id, { ...place, key }, { message: `It is ${id}.`, expected: 'a', found: 'b', range });

/** Hours 1 and 2: log 2 is named 01:10, digest 2 ends 02:08:30. */
const ALTERED = aFault('LOG_HASH_MISMATCH', log(2));
const GONE = aFault('DIGEST_MISSING', digest(2));
const STRAY = aFault('LOG_UNLISTED', log(2).replace(/[^/]+$/u, 'odd name.json.gz'));

const none = { open: [], now: NOW };
const begun = carry([], { found: [ALTERED, GONE, STRAY], ...none });
const NOWHERE: Looked = { windows: new Map(), proved: new Set() };
const lookedAt = (since: string, until: string): Looked => ({
  ...NOWHERE,
  windows: new Map([
    [folderOf({ ...place, prefix: '', organization: '' }), { since: at(since), until: at(until) }],
  ]),
});

describe('a fault in hours that the next run passes by', () => {
  it('is remembered, and told again with when it was seen', () => {
    const { open, fine } = settleCarried(begun.faults, [], lookedAt('05:00', '06:00'));
    expect(open.map(({ id }) => id).sort()).toEqual(['DIGEST_MISSING', 'LOG_HASH_MISMATCH']);
    const told = open.find(({ id }) => id === 'LOG_HASH_MISMATCH');
    expect(told).toMatchObject({
      ...ALTERED,
      message: 'It is LOG_HASH_MISMATCH. Seen 2026-03-10T06:00:00Z; not looked at again.',
    });
    // All names of a day are listed whatever the hours.
    expect(fine.map(({ id }) => id)).toEqual(['LOG_UNLISTED']);
  });

  it('that was looked at again and not found is fine', () => {
    const { open, fine } = settleCarried(begun.faults, [], lookedAt('01:00', '03:00'));
    expect(open).toEqual([]);
    expect(fine.map(({ message }) => message)).toContain('It is LOG_HASH_MISMATCH.');
  });

  it('of a log file that was proved since is fine', () => {
    const looked = { ...NOWHERE, proved: new Set([log(2)]) };
    const { fine } = settleCarried(begun.faults, [aFault('LOG_MISSING', log(3))], looked);
    expect(fine.map(({ id }) => id)).toEqual(['LOG_HASH_MISMATCH']);
  });

  it('that is found again is told once', () => {
    const settled = settleCarried(begun.faults, [ALTERED, GONE, STRAY], lookedAt('01:00', '03:00'));
    expect(settled).toEqual({ open: [], openBefore: [], fine: [] });
  });

  it.each<[string, Fault, Looked]>([
    [
      'something there could not be read',
      aFault('LOG_ACCESS_DENIED', log(2)),
      lookedAt('01:00', '03:00'),
    ],
    ['something else is wrong there', aFault('LOG_MISSING', log(3)), lookedAt('01:00', '03:00')],
    ['its section was not looked at', aFault('COVERAGE_START', digest(1)), NOWHERE],
  ])('is not fine where %s', (_, found, looked) => {
    const { open, fine } = settleCarried(begun.faults, [found], looked);
    expect({ open: open.length, fine: fine.length }).toEqual({ open: 3, fine: 0 });
  });

  it('stays remembered, as it was seen, until it is settled', () => {
    const { open } = settleCarried(begun.faults, [], lookedAt('05:00', '06:00'));
    const next = carry(begun.faults, { found: [], open, now: at('07:00') });
    expect(next.faults.map(({ seen }) => seen)).toEqual([
      '2026-03-10T06:00:00Z',
      '2026-03-10T06:00:00Z',
    ]);
    expect(carry(next.faults, { found: [], open: [], now: NOW })).toEqual(NONE_CARRIED);
  });

  it.each<[string, Fault]>([
    ['is no alarm', fault('LOG_PENDING', { ...place, key: log(2) }, { message: 'm' })],
    ['could not be checked', aFault('LOG_NOT_CHECKED', log(2))],
    ['is about a trail', aFault('TRAIL_NOT_LOGGING', 'main-trail')],
    ['is about the end of a chain, which every run looks at', aFault('DIGESTS_STALE', digest(5))],
  ])('is not remembered where it %s', (_, told) => {
    expect(carry([], { found: [told], ...none })).toEqual(NONE_CARRIED);
  });

  it('is one of a bounded number, the worst kept, the others counted', () => {
    const many = Array.from({ length: MOST_CARRIED + 3 }, (_, index) =>
      aFault(
        index < 3 ? 'DIGEST_MISSING' : 'LOG_UNLISTED',
        log(2).replace(/[^/]+$/u, `${index}.gz`),
      ),
    );
    const { faults, cut } = carry([], { found: many, ...none });
    expect({ length: faults.length, cut }).toEqual({ length: MOST_CARRIED, cut: 3 });
    expect(faults.slice(0, 3).map(({ id }) => id)).toEqual(Array(3).fill('DIGEST_MISSING'));
  });
});

describe('two runs at once', () => {
  const other = carry([], { found: [aFault('LOG_MISSING', log(5))], ...none });

  it('remember what either found', () => {
    const merged = mergeCarried(other, begun, NONE_CARRIED);
    expect(merged.faults.length).toBe(4);
  });

  it('leave out what one of them settled', () => {
    expect(mergeCarried(begun, NONE_CARRIED, begun)).toEqual(NONE_CARRIED);
  });
});

describe('what a document says of faults', () => {
  const [first] = begun.faults;
  const document: LogRecord = JSON.parse(JSON.stringify(begun));

  it('is read back as it was written', () => {
    expect(parseCarried(document, NOW)).toEqual(begun);
    expect(parseCarried({}, NOW)).toEqual(NONE_CARRIED);
  });

  it.each<[string, unknown, unknown]>([
    ['no list', {}, 0],
    ['too long a list', Array(MOST_CARRIED + 1).fill(first), 0],
    ['no count', [], '1'],
    ['a negative count', [], -1],
    ['an entry that is none', [1], 0],
    ['an unknown id', [{ ...first, id: 'toString' }], 0],
    ['a severity that is not remembered', [{ ...first, severity: 'info' }], 0],
    ['a key of nothing', [{ ...first, key: 'x' }], 0],
    ['a time to come', [{ ...first, seen: '2027-01-01T00:00:00Z' }], 0],
    ['a time that is none', [{ ...first, seen: 'yesterday' }], 0],
    ['half a stretch of time', [{ ...first, to: '' }], 0],
    ['an end without a beginning', [{ ...first, from: '' }], 0],
    ['nothing to say', [{ ...first, message: '' }], 0],
  ])('is not used where it holds %s', (_, faults, cut) => {
    expect(parseCarried({ faults, cut }, NOW)).toBeUndefined();
  });

  it('may hold a fault without a stretch of time', () => {
    const bare = fault('LOG_HASH_MISMATCH', { ...place, key: log(2) }, { message: 'm' });
    const { faults } = carry([], { found: [bare], ...none });
    expect(faults[0]).toMatchObject({ from: '', to: '' });
    expect(settleCarried(faults, [], NOWHERE).open[0]?.range).toBeUndefined();
  });
});
