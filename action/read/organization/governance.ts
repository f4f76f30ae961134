import {
  DescribeOrganizationCommand,
  paginateListAccounts,
  paginateListAWSServiceAccessForOrganization,
  paginateListDelegatedAdministrators,
} from '@aws-sdk/client-organizations';
import type { Account, Fact, Organization } from '../../../checks/snapshot.ts';
import { pages, unlessAbsent } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

/** Every member may ask whose organisation it is in. */
export const readOrganizationFacts = (desk: Desk): Promise<Fact<Organization | null>> =>
  lookInto(desk, { account: desk.caller.account, region: desk.mainRegion }, (clients) =>
    unlessAbsent<Organization | null>(['AWSOrganizationsNotInUseException'], null, async () => {
      const { Organization: found } = await clients
        .organizations()
        .send(new DescribeOrganizationCommand({}));
      return {
        id: found?.Id ?? '',
        managementAccount: found?.MasterAccountId ?? '',
        featureSet: found?.FeatureSet ?? '',
      };
    }),
  );

/** The management account's eyes, or the caller's: a delegated administrator may read the organisation too. */
export async function governor(desk: Desk, management: string): Promise<string> {
  const session = await desk.sessionOf(management);
  return session.known ? management : desk.caller.account;
}

export async function readGovernance(desk: Desk, eyes: string) {
  const look = <T>(ask: (clients: Clients) => Promise<T>) =>
    lookInto(desk, { account: eyes, region: desk.mainRegion }, ask);
  const [accounts, trustedServices, trailAdministrators] = await Promise.all([
    look(listAccounts),
    look(listTrusted),
    look(listAdministrators),
  ]);
  return { accounts: neverEmpty(accounts), trustedServices, trailAdministrators };
}

/** An organisation has one account at least: an empty list is no answer. */
function neverEmpty(accounts: Fact<readonly Account[]>): Fact<readonly Account[]> {
  if (!accounts.known || accounts.value.length > 0) return accounts;
  const call = 'organizations:ListAccounts';
  return { known: false, reason: 'the list of accounts came back empty', call, permission: call };
}

const listAccounts = (clients: Clients) =>
  pages(paginateListAccounts({ client: clients.organizations() }, {}), ({ Accounts: found = [] }) =>
    found.map((account) => ({
      id: account.Id ?? '',
      name: account.Name ?? '',
      status: account.State ?? oldStatus(account),
    })),
  );

/** Before there was a State there was a Status, and emulators and older partitions know only that. */
function oldStatus(account: object): string {
  const old: unknown = new Map<string, unknown>(Object.entries(account)).get('Status');
  return typeof old === 'string' ? old : 'ACTIVE';
}

const listTrusted = (clients: Clients) =>
  pages(
    paginateListAWSServiceAccessForOrganization({ client: clients.organizations() }, {}),
    ({ EnabledServicePrincipals: found = [] }) =>
      found.map(({ ServicePrincipal: principal = '' }) => principal),
  );

const listAdministrators = (clients: Clients) =>
  pages(
    paginateListDelegatedAdministrators(
      { client: clients.organizations() },
      { ServicePrincipal: 'cloudtrail.amazonaws.com' },
    ),
    ({ DelegatedAdministrators: found = [] }) => found.map(({ Id: id = '' }) => id),
  );
