import { Gate } from '../../../../action/read/organization/call.ts';
import { clientBook, firstClient } from '../../../../action/read/organization/clients.ts';
import type { ApiCall } from '../../../../action/read/organization/options.ts';
import type { Desk } from '../../../../action/read/organization/sessions.ts';
import { DEFAULT_AUDIT_POLICY } from '../../../../checks/controls/audit-policy.ts';
import { known } from '../../../../checks/snapshot.ts';

const keys = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' };
/** Somebody whose role was assumed. */
export const MEMBER = { account: '111111111111', keys };

/** A desk whose calls all go to one server of the kit. */
export async function aDesk(
  endpointUrl: string,
  onCall: (call: ApiCall) => void = () => undefined,
): Promise<Desk> {
  const first = await firstClient('us-east-1', endpointUrl);
  const wiring = { endpointUrl, gate: new Gate(4), onCall, first };
  return {
    wiring,
    policy: DEFAULT_AUDIT_POLICY,
    caller: { account: MEMBER.account, arn: '', partition: 'aws' },
    mainRegion: 'us-east-1',
    sessionOf: (account) => Promise.resolve(known({ ...MEMBER, account })),
    clientsOf: clientBook(wiring),
    idle: [],
  };
}
