import type { EventDataStore, LakeFacts } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { compared, fail, given, notApplicable, pass, passIf, unknown } from './control.ts';
import { storeDrops } from './dropped.ts';
import { frameworks } from './frameworks.ts';
import { nameOf, parsePolicy } from './iam-policy.ts';
import { isOpen } from './narrowing.ts';
import { enumerate, organizationPlace } from './places.ts';
import type { World } from './world.ts';
import { isClosed } from './world.ts';

const READS = ['cloudtrail:ListEventDataStores', 'cloudtrail:GetEventDataStore'];

/** Judges each event data store. Lake takes no new customers: without a store nothing is amiss. */
function onStores(
  world: World,
  judge: (store: EventDataStore, at: Place) => Verdict,
): readonly Verdict[] {
  const { lake } = world.snapshot;
  const verdicts = lake.flatMap((facts) => judgeRegion(facts, judge));
  if (verdicts.length > 0) return verdicts;
  return [notApplicable(organizationPlace(world), 'there is no event data store')];
}

function judgeRegion(
  { account, region, stores }: LakeFacts,
  judge: (store: EventDataStore, at: Place) => Verdict,
): readonly Verdict[] {
  if (stores.known)
    return stores.value.map((store) => judge(store, { resource: store.arn, account, region }));
  if (isClosed(stores)) return [];
  return [unknown({ resource: `event data stores in ${region}`, account, region }, stores)];
}

const WATCH = 'An event data store is an archive of its own, with its own ways to be lost.';

const key: Control = {
  id: 'LAKE-01',
  severity: 'medium',
  title: 'Event data stores use a customer key',
  why: `${WATCH} The key can be chosen only once.`,
  fix: {
    console:
      'CloudTrail > Lake > Event data stores: a key can be set on a store that has none, once.',
    cli: 'aws cloudtrail update-event-data-store --event-data-store {resource} --kms-key-id KEY_ARN',
    stack: 'aws_cloudtrail_event_data_store.kms_key_id',
  },
  falsePositives: [],
  frameworks: frameworks('keep', {
    hub: 'CloudTrail.10',
    config: 'event-data-store-cmk-encryption-enabled',
  }),
  reads: READS,
  judge: (world) =>
    onStores(world, ({ kmsKeyId }, at) =>
      passIf(kmsKeyId !== '', at, { yes: `encrypted with ${kmsKeyId}`, no: 'no customer key' }),
    ),
};

const reach: Control = {
  id: 'LAKE-02',
  severity: 'medium',
  title: 'Event data stores cover all Regions and the organisation',
  why: `${WATCH} Questions asked of it are answered for what it covers, silently.`,
  fix: {
    console: 'CloudTrail > Lake > the store > Edit: all Regions, all accounts in my organization.',
    cli: 'aws cloudtrail update-event-data-store --event-data-store {resource} --multi-region-enabled --organization-enabled',
    stack: 'aws_cloudtrail_event_data_store: multi_region_enabled, organization_enabled',
  },
  falsePositives: ['A store made for one investigation.'],
  frameworks: frameworks('record'),
  reads: READS,
  judge: (world) =>
    onStores(world, ({ multiRegion, organization }, at) => {
      const missing = [
        multiRegion ? '' : 'other Regions',
        organization ? '' : 'other accounts',
      ].filter(Boolean);
      return passIf(missing.length === 0, at, {
        yes: 'all Regions and accounts',
        no: `it does not cover ${missing.join(' and ')}`,
      });
    }),
};

const termination: Control = {
  id: 'LAKE-03',
  severity: 'medium',
  title: 'Event data stores are protected from termination',
  why: `${WATCH} One call deletes it.`,
  fix: {
    console: 'CloudTrail > Lake > the store > Actions > Change termination protection.',
    cli: 'aws cloudtrail update-event-data-store --event-data-store {resource} --termination-protection-enabled',
    stack: 'aws_cloudtrail_event_data_store.termination_protection_enabled',
  },
  falsePositives: [],
  frameworks: frameworks('keep'),
  reads: READS,
  judge: (world) =>
    onStores(world, ({ terminationProtection }, at) =>
      passIf(terminationProtection, at, { yes: 'protected', no: 'termination protection is off' }),
    ),
};

const retention: Control = {
  id: 'LAKE-04',
  severity: 'low',
  title: 'Event data stores keep events long enough',
  why: `${WATCH} Retention counts from the time of the event, not of its arrival.`,
  fix: {
    console: 'CloudTrail > Lake > the store > Edit > Retention period.',
    cli: 'aws cloudtrail update-event-data-store --event-data-store {resource} --retention-period 366',
    stack: 'aws_cloudtrail_event_data_store.retention_period',
  },
  falsePositives: ['The bucket is the archive of record; the store is for questions.'],
  frameworks: frameworks('keep', { pci: '10.5.1' }),
  reads: READS,
  judge: (world) =>
    onStores(world, ({ retentionDays }, at) =>
      passIf(retentionDays >= world.policy.retentionDays, at, {
        yes: `${retentionDays} days`,
        no: `${retentionDays} days are too few`,
        ...compared(`${world.policy.retentionDays} days`, `${retentionDays} days`),
      }),
    ),
};

const ingesting: Control = {
  id: 'LAKE-05',
  severity: 'high',
  title: 'Event data stores are ingesting',
  why: `${WATCH} A stopped store answers questions about the past as if it were the present.`,
  fix: {
    console: 'CloudTrail > Lake > the store > Actions > Start ingestion (or Restore).',
    cli: 'aws cloudtrail start-event-data-store-ingestion --event-data-store {resource}',
    stack: 'aws_cloudtrail_event_data_store.suspend = false',
  },
  falsePositives: ['A store of imported events.'],
  frameworks: frameworks('record'),
  reads: READS,
  judge: (world) =>
    onStores(world, ({ status }, at) =>
      passIf(status === 'ENABLED', at, { yes: 'it is ingesting', no: `its status is ${status}` }),
    ),
};

const notPublic: Control = {
  id: 'LAKE-06',
  severity: 'high',
  title: 'Event data stores are not open to everybody',
  why: `${WATCH} A resource policy can let strangers ask it.`,
  fix: {
    console: 'CloudTrail > Lake > the store > Resource policy.',
    cli: 'aws cloudtrail delete-resource-policy --resource-arn {resource}',
    stack: 'No stack of ours sets one.',
  },
  falsePositives: [],
  frameworks: frameworks('keep', { cis: '–/–/2.21' }),
  reads: [...READS, 'cloudtrail:GetResourcePolicy'],
  judge: (world) =>
    onStores(world, ({ policy }, at) => given(at, policy, (text) => judgePolicy(text, at))),
};

function judgePolicy(text: string, at: Place): Verdict {
  const reading = parsePolicy(text);
  if (!reading.ok) return fail(at, `the resource policy cannot be read: ${reading.reason}`);
  const open = reading.statements.filter(isOpen);
  return passIf(open.length === 0, at, {
    yes: text === '' ? 'it has no resource policy' : 'its resource policy is not public',
    no: `open to everybody: ${enumerate(open.map(nameOf))}`,
  });
}

const dropsNobody: Control = {
  id: 'LAKE-07',
  severity: 'high',
  title: 'Event data stores drop nobody',
  why: `${WATCH} Its selectors know more fields than a trail's: event names, types and principals can be left out.`,
  fix: {
    console: 'CloudTrail > Lake > the store > Edit > Events: remove the condition.',
    cli: 'aws cloudtrail get-event-data-store --event-data-store {resource}  # then update-event-data-store without it',
    stack: 'aws_cloudtrail_event_data_store.advanced_event_selector',
  },
  falsePositives: ['A store made for one question only.'],
  frameworks: frameworks('record'),
  reads: READS,
  judge: (world) =>
    onStores(world, ({ selectors }, at) => {
      const dropped = storeDrops(selectors);
      return dropped.length === 0
        ? pass(at, 'nothing is dropped')
        : fail(at, `dropped: ${enumerate(dropped)}`);
    }),
};

export const LAKE_CONTROLS: readonly Control[] = [
  key,
  reach,
  termination,
  retention,
  ingesting,
  notPublic,
  dropsNobody,
];
