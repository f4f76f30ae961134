import { instantOf, partsOf, textOf, type JsonPart } from './aws/json-answer.ts';
import { openJsonServices } from './aws/json-service.ts';

/**
 * Organizations and Account Management answer from one region of each partition, whatever region is
 * audited (the SDK's partitions, "implicitGlobalRegion").
 */
const GLOBAL: ReadonlyMap<string, string> = new Map([
  ['aws', 'us-east-1'],
  ['aws-cn', 'cn-northwest-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-eusc', 'eusc-de-east-1'],
]);
/** An organization may have tens of thousands of accounts, twenty to a page. */
const MOST_PAGES = 5_000;

/** Whom to ask about an organisation. */
export interface Registry {
  /** As ARNs have it. */
  readonly partition: string;
  /** `--endpoint-url` */
  readonly endpoint?: string | undefined;
}

/**
 * The accounts that were active members before an instant: those an organisation trail must have
 * digests of. Needs organizations:ListAccounts, which only the management account and delegated
 * administrators have.
 */
export async function readActiveAccounts(
  before: Date,
  { partition, endpoint }: Registry,
): Promise<readonly string[]> {
  const ask = openJsonServices(endpoint);
  const region = globalRegion(partition);
  const call = { service: 'organizations', region, operation: 'ListAccounts' } as const;
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

/** Before there was a State there was a Status, and emulators and older partitions know only that. */
function wasMember({ State, Status, JoinedTimestamp }: JsonPart, before: Date): boolean {
  const joined = instantOf(JoinedTimestamp);
  return (State ?? Status) === 'ACTIVE' && (joined === undefined || joined <= before);
}

function globalRegion(partition: string): string {
  return GLOBAL.get(partition) ?? 'us-east-1';
}

/**
 * The regions that every account has: opt-in regions may be enabled in one account and not in the
 * next, and their absence from an archive proves nothing. Needs account:ListRegions.
 */
export async function readCommonRegions({
  partition,
  endpoint,
}: Registry): Promise<readonly string[]> {
  const ask = openJsonServices(endpoint);
  const { Regions } = await ask({
    ...{ service: 'account', region: globalRegion(partition), operation: 'ListRegions' },
    input: { MaxResults: 50, RegionOptStatusContains: ['ENABLED_BY_DEFAULT'] },
  });
  return partsOf(Regions).flatMap(({ RegionName }) => textOf(RegionName) ?? []);
}
