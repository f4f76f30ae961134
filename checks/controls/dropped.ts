import { every } from '../snapshot.ts';
import type { AdvancedSelector, FieldSelector, Selectors, TrailFacts } from '../snapshot.ts';
import type { Control } from './control.ts';
import { fail, given, pass } from './control.ts';
import { frameworks } from './frameworks.ts';
import { enumerate, onLiveSet } from './places.ts';
import { ANY_SOURCE, NOISY_SOURCES } from './selector-set.ts';
import {
  describeField,
  missingData,
  missingManagement,
  namedSources,
  ofCategory,
} from './selectors.ts';

const NEGATIVE = ['notEquals', 'notStartsWith', 'notEndsWith'] as const;

export const droppedSelectors: Control = {
  id: 'EVT-09',
  severity: 'high',
  title: 'No selector quietly drops somebody',
  why: 'One line in a selector makes a principal, a bucket or a service invisible, and the trail still says "logging".',
  fix: {
    console:
      'CloudTrail > the trail > Data events (or Management events) > Edit: remove the condition named in the finding.',
    cli: 'aws cloudtrail get-event-selectors --trail-name {trail} --region {region}  # then put-event-selectors without it',
    stack: 'organization-trail-stack: advanced_event_selector',
  },
  falsePositives: [
    "A loop-saver for access-log or query-result buckets: suppress it by name. The archive itself is EVT-06's.",
  ],
  frameworks: frameworks('record', { nist: 'AU-12' }),
  reads: ['cloudtrail:GetEventSelectors'],
  judge: (world) =>
    onLiveSet(world, (trails, at) => [
      given(at, every(trails.map(({ selectors }) => selectors)), (all) => {
        const dropped = [...droppedSources(all), ...droppedData(all, trails)];
        return dropped.length === 0
          ? pass(at, 'no selector drops a principal, a resource or a service')
          : fail(at, `dropped: ${enumerate(dropped)}`);
      }),
    ]),
};

/** Management sources that some selector leaves out and no other keeps. */
function droppedSources(all: readonly Selectors[]): readonly string[] {
  const general = missingManagement(all, ANY_SOURCE).length;
  return namedSources(all).filter(
    (source) =>
      !NOISY_SOURCES.some((one) => one === source) &&
      missingManagement(all, source).length > general,
  );
}

function droppedData(all: readonly Selectors[], trails: readonly TrailFacts[]): readonly string[] {
  const archives = trails.map(({ description }) => description.bucket);
  return all
    .flatMap(({ advanced }) => advanced)
    .filter((one) => ofCategory(one, 'Data') && !keptByAnother(one, all))
    .flatMap((one) => one.filter((field) => drops(field, archives)).map(describeField));
}

const typeOf = (selector: AdvancedSelector): string =>
  selector.find(({ field }) => field === 'resources.type')?.operators.equals?.[0] ?? '';

const keptByAnother = (selector: AdvancedSelector, all: readonly Selectors[]): boolean =>
  missingData(all, { type: typeOf(selector), all: [`arn:aws:${serviceOf(selector)}`] }).length ===
  0;

const serviceOf = (selector: AdvancedSelector): string =>
  typeOf(selector) === 'AWS::S3::Object' ? 's3' : 'lambda';

function drops({ field, operators }: FieldSelector, archives: readonly string[]): boolean {
  if (field === 'userIdentity.arn') return true;
  const named = [...(operators.notEquals ?? []), ...(operators.notStartsWith ?? [])];
  const left = [...named.filter(leavesOut(operators)), ...(operators.notEndsWith ?? [])];
  if (field !== 'resources.ARN') return left.length > 0;
  // Leaving out the archive alone has a control of its own.
  return left.some((arn) => !archives.some((name) => arn.split(':::')[1]?.split('/')[0] === name));
}

/** Whether an exception takes anything from what is listed: beside an allow-list it may be a belt to the braces. */
function leavesOut({ equals = [], startsWith = [] }: FieldSelector['operators']) {
  const listed = [...equals, ...startsWith];
  return (left: string): boolean =>
    listed.length === 0 || listed.some((one) => one.startsWith(left) || left.startsWith(one));
}

/** What an event data store's selectors leave out: stores know more fields than trails. */
export const storeDrops = (selectors: readonly AdvancedSelector[]): readonly string[] =>
  selectors.flatMap((one) =>
    one
      .filter(
        ({ field, operators }) =>
          STORE_FIELDS.includes(field) ||
          NEGATIVE.some((name) => (operators[name] ?? []).length > 0),
      )
      .map(describeField),
  );

const STORE_FIELDS = ['eventName', 'eventType', 'userIdentity.arn', 'sessionCredentialFromConsole'];
