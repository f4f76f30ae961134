/** How an attempt ended, as far as the server's load is concerned. */
export type Load = 'fine' | 'throttled' | 'failed';

/** Lets a bounded number of requests through and narrows when the server asks for less. */
export interface Gate {
  /** Waits for a free place, runs the request and gives the place back. */
  run<T>(request: () => Promise<T>, loadOf: (result: T) => Load): Promise<T>;
  /** How many requests may be in flight now. */
  width(): number;
}

/** Answers to one burst arrive together: they count as one request to slow down. */
const BURST_MS = 250;

/**
 * Additive increase, multiplicative decrease, as TCP and the SDK's adaptive mode do it:
 * half as many in flight after a "slow down", one more after each full width of good answers.
 * @param widest the most requests in flight
 * @param now the time in milliseconds
 */
export function createGate(widest: number, now: () => number): Gate {
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  let width = widest;
  let narrowedAt = -Infinity;

  const admit = (): void => {
    while (inFlight < Math.floor(width)) {
      const next = waiting.shift();
      if (next === undefined) return;
      inFlight += 1;
      next();
    }
  };
  const leave = (load: Load): void => {
    inFlight -= 1;
    if (load === 'fine') width = Math.min(widest, width + 1 / width);
    if (load === 'throttled' && now() - narrowedAt > BURST_MS) {
      width = Math.max(1, width / 2);
      narrowedAt = now();
    }
    admit();
  };

  return {
    width: () => Math.floor(width),
    async run(request, loadOf) {
      if (waiting.length === 0 && inFlight < Math.floor(width)) inFlight += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      let load: Load = 'failed';
      try {
        const result = await request();
        load = loadOf(result);
        return result;
      } finally {
        leave(load);
      }
    },
  };
}
