import type { MiddlewareStack } from '@smithy/types';
import { permissionFor } from '../../../checks/controls/permissions.ts';
import type { Fact } from '../../../checks/snapshot.ts';
import { known } from '../../../checks/snapshot.ts';
import type { ApiCall } from './options.ts';

/** A call that got no answer: refused, throttled out, unreachable, or answered with an error. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly call: string;
  readonly code: string;
  readonly status: number;
  constructor(call: string, cause: unknown) {
    const { name, status, message } = describe(cause);
    super(`${name}: ${message}`.slice(0, LONGEST_REASON), { cause });
    this.call = call;
    this.code = name;
    this.status = status;
  }
}

const LONGEST_REASON = 300;

interface Described {
  readonly name: string;
  readonly status: number;
  readonly message: string;
}

function describe(cause: unknown): Described {
  if (!(cause instanceof Error)) return { name: 'Error', status: 0, message: String(cause) };
  const { name, message } = cause;
  return { name, message, status: statusOf(cause) };
}

function statusOf(cause: Error): number {
  if (!('$metadata' in cause)) return 0;
  const { $metadata: metadata } = cause;
  if (typeof metadata !== 'object' || metadata === null) return 0;
  const status = 'httpStatusCode' in metadata ? metadata.httpStatusCode : 0;
  return typeof status === 'number' ? status : 0;
}

/** What came of looking: a value, or the refusal. Anything but a failed call is a mistake of ours and is thrown. */
export async function attempt<T>(look: () => Promise<T>): Promise<Fact<T>> {
  try {
    return known(await look());
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const { call, message } = error;
    return { known: false, reason: message, call, permission: permissionFor(call) };
  }
}

/** The answer, or `otherwise` where AWS says by one of these codes that there is nothing. */
export async function unlessAbsent<T>(
  codes: readonly string[],
  otherwise: T,
  look: () => Promise<T>,
): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof CallError && codes.includes(error.code)) return otherwise;
    throw error;
  }
}

/** Lets a number of calls pass at once; the rest wait their turn. */
export class Gate {
  readonly #waiting: (() => void)[] = [];
  #free: number;
  constructor(places: number) {
    this.#free = places;
  }
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resume) => this.#waiting.push(resume));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

export interface Watch {
  readonly service: string;
  readonly whose: () => { readonly account: string };
  readonly region: string;
  readonly gate: Gate;
  readonly onCall: (call: ApiCall) => void;
}

/** Tells of every call of a client, lets it wait its turn, and gives its failure a name. */
export function watch<Input extends object, Output extends object>(
  stack: MiddlewareStack<Input, Output>,
  { service, whose, region, gate, onCall }: Watch,
): void {
  stack.add(
    (next, context) => async (request) => {
      const command = context.commandName ?? '';
      const call = `${service}:${command.replace(/Command$/, '')}`;
      onCall({ call, account: whose().account, region, input: JSON.stringify(request.input) });
      try {
        return await gate.pass(() => next(request));
      } catch (error) {
        throw new CallError(call, error);
      }
    },
    { step: 'initialize', name: 'trailwarden', priority: 'high' },
  );
}

/** Runs over a list with so many at once, in order of the list. */
export async function mapLimited<A, B>(
  items: readonly A[],
  lanes: number,
  work: (item: A) => Promise<B>,
): Promise<readonly B[]> {
  const results = new Map<number, B>();
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  return [...results.entries()].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}

/** All items of all pages. */
export async function pages<Page, Item>(
  paginator: AsyncIterable<Page>,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const page of paginator) for (const item of items(page) ?? []) all.push(item);
  return all;
}

export const iso = (date: Date | undefined): string | undefined => date?.toISOString();
