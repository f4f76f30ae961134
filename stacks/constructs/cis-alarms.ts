import { CloudwatchLogMetricFilter } from '@cdktf/provider-aws/lib/cloudwatch-log-metric-filter/index.js';
import { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { CIS_METRICS, type CisMetric } from './cis-metrics.ts';

/** Ours: a metric of the same name in somebody else's namespace is not counted. */
export const METRIC_NAMESPACE = 'Trailwarden';

export interface CisAlarmsProps {
  readonly logGroupName: string;
  /** Where alarms go. */
  readonly topicArn: string;
  /** Alarms not wanted, by CIS number or by name, such as `4.10`. @default none */
  readonly exclude?: readonly string[];
  readonly provider?: TerraformProvider;
}

/** A metric filter and an alarm for each thing that CIS wants to be told about. */
export class CisAlarms extends Construct {
  constructor(scope: Construct, id: string, props: CisAlarmsProps) {
    super(scope, id);
    const { exclude = [] } = props;
    refuseUnknown(exclude);
    CIS_METRICS.filter(
      (metric) => !exclude.includes(metric.id) && !exclude.includes(metric.name),
    ).forEach((metric) => {
      this.#watch(metric, props);
    });
  }

  #watch(metric: CisMetric, { logGroupName, topicArn, provider }: CisAlarmsProps): void {
    const on = provider === undefined ? {} : { provider };
    new CloudwatchLogMetricFilter(this, metric.name, {
      ...on,
      name: `trailwarden-${metric.name}`,
      logGroupName,
      pattern: metric.pattern,
      metricTransformation: {
        namespace: METRIC_NAMESPACE,
        name: metric.name,
        value: '1',
        defaultValue: '0',
      },
    });
    new CloudwatchMetricAlarm(this, `${metric.name}-alarm`, {
      ...on,
      alarmName: `trailwarden-${metric.name}`,
      alarmDescription: `${metric.title} (CIS ${metric.id})`,
      namespace: METRIC_NAMESPACE,
      metricName: metric.name,
      statistic: 'Sum',
      period: 300,
      evaluationPeriods: 1,
      threshold: 1,
      comparisonOperator: 'GreaterThanOrEqualToThreshold',
      treatMissingData: 'notBreaching',
      alarmActions: [topicArn],
    });
  }
}

function refuseUnknown(exclude: readonly string[]): void {
  const known = CIS_METRICS.flatMap(({ id, name }) => [id, name]);
  const unknown = exclude.filter((asked) => !known.includes(asked));
  if (unknown.length > 0)
    throw new Error(`no alarm is called ${unknown.join(', ')}; there are: ${known.join(', ')}`);
}
