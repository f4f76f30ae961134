import type { Construct } from 'constructs';
import { AccountStack } from './account-stack.ts';
import { boundaryArn } from './constructs/account-roles.ts';
import { CisAlarms } from './constructs/cis-alarms.ts';
import { FindingDispatch } from './constructs/finding-dispatch.ts';
import { NoticeTopic } from './constructs/notice-topic.ts';
import { OperationsKey } from './constructs/operations-key.ts';
import { PipelineAlarms } from './constructs/pipeline-alarms.ts';
import type { AccountName, Deployment } from './deployment.ts';
import { roleArn, trailLogGroup } from './names.ts';

/** Who is told, of what: findings to GitHub, alarms by mail, and alarms on both. */
export class AlertingStack extends AccountStack {
  constructor(scope: Construct, deployment: Deployment) {
    super(scope, 'alerting', { deployment, account: 'security' });
    const { alerting } = deployment;
    if (alerting.dispatch)
      new FindingDispatch(this, 'dispatch', {
        partition: deployment.partition,
        region: deployment.homeRegion,
        accountId: deployment.accounts.security,
        repository: deployment.github,
        minimumSeverity: alerting.minimumSeverity,
        topicArn: this.#alarmTopic('security').resource.arn,
        boundary: boundaryArn(deployment, 'security'),
      });
    const logs = trailLogGroup(deployment);
    if (logs !== undefined) this.#watch(logs.account, logs.name);
  }

  #watch(account: AccountName, logGroupName: string): void {
    const { deployment } = this;
    const common = {
      logGroupName,
      topicArn: this.#alarmTopic(account).resource.arn,
      provider: this.provider(account),
    };
    new CisAlarms(this, 'cis', { ...common, exclude: deployment.alerting.excludeAlarms });
    new PipelineAlarms(this, 'pipeline', {
      ...common,
      auditRoleArn: roleArn(deployment, 'security', deployment.auditRole),
      silenceHours: deployment.alerting.auditSilenceHours,
    });
  }

  /** One topic an account: an alarm cannot reach a topic elsewhere without opening it to others. */
  #alarmTopic(account: AccountName): NoticeTopic {
    const known = this.node.tryFindChild(`${account}-alarms`);
    if (known instanceof NoticeTopic) return known;
    const { deployment } = this;
    const accountId = deployment.accounts[account];
    const provider = this.provider(account);
    const key = new OperationsKey(this, `${account}-key`, {
      partition: deployment.partition,
      region: deployment.homeRegion,
      accountId,
      alias: 'trailwarden-alarms',
      publishers: ['cloudwatch.amazonaws.com'],
      provider,
    });
    return new NoticeTopic(this, `${account}-alarms`, {
      name: 'trailwarden-alarms',
      keyArn: key.arn,
      publisher: 'cloudwatch.amazonaws.com',
      onBehalfOf: { StringEquals: { 'aws:SourceAccount': accountId } },
      emails: deployment.alerting.emails,
      provider,
    });
  }
}
