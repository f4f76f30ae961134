import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../checks/finding.ts';
import { annotationsFor } from '../../../action/write/annotations.ts';
import {
  code,
  fence,
  logLine,
  prose,
  reference,
  terminalText,
  titleText,
} from '../../../action/write/clean-text.ts';
import { decodeState } from '../../../action/write/issues/dashboard-state.ts';
import { renderDashboard } from '../../../action/write/issues/dashboard.ts';
import { parseLedger } from '../../../action/write/issues/ledger.ts';
import { splitBody } from '../../../action/write/issues/marker.ts';
import { renderIssue } from '../../../action/write/issues/render-issue.ts';
import { renderSummary } from '../../../action/write/summary.ts';
import { allNodes, parseGfm, type MarkdownNode } from '../../kit/gfm.ts';
import { commandsIn } from '../../kit/runner-commands.ts';
import { aReport } from './a-report.ts';
import { hostileText } from './hostile.ts';
import { aFinding } from './issues/a-finding.ts';
import { NOON, World } from './issues/world.ts';

// Reading Markdown takes its time, and others may be at work beside us.
jest.setTimeout(120_000);

const RUNS = { numRuns: Number(process.env.TRAILWARDEN_RUNS ?? 100) };
const FEWER = { numRuns: Math.ceil(RUNS.numRuns / 5) };

function types(markdown: string): readonly string[] {
  return allNodes(parseGfm(markdown)).map(({ type }) => type);
}

/** What GitHub makes a link, a mention or a reference of, in text that is no code. */
const ALIVE =
  /@[a-z\d]|(?:^|[^\w&])#\d|\bGH-\d|https?:\/\/|www\.|\b[0-9a-f]{7,40}\b(?<=\d[a-f0-9]*)/i;

/** Every way out of the place a text was put into. */
function escapes(
  markdown: string,
  ours: (node: MarkdownNode) => boolean = () => false,
): readonly string[] {
  const loud = [
    'html',
    'image',
    'link',
    'linkReference',
    'imageReference',
    'definition',
    'footnoteReference',
    'footnoteDefinition',
    'strong',
    'emphasis',
    'delete',
    'blockquote',
  ];
  return allNodes(parseGfm(markdown))
    .filter((node) => !ours(node))
    .filter(({ type, value }) => loud.includes(type) || (type === 'text' && ALIVE.test(value)))
    .map(({ type, value, url }) => `${type} ${value}${url}`);
}

describe('hostile text', () => {
  it('stays one code span wherever code stands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const span = code(text);
        expect(types(span)).toEqual(['root', 'paragraph', 'inlineCode']);
        expect(types(`- ${span}`)).toEqual(['root', 'list', 'listItem', 'paragraph', 'inlineCode']);
        expect(types(`| a | b |\n| --- | --- |\n| ${span} | ${span} |`).slice(7)).toEqual([
          'tableRow',
          'tableCell',
          'inlineCode',
          'tableCell',
          'inlineCode',
        ]);
        expect(span).not.toContain('<!--');
      }),
      RUNS,
    );
  });

  it('stays one block inside a fence', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const block = fence(text, 'sh');
        expect(types(`${block}\n\nafter`)).toEqual(['root', 'code', 'paragraph', 'text']);
        expect(block.split('\n')).not.toContain('<!-- notes -->');
        const indented = block
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n');
        expect(types(`- [ ] x\n\n${indented}\n\nafter`).slice(0, 6)).toEqual([
          'root',
          'list',
          'listItem',
          'paragraph',
          'text',
          'code',
        ]);
      }),
      RUNS,
    );
  });

  it('stays words and code in prose', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const markdown of [
          prose(text),
          `- ${prose(text)}`,
          `- [ ] ${prose(text)}`,
          `# ${prose(text)}`,
        ])
          expect(escapes(markdown)).toEqual([]);
        const outer = types(prose(text)).filter((type) => !['text', 'inlineCode'].includes(type));
        expect(['root', 'root paragraph']).toContain(outer.join(' '));
      }),
      RUNS,
    );
  });

  it('becomes at most the link it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const candidate of [text, `https://a.example/${text}`]) {
          const links = allNodes(parseGfm(`- ${reference(candidate)}`)).filter(
            ({ type }) => type === 'link',
          );
          expect(links.every(({ url }) => url === candidate)).toBe(true);
          expect(
            escapes(
              reference(candidate),
              ({ type, value }) => type === 'link' || value === candidate,
            ),
          ).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('is no command of the runner, alone or beside its like', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        expect(commandsIn(terminalText(one))).toEqual([]);
        const line = logLine(`${terminalText(one)}${terminalText(two)}`);
        expect(commandsIn(line)).toEqual([]);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(commandsIn(logLine(`${one}${two}`))).toEqual([]);
        expect(titleText(one, 200)).not.toMatch(/[@#`<>[\]\n]/);
      }),
      RUNS,
    );
  });
});

/** A finding whose every word comes from an attacker. */
const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    id: hostileText,
    title: hostileText,
    account: hostileText,
    region: hostileText,
    resource: hostileText,
    summary: hostileText,
    facts: fc.array(fc.record({ label: hostileText, value: hostileText }), { maxLength: 3 }),
    purpose: hostileText,
    evidence: fc.array(
      fc.record({
        time: hostileText,
        what: hostileText,
        key: hostileText,
        state: fc.constantFrom('verified' as const, 'failed' as const),
        eventID: hostileText,
      }),
      { maxLength: 3 },
    ),
    falsePositives: fc.array(hostileText, { maxLength: 3 }),
    nextSteps: fc.array(fc.record({ text: hostileText, command: hostileText }), { maxLength: 3 }),
    references: fc.array(hostileText, { maxLength: 3 }),
    authors: fc.array(hostileText, { maxLength: 3 }),
    blindSpots: fc.array(hostileText, { maxLength: 3 }),
    severityReason: hostileText,
  })
  .map((fields) => aFinding({ ...fields, evidenceTotal: fields.evidence.length }));

const HEADINGS = [
  'Who, from where, on what',
  'Why this is looked for',
  'Evidence',
  'Why it may be harmless',
  'What this rule cannot see',
  'What to check next',
  'How to silence it',
  'References',
  'Ledger',
];

describe('a finding whose every word is an attacker’s', () => {
  it('makes an issue of our own shape', () => {
    fc.assert(
      fc.property(hostileFinding, (finding) => {
        const { title, body, labels } = renderIssue(finding, { notes: 'mine' });
        const isOurs = ({ type, value, url }: MarkdownNode) =>
          (type === 'html' &&
            (value.startsWith(
              '<!-- trailwarden:1 fp=00112233445566778899aabbccddeeff kind=detection rev=',
            ) ||
              value.startsWith('<!-- notes -->'))) ||
          (type === 'link' && finding.references.includes(url)) ||
          (type === 'text' && finding.references.includes(value));
        expect(escapes(body, isOurs)).toEqual([]);
        const headings = allNodes(parseGfm(body))
          .filter(({ type }) => type === 'heading')
          .map((node) => node.children[0]?.value);
        expect(headings.every((heading) => HEADINGS.includes(heading ?? ''))).toBe(true);
        expect(new Set(headings).size).toBe(headings.length);
        const tables = allNodes(parseGfm(body)).filter(({ type }) => type === 'table');
        expect(
          tables
            .flatMap(({ children }) => children.map((row) => row.children.length))
            .every((cells) => cells === 2 || cells === 5),
        ).toBe(true);
        expect(splitBody(body)).toMatchObject({
          marker: { fingerprint: finding.fingerprint },
          notes: 'mine',
        });
        expect(title).not.toMatch(/[@#`<>[\]\n]/);
        expect(labels).toEqual(['trailwarden', 'severity:high', 'kind:detection']);
      }),
      FEWER,
    );
  });

  it('keeps its ledger, its fingerprint and its state in the tracker', () => {
    fc.assert(
      fc.property(hostileFinding, (finding) => {
        const world = new World();
        world.run({ findings: [finding] });
        expect(parseLedger(world.issue().body)).toMatchObject({
          status: 'new',
          count: finding.evidence.length,
        });
        const worse = { ...finding, severity: 'critical' as const };
        world.run({ findings: [worse] });
        expect(world.run({ findings: [worse] }).operations).toEqual([]);
        expect(world.status()).toBe('open new');
        expect(
          escapes(
            world.said.map(({ text }) => text).join('\n\n'),
            ({ type, value }) => type === 'strong' || /^<!-- ev [0-9a-f]{16} -->$/.test(value),
          ),
        ).toEqual([]);
      }),
      FEWER,
    );
  });

  it('stays harmless on the dashboard, in the summary and in annotations', () => {
    fc.assert(
      fc.property(hostileFinding, hostileText, (finding, text) => {
        const unread = [{ what: text, key: text, reason: text }];
        const report = aReport({ findings: [finding], unread, complete: false });
        const summary = renderSummary(report);
        expect(
          escapes(summary, ({ type, value }) => type === 'strong' || value.startsWith('2026-')),
        ).toEqual([]);
        expect(allNodes(parseGfm(summary)).filter(({ type }) => type === 'code')).toHaveLength(1);
        const state = {
          pending: [finding],
          numbers: new Map<string, number>(),
          moved: [],
          watermark: undefined,
          unlooked: new Map(),
          commentsSince: undefined,
        };
        const { body } = renderDashboard({
          now: NOON,
          window: undefined,
          unread: [text],
          plan: new World().plan({}),
          state,
          notes: '',
        });
        expect(
          escapes(
            body,
            ({ type, value }) =>
              type === 'strong' ||
              /^<!-- (?:trailwarden:1 fp=0{32} |data [A-Za-z0-9+/=]+ -->$|notes -->)/.test(value),
          ),
        ).toEqual([]);
        expect(decodeState(body)?.pending).toHaveLength(1);
        for (const { message } of annotationsFor(report)) expect(commandsIn(message)).toEqual([]);
      }),
      FEWER,
    );
  });
});
