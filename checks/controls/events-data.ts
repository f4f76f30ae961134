import type { Selectors } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { passIf } from './control.ts';
import { frameworks } from './frameworks.ts';
import { onSelectors, sides } from './selector-set.ts';
import type { DataKind, Side } from './selectors.ts';
import { missingData } from './selectors.ts';
import type { World } from './world.ts';

interface DataControl {
  readonly id: string;
  readonly severity: Control['severity'];
  readonly title: string;
  readonly why: string;
  readonly type: string;
  readonly basic: string;
  readonly sides: readonly Side[];
  readonly maps: Control['frameworks'];
}

function dataControl(own: DataControl): Control {
  const { id, severity, title, why, type, basic, maps } = own;
  const selector = JSON.stringify([
    {
      FieldSelectors: [
        { Field: 'eventCategory', Equals: ['Data'] },
        { Field: 'resources.type', Equals: [type] },
      ],
    },
  ]);
  return {
    id,
    severity,
    title,
    why,
    fix: {
      console: `CloudTrail > the trail > Data events > Edit: ${type}, log all events. Data events are charged for: see the price first.`,
      cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${selector}'  # add it to the selectors you have`,
      stack: 'organization-trail-stack: dataEvents',
    },
    falsePositives: [
      'Data events kept by another tool, or left out knowingly because of their price.',
    ],
    frameworks: maps,
    reads: ['cloudtrail:GetEventSelectors'],
    judge: (world) => onSelectors(world, (all, at) => judgeData(all, at, { own, world, basic })),
  };
}

interface DataQuestion {
  readonly own: DataControl;
  readonly world: World;
  readonly basic: string;
}

function judgeData(
  all: readonly Selectors[],
  at: Place,
  { own, world, basic }: DataQuestion,
): Verdict {
  const everything = `arn:${world.snapshot.partition}:${basic}`;
  const kind: DataKind = { type: own.type, all: [everything, `${everything}:::`] };
  const missing = missingData(all, kind).filter((side) => own.sides.includes(side));
  return passIf(missing.length === 0, at, {
    yes: `${sides(own.sides)} of every ${own.type} are kept`,
    no: `${sides(missing)} of ${own.type} are not kept for every resource`,
  });
}

const objectWrites = dataControl({
  id: 'EVT-03',
  severity: 'medium',
  title: 'Writes to S3 objects are recorded, in all buckets',
  why: 'Ransom and deletion of data are object writes; management events do not show them.',
  type: 'AWS::S3::Object',
  basic: 's3',
  sides: ['false'],
  maps: frameworks('record', {
    cis: '3.10/3.8/4.8',
    hub: 'S3.22',
    config: 'cloudtrail-all-write-s3-data-event-check',
  }),
});

const objectReads = dataControl({
  id: 'EVT-04',
  severity: 'low',
  title: 'Reads of S3 objects are recorded, in all buckets',
  why: 'Theft of data is object reads. Without them nobody can say afterwards what was taken.',
  type: 'AWS::S3::Object',
  basic: 's3',
  sides: ['true'],
  maps: frameworks('record', {
    cis: '3.11/3.9/4.9',
    hub: 'S3.23',
    config: 'cloudtrail-all-read-s3-data-event-check',
  }),
});

const invocations = dataControl({
  id: 'EVT-05',
  severity: 'low',
  title: 'Lambda invocations are recorded',
  why: 'A function is a door to everything its role may do; its use is otherwise visible to its own account alone.',
  type: 'AWS::Lambda::Function',
  basic: 'lambda',
  sides: ['true', 'false'],
  maps: frameworks('record'),
});

export const DATA_EVENT_CONTROLS: readonly Control[] = [objectWrites, objectReads, invocations];
