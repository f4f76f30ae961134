/** As much of a command's middleware stack as stopping it takes. */
interface Stack {
  add(
    middleware: () => (args: { readonly request?: unknown }) => Promise<never>,
    options: { readonly step: 'build'; readonly priority: 'low' },
  ): void;
}

class Addressed extends Error {
  readonly address: string;
  constructor(address: string) {
    super('the address is known');
    this.address = address;
  }
}

/**
 * Where the SDK, with all that it reads from the environment and profiles, would send a command.
 * Nothing is sent.
 * @returns with the path, ending in a slash
 * @throws what the SDK throws where it does not know
 */
export async function sdkAddress(stack: Stack, send: () => Promise<unknown>): Promise<string> {
  stack.add(
    () => (args) =>
      Promise.reject(new Addressed(isRequest(args.request) ? urlOf(args.request) : '')),
    { step: 'build', priority: 'low' },
  );
  try {
    await send();
  } catch (error) {
    if (error instanceof Addressed) return error.address;
    throw error;
  }
  throw new Error('a request went out that was to be stopped');
}

interface Addressable {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
}

function isRequest(value: unknown): value is Addressable {
  return typeof value === 'object' && value !== null && 'hostname' in value && 'path' in value;
}

function urlOf({ protocol, hostname, port, path }: Addressable): string {
  const place = port === undefined ? hostname : `${hostname}:${port}`;
  return `${protocol}//${place}${path.endsWith('/') ? path : `${path}/`}`;
}
