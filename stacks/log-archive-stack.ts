import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import { AccountStack } from './account-stack.ts';
import { LogArchive } from './constructs/log-archive.ts';
import { Retention } from './constructs/retention.ts';
import type { Deployment } from './deployment.ts';
import { archiveReaders, logPrefix, ROLES, roleArn, trailRef } from './names.ts';

/** The archive account: bucket, key, access logs. */
export class LogArchiveStack extends AccountStack {
  readonly archive: LogArchive;

  constructor(scope: Construct, deployment: Deployment) {
    super(scope, 'log-archive', { deployment, account: 'log-archive' });
    this.archive = new LogArchive(this, 'archive', {
      partition: deployment.partition,
      region: deployment.homeRegion,
      accountId: deployment.accounts['log-archive'],
      organizationId: deployment.organizationId,
      managementAccountId: deployment.accounts.management,
      trailArn: trailRef(deployment).arn,
      bucketName: deployment.trail.bucket,
      prefix: logPrefix(deployment),
      readers: archiveReaders(deployment),
      inspectors: [roleArn(deployment, 'log-archive', deployment.auditRole)],
      breakGlass: deployment.breakGlass,
      deployRole: roleArn(deployment, 'log-archive', ROLES.deploy),
      retention: retentionOf(deployment),
      expireAfterDays: deployment.archive.expireAfterDays,
      eventBridge: deployment.archive.eventBridge,
    });
    this.archive.adopt(deployment.imports);
    new TerraformOutput(this, 'bucket', { value: this.archive.bucketName });
    new TerraformOutput(this, 'key-arn', { value: this.archive.keyArn });
  }
}

function retentionOf({ archive }: Deployment): Retention {
  return archive.lock === 'governance'
    ? Retention.governance(archive.lockDays)
    : Retention.compliance(archive.lockDays, { acknowledgeIrreversible: true });
}
