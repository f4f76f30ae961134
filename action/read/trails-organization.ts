import type { Account } from '@aws-sdk/client-organizations';
import { awsClientOptions } from './aws-client.ts';

/** Organizations and Account Management answer from one region, whatever region is audited. */
const GLOBAL = 'us-east-1';
/** An organization may have tens of thousands of accounts, twenty to a page. */
const MOST_PAGES = 5_000;

/**
 * The accounts that were active members before an instant: those an organisation trail must have
 * digests of. Needs organizations:ListAccounts, which only the management account and delegated
 * administrators have.
 */
export async function readActiveAccounts(
  before: Date,
  endpoint?: string,
): Promise<readonly string[]> {
  const { OrganizationsClient, ListAccountsCommand } =
    await import('@aws-sdk/client-organizations');
  const client = new OrganizationsClient({ ...(await awsClientOptions(endpoint)), region: GLOBAL });
  const accounts: string[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await client.send(
      new ListAccountsCommand(token === undefined ? {} : { NextToken: token }),
    );
    const members = (answer.Accounts ?? []).filter((account) => wasMember(account, before));
    accounts.push(...members.flatMap(({ Id }) => Id ?? []));
    token = answer.NextToken;
    if (token === undefined) break;
  }
  return accounts;
}

function wasMember({ Status, JoinedTimestamp }: Account, before: Date): boolean {
  return Status === 'ACTIVE' && (JoinedTimestamp === undefined || JoinedTimestamp <= before);
}

/**
 * The regions that every account has: opt-in regions may be enabled in one account and not in the
 * next, and their absence from an archive proves nothing. Needs account:ListRegions.
 */
export async function readCommonRegions(endpoint?: string): Promise<readonly string[]> {
  const { AccountClient, ListRegionsCommand } = await import('@aws-sdk/client-account');
  const client = new AccountClient({ ...(await awsClientOptions(endpoint)), region: GLOBAL });
  const { Regions = [] } = await client.send(
    new ListRegionsCommand({ MaxResults: 50, RegionOptStatusContains: ['ENABLED_BY_DEFAULT'] }),
  );
  return Regions.flatMap(({ RegionName }) => RegionName ?? []);
}
