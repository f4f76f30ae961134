import { SnsTopic } from '@cdktf/provider-aws/lib/sns-topic/index.js';
import { SnsTopicPolicy } from '@cdktf/provider-aws/lib/sns-topic-policy/index.js';
import { SnsTopicSubscription } from '@cdktf/provider-aws/lib/sns-topic-subscription/index.js';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { allow, type Conditions, deny, policyJson, type Statement } from './policy.ts';

export interface NoticeTopicProps {
  readonly name: string;
  readonly keyArn: string;
  /** The one service that publishes, and what it must be acting for. */
  readonly publisher: string;
  readonly onBehalfOf: Conditions;
  /** Each has to confirm by mail before anything arrives. @default none */
  readonly emails?: readonly string[];
  readonly provider?: TerraformProvider;
}

/** A topic that one service publishes to, encrypted, on our behalf and nobody else's. */
export class NoticeTopic extends Construct {
  readonly resource: SnsTopic;
  readonly policy: SnsTopicPolicy;

  constructor(scope: Construct, id: string, props: NoticeTopicProps) {
    super(scope, id);
    const on = props.provider === undefined ? {} : { provider: props.provider };
    this.resource = new SnsTopic(this, 'Resource', {
      ...on,
      name: props.name,
      kmsMasterKeyId: props.keyArn,
    });
    this.policy = new SnsTopicPolicy(this, 'policy', {
      ...on,
      arn: this.resource.arn,
      policy: policyJson(topicPolicy(this.resource.arn, props)),
    });
    for (const email of props.emails ?? [])
      new SnsTopicSubscription(this, `to-${email.replace(/[^a-zA-Z0-9]/g, '-')}`, {
        ...on,
        topicArn: this.resource.arn,
        protocol: 'email',
        endpoint: email,
      });
  }
}

function topicPolicy(
  topicArn: string,
  { publisher, onBehalfOf }: Pick<NoticeTopicProps, 'publisher' | 'onBehalfOf'>,
): readonly Statement[] {
  return [
    allow({
      Sid: 'Publisher',
      Principal: { Service: publisher },
      Action: 'sns:Publish',
      Resource: topicArn,
      Condition: onBehalfOf,
    }),
    deny({
      Sid: 'DenyPlainHttp',
      Principal: '*',
      Action: 'sns:Publish',
      Resource: topicArn,
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  ];
}
