import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from './kit/run-cli.ts';

/** docs/report.md names every field of a real report, and none that no report has. */

const PAGE = readFileSync('docs/report.md', 'utf8');

/** `a.b`, `.c` in a cell stand for a.b and a.c. */
function namedPaths(): readonly string[] {
  const cells = PAGE.split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|')[1] ?? '');
  return cells.flatMap((cell) => {
    const names = [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
    const [first = ''] = names;
    const parent = first.slice(0, first.lastIndexOf('.'));
    return names.map((name) => (name.startsWith('.') ? `${parent}${name}` : name));
  });
}

/** Every leaf, with `[]` for each list; what `--explain` adds is one thing to a reader. */
function leavesOf(value: unknown, path: string): readonly string[] {
  if (path.endsWith('.explanation')) return [path];
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  const at = path === '' ? '' : `${path}.`;
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${at}${name}`));
}

/**
 * Parts that the example's report leaves empty: its account is not asked, nothing is wrong with
 * reading it, and no fault of it stands for many objects.
 */
const EMPTY_HERE = /^(?:controls|unread|notes|integrity\.settled|integrity\.faults\[\]\.count)\b/u;

describe('docs/report.md', () => {
  let leaves: ReadonlySet<string>;

  beforeAll(async () => {
    const { stdout } = await runCli([
      'audit',
      ...['--archive', 'examples/archive', '--public-keys', 'examples/public-keys.json'],
      ...['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-11T00:00:00Z'],
      ...['--format', 'json', '--explain', '--fail-on', 'never'],
    ]);
    leaves = new Set(leavesOf(JSON.parse(stdout), ''));
  });

  it('names every field', () => {
    const named = new Set(namedPaths());
    expect([...leaves].filter((path) => !named.has(path))).toEqual([]);
  });

  it('names no field that is not there', () => {
    const unknown = namedPaths().filter((path) => !leaves.has(path) && !EMPTY_HERE.test(path));
    expect(unknown).toEqual([]);
  });
});
