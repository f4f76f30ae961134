import {
  DescribePolicyCommand,
  paginateListParents,
  paginateListPoliciesForTarget,
} from '@aws-sdk/client-organizations';
import type { GuardrailPolicy, Guardrails } from '../../../checks/snapshot.ts';
import { pages, unlessAbsent } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

/** What was asked already: accounts share their parents, and parents their policies. */
interface Memory {
  readonly parents: Map<string, Promise<string | undefined>>;
  readonly attached: Map<string, Promise<readonly GuardrailPolicy[]>>;
  readonly documents: Map<string, Promise<string>>;
}

function once<T>(memory: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const asked = memory.get(key) ?? ask();
  memory.set(key, asked);
  return asked;
}

/** Reads what binds some accounts; targets and policies they share are asked for once. */
export function guardrailReader(desk: Desk, eyes: string) {
  const memory: Memory = { parents: new Map(), attached: new Map(), documents: new Map() };
  return async (account: string, duty: Guardrails['duty']): Promise<Guardrails> => ({
    account,
    duty,
    policies: await lookInto(desk, { account: eyes, region: desk.mainRegion }, async (clients) => {
      const chain = await chainOf(clients, memory, account);
      const all = chain.map((target) =>
        once(memory.attached, target, () => policiesAt(clients, memory, target)),
      );
      return (await Promise.all(all)).flat();
    }),
  });
}

/** The account, its OUs and the root. */
async function chainOf(
  clients: Clients,
  { parents }: Memory,
  account: string,
): Promise<readonly string[]> {
  const chain = [account];
  for (let child = account; !child.startsWith('r-');) {
    const parent = await once(parents, child, () => parentOf(clients, child));
    if (parent === undefined) break;
    chain.push(parent);
    child = parent;
  }
  return chain;
}

async function policiesAt(
  clients: Clients,
  { documents }: Memory,
  target: string,
): Promise<readonly GuardrailPolicy[]> {
  const lists = await Promise.all(TYPES.map((type) => listPolicies(clients, target, type)));
  return Promise.all(
    lists.flat().map(async (policy) => ({
      ...policy,
      target,
      document: await once(documents, policy.id, () => readDocument(clients, policy.id)),
    })),
  );
}

const TYPES = ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'] as const;

async function parentOf(clients: Clients, ChildId: string): Promise<string | undefined> {
  const parents = await pages(
    paginateListParents({ client: clients.organizations() }, { ChildId }),
    ({ Parents: found = [] }) => found.map(({ Id: id = '' }) => id),
  );
  return parents[0];
}

/** A kind of policy the organisation never enabled binds nobody. */
const listPolicies = (clients: Clients, TargetId: string, Filter: (typeof TYPES)[number]) =>
  unlessAbsent(
    ['PolicyTypeNotEnabledException', 'PolicyTypeNotAvailableForOrganizationException'],
    [],
    () =>
      pages(
        paginateListPoliciesForTarget({ client: clients.organizations() }, { TargetId, Filter }),
        ({ Policies: found = [] }) =>
          found.map(({ Id: id = '', Name: name = '' }) => ({ id, name, type: Filter })),
      ),
  );

async function readDocument(clients: Clients, PolicyId: string): Promise<string> {
  const answer = await clients.organizations().send(new DescribePolicyCommand({ PolicyId }));
  return answer.Policy?.Content ?? '';
}
