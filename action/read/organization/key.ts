import {
  DescribeKeyCommand,
  GetKeyPolicyCommand,
  GetKeyRotationStatusCommand,
  paginateListGrants,
} from '@aws-sdk/client-kms';
import type { KeyDescription, KeyFacts } from '../../../checks/snapshot.ts';
import { pages, unlessAbsent } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

/** A key, in its owner's account: elsewhere only DescribeKey would be answered. */
export async function readKey(desk: Desk, arn: string): Promise<KeyFacts> {
  const [, , , region = desk.mainRegion, account = ''] = arn.split(':');
  const look = <T>(ask: (clients: Clients) => Promise<T>) =>
    lookInto(desk, { account, region }, ask);
  const [description, rotation, policy, grants] = await Promise.all([
    look((clients) => describe(clients, arn)),
    look(async (clients) => {
      const answer = await clients.kms().send(new GetKeyRotationStatusCommand({ KeyId: arn }));
      return answer.KeyRotationEnabled === true;
    }),
    look(async (clients) => {
      const answer = await clients
        .kms()
        .send(new GetKeyPolicyCommand({ KeyId: arn, PolicyName: 'default' }));
      return answer.Policy ?? '';
    }),
    look((clients) =>
      pages(
        paginateListGrants({ client: clients.kms() }, { KeyId: arn }),
        ({ Grants: found = [] }) =>
          found.map(({ GranteePrincipal: grantee = '', Operations: operations = [] }) => ({
            grantee,
            operations,
          })),
      ),
    ),
  ]);
  return { arn, account, region, description, rotation, policy, grants };
}

const describe = (clients: Clients, arn: string) =>
  unlessAbsent<KeyDescription | null>(['NotFoundException'], null, async () => {
    const { KeyMetadata: key } = await clients.kms().send(new DescribeKeyCommand({ KeyId: arn }));
    return {
      arn,
      state: key?.KeyState ?? '',
      origin: key?.Origin ?? '',
      spec: key?.KeySpec ?? '',
      customStore: key?.CustomKeyStoreId !== undefined,
    };
  });
