import { describe, expect, it } from '@jest/globals';
import { disprovedFaults } from '../../../checks/integrity/disproved.ts';
import type { TrailFact } from '../../../checks/integrity/evidence.ts';
import { faultFinding } from '../../../checks/integrity/fault-finding.ts';
import { fault } from '../../../checks/integrity/fault.ts';
import { provedStretches } from '../../../checks/integrity/proved.ts';
import { at, auditForged } from '../../kit/audit-forged.ts';
import { deleteObject } from '../../kit/damage.ts';
import { forgeArchive, type ForgedArchive } from '../../kit/forge-archive.ts';

const WINDOW = { since: at('00:00'), until: at('06:00') };

function proved(archive: ForgedArchive, window = WINDOW) {
  const { judgement, faults } = auditForged(archive, { window });
  return provedStretches({ chains: judgement.chains, window, faults }).map(({ from, to }) => [
    from.slice(11, 16),
    to.slice(11, 16),
  ]);
}

const clock = { minute: 30, second: 0 };

describe('what a look proves', () => {
  it('is the window as far as digests reach', () => {
    expect(proved(forgeArchive({ clock }))).toEqual([['00:00', '06:00']]);
  });

  it('has a hole where a digest is gone', () => {
    const archive = forgeArchive({ clock });
    deleteObject(archive, archive.chains[0]?.digests[2] ?? '');
    expect(proved(archive)).toEqual([
      ['00:00', '01:30'],
      ['02:30', '06:00'],
    ]);
  });

  it('is nothing before the window, whatever digests were read', () => {
    const window = { since: at('04:00'), until: at('06:00') };
    expect(proved(forgeArchive({ clock }), window)).toEqual([['04:00', '06:00']]);
  });

  it('is nothing where something could not be looked at', () => {
    const { judgement } = auditForged(forgeArchive({ clock }));
    const [chain] = judgement.chains;
    const denied = fault(
      'LOG_ACCESS_DENIED',
      { account: chain?.account ?? '', region: chain?.region ?? '', key: 'k' },
      { message: 'no' },
    );
    expect(provedStretches({ chains: judgement.chains, window: WINDOW, faults: [denied] })).toEqual(
      [],
    );
  });
});

describe('a finding of a fault', () => {
  it('says which hours must be proved, its object’s own among them', () => {
    const key =
      'AWSLogs/111111111111/CloudTrail/us-east-1/2026/03/10/111111111111_CloudTrail_us-east-1_20260310T0215Z_abcdEFGH12345678.json.gz';
    const place = { account: '111111111111', region: 'us-east-1', trail: 't', key };
    const range = { from: at('02:00'), to: at('02:10') };
    const [finding] = faultFinding(fault('LOG_MISSING', place, { message: 'gone', range }));
    expect(finding?.stretch).toEqual({
      trail: 't',
      from: '2026-03-10T02:00:00Z',
      to: '2026-03-10T02:15:00Z',
    });
  });

  it('says none where it has none', () => {
    const place = { account: '111111111111', region: '', key: '' };
    expect(faultFinding(fault('ACCOUNT_MISSING', place, { message: '' }))[0]).not.toHaveProperty(
      'stretch',
    );
  });
});

describe('what a look disproves', () => {
  const stretch = { account: '1', region: 'us-east-1', trail: 't', from: '', to: '' };
  const trail: TrailFact = {
    name: 't',
    homeRegion: 'us-east-1',
    multiRegion: true,
    organization: true,
    prefix: '',
    account: '1',
    validation: true,
    status: new Map([['us-east-1', { logging: true }]]),
  };
  const ids = (one: TrailFact) => disprovedFaults([], [one]).map(({ id }) => id);

  it('is the absence of what was proved', () => {
    expect(disprovedFaults([stretch]).map(({ id }) => id)).toEqual([
      'ACCOUNT_MISSING',
      'REGION_MISSING',
      'NO_DIGESTS',
    ]);
  });

  it('is what a trail does again', () => {
    expect(ids(trail)).toEqual([
      'TRAIL_VALIDATION_DISABLED',
      'TRAIL_NOT_LOGGING',
      'TRAIL_DELIVERY_ERROR',
    ]);
  });

  it('is nothing that a trail still does wrong', () => {
    const status = new Map([['us-east-1', { logging: false, digestError: 'AccessDenied' }]]);
    expect(ids({ ...trail, validation: false, status })).toEqual([]);
  });
});
