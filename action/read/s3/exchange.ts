import { openLines } from './lines.ts';
import { tunnelFor } from './proxy.ts';
import type { Exchange, ExchangeLimits } from './wire.ts';

/**
 * The way to S3: connections of our own, or those through a proxy where the environment names one.
 * @param origin scheme, host and port
 * @throws WireError or TooLargeError from the exchange
 */
export function createExchange(origin: URL, limits: ExchangeLimits): Exchange {
  let way: Promise<Exchange> | undefined;
  return async (request) => {
    way ??= wayTo(origin, limits);
    return (await way)(request);
  };
}

async function wayTo(origin: URL, limits: ExchangeLimits): Promise<Exchange> {
  const { maxInFlight } = limits;
  const kept = { keepAlive: true, maxSockets: maxInFlight, maxFreeSockets: maxInFlight };
  const tunnel = await tunnelFor(origin, kept);
  if (tunnel === undefined) return openLines(origin, limits);
  const { openTunnel } = await import('./tunnel.ts');
  return openTunnel({ origin, agent: tunnel, limits });
}
