import { describe, expect, it } from '@jest/globals';
import { diagnose, type DoctorFacts, type Reading } from '../../stacks/doctor.ts';
import { aDeployment } from '../kit/synthesized.ts';

const known = <T>(value: T): Reading<T> => ({ known: true, value });

const trail = {
  arn: 'arn:aws:cloudtrail:eu-west-1:111111111111:trail/org-trail',
  name: 'org-trail',
  homeRegion: 'eu-west-1',
  isOrganizationTrail: true,
  bucket: 'example-org-trail-archive',
};
const other = { ...trail, arn: 'arn:other', name: 'other', bucket: 'other' };

const healthy: DoctorFacts = {
  account: known('111111111111'),
  organizationId: known('o-a1b2c3d4e5'),
  trustedServices: known(['cloudtrail.amazonaws.com']),
  policyTypes: known(['SERVICE_CONTROL_POLICY']),
  trails: known([]),
  enabledRegions: known(['eu-west-1', 'us-east-1']),
  repository: known({ id: '2000002', ownerId: '1000001', defaultSubject: true }),
  bucketName: known('free'),
};
const ill = (facts: Partial<DoctorFacts>, deployment = aDeployment()) =>
  diagnose({ ...healthy, ...facts }, deployment)
    .filter(({ state }) => state !== 'well')
    .map(({ check, state, message }) => `${state} ${check}: ${message}`);

describe('the doctor', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(ill({})).toEqual([]);
  });

  it.each<[string, Partial<DoctorFacts>, RegExp]>([
    ['the wrong account', { account: known('222222222222') }, /^fails caller: .*111111111111/],
    [
      'another organization',
      { organizationId: known('o-zzzzzzzzzz') },
      /^fails organization: AWS says o-z/,
    ],
    [
      'no trusted access',
      { trustedServices: known([]) },
      /^fails trusted access: .*enable-aws-service-access/,
    ],
    [
      'no service control policies',
      { policyTypes: known([]) },
      /^fails service control policies: .*guardrails: false/,
    ],
    [
      'a Region that is closed',
      { enabledRegions: known(['eu-west-1']) },
      /^fails home Region: .*us-east-1/,
    ],
    [
      'a renumbered repository',
      { repository: known({ id: '9', ownerId: '1000001', defaultSubject: true }) },
      /^fails GitHub OIDC subject: GitHub says repository-id 9/,
    ],
    [
      'a customized subject',
      { repository: known({ id: '2000002', ownerId: '1000001', defaultSubject: false }) },
      /use_default=true/,
    ],
    [
      'a second organization trail',
      { trails: known([other]) },
      /^costs second paid trail: arn:other .*\$2/,
    ],
    [
      "Control Tower's trail",
      { trails: known([{ ...other, name: 'aws-controltower-BaselineCloudTrail' }]) },
      /^costs .*write mode: existing/,
    ],
    [
      'a trail of our name elsewhere',
      { trails: known([{ ...trail, homeRegion: 'us-east-1' }]) },
      /^fails trail: .*another home Region/,
    ],
    [
      "somebody's trail of our name",
      { trails: known([{ ...trail, bucket: 'theirs' }]) },
      /^fails trail: .*delivers to theirs/,
    ],
    [
      "the management account's own trail",
      { trails: known([{ ...other, isOrganizationTrail: false }]) },
      /^costs second paid trail: arn:other .*management account's events once more/,
    ],
  ])('finds %s, with the cure', (...[, facts, complaint]) => {
    expect(ill(facts)).toEqual([expect.stringMatching(complaint)]);
  });

  it('finds that there is no room for a trail', () => {
    const five = Array.from({ length: 5 }, () => ({ ...other, isOrganizationTrail: false }));
    expect(ill({ trails: known(five) })).toContainEqual(
      expect.stringMatching(/^fails trail: 5 trails/),
    );
  });

  it.each(Object.keys(healthy))('says it could not look at %s', (fact) => {
    const refused = { [fact]: { known: false, reason: 'AccessDenied' } };
    const found = ill(refused);
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(/^unknown .*could not look: AccessDenied$/);
  });

  it('does not mind a trail that stays with its owner', () => {
    const deployment = aDeployment((file) => {
      file.stacks.mode = 'existing';
      file.trail.name = 'aws-controltower-BaselineCloudTrail';
    });
    const theirs = { ...other, name: 'aws-controltower-BaselineCloudTrail' };
    expect(ill({ trails: known([theirs]), trustedServices: known([]) }, deployment)).toEqual([]);
  });

  it('does not mind its own trail and bucket', () => {
    expect(ill({ trails: known([trail]), bucketName: known('ours') })).toEqual([]);
  });

  it('wants no policy type where no guardrails are wanted', () => {
    const without = aDeployment(
      (file) => (file.stacks['organization-trail'] = { guardrails: false }),
    );
    expect(ill({ policyTypes: known([]) }, without)).toEqual([]);
  });
});
