import type { Recorder } from '../snapshot.ts';
import type { Control } from './control.ts';
import { passIf } from './control.ts';
import { frameworks } from './frameworks.ts';
import { inOrganization } from './places.ts';
import {
  administratorSays,
  inAdministratorAccount,
  onAccounts,
  say,
  whereOrganized,
} from './security-places.ts';

const guardDutyOn: Control = {
  id: 'SEC-06',
  severity: 'high',
  title: 'GuardDuty is on',
  why: 'It reads CloudTrail, DNS and flow logs for what no rule of ours describes.',
  fix: {
    console: 'GuardDuty > Enable (or Re-enable a suspended detector).',
    cli: 'aws guardduty create-detector --enable --region {region}',
    stack: 'security-hub-stack: aws_guardduty_detector',
  },
  falsePositives: ['Another threat detection product.'],
  frameworks: frameworks('watch', {
    hub: 'GuardDuty.1',
    config: 'guardduty-enabled-centralized',
    pci: '11.5.1',
  }),
  reads: ['guardduty:ListDetectors', 'guardduty:GetDetector'],
  judge: (world) =>
    onAccounts(world, ({ guardDuty }) =>
      say(guardDuty, (state) =>
        state === 'enabled'
          ? ''
          : state === 'suspended'
            ? 'the detector is suspended'
            : 'there is no detector',
      ),
    ),
};

const guardDutyEnrols: Control = {
  id: 'SEC-07',
  severity: 'medium',
  title: 'GuardDuty is administered by the expected account and enrols everybody',
  why: 'NEW enrols what comes and forgets what is there; only ALL leaves no gap.',
  fix: {
    console: 'Administrator account: GuardDuty > Accounts > Auto-enable: for all accounts.',
    cli: 'aws guardduty update-organization-configuration --detector-id DETECTOR --auto-enable-organization-members ALL --region {region}',
    stack: 'security-hub-stack: aws_guardduty_organization_configuration',
  },
  falsePositives: [],
  frameworks: frameworks('watch'),
  reads: ['guardduty:ListOrganizationAdminAccounts', 'guardduty:DescribeOrganizationConfiguration'],
  judge: (world) =>
    whereOrganized(world, (place) => {
      const administrators = say(place.guardDutyAdministrators, (found) =>
        administratorSays(found, world.policy.securityAccount),
      );
      if (!administrators.known || administrators.value !== '') return administrators;
      return say(place.guardDutyEnrolment, (mode) =>
        mode === 'ALL' ? '' : `auto-enable is ${mode === '' ? 'off' : mode}`,
      );
    }),
};

/** What must be recorded to see a change of the audit trail's own parts. */
const TYPES = ['AWS::CloudTrail::Trail', 'AWS::S3::Bucket', 'AWS::KMS::Key'];

const configRecords: Control = {
  id: 'SEC-08',
  severity: 'medium',
  title: 'AWS Config records',
  why: 'It keeps what every resource looked like before and after; managed rules and Security Hub rest on it.',
  fix: {
    console: 'AWS Config > Settings > Recording: on, all resource types.',
    cli: 'aws configservice start-configuration-recorder --configuration-recorder-name default --region {region}',
    stack: 'No stack of ours: Config belongs to the landing zone.',
  },
  falsePositives: [
    'Resource types recorded in one Region only to save money: global ones need no more.',
  ],
  frameworks: frameworks('watch', { cis: '3.5/3.3/4.3', hub: 'Config.1' }),
  reads: ['config:DescribeConfigurationRecorders', 'config:DescribeConfigurationRecorderStatus'],
  judge: (world) => onAccounts(world, ({ recorder }) => say(recorder, recorderSays)),
};

function recorderSays(recorder: Recorder | null): string {
  if (recorder === null) return 'there is no recorder';
  if (!recorder.recording) return 'the recorder is stopped';
  const missing = TYPES.filter(
    (type) =>
      recorder.excluded.includes(type) ||
      !(recorder.types.includes('*') || recorder.types.includes(type)),
  );
  return missing.length === 0 ? '' : `it does not record ${missing.join(', ')}`;
}

const configAggregated: Control = {
  id: 'SEC-09',
  severity: 'low',
  title: 'AWS Config is aggregated for the organisation',
  why: 'One place to ask what changed, in every account and Region.',
  fix: {
    console: 'AWS Config > Aggregators > Add: my organization, all Regions.',
    cli: 'aws configservice put-configuration-aggregator --configuration-aggregator-name org --organization-aggregation-source RoleArn=ROLE_ARN,AllAwsRegions=true',
    stack: 'No stack of ours: Config belongs to the landing zone.',
  },
  falsePositives: [],
  frameworks: frameworks('watch'),
  reads: ['config:DescribeConfigurationAggregators'],
  judge: (world) =>
    inOrganization(world, () =>
      inAdministratorAccount(world, world.snapshot.security.configAggregators, (found, at) =>
        passIf(
          found.some(({ organization, allRegions }) => organization && allRegions),
          at,
          {
            yes: 'an organisation aggregator covers all Regions',
            no: `none of ${found.length} aggregators covers the organisation and all Regions`,
          },
        ),
      ),
    ),
};

/** GuardDuty and AWS Config. */
export const DETECTOR_CONTROLS: readonly Control[] = [
  guardDutyOn,
  guardDutyEnrols,
  configRecords,
  configAggregated,
];
