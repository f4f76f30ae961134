import { instantOf, partsOf, textOf, type JsonPart } from './aws/json-answer.ts';
import { openJsonServices } from './aws/json-service.ts';

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
  const ask = openJsonServices(endpoint);
  const call = { service: 'organizations', region: GLOBAL, operation: 'ListAccounts' } as const;
  const accounts: string[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const input = token === undefined ? {} : { NextToken: token };
    const { Accounts, NextToken } = await ask({ ...call, input });
    const members = partsOf(Accounts).filter((account) => wasMember(account, before));
    accounts.push(...members.flatMap(({ Id }) => textOf(Id) ?? []));
    token = textOf(NextToken);
    if (token === undefined) break;
  }
  return accounts;
}

function wasMember({ Status, JoinedTimestamp }: JsonPart, before: Date): boolean {
  const joined = instantOf(JoinedTimestamp);
  return Status === 'ACTIVE' && (joined === undefined || joined <= before);
}

/**
 * The regions that every account has: opt-in regions may be enabled in one account and not in the
 * next, and their absence from an archive proves nothing. Needs account:ListRegions.
 */
export async function readCommonRegions(endpoint?: string): Promise<readonly string[]> {
  const ask = openJsonServices(endpoint);
  const { Regions } = await ask({
    ...{ service: 'account', region: GLOBAL, operation: 'ListRegions' },
    input: { MaxResults: 50, RegionOptStatusContains: ['ENABLED_BY_DEFAULT'] },
  });
  return partsOf(Regions).flatMap(({ RegionName }) => textOf(RegionName) ?? []);
}
