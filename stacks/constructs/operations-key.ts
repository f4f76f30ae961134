import { KmsAlias } from '@cdktf/provider-aws/lib/kms-alias/index.js';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key/index.js';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { KEY_CARE, KEY_KILLING, keyAdministration } from './key-administration.ts';
import { allow, policyJson, type Statement } from './policy.ts';

export interface OperationsKeyProps {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  /** Names the key; one account may hold several. */
  readonly alias: string;
  /** Log groups it encrypts, by name. @default none */
  readonly logGroups?: readonly string[];
  /** Services that publish or send through it, for this account. @default none */
  readonly publishers?: readonly string[];
  readonly provider?: TerraformProvider;
}

/** A key for what passes through: log group, topics, queue. Not the archive's: its readers differ. */
export class OperationsKey extends Construct {
  readonly resource: KmsKey;

  constructor(scope: Construct, id: string, props: OperationsKeyProps) {
    super(scope, id);
    const on = props.provider === undefined ? {} : { provider: props.provider };
    this.resource = new KmsKey(this, 'Resource', {
      ...on,
      description: 'Encrypts log groups, topics and queues of Trailwarden',
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      policy: policyJson(operationsKeyPolicy(props)),
    });
    new KmsAlias(this, 'alias', {
      ...on,
      name: `alias/${props.alias}`,
      targetKeyId: this.resource.keyId,
    });
  }

  get arn(): string {
    return this.resource.arn;
  }
}

function operationsKeyPolicy(props: OperationsKeyProps): readonly Statement[] {
  const { partition, accountId, logGroups = [], publishers = [] } = props;
  return [
    keyAdministration(partition, accountId, [...KEY_CARE, ...KEY_KILLING]),
    ...(logGroups.length === 0 ? [] : [logsUse(props, logGroups)]),
    ...(publishers.length === 0 ? [] : [publishersUse(accountId, publishers)]),
  ];
}

function logsUse({ partition, region, accountId }: OperationsKeyProps, names: readonly string[]) {
  return allow({
    Sid: 'LogGroups',
    Principal: { Service: `logs.${region}.amazonaws.com` },
    Action: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey*',
      'kms:ReEncrypt*',
    ],
    Resource: '*',
    Condition: {
      ArnEquals: {
        'kms:EncryptionContext:aws:logs:arn': names.map(
          (name) => `arn:${partition}:logs:${region}:${accountId}:log-group:${name}`,
        ),
      },
    },
  });
}

function publishersUse(accountId: string, publishers: readonly string[]): Statement {
  return allow({
    Sid: 'Publishers',
    Principal: { Service: [...publishers] },
    Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    Resource: '*',
    Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
  });
}
