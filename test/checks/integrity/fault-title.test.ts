import { describe, expect, it } from '@jest/globals';
import { FAULT_CATALOG } from '../../../checks/integrity/fault-catalog.ts';
import { fault, type FaultId } from '../../../checks/integrity/fault.ts';
import { faultTitle, LONGEST_TITLE } from '../../../checks/integrity/fault-title.ts';
import { oneChain } from '../../kit/one-chain.ts';

const IDS = Object.keys(FAULT_CATALOG).filter((id): id is FaultId =>
  Object.hasOwn(FAULT_CATALOG, id),
);
const { log } = oneChain();
const place = { account: '111111111111', region: 'ap-southeast-2' };
const titleOf = (id: FaultId, key: string, trail?: string) =>
  faultTitle(fault(id, { ...place, key, ...(trail !== undefined && { trail }) }, { message: 'm' }));

describe('the title of a fault', () => {
  it.each(IDS)('of %s fits an issue list, whole, with account, region and minute', (id) => {
    const title = titleOf(id, log(2));
    expect(title).toMatch(/: 111111111111 ap-southeast-2 2026-03-10T01:10Z$/u);
    expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
  });

  it.each<[string, string, string | undefined, string]>([
    ['a trail', '', 'main-trail', 'Trail does not record: 111111111111 ap-southeast-2 main-trail'],
    ['a folder', 'AWSLogs/x/', undefined, 'Trail does not record: 111111111111 ap-southeast-2'],
    [
      'a strange name',
      'a/b\nc',
      undefined,
      'Trail does not record: 111111111111 ap-southeast-2 b?c',
    ],
  ])('names %s', (_, key, trail, title) => {
    expect(titleOf('TRAIL_NOT_LOGGING', key, trail)).toBe(title);
  });

  it('is cut where a name is long', () => {
    const title = titleOf('TRAIL_NOT_LOGGING', 'x'.repeat(500));
    expect(title.length).toBe(LONGEST_TITLE);
    expect(title.endsWith('…')).toBe(true);
  });

  it('says no more than it knows', () => {
    const bare = fault('REGION_MISSING', { account: '', region: '', key: '' }, { message: 'm' });
    expect(faultTitle(bare)).toBe('Region without digests');
  });
});
