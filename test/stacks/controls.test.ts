import { describe, expect, it } from '@jest/globals';
import { judgeControls } from '../../checks/controls/index.ts';
import { aPolicy, ARCHIVE } from '../checks/controls/kit.ts';
import { snapshotOf, theGoodDeployment } from '../kit/stacks-snapshot.ts';
import { synthesizeAll } from '../kit/synthesized.ts';

/**
 * Our own controls judge our own stacks. What does not pass is here, with the reason: none of it can
 * lose, change or open a record.
 */
const OPEN: Readonly<Record<string, string>> = {
  'EVT-03': 'data events are paid by the event: s3-writes names the buckets that matter',
  'EVT-04': 'as EVT-03; reads of the archive itself are recorded with archive-access',
  'EVT-05': 'as EVT-03; nothing of the audit trail is in Lambda',
  'EVT-07': 'only refusals are recorded, and only on request: the rest is paid by the event',
  'ARC-06': 'MFA delete takes root credentials and forbids lifecycle rules; the lock does its work',
  'ARC-12': 'a second copy in another account is not built yet',
};

const stacks = synthesizeAll(theGoodDeployment());
const policy = aPolicy({ breakGlass: [`arn:aws:iam::${ARCHIVE}:role/BreakGlass`] });
const results = judgeControls(snapshotOf(stacks), policy, {
  declared: stacks['organization-trail'],
});

describe('our own controls over our own stacks', () => {
  it('fail nothing without a written reason, and know everything', () => {
    const bad = results.filter(({ status }) => status === 'fail' || status === 'unknown');
    const unexplained = bad.filter(({ id }) => OPEN[id] === undefined);
    expect(unexplained.map(({ id, severity, message }) => `${id} ${severity}: ${message}`)).toEqual(
      [],
    );
  });

  it('have no reason that nothing needs', () => {
    const failing = results.filter(({ status }) => status === 'fail').map(({ id }) => id);
    expect(Object.keys(OPEN).filter((id) => !failing.includes(id))).toEqual([]);
  });
});
