import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { DERIVED_FIELDS } from '../../../checks/detections/derive/fields.ts';
import { KNOWN_LISTS } from '../../../checks/detections/known-lists.ts';

const PAGE = 'docs/rules.md';

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

function fields(): string {
  const rows = Array.from(DERIVED_FIELDS, ([name, { says, needs }]) =>
    row(`\`${name}\``, says, needs === undefined ? '' : `\`${needs}\``),
  );
  return table(['field', 'what it says', 'needs'], rows);
}

function lists(): string {
  const rows = Array.from(KNOWN_LISTS, ([name, { says, values }]) =>
    row(`\`${name}\``, says, values.join(', ') || 'nothing'),
  );
  return table(['list', 'what it holds', 'by default'], rows);
}

function filled(page: string, mark: string, content: string): string {
  const [before = '', rest = ''] = page.split(`<!-- ${mark} -->`);
  const [, after = ''] = rest.split(`<!-- /${mark} -->`);
  return `${before}<!-- ${mark} -->\n\n${content}\n\n<!-- /${mark} -->${after}`;
}

describe('docs/rules.md', () => {
  it('lists every derived field and every list, as they are', async () => {
    const page = readFileSync(PAGE, 'utf8');
    const text = filled(filled(page, 'derived fields', fields()), 'lists', lists());
    const expected = await format(text, { parser: 'markdown', singleQuote: true, printWidth: 100 });
    if (process.env.UPDATE_DOCS !== undefined) writeFileSync(PAGE, expected);
    expect(readFileSync(PAGE, 'utf8')).toBe(expected);
  });
});
