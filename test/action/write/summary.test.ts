import { describe, expect, it } from '@jest/globals';
import { annotationsFor } from '../../../action/write/annotations.ts';
import { renderSummary } from '../../../action/write/summary.ts';
import { aReport } from './a-report.ts';
import { aFinding } from './issues/a-finding.ts';
import { World } from './issues/world.ts';

const unread = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    what: `logs ${index}`,
    key: 'k',
    reason: 'AccessDenied',
  }));

describe('the summary', () => {
  it('tells a run from the verdict to the worst findings', () => {
    const world = new World();
    world.run({ findings: [aFinding()] });
    const plan = world.plan({ findings: aReport().findings });
    const outcome = {
      plan,
      applied: { created: new Map([['f'.repeat(32), 9]]), updated: 0, commented: 0, undone: [] },
      dashboard: 2,
      troubles: ['PATCH @all: ##[error]x'],
      delivered: true,
    };
    const issues = { outcome, repositoryUrl: 'https://github.com/acme/audit' };
    expect(renderSummary(aReport({ unread: unread(1), complete: false }), { issues }))
      .toBe(`## 🔴 2 findings need people

2026-03-10T10:00:00Z to 2026-03-10T12:00:00Z. **Not everything could be looked at.**

### What changed ([dashboard](https://github.com/acme/audit/issues/2))

| Issues | Count |
| --- | --- |
| opened | 1 |
| reopened | 0 |
| closed | 0 |
| waiting for room | 0 |
| suppressed by the reviewed file | 0 |

- ⚠️ \`PATCH @all: ##[error]x\`

### How far was looked

| What | Result |
| --- | --- |
| Digests | 4 valid, 0 invalid, 1 missing |
| Chains | 0, of which 0 broken |
| Log files | 30 verified, 1 failed, 2 pending, 0 unverified, 0 unlisted |
| Events | 4000 in 33 log files, 12 rules |
| Controls | 0, of which 0 failed and 0 could not be checked |

### Findings

| Severity | control | integrity | detection | all |
| --- | --- | --- | --- | --- |
| 🟣 critical | 1 | 0 | 0 | 1 |
| 🔴 high | 0 | 0 | 1 | 1 |

\`\`\`mermaid
pie showData
  title Findings by severity
  "critical" : 1
  "high" : 1
\`\`\`

### The worst

| Severity | What | Where | Issue |
| --- | --- | --- | --- |
| 🟣 critical | Log file validation is on | \`111111111111\` \`us-east-1\` | – |
| 🔴 high | CloudTrail logging was stopped | \`111111111111\` \`us-east-1\` | [#1](https://github.com/acme/audit/issues/1) |

### Not looked at

- \`logs 0 k\`: \`AccessDenied\`
`);
  });

  it.each([
    ['is green where all is well', {}, '## 🟢 Nothing was found'],
    [
      'is not green where something was not looked at',
      { complete: false, unread: unread(2) },
      '## 🟡 Nothing was found in what could',
    ],
  ])('%s', (_, changes, head) => {
    const text = renderSummary(aReport({ findings: [], ...changes }));
    expect(text.startsWith(head)).toBe(true);
    expect(text).not.toContain('mermaid');
  });

  it('stays small however much there is', () => {
    const findings = Array.from({ length: 5_000 }, (_, index) =>
      aFinding({
        fingerprint: String(index).padStart(32, '0'),
        title: '`|`'.repeat(500),
        account: '`'.repeat(999),
      }),
    );
    const text = renderSummary(aReport({ findings, unread: unread(5_000), complete: false }));
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    expect(text).toContain('4990 more in the report.');
    expect(text).toContain('- and 4980 more');
  });

  it('hides what was asked to be hidden', () => {
    expect(renderSummary(aReport(), { redaction: { accounts: true } })).not.toContain(
      '111111111111',
    );
  });
});

describe('annotations', () => {
  it('are one notice where all was looked at', () => {
    expect(annotationsFor(aReport())).toEqual([
      {
        level: 'notice',
        title: 'Trailwarden',
        message: '2 findings need people; everything was looked at',
      },
    ]);
  });

  it.each([
    [3, 3],
    [9, 9],
    [11, 9],
    [500, 9],
  ])('of %i things not looked at are %i errors', (count, errors) => {
    const all = annotationsFor(aReport({ unread: unread(count), complete: false }));
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(errors);
    if (count > 9) expect(all.at(-1)?.message).toContain(`${count - 8} more`);
  });

  it('are short, harmless and without secrets', () => {
    const reason = `::error::##[add-mask] password=hunter2 ${'x'.repeat(9_000)}\n::x::`;
    const [, error] = annotationsFor(aReport({ unread: [{ what: 'a', key: 'b', reason }] }));
    expect(error?.message.length).toBeLessThanOrEqual(1_010);
    expect(error?.message).not.toMatch(/\n|##\[|hunter2/);
  });
});
