import { CloudwatchLogMetricFilter } from '@cdktf/provider-aws/lib/cloudwatch-log-metric-filter/index.js';
import { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE } from './cis-alarms.ts';

export interface PipelineAlarmsProps {
  readonly logGroupName: string;
  readonly topicArn: string;
  /** The role whose use shows that an audit ran. */
  readonly auditRoleArn: string;
  /** @default 26: a daily run may be two hours late */
  readonly silenceHours?: number;
  readonly provider?: TerraformProvider;
}

const HOUR = 3600;

/** Alarms on the watch itself: silence must not look like peace. */
export class PipelineAlarms extends Construct {
  constructor(scope: Construct, id: string, props: PipelineAlarmsProps) {
    super(scope, id);
    const on = props.provider === undefined ? {} : { provider: props.provider };
    const silence = {
      ...on,
      statistic: 'Sum',
      period: HOUR,
      threshold: 1,
      comparisonOperator: 'LessThanThreshold',
      treatMissingData: 'breaching',
      alarmActions: [props.topicArn],
    };
    new CloudwatchMetricAlarm(this, 'no-delivery', {
      ...silence,
      alarmName: 'trailwarden-no-delivery',
      alarmDescription: 'CloudTrail has delivered no event to CloudWatch Logs for two hours',
      namespace: 'AWS/Logs',
      metricName: 'IncomingLogEvents',
      dimensions: { LogGroupName: props.logGroupName },
      evaluationPeriods: 2,
    });
    this.#countAudits(props);
    new CloudwatchMetricAlarm(this, 'no-audit', {
      ...silence,
      alarmName: 'trailwarden-no-audit',
      alarmDescription: 'The scheduled audit has not been seen for longer than it may pause',
      namespace: METRIC_NAMESPACE,
      metricName: 'audit-runs',
      evaluationPeriods: props.silenceHours ?? 26,
    });
  }
  /** A workflow run that takes the audit role leaves exactly one such event. */
  #countAudits(props: PipelineAlarmsProps): void {
    const on = props.provider === undefined ? {} : { provider: props.provider };
    new CloudwatchLogMetricFilter(this, 'audit-runs', {
      ...on,
      name: 'trailwarden-audit-runs',
      logGroupName: props.logGroupName,
      pattern: `{ ($.eventName = AssumeRoleWithWebIdentity) && ($.requestParameters.roleArn = "${props.auditRoleArn}") && ($.errorCode NOT EXISTS) }`,
      metricTransformation: {
        namespace: METRIC_NAMESPACE,
        name: 'audit-runs',
        value: '1',
        defaultValue: '0',
      },
    });
  }
}
