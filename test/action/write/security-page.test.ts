import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const ROOT = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/security.md', ROOT), 'utf8');
const rows = [...page.matchAll(/\| `(test\/[^`]+\.test\.ts)`: (.+?) +\|$/gm)].map(
  ([, file = '', words = '']) => [file, words] as const,
);

it('names a test for every threat', () => {
  const threats = page.split('## Threats')[1]?.split('## What is not')[0] ?? '';
  const lines = threats.split('\n').filter((line) => /^\| (?!threat|---)/.test(line));
  expect(rows).toHaveLength(lines.length);
});

it.each(rows)('names a test that is there: %s: %s', (file, words) => {
  expect(readFileSync(new URL(file, ROOT), 'utf8')).toContain(words);
});
