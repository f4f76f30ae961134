import { KEY_KILLING, keyAdministration } from './key-administration.ts';
import { allow, rootsOf, type Statement } from './policy.ts';

export interface ArchiveKeyPolicyProps {
  readonly partition: string;
  readonly accountId: string;
  readonly region: string;
  readonly trailArn: string;
  readonly managementAccountId: string;
  readonly readers: readonly string[];
  readonly breakGlass: readonly string[];
}

/**
 * Who may use, and who may kill, the archive's key. Unlike AWS's default there is no `kms:*` for the
 * account: an administrator there can care for the key but neither decrypt nor destroy with it.
 * (The console's default lets every principal of the account decrypt.)
 */
export function archiveKeyPolicy(props: ArchiveKeyPolicyProps): readonly Statement[] {
  return [...care(props), ...encryption(props), ...keyReaders(props)];
}

function care({ partition, accountId, breakGlass }: ArchiveKeyPolicyProps): readonly Statement[] {
  const administration = keyAdministration(partition, accountId);
  const killing = allow({
    Sid: 'BreakGlass',
    Principal: rootsOf(partition, breakGlass),
    Action: KEY_KILLING,
    Resource: '*',
    Condition: { ArnEquals: { 'aws:PrincipalArn': breakGlass } },
  });
  return breakGlass.length === 0 ? [administration] : [administration, killing];
}

function encryption({ partition, trailArn, managementAccountId }: ArchiveKeyPolicyProps) {
  const service = { Principal: { Service: 'cloudtrail.amazonaws.com' }, Resource: '*' } as const;
  const fromTrail = { StringEquals: { 'aws:SourceArn': trailArn } };
  return [
    allow({
      Sid: 'TrailEncrypts',
      ...service,
      Action: 'kms:GenerateDataKey*',
      Condition: {
        ...fromTrail,
        StringLike: {
          'kms:EncryptionContext:aws:cloudtrail:arn': `arn:${partition}:cloudtrail:*:${managementAccountId}:trail/*`,
        },
      },
    }),
    allow({ Sid: 'TrailDescribes', ...service, Action: 'kms:DescribeKey', Condition: fromTrail }),
    // Without Decrypt AWS refuses to create or update a trail on a bucket that uses a bucket key.
    allow({ Sid: 'TrailUsesBucketKey', ...service, Action: 'kms:Decrypt', Condition: fromTrail }),
  ];
}

/** Lets roles of any account decrypt what they read from S3, and nothing else. */
export function keyReaders({
  partition,
  region,
  readers,
}: Pick<ArchiveKeyPolicyProps, 'partition' | 'region' | 'readers'>): readonly Statement[] {
  // CloudTrail's encryption context is not asked for: with a bucket key the context is the bucket.
  return [
    allow({
      Sid: 'ReadersDecrypt',
      Principal: rootsOf(partition, readers),
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: {
        ArnEquals: { 'aws:PrincipalArn': readers },
        StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com` },
      },
    }),
  ];
}
