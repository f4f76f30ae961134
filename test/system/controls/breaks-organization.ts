import {
  AttachPolicyCommand,
  DetachPolicyCommand,
  DisableAWSServiceAccessCommand,
  EnableAWSServiceAccessCommand,
} from '@aws-sdk/client-organizations';
import { MANAGEMENT } from './moto.ts';
import type { Break } from './breaking.ts';
import { WITHOUT_TRAIL, describeAs, failing, notApplicable, told } from './breaking.ts';

export const ORGANIZATION_BREAKS: readonly Break[] = [
  {
    name: 'trusted access was removed',
    damage: ({ at }) =>
      at(MANAGEMENT).organizations.send(
        new DisableAWSServiceAccessCommand({ ServicePrincipal: 'cloudtrail.amazonaws.com' }),
      ),
    mend: ({ at }) =>
      at(MANAGEMENT).organizations.send(
        new EnableAWSServiceAccessCommand({ ServicePrincipal: 'cloudtrail.amazonaws.com' }),
      ),
    expected: failing('ORG-02'),
  },
  told(
    'a second account administers CloudTrail',
    (state, { member, security }) => {
      state.trailAdministrators = [security, member];
    },
    failing('ORG-03'),
  ),
  told(
    'nobody administers CloudTrail',
    (state) => {
      state.trailAdministrators = [];
    },
    failing('ORG-03'),
  ),
  {
    name: 'the guardrail was detached',
    damage: ({ at, guardrail, root }) =>
      at(MANAGEMENT).organizations.send(
        new DetachPolicyCommand({ PolicyId: guardrail, TargetId: root }),
      ),
    mend: ({ at, guardrail, root }) =>
      at(MANAGEMENT).organizations.send(
        new AttachPolicyCommand({ PolicyId: guardrail, TargetId: root }),
      ),
    expected: failing('ORG-04'),
  },
  told(
    'members do not see the trail',
    (state) => {
      state.shadows = [];
    },
    failing('ORG-05'),
  ),
  describeAs(
    'the trail is no organisation trail any more',
    { IsOrganizationTrail: false },
    {
      ...notApplicable(...WITHOUT_TRAIL.filter((id) => id !== 'TRAIL-13')),
      ...failing('TRAIL-01'),
      // Members see the trail as it was before: the emulator's shadow, which says so.
    },
  ),
];
