import type { Alarm, LogGroupFacts, MetricFilter } from '../snapshot.ts';
import { both, every } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { fail, given, notApplicable, pass } from './control.ts';
import { missingTokens, tokenText } from './filter-pattern.ts';
import { frameworks } from './frameworks.ts';
import { onLogGroups } from './log-group.ts';
import type { Watch } from './monitoring-watches.ts';
import { WATCHES } from './monitoring-watches.ts';
import { enumerate } from './places.ts';
import type { World } from './world.ts';

const READS = ['logs:DescribeMetricFilters', 'cloudwatch:DescribeAlarms'];

function watchControl(watch: Watch): Control {
  const { id, severity, what, why, tokens, cis, hub } = watch;
  return {
    id,
    severity,
    title: `An alarm watches ${what}`,
    why,
    fix: {
      console:
        'CloudWatch > Log groups > the group > Metric filters > Create, with the pattern of this page; then an alarm on its metric with an action.',
      cli: `aws logs put-metric-filter --log-group-name {group} --region {region} --filter-name ${id.toLowerCase()} --filter-pattern '${patternOf(watch)}' --metric-transformations metricName=${id},metricNamespace=Trailwarden,metricValue=1`,
      stack: `organization-trail-stack: alarms.${id}`,
    },
    falsePositives: [
      'The same watched by an EventBridge rule or a SIEM: say so with `policy.detection-path`.',
    ],
    frameworks: frameworks('watch', { cis, hub }),
    reads: READS,
    judge: (world) => onWatchedGroups(world, (group, at) => judgeWatch({ group, at, tokens })),
  };
}

/** Filters and alarms are only asked for where they are the way people are told. */
function onWatchedGroups(
  world: World,
  judge: (group: LogGroupFacts, at: Place) => Verdict,
): readonly Verdict[] {
  const path = world.policy.detectionPath;
  return onLogGroups(world, (group, at) =>
    path === 'cloudwatch-logs'
      ? judge(group, at)
      : pass(at, `watched through ${path}, as the configuration says`),
  );
}

/** An example of a pattern that names every token; the order does not matter. */
export function patternOf({ tokens, example }: Watch): string {
  if (example !== undefined) return example;
  const [first, ...rest] = tokens.map(
    ({ field, operator, value = '' }) => `($.${field} ${operator} "${value}")`,
  );
  const source = tokens[0]?.field === 'eventSource';
  return source
    ? `{ ${first ?? ''} && (${rest.join(' || ')}) }`
    : `{ ${[first, ...rest].join(' || ')} }`;
}

interface Question {
  readonly group: LogGroupFacts;
  readonly at: Place;
  readonly tokens: Watch['tokens'];
}

function judgeWatch({ group, at, tokens }: Question): Verdict {
  return given(at, group.filters, (filters) => {
    const gaps = filters.map((filter) => ({
      filter,
      missing: missingTokens(filter.pattern, tokens),
    }));
    const whole = gaps.filter(({ missing }) => missing.length === 0).map(({ filter }) => filter);
    if (whole.length > 0)
      return given(at, group.alarms, (alarms) => judgeAlarms(whole, alarms, at));
    const nearest = gaps.toSorted((a, b) => a.missing.length - b.missing.length)[0];
    const nearly = nearest !== undefined && nearest.missing.length < tokens.length;
    return fail(
      at,
      nearly
        ? `filter ${nearest.filter.name} lacks ${enumerate(nearest.missing.map(tokenText))}`
        : `none of ${filters.length} filters looks for it`,
    );
  });
}

function judgeAlarms(
  filters: readonly MetricFilter[],
  alarms: readonly Alarm[],
  at: Place,
): Verdict {
  const on = alarms.filter((alarm) => filters.some((filter) => counts(filter, alarm)));
  const acting = on.find(({ actions }) => actions.length > 0);
  const names = filters.map(({ name }) => name).join(', ');
  if (acting !== undefined) return pass(at, `filter ${names}, alarm ${acting.name}`);
  return fail(
    at,
    on.length === 0
      ? `filter ${names} has no alarm`
      : `the alarms of filter ${names} have no action`,
  );
}

const counts = ({ metrics }: MetricFilter, { namespace, metric }: Alarm): boolean =>
  metrics.some((one) => one.namespace === namespace && one.name === metric);

const alarmsReachPeople: Control = {
  id: 'MON-16',
  severity: 'medium',
  title: 'The alarms reach somebody',
  why: 'An alarm with its actions switched off, or on a topic nobody confirmed, is a light in an empty room.',
  fix: {
    console:
      'SNS > the topic > Subscriptions: confirm them. CloudWatch > the alarm > Actions: enable.',
    cli: 'aws cloudwatch enable-alarm-actions --alarm-names ALARM --region {region}',
    stack: 'organization-trail-stack: alarms.topicArn and its subscriptions',
  },
  falsePositives: [],
  frameworks: frameworks('watch', {
    hub: 'CloudWatch.15,CloudWatch.17',
    config: 'cloudwatch-alarm-action-check',
  }),
  reads: [...READS, 'sns:ListSubscriptionsByTopic'],
  judge: (world) => onWatchedGroups(world, judgeReach),
};

function judgeReach(group: LogGroupFacts, at: Place): Verdict {
  return given(at, both(group.filters, group.alarms), ([filters, alarms]) => {
    const watched = alarms.filter(
      (alarm) => filters.some((filter) => counts(filter, alarm)) && alarm.actions.length > 0,
    );
    if (watched.length === 0)
      return notApplicable(at, 'no alarm on the trail has an action: see MON-01 to MON-15');
    const off = watched.filter(({ actionsEnabled }) => !actionsEnabled);
    if (off.length > 0)
      return fail(at, `actions are switched off: ${enumerate(off.map(({ name }) => name))}`);
    return judgeTopics(group, watched, at);
  });
}

function judgeTopics(group: LogGroupFacts, alarms: readonly Alarm[], at: Place): Verdict {
  const asked = alarms.flatMap(({ actions }) => actions).filter((arn) => arn.includes(':sns:'));
  const topics = group.topics.filter(({ arn }) => asked.includes(arn));
  return given(at, every(topics.map(({ confirmed }) => confirmed)), (counts) => {
    const silent = topics.filter((_, index) => counts[index] === 0).map(({ arn }) => arn);
    const deaf = alarms.filter(({ actions }) => actions.every((arn) => silent.includes(arn)));
    return deaf.length === 0
      ? pass(at, `${alarms.length} alarms reach somebody`)
      : fail(
          at,
          `${enumerate(deaf.map(({ name }) => name))}: no confirmed subscription on ${enumerate(silent)}`,
        );
  });
}

export const MONITORING_CONTROLS: readonly Control[] = [
  ...WATCHES.map(watchControl),
  alarmsReachPeople,
];
