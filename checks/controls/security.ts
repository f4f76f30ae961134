import type { Control } from './control.ts';
import { notApplicable, pass, passIf } from './control.ts';
import { DETECTOR_CONTROLS } from './detectors.ts';
import { frameworks } from './frameworks.ts';
import { enumerate } from './places.ts';
import {
  administratorSays,
  inAdministratorAccount,
  onAccounts,
  onSecurityPlaces,
  say,
  whereOrganized,
} from './security-places.ts';

const hubOn: Control = {
  id: 'SEC-01',
  severity: 'medium',
  title: 'Security Hub is on',
  why: 'It collects the findings of every other service in one form; where it is off, nobody sees them together.',
  fix: {
    console: 'Security Hub > Enable, or let the delegated administrator enrol the account.',
    cli: 'aws securityhub enable-security-hub --region {region}',
    stack: 'security-hub-stack: aws_securityhub_account',
  },
  falsePositives: ['Another product does this work.'],
  frameworks: frameworks('watch', { cis: '–/4.16/5.16', config: 'securityhub-enabled' }),
  reads: ['securityhub:DescribeHub'],
  judge: (world) =>
    onAccounts(world, (place) => say(place.securityHub, (on) => (on ? '' : 'Security Hub is off'))),
};

const hubAdministrator: Control = {
  id: 'SEC-02',
  severity: 'medium',
  title: 'Security Hub is administered by the expected account',
  why: 'The security team must see every account without entering the management account.',
  fix: {
    console: 'Management account: Security Hub > Settings > Delegated administrator.',
    cli: 'aws securityhub enable-organization-admin-account --admin-account-id SECURITY_ACCOUNT --region {region}',
    stack: 'security-hub-stack: aws_securityhub_organization_admin_account',
  },
  falsePositives: [],
  frameworks: frameworks('watch', { cis: '–/–/2.1.6' }),
  reads: ['securityhub:ListOrganizationAdminAccounts'],
  judge: (world) =>
    whereOrganized(world, ({ hubAdministrators }) =>
      say(hubAdministrators, (found) => administratorSays(found, world.policy.securityAccount)),
    ),
};

const hubEnrols: Control = {
  id: 'SEC-03',
  severity: 'medium',
  title: 'Security Hub enrols new accounts by itself',
  why: 'An account made tomorrow should be watched tomorrow.',
  fix: {
    console:
      'Administrator account: Security Hub > Settings > Configuration: central configuration, or auto-enable.',
    cli: 'aws securityhub update-organization-configuration --auto-enable --region {region}',
    stack: 'security-hub-stack: aws_securityhub_organization_configuration',
  },
  falsePositives: [],
  frameworks: frameworks('watch'),
  reads: ['securityhub:DescribeOrganizationConfiguration'],
  judge: (world) =>
    whereOrganized(world, ({ hubEnrolment }) =>
      say(hubEnrolment, ({ autoEnable, central }) =>
        // A central configuration reports autoEnable as false: it is the better of the two.
        autoEnable || central ? '' : 'new accounts are not enrolled',
      ),
    ),
};

const aggregated: Control = {
  id: 'SEC-04',
  severity: 'low',
  title: 'Findings of all Regions come together',
  why: 'Nobody opens seventeen consoles.',
  fix: {
    console:
      'Security Hub > Settings > Regions > Finding aggregation: all Regions, link future ones.',
    cli: 'aws securityhub create-finding-aggregator --region-linking-mode ALL_REGIONS',
    stack: 'security-hub-stack: aws_securityhub_finding_aggregator',
  },
  falsePositives: ['An organisation in one Region.'],
  frameworks: frameworks('watch'),
  reads: ['securityhub:ListFindingAggregators', 'securityhub:GetFindingAggregator'],
  judge: (world) =>
    inAdministratorAccount(world, world.snapshot.security.aggregators, (modes, at) =>
      passIf(modes.length > 0 && !modes.includes('NO_REGIONS'), at, {
        yes: `aggregated: ${modes.join(', ')}`,
        no: 'there is no finding aggregator',
      }),
    ),
};

const standards: Control = {
  id: 'SEC-05',
  severity: 'medium',
  title: 'A security standard is enabled and ready',
  why: 'Without a standard Security Hub checks nothing of its own.',
  fix: {
    console: 'Security Hub > Security standards: enable FSBP or CIS.',
    cli: 'aws securityhub batch-enable-standards --region {region} --standards-subscription-requests StandardsArn=arn:aws:securityhub:{region}::standards/aws-foundational-security-best-practices/v/1.0.0',
    stack: 'security-hub-stack: aws_securityhub_standards_subscription',
  },
  falsePositives: [],
  frameworks: frameworks('watch'),
  reads: ['securityhub:GetEnabledStandards'],
  judge: (world) => [
    onSecurityPlaces(world, (place) =>
      say(place.standards, (found) => {
        if (found.length === 0) return 'no standard is enabled';
        return found.some(({ status }) => status === 'READY')
          ? ''
          : `no standard is READY (${found[0]?.status ?? ''})`;
      }),
    ),
  ],
};

const hubAgrees: Control = {
  id: 'SEC-10',
  severity: 'info',
  title: "Security Hub's own CloudTrail findings are known",
  why: 'Two auditors that disagree are worth a look: one of them is wrong, or could not look.',
  fix: {
    console: 'Security Hub > Controls > CloudTrail: compare with this report.',
    cli: 'aws securityhub get-findings --region {region} --filters \'{"GeneratorId":[{"Value":"security-control/CloudTrail.","Comparison":"PREFIX"}]}\'',
    stack: 'security-hub-stack: standards',
  },
  falsePositives: [],
  frameworks: frameworks('watch'),
  reads: ['securityhub:GetFindings'],
  judge: (world) =>
    inAdministratorAccount(world, world.snapshot.security.hubFindings, (found, at) => {
      if (found.length === 0) return notApplicable(at, 'Security Hub has no CloudTrail findings');
      const failed = found.filter(({ status }) => status === 'FAILED');
      // Disagreement is reported, not judged: this never fails.
      const shown = enumerate(failed.map(({ control, resource }) => `${control} on ${resource}`));
      return pass(
        at,
        failed.length === 0
          ? `${found.length} findings, none failed`
          : `Security Hub says failed: ${shown}`,
      );
    }),
};

export const SECURITY_CONTROLS: readonly Control[] = [
  hubOn,
  hubAdministrator,
  hubEnrols,
  aggregated,
  standards,
  ...DETECTOR_CONTROLS,
  hubAgrees,
];
