import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../../checks/errors.ts';
import { parseIssueSettings } from '../../../../action/write/issues/settings.ts';
import { aFinding } from './a-finding.ts';

const NO_ROUTE = { assignees: [], labels: [], text: '' };
const parseRoutes = (routes: unknown) => parseIssueSettings({ routes }, 'f').route;
const blue = { assignees: ['kim'], labels: ['team:blue'], text: 'For @acme/blue.' };

describe('a route', () => {
  it.each([
    ['without conditions takes everything', {}, true],
    ['takes accounts by glob', { accounts: '1*' }, true],
    ['leaves other accounts', { accounts: ['2*', '3*'] }, false],
    ['takes accounts out', { accounts: ['*', '!111111111111'] }, false],
    ['takes regions', { regions: 'us-*' }, true],
    ['leaves other regions', { regions: 'eu-*' }, false],
    ['takes rules', { rules: aFinding().id }, true],
    ['takes what is as bad', { severity: 'high' }, true],
    ['takes what is worse', { severity: 'low' }, true],
    ['leaves what is less bad', { severity: 'critical' }, false],
  ])('%s', (_, conditions, takes) => {
    const route = parseRoutes([{ ...conditions, ...blue }])(aFinding());
    expect(route).toMatchObject(takes ? blue : NO_ROUTE);
  });

  it('is the first that fits', () => {
    const route = parseRoutes([{ regions: 'eu-*' }, blue, { labels: ['late'] }]);
    expect(route(aFinding()).labels).toEqual(['team:blue']);
  });

  it.each([
    ['an unknown key', [{ team: 'x' }], 'issues.routes[1]: '],
    [
      'a mention for a login',
      [{}, { assignees: ['@kim'] }],
      'issues.routes[2].assignees[1]: a login, without @',
    ],
    ['a label of ours', [{ labels: ['status:fixed'] }], 'are ours to set'],
    ['a long label', [{ labels: ['x'.repeat(51)] }], 'issues.routes[1].labels[1]'],
    ['no list', {}, 'issues.routes: '],
  ])('is refused with %s', (_, value, message) => {
    expect(() => parseRoutes(value)).toThrow(UsageError);
    expect(() => parseRoutes(value)).toThrow(message);
  });
});
