import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { CONDITIONS, MATCHING } from './cases.ts';
import { CORRELATIONS } from './correlation-cases.ts';

const PAGE = 'docs/sigma.md';
const [OPEN, CLOSE] = ['<!-- cases -->', '<!-- /cases -->'];
const MAX_CELL = 160;

/** Text in a cell of a Markdown table. */
const cell = (text: string) => {
  const short = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
  const fence = short.includes('`') ? '``' : '`';
  return short === ''
    ? ''
    : `${fence}${short.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|')}${fence}`;
};
const records = (list: readonly object[]) =>
  list.map((record) => cell(JSON.stringify(record))).join(' ');
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (title: string, head: readonly string[], rows: readonly string[]) =>
  [`### ${title}`, '', row(...head), row(...head.map(() => '---')), ...rows, ''].join('\n');

function renderCases(): string {
  const matching = Object.entries(MATCHING).map(([topic, cases]) =>
    table(
      topic.slice(0, 1).toUpperCase() + topic.slice(1),
      ['what', 'search', 'matches', 'does not'],
      cases.map(([sentence, search, yes, no]) =>
        row(sentence.replaceAll('|', '\\|'), cell(search), records(yes), records(no)),
      ),
    ),
  );
  const conditions = table(
    'Conditions',
    ['condition', 'holds with', 'fails with'],
    CONDITIONS.map(([condition, yes, no]) =>
      row(
        cell(condition),
        ...[yes, no].map((names) => names.map((each) => cell(each || 'none')).join(' ')),
      ),
    ),
  );
  const correlations = table(
    'Correlations',
    ['what', 'correlation', 'events (rule, second, =user, :value) → alerts'],
    CORRELATIONS.map(([sentence, body, cases]) =>
      row(
        sentence,
        cell(body),
        Object.entries(cases)
          .map(([script, alerts]) => `${cell(script)} → ${alerts.length}`)
          .join('; '),
      ),
    ),
  );
  return [...matching, conditions, correlations].join('\n');
}

describe('docs/sigma.md', () => {
  it('shows the cases that are tested', async () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before = '', rest = ''] = page.split(OPEN);
    const [, after = ''] = rest.split(CLOSE);
    const text = `${before}${OPEN}\n\n${renderCases()}\n${CLOSE}${after}`;
    const expected = await format(text, { parser: 'markdown', singleQuote: true, printWidth: 100 });
    if (process.env.UPDATE_DOCS !== undefined) writeFileSync(PAGE, expected);
    expect(readFileSync(PAGE, 'utf8')).toBe(expected);
  });
});
