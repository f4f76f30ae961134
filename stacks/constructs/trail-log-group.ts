import { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group/index.js';
import { Construct } from 'constructs';
import { allow, type Statement } from './policy.ts';
import { Role } from './role.ts';

export interface TrailLogGroupProps {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  readonly organizationId: string;
  readonly managementAccountId: string;
  readonly trailArn: string;
  readonly name: string;
  readonly retentionDays: number;
  readonly keyArn: string;
  readonly boundary?: string;
}

/** CloudWatch Logs takes only these; the next longer one keeps the promise. */
const RETENTIONS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,
  3653,
];

/** The smallest retention AWS offers that is at least so many days; 0 keeps for ever. */
export function offeredRetention(days: number): number {
  return days === 0 ? 0 : (RETENTIONS.find((offered) => offered >= days) ?? 0);
}

/** Where the trail's events can be searched and counted within minutes, and the role that brings them. */
export class TrailLogGroup extends Construct {
  readonly resource: CloudwatchLogGroup;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: TrailLogGroupProps) {
    super(scope, id);
    this.resource = new CloudwatchLogGroup(this, 'Resource', {
      name: props.name,
      retentionInDays: offeredRetention(props.retentionDays),
      kmsKeyId: props.keyArn,
      skipDestroy: true,
    });
    this.role = new Role(this, 'role', {
      name: 'TrailwardenLogDelivery',
      description: 'Brings the events of the organization trail to CloudWatch Logs',
      trust: deliveryTrust(props.trailArn),
      permissions: deliveryPermissions(props),
      ...(props.boundary === undefined ? {} : { boundary: props.boundary }),
    });
  }
}

function deliveryTrust(trailArn: string): readonly Statement[] {
  return [
    allow({
      Sid: 'OurTrail',
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'aws:SourceArn': trailArn } },
    }),
  ];
}

/** Only the streams CloudTrail makes: `<account>_CloudTrail_<region>` and, for members, `<organization>_…`. */
function deliveryPermissions(props: TrailLogGroupProps): readonly Statement[] {
  const { partition, region, accountId, name, managementAccountId, organizationId } = props;
  const stream = `arn:${partition}:logs:${region}:${accountId}:log-group:${name}:log-stream`;
  return [
    allow({
      Sid: 'Deliver',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: [`${stream}:${managementAccountId}_CloudTrail_*`, `${stream}:${organizationId}_*`],
    }),
  ];
}
