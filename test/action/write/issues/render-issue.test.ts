import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../checks/finding.ts';
import { splitBody } from '../../../../action/write/issues/marker.ts';
import {
  BODY_LIMIT,
  issueLabels,
  issueTitle,
  renderIssue,
} from '../../../../action/write/issues/render-issue.ts';
import { aControlFinding, aFinding } from './a-finding.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

describe('the whole issue', () => {
  it.each([
    ['a detection with evidence', 'detection.txt', aFinding(), {}],
    [
      'a control without evidence, with a heading',
      'control.txt',
      aControlFinding(),
      { heading: true },
    ],
    [
      'hostile text in every field',
      'hostile.txt',
      hostileFinding(),
      { notes: 'What people wrote stays.\n' },
    ],
  ])('is exact for %s', (...[, name, finding, options]) => {
    const { title, body, labels } = renderIssue(finding, options);
    expect(`${title}\n${labels.join(' ')}\n\n${body}`).toBe(fixture(name));
  });
});

describe('the size of an issue', () => {
  const huge = 'x'.repeat(5_000);
  it.each<[string, Partial<Finding>]>([
    ['evidence', { evidence: manyEvents(6000) }],
    ['a summary of back-ticks', { summary: '`'.repeat(100_000) }],
    ['a summary of signs', { summary: '# '.repeat(100_000) }],
    ['facts', { facts: Array.from({ length: 2_000 }, () => ({ label: huge, value: huge })) }],
    ['false positives', { falsePositives: Array.from({ length: 2_000 }, () => huge) }],
    ['blind spots', { blindSpots: Array.from({ length: 2_000 }, () => huge) }],
    ['a reason', { severityReason: '`'.repeat(100_000) }],
    [
      'references',
      { references: Array.from({ length: 2_000 }, () => `https://a.example/${huge}`) },
    ],
    ['authors', { authors: Array.from({ length: 2_000 }, () => '`'.repeat(200)) }],
    ['steps', { nextSteps: Array.from({ length: 500 }, () => ({ text: huge, command: 'aws x' })) }],
    ['a long command', { nextSteps: [{ text: 'Run.', command: huge }] }],
    ['titles and places', { title: huge, account: huge, region: huge, resource: huge }],
  ])('stays within what GitHub takes with a flood of %s', (_, changes) => {
    const { title, body, labels } = renderIssue(aFinding(changes));
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(title.length).toBeLessThanOrEqual(200);
    expect(Math.max(...labels.map(({ length }) => length))).toBeLessThanOrEqual(50);
    expect((body.match(/^ *`{3,}(?:sh|text|yaml)?$/gm) ?? []).length % 2).toBe(0);
  });

  it.each([0, 20_000, 50_000, 62_000, 65_000])(
    'leaves room for %i characters of notes',
    (length) => {
      const evidence = manyEvents(400);
      const notes = 'n'.repeat(length);
      const { body } = renderIssue(aFinding({ evidence, evidenceTotal: 400 }), { notes });
      expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
      expect(splitBody(body)?.notes).toBe(notes);
    },
  );

  it('says how much evidence it leaves out', () => {
    const evidence = manyEvents(1000);
    const { body } = renderIssue(aFinding({ evidence, evidenceTotal: 1_234 }));
    const rows = body.match(/^\| `2026-/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(100);
    expect(body).toContain(`${1_234 - rows} more in the report.`);
  });

  it('leaves a long command out rather than half in', () => {
    const nextSteps = [{ text: 'Run this.', command: 'y'.repeat(3_001) }];
    const { body } = renderIssue(aFinding({ nextSteps }));
    expect(body).toContain('(a command of 3001 characters is left out here; the report has it)');
    expect(body).not.toContain('yyy');
  });
});

describe('the title', () => {
  it.each([
    [
      'names rule, resource and place',
      {},
      'CloudTrail logging was stopped: org-trail (111111111111, us-east-1)',
    ],
    [
      'does without a resource',
      { resource: '' },
      'CloudTrail logging was stopped (111111111111, us-east-1)',
    ],
    [
      'does without a place',
      { account: '', region: '', resource: '' },
      'CloudTrail logging was stopped',
    ],
    [
      'keeps mentions, references and markup out',
      { title: 'Hi @all <b>#1</b> `x` [a](b)\n\u202e', resource: 'a/@b' },
      'Hi _all _b__1_/b_ _x_ _a_(b) _: _b (111111111111, us-east-1)',
    ],
  ])('%s', (_, changes, title) => {
    expect(issueTitle(aFinding(changes))).toBe(title);
  });
});

it('labels an issue with gate, severity and kind', () => {
  expect(issueLabels(aFinding())).toEqual(['trailwarden', 'severity:high', 'kind:detection']);
});

describe('taking an issue apart', () => {
  it('finds what was put together', () => {
    const { body } = renderIssue(aFinding(), { notes: 'mine\n<!-- notes -->\nmore', ledger: 'L' });
    expect(splitBody(body)).toMatchObject({
      marker: { fingerprint: aFinding().fingerprint, kind: 'detection' },
      notes: 'mine\n<!-- notes -->\nmore',
    });
    expect(splitBody(body)?.managed.endsWith('\n\nL')).toBe(true);
  });
  it('reads what a browser saved with CRLF', () => {
    const { body } = renderIssue(aFinding(), { notes: 'mine' });
    expect(splitBody(body.replaceAll('\n', '\r\n'))).toEqual(splitBody(body));
  });
  it('loses no word when the notes line was removed', () => {
    const { body } = renderIssue(aFinding());
    expect(splitBody(body.replace('<!-- notes -->', ''))?.notes).toBe('');
    expect(splitBody(body.replace('<!-- notes -->', 'I wrote this.'))?.notes).toMatch(
      /I wrote this\.$/,
    );
  });
  it.each([
    '',
    'text',
    '<!-- trailwarden:1 fp=xyz kind=detection rev=0 -->',
    ' <!-- trailwarden:1',
  ])('takes %j for no issue of ours', (body) => {
    expect(splitBody(body)).toBeUndefined();
  });
});

function manyEvents(count: number): Finding['evidence'] {
  return Array.from({ length: count }, (_, index) => ({
    time: '2026-03-10T10:11:12Z',
    what: 'StopLogging by mallory',
    key: `AWSLogs/111111111111/CloudTrail/us-east-1/2026/03/10/${index}.json.gz`,
    state: 'verified',
    eventID: `0f1e2d3c-0000-4000-8000-${String(index).padStart(12, '0')}`,
  }));
}

/** Each field tries something else; the fixture shows what becomes of it. */
function hostileFinding(): Finding {
  const fake = '<!-- trailwarden:1 fp=00000000000000000000000000000000 kind=control rev=0 -->';
  return aFinding({
    title: '@everyone ![x](https://evil.example/x.png) ::stop-commands::x ##[add-mask]y',
    account: '1|1`1',
    region: 'us-east-1\n# not a heading',
    resource: 'arn:aws:iam::1:user/<img src=x onerror=alert(1)>',
    summary:
      '@everyone see #12, GH-12 and octocat/hello#3 at www.evil.example or mail a@b.example, ' +
      '**bold** _it_ ~~no~~ [link](javascript:1) <script>alert(1)</script> \u202eevil\u200b deadbeef0 ``x``',
    facts: [
      { label: 'User | agent', value: 'a|b\\|c`d``e\n| --- |\r\n```mermaid\u001b[31m' },
      { label: 'severity', value: 'a second severity is not shown' },
      { label: 'Empty', value: '' },
      { label: 'Lone', value: '\ud800 and \u{e0041}' },
    ],
    purpose: '1. not a list\n\n---\n\n> not a quote\n\n<!-- notes -->',
    evidence: [
      { what: fake, key: '../../etc/passwd', state: 'failed' },
      { what: '`', key: '', state: 'unchecked', time: '` |', eventID: ' ' },
    ],
    evidenceTotal: 2,
    falsePositives: ['- [x] done', '    code'],
    blindSpots: ['## @everyone', '<img src=x>'],
    severityReason: '![](x) `y` @a\n## not a heading',
    nextSteps: [
      { text: '![](x) @a', command: 'echo "````"\n<!-- notes -->\n~~~\n```\necho \u0007 \ud800' },
    ],
    references: ['javascript:alert(1)', 'https://x.example/">', 'http://x.example'],
    authors: ['@a', '<b>', ...Array.from({ length: 9 }, () => 'x')],
  });
}
