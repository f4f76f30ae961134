/** A signed request. The path is already encoded, with its query. */
export interface WireRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** In ASCII. */
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Exactly the bytes that were sent: `Content-Encoding: gzip` is left alone. */
  readonly body: Buffer;
}

/** Sends one request and takes in the whole answer, once. */
export type Exchange = (request: WireRequest) => Promise<Answer>;

/** What went wrong on the way; asking again may help. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

/** The body is larger than we are ready to hold; asking again cannot help. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  constructor(limit: number) {
    super(`more than ${limit} bytes stored`);
  }
}

export interface ExchangeLimits {
  readonly maxInFlight: number;
  readonly idleTimeout: number;
  readonly maxObjectBytes: number;
}

/** A literal IPv6 address is bracketed in a URL and bare in a socket address. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/u, '$1');
}
