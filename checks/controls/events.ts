import { every } from '../snapshot.ts';
import type { TrailFacts } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { fail, given, notApplicable, pass, passIf } from './control.ts';
import { droppedSelectors } from './dropped.ts';
import { DATA_EVENT_CONTROLS } from './events-data.ts';
import { frameworks } from './frameworks.ts';
import { enumerate, onLiveSet, onTrails } from './places.ts';
import { ANY_SOURCE, NOISY_SOURCES, onSelectors, sides } from './selector-set.ts';
import type { DataKind } from './selectors.ts';
import { keepsNetwork, missingData, missingManagement } from './selectors.ts';
import type { World } from './world.ts';
import { mayBeLive } from './world.ts';

const READS = ['cloudtrail:GetEventSelectors'];
const ALL_MANAGEMENT = JSON.stringify([
  {
    Name: 'Management events',
    FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }],
  },
]);

const managementEvents: Control = {
  id: 'EVT-01',
  severity: 'critical',
  title: 'All management events are recorded, reads and writes',
  why: 'Reads are how an intruder finds the way; writes are what was done. A trail can log happily and keep half of them.',
  fix: {
    console: 'CloudTrail > the trail > Management events > Edit: Read and Write, nothing excluded.',
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${ALL_MANAGEMENT}'`,
    stack: 'organization-trail-stack: advanced_event_selector "management"',
  },
  falsePositives: [],
  frameworks: frameworks('record', { cis: '3.1/3.1/4.1', hub: 'CloudTrail.1' }),
  reads: READS,
  judge: (world) =>
    onSelectors(world, (all, at) => {
      const missing = missingManagement(all, ANY_SOURCE);
      return passIf(missing.length === 0, at, {
        yes: 'all management events are kept',
        no: `management ${sides(missing)} are not kept`,
      });
    }),
};

const noSourceExcluded: Control = {
  id: 'EVT-02',
  severity: 'high',
  title: 'No noisy source is excluded',
  why: 'Leaving KMS or the RDS data API out saves money and hides who disabled the key of the archive (MON-07 is dead without it).',
  fix: {
    console:
      'CloudTrail > the trail > Management events > Edit: untick "Exclude AWS KMS events" and "Exclude Amazon RDS Data API events".',
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${ALL_MANAGEMENT}'`,
    stack: 'organization-trail-stack: excludeEventSources = []',
  },
  falsePositives: ['A second trail or store outside this organisation that keeps them.'],
  frameworks: frameworks('record', {
    hub: 'CloudTrail.1',
    config: 'multi-region-cloudtrail-enabled',
  }),
  reads: READS,
  judge: (world) =>
    onSelectors(world, (all, at) => {
      const general = missingManagement(all, ANY_SOURCE);
      const lost = NOISY_SOURCES.filter(
        (source) => missingManagement(all, source).length > general.length,
      );
      return passIf(lost.length === 0, at, {
        yes: 'no source is left out',
        no: `events of ${lost.join(' and ')} are left out`,
      });
    }),
};

const archiveWatched: Control = {
  id: 'EVT-06',
  severity: 'high',
  title: 'The archive itself is watched, reads and writes',
  why: 'Whoever reads or changes the logs must leave a trace in them. Leaving the archive out of data events to avoid a loop is popular, and blinds exactly here.',
  fix: {
    console:
      "CloudTrail > the trail > Data events > Add: S3, custom selector resources.ARN starts with the archive's ARN.",
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '[{"FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]},{"Field":"resources.ARN","StartsWith":["arn:aws:s3:::{bucket}/"]}]}]'  # add it to the selectors you have`,
    stack:
      'organization-trail-stack: dataEvents.archive (leave the archive out of the broad selector, and give it one of its own)',
  },
  falsePositives: [
    'Server access logs (ARC-10) show the same reads, later and without a signature.',
  ],
  frameworks: frameworks('keep', { pci: '10.2.1.3', nist: 'AU-9' }),
  reads: READS,
  judge: (world) =>
    onLiveSet(world, (trails, at) =>
      [...new Set(trails.map(({ description }) => description.bucket))].map((bucket) =>
        judgeArchive(
          trails,
          { ...at, resource: `arn:${world.snapshot.partition}:s3:::${bucket}` },
          world,
        ),
      ),
    ),
};

function judgeArchive(trails: readonly TrailFacts[], at: Place, world: World): Verdict {
  const everything = `arn:${world.snapshot.partition}:s3`;
  const arn = `${at.resource}/${trails[0]?.description.prefix ?? ''}/AWSLogs/o-anyone/000000000000/CloudTrail/x`;
  const kind: DataKind = {
    type: 'AWS::S3::Object',
    all: [everything, `${everything}:::`],
    arn: arn.replaceAll('//', '/'),
  };
  return given(at, every(trails.map(({ selectors }) => selectors)), (all) => {
    const missing = missingData(all, kind);
    return passIf(missing.length === 0, at, {
      yes: 'reads and writes of the archive are kept',
      no: `${sides(missing)} of the archive's objects are not kept`,
    });
  });
}

const networkActivity: Control = {
  id: 'EVT-07',
  severity: 'low',
  title: 'Network activity at VPC endpoints is recorded',
  why: "Only these events show that somebody used a foreign account's credentials through our network.",
  fix: {
    console: 'CloudTrail > the trail > Network activity events > Edit.',
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '[{"FieldSelectors":[{"Field":"eventCategory","Equals":["NetworkActivity"]},{"Field":"eventSource","Equals":["s3.amazonaws.com"]}]}]'  # one for each source; add it to the selectors you have`,
    stack: 'organization-trail-stack: networkActivity',
  },
  falsePositives: ['No VPC endpoints in use: empty `policy.network-event-sources`.'],
  frameworks: frameworks('record', { nist: 'SC-7' }),
  reads: READS,
  judge: (world) =>
    onSelectors(world, (all, at) => {
      const wanted = world.policy.networkEventSources;
      if (wanted.length === 0) return notApplicable(at, 'the configuration asks for no source');
      const missing = wanted.filter((source) => !keepsNetwork(all, source));
      return passIf(missing.length === 0, at, {
        yes: `kept for ${enumerate(wanted)}`,
        no: `not kept whole for ${enumerate(missing)} (a selector with errorCode keeps refusals only)`,
      });
    }),
};

const BOTH_INSIGHTS = ['ApiCallRateInsight', 'ApiErrorRateInsight'] as const;

const insights: Control = {
  id: 'EVT-08',
  severity: 'low',
  title: 'Insights watch call rate and error rate',
  why: 'A burst of calls or of refusals is often the first sign, and needs no rule.',
  fix: {
    console: 'CloudTrail > the trail > Insights events > Edit: both types.',
    cli: `aws cloudtrail put-insight-selectors --trail-name {trail} --region {region} --insight-selectors '[{"InsightType":"ApiCallRateInsight"},{"InsightType":"ApiErrorRateInsight"}]'`,
    stack: 'organization-trail-stack: insight_selector',
  },
  falsePositives: ['Insights are charged for; a SIEM that does the same makes them superfluous.'],
  frameworks: frameworks('record', { nist: 'AU-6,SI-4' }),
  reads: ['cloudtrail:GetInsightSelectors'],
  judge: (world) =>
    onTrails(world, (trail, at) => {
      if (!mayBeLive(trail)) return notApplicable(at, 'the trail is not logging: see TRAIL-03');
      return given(at, trail.insights, (types) => {
        if (types === null) return notApplicable(at, 'Insights cannot be had here');
        const missing = BOTH_INSIGHTS.filter((type) => !types.includes(type));
        return missing.length === 0
          ? pass(at, 'both rates are watched')
          : fail(at, `not watched: ${missing.join(', ')}`);
      });
    }),
};

export const EVENT_CONTROLS: readonly Control[] = [
  managementEvents,
  noSourceExcluded,
  ...DATA_EVENT_CONTROLS,
  archiveWatched,
  networkActivity,
  insights,
  droppedSelectors,
];
