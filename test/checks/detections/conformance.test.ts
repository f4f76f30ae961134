import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { features } from './features.ts';

const PAGE = 'docs/detections.md';
const [OPEN, CLOSE] = ['<!-- conformance -->', '<!-- /conformance -->'];

const cell = (text: string) => text.replaceAll('|', '\\|');
const rows = features().map(
  ({ name, cases, differs }) => `| ${name} | ${cell(cases.join('; '))} | ${differs} |`,
);

describe('the conformance table of docs/detections.md', () => {
  it.each(features())('$name has a case', ({ cases }) => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it('is made from the cases', async () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before = '', rest = ''] = page.split(OPEN);
    const [, after = ''] = rest.split(CLOSE);
    const head = '| feature | cases | where engines differ |\n| --- | --- | --- |';
    const table = await format(`${head}\n${rows.join('\n')}`, { parser: 'markdown' });
    const expected = `${before}${OPEN}\n\n${table}\n${CLOSE}${after}`;
    if (process.env.UPDATE_DOCS !== undefined) writeFileSync(PAGE, expected);
    expect(readFileSync(PAGE, 'utf8')).toBe(expected);
  });
});
