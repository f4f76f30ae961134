import {
  GetEventDataStoreCommand,
  GetResourcePolicyCommand,
  paginateListEventDataStores,
} from '@aws-sdk/client-cloudtrail';
import type { GetEventDataStoreResponse } from '@aws-sdk/client-cloudtrail';
import type { EventDataStore, LakeFacts } from '../../../checks/snapshot.ts';
import { attempt, pages, unlessAbsent } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';
import { advancedOf } from './trails.ts';

/** The event data stores of one Region. */
export async function readLake(
  desk: Desk,
  at: { readonly account: string; readonly region: string },
): Promise<LakeFacts> {
  const stores = await lookInto(desk, at, async (clients) => {
    const arns = await pages(
      paginateListEventDataStores({ client: clients.cloudTrail() }, {}),
      ({ EventDataStores: found = [] }) => found.map(({ EventDataStoreArn: arn = '' }) => arn),
    );
    return Promise.all(arns.map((arn) => readStore(clients, arn)));
  });
  return { ...at, stores };
}

async function readStore(clients: Clients, arn: string): Promise<EventDataStore> {
  const [store, policy] = await Promise.all([
    clients.cloudTrail().send(new GetEventDataStoreCommand({ EventDataStore: arn })),
    attempt(() => readPolicy(clients, arn)),
  ]);
  return { ...storeOf(store), arn, policy };
}

const storeOf = (store: GetEventDataStoreResponse) => ({
  name: store.Name ?? '',
  status: store.Status ?? '',
  kmsKeyId: store.KmsKeyId ?? '',
  retentionDays: store.RetentionPeriod ?? 0,
  ...flagsOf(store),
  selectors: (store.AdvancedEventSelectors ?? []).map(advancedOf),
});

const flagsOf = (store: GetEventDataStoreResponse) => ({
  multiRegion: store.MultiRegionEnabled === true,
  organization: store.OrganizationEnabled === true,
  terminationProtection: store.TerminationProtectionEnabled === true,
});

const readPolicy = (clients: Clients, arn: string) =>
  unlessAbsent(['ResourcePolicyNotFoundException'], '', async () => {
    const answer = await clients
      .cloudTrail()
      .send(new GetResourcePolicyCommand({ ResourceArn: arn }));
    return answer.ResourcePolicy ?? '';
  });
