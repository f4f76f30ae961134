import { describe, expect, it } from '@jest/globals';
import { judgeControls } from '../../checks/controls/index.ts';
import { aPolicy, ARCHIVE } from '../checks/controls/kit.ts';
import { snapshotOf, theGoodDeployment } from '../kit/stacks-snapshot.ts';
import { synthesizeAll } from '../kit/synthesized.ts';
import { ACCEPTED } from './accepted.ts';

const stacks = synthesizeAll(theGoodDeployment());
const policy = aPolicy({ breakGlass: [`arn:aws:iam::${ARCHIVE}:role/BreakGlass`] });
const results = judgeControls(snapshotOf(stacks), policy, {
  declared: stacks['organization-trail'],
});

describe('our own controls over our own stacks', () => {
  it('fail nothing without a written reason, and know everything', () => {
    const bad = results.filter(({ status }) => status === 'fail' || status === 'unknown');
    const unexplained = bad.filter(({ id }) => ACCEPTED[id] === undefined);
    expect(unexplained.map(({ id, severity, message }) => `${id} ${severity}: ${message}`)).toEqual(
      [],
    );
  });

  it('have no reason that nothing needs', () => {
    const failing = results.filter(({ status }) => status === 'fail').map(({ id }) => id);
    expect(Object.keys(ACCEPTED).filter((id) => !failing.includes(id))).toEqual([]);
  });
});
