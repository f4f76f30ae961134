import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { AuditPolicy } from '../../../checks/controls/audit-policy.ts';
import { reasonOf, UsageError } from '../../../checks/errors.ts';
import type { Fact } from '../../../checks/snapshot.ts';
import { known } from '../../../checks/snapshot.ts';
import { attempt } from './call.ts';
import type { Clients, Session, Wiring } from './clients.ts';
import { clientBook, clientsAt, Eyes } from './clients.ts';

/** Where we are and through whose eyes: everything a reader needs besides what it reads. */
export interface Desk {
  readonly wiring: Wiring;
  readonly policy: AuditPolicy;
  readonly caller: Caller;
  /** Where global services and the organisation answer. */
  readonly mainRegion: string;
  /** The session of an account, assumed once. */
  readonly sessionOf: (account: string) => Promise<Fact<Session>>;
  readonly clientsOf: (session: Session, region: string) => Clients;
  /** Eyes nobody looks through at the moment. */
  readonly idle: Eyes[];
}

export interface Caller {
  readonly account: string;
  readonly arn: string;
  readonly partition: string;
}

const MAIN_REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** @throws UsageError without usable credentials: there is nothing to look at then. */
export async function openDesk(wiring: Wiring, policy: AuditPolicy): Promise<Desk> {
  const caller = await identify(wiring);
  const mainRegion = MAIN_REGIONS[caller.partition] ?? 'us-east-1';
  const sessions = new Map<string, Promise<Fact<Session>>>();
  const clientsOf = clientBook(wiring);
  const desk = { wiring, policy, caller, mainRegion, clientsOf, idle: [] };
  const sessionOf = (account: string): Promise<Fact<Session>> => {
    const opened = sessions.get(account) ?? assume(desk, account);
    sessions.set(account, opened);
    return opened;
  };
  return { ...desk, sessionOf };
}

async function identify(wiring: Wiring): Promise<Caller> {
  const region = await regionOf(wiring);
  try {
    const sts = clientsAt(wiring, () => ({ account: '' }), region).sts();
    const { Account: account = '', Arn: arn = '' } = await sts.send(new GetCallerIdentityCommand());
    return { account, arn, partition: arn.split(':')[1] ?? 'aws' };
  } catch (error) {
    throw new UsageError(
      `cannot read the organisation: ${reasonOf(error)}; give AWS credentials the way the AWS CLI takes them`,
      { cause: error },
    );
  }
}

const regionOf = async ({ first }: Wiring): Promise<string> => first.config.region();

async function assume(desk: Omit<Desk, 'sessionOf'>, account: string): Promise<Fact<Session>> {
  const { policy, caller, mainRegion } = desk;
  if (account === caller.account) return known({ account });
  const { auditRole } = policy;
  if (auditRole === undefined) return NO_ROLE;
  const clients = desk.clientsOf({ account: caller.account }, mainRegion);
  return attempt(async () => {
    const { Credentials: keys } = await clients.sts().send(
      new AssumeRoleCommand({
        RoleArn: `arn:${caller.partition}:iam::${account}:role/${auditRole}`,
        RoleSessionName: 'trailwarden',
      }),
    );
    const {
      AccessKeyId: accessKeyId = '',
      SecretAccessKey: secretAccessKey = '',
      SessionToken: sessionToken = '',
    } = keys ?? {};
    return { account, keys: { accessKeyId, secretAccessKey, sessionToken } };
  });
}

const NO_ROLE: Fact<Session> = {
  known: false,
  reason: 'no role to assume is configured (organization.audit-role)',
  call: 'sts:AssumeRole',
  permission: 'sts:AssumeRole',
};

/** Looks into an account and Region: the refusal of the role is the refusal of everything there. */
export async function lookInto<T>(
  desk: Desk,
  at: { readonly account: string; readonly region: string },
  look: (clients: Clients) => Promise<T>,
): Promise<Fact<T>> {
  const session = await desk.sessionOf(at.account);
  if (!session.known) return session;
  return attempt(() => look(desk.clientsOf(session.value, at.region)));
}

/** Looks into all Regions of one account, through eyes that the next account looks through again. */
export async function lookThrough<T>(
  { wiring, idle }: Desk,
  session: Session,
  look: (eyes: Eyes) => Promise<T>,
): Promise<T> {
  const eyes = (idle.pop() ?? new Eyes(wiring)).turnTo(session);
  const seen = await look(eyes);
  idle.push(eyes);
  return seen;
}
