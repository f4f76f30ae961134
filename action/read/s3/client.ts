import { setTimeout as pause } from 'node:timers/promises';
import { ArchiveError, reasonOf } from '../../../checks/errors.ts';
import type { CredentialSource } from './credentials.ts';
import { createExchange } from './exchange.ts';
import { createGate, type Load } from './gate.ts';
import { refusalOf, type Refusal, type Target } from './refusal.ts';
import { createSigner, type Posted } from './sign.ts';
import type { S3Credentials, S3Source } from './source.ts';
import { TooLargeError, WireError, type Answer, type Exchange, type WireRequest } from './wire.ts';

/** A request, what it is for, and what its answer means. */
export interface Asked extends Partial<Posted> {
  /** In words, for the messages. */
  readonly what: string;
  /** @default GET */
  readonly method?: WireRequest['method'];
  /** Appended to the service's `objects`; already encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Undefined where the answer is a success. */
  refusalOf(answer: Answer): Refusal | undefined;
  /** Says what is wrong with a successful answer; undefined where it can be trusted. */
  check?(answer: Answer): string | undefined;
}

/** @throws ArchiveError, or what a refusal says, once the last word was had or every attempt failed. */
export type AwsClient = (asked: Asked) => Promise<Answer>;

/** A GET of S3; the caller may tell whether the answer is what S3 meant to send. */
export interface S3Get extends Target, Pick<Asked, 'path' | 'query' | 'check'> {}

/** @throws ArchiveError once S3 has had its last word or every attempt failed. */
export type S3Client = (get: S3Get) => Promise<Answer>;

/** Where requests go, and what they are signed for. */
export interface Service extends Pick<S3Source, 'objects' | 'region' | 'limits'> {
  /** As signatures have it. @default s3 */
  readonly service?: string;
  /** Connections that are there already. */
  readonly exchange?: Exchange | undefined;
}

type Outcome =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly answer?: Answer };
type Refused = Extract<Outcome, { kind: 'refused' }>;

/** How far one request has come. */
interface Progress {
  readonly failed: number;
  readonly renewed: number;
  readonly by: S3Credentials;
}

/** New credentials are tried this often for one request: a chain that gives only refused ones must end. */
const RENEWALS = 2;
const LONGEST_RETRY_AFTER_MS = 30_000;

/** Reads of S3, with what its refusals mean. */
export function createS3Client(client: AwsClient): S3Client {
  return (get) => client({ ...get, refusalOf: (answer) => refusalOf(answer, get) });
}

/** Signs, sends, asks again with growing pauses, renews credentials and follows the server's clock. */
export function createAwsClient(service: Service, credentials: CredentialSource): AwsClient {
  const { limits } = service;
  const gate = createGate(limits.maxInFlight, () => performance.now());
  const health = createHealth(limits.giveUpAfter);
  const clock = createServerClock();
  const attempt = createAttempt(service, clock);

  const afterRefusal = async (get: Asked, so: Progress, refused: Refused): Promise<Progress> => {
    const { refusal, answer } = refused;
    if (refusal.kind === 'final') throw refusal.error;
    const failed = so.failed + 1;
    if (failed >= limits.attempts || health.isGone())
      throw unreachable(get, refusal.reason, failed);
    if (refusal.kind === 'renew') return renewed(credentials, { ...so, failed }, get);
    if (refusal.kind === 'clock') clock.follow(answer);
    else await pause(pauseBefore(failed, limits, answer));
    return { ...so, failed, by: await credentials.current() };
  };

  return async (get) => {
    let so: Progress = { failed: 0, renewed: 0, by: await credentials.current() };
    for (;;) {
      const outcome = await gate.run(() => attempt(get, so.by), loadOf);
      health.note(outcome.kind === 'done' || outcome.refusal.kind !== 'again');
      if (outcome.kind === 'done') return outcome.answer;
      so = await afterRefusal(get, so, outcome);
    }
  };
}

function createAttempt(
  { objects, region, limits, service = 's3', exchange: given }: Service,
  clock: ServerClock,
): (get: Asked, by: S3Credentials) => Promise<Outcome> {
  const base = new URL(objects);
  const exchange = given ?? createExchange(base, limits);
  const sign = createSigner(base, { region, service });
  return async (get, by) => {
    const plain = { ...get, path: `${base.pathname}${get.path}` };
    try {
      return outcomeOf(await exchange(sign(plain, by, clock.now())), get);
    } catch (error) {
      return { kind: 'refused', refusal: lost(error, get) };
    }
  };
}

function outcomeOf(answer: Answer, get: Asked): Outcome {
  const refusal = get.refusalOf(answer);
  if (refusal !== undefined) return { kind: 'refused', refusal, answer };
  const reason = get.check?.(answer);
  if (reason === undefined) return { kind: 'done', answer };
  return { kind: 'refused', refusal: { kind: 'again', throttled: false, reason }, answer };
}

function lost(error: unknown, { what }: Asked): Refusal {
  if (error instanceof TooLargeError)
    return { kind: 'final', error: new ArchiveError('too-large', `${what}: ${error.message}`) };
  if (error instanceof WireError) return { kind: 'again', throttled: false, reason: error.message };
  throw error;
}

function loadOf(outcome: Outcome): Load {
  if (outcome.kind === 'done' || outcome.refusal.kind !== 'again') return 'fine';
  return outcome.refusal.throttled ? 'throttled' : 'failed';
}

async function renewed(source: CredentialSource, so: Progress, get: Asked): Promise<Progress> {
  try {
    if (so.renewed < RENEWALS)
      return { ...so, renewed: so.renewed + 1, by: await source.renew(so.by) };
  } catch (error) {
    throw new ArchiveError('access-denied', `${get.what}: ${reasonOf(error)}`, { cause: error });
  }
  throw new ArchiveError(
    'access-denied',
    `${get.what}: none of the credentials it is given are accepted`,
  );
}

function unreachable({ what }: Asked, reason: string, times: number): ArchiveError {
  return new ArchiveError('unreachable', `${what}: asked ${times} times, the last time: ${reason}`);
}

/** "Full jitter": anywhere up to a bound that doubles, so that many waiting requests do not return together. */
function pauseBefore(failed: number, limits: S3Source['limits'], answer?: Answer): number {
  const asked = Number(answer?.headers['retry-after'] ?? 0) * 1000;
  if (asked > 0) return Math.min(asked, LONGEST_RETRY_AFTER_MS);
  const bound = Math.min(limits.longestPause, limits.firstPause * 2 ** (failed - 1));
  return Math.random() * bound;
}

interface Health {
  note(answered: boolean): void;
  isGone(): boolean;
}

/** Tells a server that stumbles from one that is gone: a hundred thousand objects must not each wait. */
function createHealth(giveUpAfter: number): Health {
  let silentSince: number | undefined;
  return {
    note(answered) {
      silentSince = answered ? undefined : (silentSince ?? performance.now());
    },
    isGone: () => silentSince !== undefined && performance.now() - silentSince > giveUpAfter,
  };
}

interface ServerClock {
  now(): Date;
  follow(answer: Answer | undefined): void;
}

/** S3 refuses signatures that are 15 minutes off: the server's own clock counts. */
function createServerClock(): ServerClock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    follow(answer) {
      const said = Date.parse(answer?.headers.date ?? '');
      if (!Number.isNaN(said)) offset = said - Date.now();
    },
  };
}
