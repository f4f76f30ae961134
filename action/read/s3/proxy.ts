import type http from 'node:http';
import { getProxyForUrl } from 'proxy-from-env';

/**
 * An agent that goes through the proxy which `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and
 * `NO_PROXY` name for this origin, or undefined where none is to be used.
 * Node's own `proxyEnv` needs Node 24, and the AWS SDK reads none of these variables.
 */
export async function tunnelFor(
  origin: URL,
  options: http.AgentOptions,
): Promise<http.Agent | undefined> {
  const proxy = getProxyForUrl(origin.href);
  if (proxy === '') return undefined;
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(proxy, options);
}
