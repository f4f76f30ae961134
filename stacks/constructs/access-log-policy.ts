import { allow, denyPlainHttp, type Statement } from './policy.ts';

export interface AccessLogPolicyProps {
  readonly bucketArn: string;
  /** The bucket whose requests are logged, and the account that owns it. */
  readonly sourceArn: string;
  readonly sourceAccount: string;
}

/** S3's log delivery may write here for one bucket of one account, and for no other. */
export function accessLogPolicy({
  bucketArn,
  sourceArn,
  sourceAccount,
}: AccessLogPolicyProps): readonly Statement[] {
  return [
    allow({
      Sid: 'AccessLogDelivery',
      Principal: { Service: 'logging.s3.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: `${bucketArn}/*`,
      Condition: {
        ArnEquals: { 'aws:SourceArn': sourceArn },
        StringEquals: { 'aws:SourceAccount': sourceAccount },
      },
    }),
    denyPlainHttp(bucketArn),
  ];
}
