import { BroadcastChannel } from 'node:worker_threads';
import { ArchiveError, reasonOf } from '../../../checks/errors.ts';
import type { S3Credentials } from './source.ts';

/** Hands out credentials, and others once those were refused. */
export interface CredentialSource {
  /** Credentials that are valid as far as their expiry time says. */
  current(): Promise<S3Credentials>;
  /**
   * Credentials other than the refused ones.
   * @throws ArchiveError `access-denied` where there are no others
   */
  renew(refused: S3Credentials): Promise<S3Credentials>;
}

/** Asks the SDK's chain; `forceRefresh` makes it look again instead of answering from its memory. */
export type CredentialProvider = (options?: { forceRefresh?: boolean }) => Promise<S3Credentials>;

/** Renewed this long before they expire, so that no request is signed with the last second of them. */
const MARGIN_MS = 60_000;
/** After a renewal failed, the chain is left alone for so long: thousands of requests may be asking. */
const QUIET_MS = 5_000;
/** A chain may ask a person or start a process; a main thread that is gone never answers. */
const ANSWER_MS = 60_000;

/**
 * Shares one set of credentials among many requests: however many find them expired at once,
 * they are renewed once.
 */
export function rotating(
  first: S3Credentials,
  fetchNext: (refused: S3Credentials) => Promise<S3Credentials>,
): CredentialSource {
  let held = first;
  let pending: Promise<S3Credentials> | undefined;
  let exhausted:
    { readonly of: string; readonly until: number; readonly error: unknown } | undefined;

  const renew = async (refused: S3Credentials): Promise<S3Credentials> => {
    if (!same(held, refused)) return held;
    if (exhausted?.of === identity(refused) && Date.now() < exhausted.until) throw exhausted.error;
    pending ??= fetchOther(refused, fetchNext).finally(() => (pending = undefined));
    try {
      held = await pending;
    } catch (error) {
      exhausted = { of: identity(refused), until: Date.now() + QUIET_MS, error };
      throw error;
    }
    return held;
  };
  return {
    renew,
    async current() {
      const left = (held.expiration?.getTime() ?? Infinity) - Date.now();
      if (left > MARGIN_MS) return held;
      // Those that cannot be renewed are used to their end: S3 has the last word.
      return renew(held).catch(() => held);
    },
  };
}

async function fetchOther(
  refused: S3Credentials,
  fetchNext: (refused: S3Credentials) => Promise<S3Credentials>,
): Promise<S3Credentials> {
  const next = await fetchNext(refused).catch((error: unknown) => {
    throw new ArchiveError(
      'access-denied',
      `the AWS credentials expired and could not be renewed: ${reasonOf(error)}`,
      { cause: error },
    );
  });
  if (!same(next, refused)) return plain(next);
  throw new ArchiveError(
    'access-denied',
    'the AWS credentials are no longer accepted and no others were found: use a longer session (role-duration-seconds) or a source that renews itself',
  );
}

/** The main thread's source, which also answers the workers that ask on `channel` until it is closed. */
export interface SharedCredentials extends CredentialSource {
  close(): void;
}

/**
 * Workers cannot share a provider, and each asking the chain itself would mean as many STS calls,
 * processes or prompts as workers. So the main thread holds the chain and posts what it gives.
 */
export async function shareCredentials(
  provider: CredentialProvider,
  channel: string,
): Promise<SharedCredentials> {
  const source = rotating(plain(await provider()), () => provider({ forceRefresh: true }));
  const desk = new BroadcastChannel(channel);
  desk.onmessage = (event: unknown) => {
    const question = messageOf(event);
    if (question?.kind !== 'ask') return;
    source.renew(question.refused).then(
      (credentials) => {
        desk.postMessage({ kind: 'answer', refused: identity(question.refused), credentials });
      },
      (error: unknown) => {
        const refused = identity(question.refused);
        desk.postMessage({ kind: 'none', refused, reason: reasonOf(error) });
      },
    );
  };
  desk.unref();
  return {
    ...source,
    close: () => {
      desk.close();
    },
  };
}

/** A worker's source: starts with what the source description carries, asks the main thread for more. */
export function borrowCredentials(first: S3Credentials, channel: string): CredentialSource {
  return rotating(first, (refused) => askMain(refused, channel));
}

function askMain(refused: S3Credentials, channel: string): Promise<S3Credentials> {
  const line = new BroadcastChannel(channel);
  let timer: NodeJS.Timeout | undefined;
  return new Promise<S3Credentials>((resolve, reject) => {
    line.onmessage = (event: unknown) => {
      const message = messageOf(event);
      if (message === undefined || message.kind === 'ask') return;
      if (message.refused !== identity(refused)) return;
      if (message.kind === 'answer') resolve(message.credentials);
      else reject(new Error(message.reason));
    };
    timer = setTimeout(() => {
      reject(new Error('the main thread does not answer'));
    }, ANSWER_MS);
    line.postMessage({ kind: 'ask', refused });
  }).finally(() => {
    clearTimeout(timer);
    line.close();
  });
}

type Message =
  | { readonly kind: 'ask'; readonly refused: S3Credentials }
  | { readonly kind: 'answer'; readonly refused: string; readonly credentials: S3Credentials }
  | { readonly kind: 'none'; readonly refused: string; readonly reason: string };

/** The channel's name is random and never leaves the process, so its messages are our own. */
function messageOf(event: unknown): Message | undefined {
  const data: unknown = isObject(event) && 'data' in event ? event.data : undefined;
  return isMessage(data) ? data : undefined;
}

function isMessage(data: unknown): data is Message {
  return isObject(data) && 'kind' in data && 'refused' in data;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function identity({ accessKeyId, sessionToken }: S3Credentials): string {
  return `${accessKeyId} ${sessionToken ?? ''}`;
}

function same(one: S3Credentials, other: S3Credentials): boolean {
  return identity(one) === identity(other);
}

/** Only what signing needs, as plain data: a provider may hang functions and more on its answer. */
function plain(given: S3Credentials): S3Credentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = given;
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    ...(expiration === undefined ? {} : { expiration: new Date(expiration) }),
  };
}
