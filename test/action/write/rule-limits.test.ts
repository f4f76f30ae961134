import { describe, expect, it } from '@jest/globals';
import { renderJson } from '../../../action/write/report.ts';
import { renderSarif } from '../../../action/write/sarif.ts';
import { renderText } from '../../../action/write/text.ts';
import { aReport } from './a-report.ts';
import { aControlFinding, aFinding } from './issues/a-finding.ts';

const SPOT = 'A trail that is drained of events instead of stopped.';
const REASON = 'High: whatever comes next is not recorded.';

describe('what a rule cannot see, and why it weighs so much', () => {
  const report = aReport({ findings: [aFinding()] });

  it('stand in the JSON report', () => {
    expect(JSON.parse(renderJson(report))).toMatchObject({
      findings: [{ blindSpots: [SPOT], severityReason: REASON }],
    });
  });

  it('stand in the text and in SARIF, each what fits there', () => {
    expect(renderText(report, { color: false })).toContain(`Weight     ${REASON}`);
    expect(renderSarif(report)).toContain(`What this rule cannot see: ${SPOT}`);
  });

  it('are left out where a finding has none', () => {
    const none = aReport({ findings: [aControlFinding()] });
    expect(renderText(none, { color: false })).not.toContain('Weight');
    expect(renderSarif(none)).not.toContain('cannot see');
  });
});
