import { CloudTrailClient, DescribeTrailsCommand } from '@aws-sdk/client-cloudtrail';
import {
  DescribeOrganizationCommand,
  ListRootsCommand,
  OrganizationsClient,
  paginateListAWSServiceAccessForOrganization,
} from '@aws-sdk/client-organizations';
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { AccountClient, paginateListRegions } from '@aws-sdk/client-account';
import * as z from 'zod';
import type { Deployment, GithubRepository } from './deployment.ts';
import type { DoctorFacts, Reading, RepositoryReading, TrailReading } from './doctor.ts';

/** Reads what the doctor judges, with the caller's credentials; nothing here changes anything. */
export async function readDoctorFacts(deployment: Deployment): Promise<DoctorFacts> {
  const region = deployment.homeRegion;
  const organizations = new OrganizationsClient({ region });
  const [
    account,
    organizationId,
    trustedServices,
    policyTypes,
    trails,
    enabledRegions,
    repository,
    bucketName,
  ] = await Promise.all([
    attempt(readCaller(region)),
    attempt(readOrganization(organizations)),
    attempt(readTrustedServices(organizations)),
    attempt(readPolicyTypes(organizations)),
    attempt(readTrails(region)),
    attempt(readRegions(region)),
    attempt(readRepository(deployment.github)),
    attempt(readBucketName(deployment)),
  ]);
  return {
    account,
    organizationId,
    trustedServices,
    policyTypes,
    trails,
    enabledRegions,
    repository,
    bucketName,
  };
}

async function attempt<T>(reading: Promise<T>): Promise<Reading<T>> {
  try {
    return { known: true, value: await reading };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { known: false, reason };
  }
}

async function readCaller(region: string): Promise<string> {
  const { Account } = await new STSClient({ region }).send(new GetCallerIdentityCommand());
  return required(Account, 'the caller has no account');
}

async function readOrganization(client: OrganizationsClient): Promise<string> {
  const { Organization } = await client.send(new DescribeOrganizationCommand());
  return required(Organization?.Id, 'the account is in no organization');
}

async function readTrustedServices(client: OrganizationsClient): Promise<readonly string[]> {
  const services: string[] = [];
  for await (const page of paginateListAWSServiceAccessForOrganization({ client }, {}))
    for (const { ServicePrincipal } of page.EnabledServicePrincipals ?? [])
      if (ServicePrincipal !== undefined) services.push(ServicePrincipal);
  return services;
}

async function readPolicyTypes(client: OrganizationsClient): Promise<readonly string[]> {
  const { Roots = [] } = await client.send(new ListRootsCommand());
  return Roots.flatMap(({ PolicyTypes = [] }) => PolicyTypes)
    .filter(({ Status }) => Status === 'ENABLED')
    .map(({ Type }) => Type ?? '');
}

async function readTrails(region: string): Promise<readonly TrailReading[]> {
  const client = new CloudTrailClient({ region });
  const { trailList = [] } = await client.send(
    new DescribeTrailsCommand({ includeShadowTrails: true }),
  );
  return trailList.map(
    ({ TrailARN = '', Name = '', HomeRegion = '', IsOrganizationTrail, S3BucketName = '' }) => ({
      arn: TrailARN,
      name: Name,
      homeRegion: HomeRegion,
      isOrganizationTrail: IsOrganizationTrail === true,
      bucket: S3BucketName,
    }),
  );
}

async function readRegions(region: string): Promise<readonly string[]> {
  const client = new AccountClient({ region });
  const enabled: string[] = [];
  const query = { RegionOptStatusContains: ['ENABLED' as const, 'ENABLED_BY_DEFAULT' as const] };
  for await (const page of paginateListRegions({ client }, query))
    for (const { RegionName } of page.Regions ?? [])
      if (RegionName !== undefined) enabled.push(RegionName);
  return enabled;
}

const repositorySchema = z.object({ id: z.number(), owner: z.object({ id: z.number() }) });
const subjectSchema = z.object({ use_default: z.boolean() });

/** GitHub's own description; a private repository needs GITHUB_TOKEN or GH_TOKEN. */
async function readRepository({ owner, name }: GithubRepository): Promise<RepositoryReading> {
  const path = `repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  const { id, owner: owning } = repositorySchema.parse(await readGithub(path));
  const { use_default } = subjectSchema.parse(
    await readGithub(`${path}/actions/oidc/customization/sub`),
  );
  return { id: String(id), ownerId: String(owning.id), defaultSubject: use_default };
}

async function readGithub(path: string): Promise<unknown> {
  const token = process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN;
  const response = await fetch(`https://api.github.com/${path}`, {
    headers: {
      accept: 'application/vnd.github+json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok)
    throw new Error(
      `GitHub answers ${response.status} for ${path}; set GITHUB_TOKEN to a token that may read it`,
    );
  return response.json();
}

/** A 403 is a bucket of somebody else, or of the archive account: the owner decides which. */
async function readBucketName({
  homeRegion,
  trail,
  accounts,
}: Deployment): Promise<'free' | 'ours'> {
  const client = new S3Client({ region: homeRegion });
  const ask = (ExpectedBucketOwner: string) =>
    client.send(new HeadBucketCommand({ Bucket: trail.bucket, ExpectedBucketOwner }));
  try {
    await ask(accounts['log-archive']);
    return 'ours';
  } catch (error) {
    if (statusOf(error) === 404) return 'free';
    if (statusOf(error) === 403)
      throw new Error(
        `${trail.bucket} exists and this account may not see whose it is: ask from the archive account`,
      );
    throw error;
  }
}

function statusOf(error: unknown): number | undefined {
  const parsed = z.object({ $metadata: z.object({ httpStatusCode: z.number() }) }).safeParse(error);
  return parsed.data?.$metadata.httpStatusCode;
}

function required<T>(value: T | undefined, complaint: string): T {
  if (value === undefined) throw new Error(complaint);
  return value;
}
