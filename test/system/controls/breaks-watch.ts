import { DeleteAlarmsCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import {
  DeleteMetricFilterCommand,
  DeleteRetentionPolicyCommand,
  PutMetricFilterCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  StartConfigurationRecorderCommand,
  StopConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service';
import { ListDetectorsCommand, UpdateDetectorCommand } from '@aws-sdk/client-guardduty';
import { DeleteRolePolicyCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  CancelKeyDeletionCommand,
  CreateGrantCommand,
  DisableKeyCommand,
  DisableKeyRotationCommand,
  EnableKeyCommand,
  EnableKeyRotationCommand,
  RevokeGrantCommand,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { DisableSecurityHubCommand, EnableSecurityHubCommand } from '@aws-sdk/client-securityhub';
import { patternOf } from '../../../checks/controls/monitoring.ts';
import { WATCHES } from '../../../checks/controls/monitoring-watches.ts';
import { MANAGEMENT } from './moto.ts';
import type { World } from './world.ts';
import { documentOf, GROUP, HOME, keyStatements } from './archive.ts';
import { alarm } from './world.ts';
import type { Break } from './breaking.ts';
import { failing, keyId, keyPolicy, notApplicable, told } from './breaking.ts';

export const KEY_BREAKS: readonly Break[] = [
  {
    name: 'the key is disabled',
    damage: ({ at, archive, key }) =>
      at(archive).kms.send(new DisableKeyCommand({ KeyId: keyId(key) })),
    mend: ({ at, archive, key }) =>
      at(archive).kms.send(new EnableKeyCommand({ KeyId: keyId(key) })),
    expected: failing('KEY-01'),
  },
  {
    name: 'the key is to be deleted',
    damage: ({ at, archive, key }) =>
      at(archive).kms.send(new ScheduleKeyDeletionCommand({ KeyId: keyId(key) })),
    mend: async ({ at, archive, key }) => {
      await at(archive).kms.send(new CancelKeyDeletionCommand({ KeyId: keyId(key) }));
      await at(archive).kms.send(new EnableKeyCommand({ KeyId: keyId(key) }));
    },
    expected: { ...failing('KEY-01'), ...notApplicable('KEY-02') },
  },
  {
    name: 'rotation is off',
    damage: ({ at, archive, key }) =>
      at(archive).kms.send(new DisableKeyRotationCommand({ KeyId: keyId(key) })),
    mend: ({ at, archive, key }) =>
      at(archive).kms.send(new EnableKeyRotationCommand({ KeyId: keyId(key) })),
    expected: failing('KEY-02'),
  },
  keyPolicy(
    'everybody may describe the key',
    ({ archive }) => [
      ...keyStatements(archive),
      { Sid: 'All', Effect: 'Allow', Principal: '*', Action: 'kms:DescribeKey', Resource: '*' },
    ],
    failing('KEY-03'),
  ),
  keyPolicy(
    'anybodyʼs trail may use the key',
    ({ archive }) => keyStatements(archive).map((one) => ({ ...one, Condition: undefined })),
    failing('KEY-04'),
  ),
  keyPolicy(
    'a stranger may decrypt',
    ({ archive }) => [
      ...keyStatements(archive),
      {
        Sid: 'S',
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::999999999999:root' },
        Action: 'kms:Decrypt',
        Resource: '*',
      },
    ],
    failing('KEY-05'),
  ),
  keyPolicy(
    'a role may delete the key',
    ({ archive }) => [
      ...keyStatements(archive),
      {
        Sid: 'K',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${archive}:role/Ops` },
        Action: 'kms:ScheduleKeyDeletion',
        Resource: '*',
      },
    ],
    failing('KEY-06'),
  ),
  grantToStranger(),
];

function grantToStranger(): Break {
  let GrantId = '';
  return {
    name: 'a grant lets a stranger decrypt',
    damage: async ({ at, archive, key }) => {
      const made = await at(archive).kms.send(
        new CreateGrantCommand({
          KeyId: key,
          GranteePrincipal: 'arn:aws:iam::999999999999:role/x',
          Operations: ['Decrypt'],
        }),
      );
      GrantId = made.GrantId ?? '';
    },
    mend: ({ at, archive, key }) =>
      at(archive).kms.send(new RevokeGrantCommand({ KeyId: key, GrantId })),
    expected: failing('KEY-05'),
  };
}

const watch = (id: string) => WATCHES.find((one) => one.id === id) ?? WATCHES[0];
/** moto keeps the old filter beside a new one of the same name. */
async function replaceFilter(
  { at }: World,
  filterName: string,
  filterPattern: string,
): Promise<void> {
  const { logs } = at(MANAGEMENT);
  const metric = { metricName: filterName, metricNamespace: 'Trail', metricValue: '1' };
  await logs.send(new DeleteMetricFilterCommand({ logGroupName: GROUP, filterName }));
  await logs.send(
    new PutMetricFilterCommand({
      logGroupName: GROUP,
      filterName,
      filterPattern,
      metricTransformations: [metric],
    }),
  );
}

export const WATCH_BREAKS: readonly Break[] = [
  {
    name: 'the log group forgets after a week',
    damage: ({ at }) =>
      at(MANAGEMENT).logs.send(
        new PutRetentionPolicyCommand({ logGroupName: GROUP, retentionInDays: 7 }),
      ),
    mend: async ({ at }) => {
      await at(MANAGEMENT).logs.send(new DeleteRetentionPolicyCommand({ logGroupName: GROUP }));
      await at(MANAGEMENT).logs.send(
        new PutRetentionPolicyCommand({ logGroupName: GROUP, retentionInDays: 400 }),
      );
    },
    expected: failing('CWL-01'),
  },
  {
    name: 'the delivery role may do more',
    damage: ({ at }) =>
      at(MANAGEMENT).iam.send(
        new PutRolePolicyCommand({
          RoleName: 'trail-to-logs',
          PolicyName: 'more',
          PolicyDocument: documentOf({ Effect: 'Allow', Action: 's3:*', Resource: '*' }),
        }),
      ),
    mend: ({ at }) =>
      at(MANAGEMENT).iam.send(
        new DeleteRolePolicyCommand({ RoleName: 'trail-to-logs', PolicyName: 'more' }),
      ),
    expected: failing('CWL-03'),
  },
  {
    name: 'the filter for root looks for something else',
    damage: (world) => replaceFilter(world, 'MON-03', '{ $.userIdentity.type = "Rooted" }'),
    mend: (world) => replaceFilter(world, 'MON-03', patternOf(watch('MON-03') ?? never())),
    expected: failing('MON-03'),
  },
  {
    name: 'one alarm is gone',
    damage: ({ at }) =>
      at(MANAGEMENT).cloudWatch.send(new DeleteAlarmsCommand({ AlarmNames: ['MON-05'] })),
    mend: ({ at, topic }) =>
      at(MANAGEMENT).cloudWatch.send(new PutMetricAlarmCommand(alarm('MON-05', topic))),
    expected: failing('MON-05'),
  },
  {
    name: 'the actions of one alarm are off',
    damage: ({ at, topic }) =>
      at(MANAGEMENT).cloudWatch.send(
        new PutMetricAlarmCommand({ ...alarm('MON-07', topic), ActionsEnabled: false }),
      ),
    mend: ({ at, topic }) =>
      at(MANAGEMENT).cloudWatch.send(
        new PutMetricAlarmCommand({ ...alarm('MON-07', topic), ActionsEnabled: true }),
      ),
    expected: failing('MON-16'),
  },
  {
    name: 'Security Hub is off in one place',
    damage: ({ at, member }) =>
      at(member, 'eu-west-1').securityHub.send(new DisableSecurityHubCommand({})),
    mend: ({ at, member }) =>
      at(member, 'eu-west-1').securityHub.send(new EnableSecurityHubCommand({})),
    expected: failing('SEC-01'),
  },
  told(
    'another account administers Security Hub',
    (state, { member }) => {
      state.hubAdministrators = [member];
    },
    failing('SEC-02'),
  ),
  told(
    'Security Hub enrols nobody',
    (state) => {
      state.hubConfiguration = { AutoEnable: false };
    },
    failing('SEC-03'),
  ),
  told(
    'a central configuration enrols everybody',
    (state) => {
      state.hubConfiguration = {
        AutoEnable: false,
        OrganizationConfiguration: { ConfigurationType: 'CENTRAL' },
      };
    },
    {},
  ),
  told(
    'findings are not aggregated and no standard is on',
    (state) => {
      state.aggregators = [];
      state.standards = [];
    },
    failing('SEC-04', 'SEC-05'),
  ),
  {
    name: 'a detector is suspended',
    damage: (world) => setDetector(world, false),
    mend: (world) => setDetector(world, true),
    expected: failing('SEC-06'),
  },
  told(
    'GuardDuty enrols new accounts alone',
    (state) => {
      state.guardDutyMode = 'NEW';
    },
    failing('SEC-07'),
  ),
  {
    name: 'a recorder is stopped',
    damage: ({ at, archive }) =>
      at(archive).config.send(
        new StopConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }),
      ),
    mend: ({ at, archive }) =>
      at(archive).config.send(
        new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }),
      ),
    expected: failing('SEC-08'),
  },
  told(
    'an event data store is weak in every way',
    (state) => {
      state.stores = {
        [HOME]: [1, 2, 3].map((number) => ({
          EventDataStoreArn: `arn:aws:cloudtrail:${HOME}:${MANAGEMENT}:eventdatastore/${number}`,
          Name: 's',
          Status: 'STOPPED_INGESTION',
          RetentionPeriod: 7,
          AdvancedEventSelectors: [
            { FieldSelectors: [{ Field: 'eventName', NotEquals: ['StopLogging'] }] },
          ],
        })),
      };
      state.resourcePolicies[`arn:aws:cloudtrail:${HOME}:${MANAGEMENT}:eventdatastore/3`] =
        documentOf({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' });
    },
    failing('LAKE-01', 'LAKE-02', 'LAKE-03', 'LAKE-04', 'LAKE-05', 'LAKE-06', 'LAKE-07'),
  ),
];

function never(): never {
  throw new Error('no such watch');
}

async function setDetector({ at, security }: World, Enable: boolean): Promise<void> {
  const { guardDuty } = at(security, 'eu-west-1');
  const { DetectorIds: [DetectorId] = [] } = await guardDuty.send(new ListDetectorsCommand({}));
  await guardDuty.send(new UpdateDetectorCommand({ DetectorId, Enable }));
}
