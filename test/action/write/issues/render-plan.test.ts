import { describe, expect, it } from '@jest/globals';
import { renderPlan } from '../../../../action/write/issues/render-plan.ts';
import { aControlFinding, aFinding } from './a-finding.ts';
import { World } from './world.ts';

describe('a plan in words', () => {
  it('says what a run would do', () => {
    const world = new World();
    world.run({ findings: [aFinding()] });
    world.close('completed');
    world.run({});
    world.write('/reopen');
    const title = 'A ##[error]control';
    const plan = world.plan({
      findings: [aFinding({ severity: 'critical' }), aControlFinding({ title })],
    });
    expect(renderPlan({ ...plan, pending: [aFinding()], suppressed: [aFinding()] })).toBe(
      `answer   comment 1 with +1
reopen   #1: as reopened, text, labels trailwarden, severity:critical, kind:detection, status:acknowledged, with a comment
open     A __(error)control: org-trail (111111111111, us-east-1) [trailwarden, severity:critical, kind:control]
1 findings wait for room in a later run
1 findings are suppressed by the reviewed file
`.replace('__(error)', '___error_'),
    );
  });

  it('says that there is nothing to do', () => {
    expect(renderPlan(new World().plan({}))).toBe('nothing to do\n');
  });
});
