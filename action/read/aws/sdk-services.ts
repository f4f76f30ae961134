import { awsClientOptions } from '../aws-client.ts';
import type { JsonCall, ServicePlace } from './json-call.ts';
import { sdkAddress } from './sdk-address.ts';

/**
 * Where the SDK would ask a service, and as whom: profiles, roles, special endpoints and partitions
 * are its trade. Nothing is asked.
 */
export async function sdkPlace(
  call: Pick<JsonCall, 'service' | 'region'>,
  endpoint: string | undefined,
): Promise<ServicePlace> {
  const options = { ...(await awsClientOptions(endpoint)), region: call.region };
  return OPEN[call.service](options);
}

type Options = Awaited<ReturnType<typeof awsClientOptions>> & { readonly region: string };

const OPEN: Readonly<Record<JsonCall['service'], (options: Options) => Promise<ServicePlace>>> = {
  async cloudtrail(options) {
    const { CloudTrailClient, DescribeTrailsCommand } = await import('@aws-sdk/client-cloudtrail');
    const client = new CloudTrailClient(options);
    const command = new DescribeTrailsCommand({});
    const url = await sdkAddress(command.middlewareStack, () => client.send(command));
    return { url, credentials: client.config.credentials };
  },
  async organizations(options) {
    const { OrganizationsClient, ListAccountsCommand } =
      await import('@aws-sdk/client-organizations');
    const client = new OrganizationsClient(options);
    const command = new ListAccountsCommand({});
    const url = await sdkAddress(command.middlewareStack, () => client.send(command));
    return { url, credentials: client.config.credentials };
  },
  async account(options) {
    const { AccountClient, ListRegionsCommand } = await import('@aws-sdk/client-account');
    const client = new AccountClient(options);
    const command = new ListRegionsCommand({});
    const url = await sdkAddress(command.middlewareStack, () => client.send(command));
    return { url: url.replace(/listRegions\/$/u, ''), credentials: client.config.credentials };
  },
};
