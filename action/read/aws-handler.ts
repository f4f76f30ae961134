import http from 'node:http';
import https from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { getProxyForUrl } from 'proxy-from-env';

/** How patient, and through how many connections, an AWS SDK client asks. Times in milliseconds. */
export interface HandlerOptions {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly agent: http.AgentOptions;
}

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/**
 * A request handler that keeps to the proxies of the environment, which the SDK does not read by
 * itself. Clients of many services share one handler, and `NO_PROXY` may name the hosts of some of
 * them (those that have an endpoint in the VPC, say): it is asked for every request.
 */
export async function awsHandler(options: HandlerOptions): Promise<NodeHttpHandler> {
  if (PROXIES.every((name) => (process.env[name] ?? '') === '')) return directHandler(options);
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new ProxiedHandler(options, (proxy) => new HttpsProxyAgent(proxy, options.agent));
}

function directHandler({ agent, ...times }: HandlerOptions): NodeHttpHandler {
  return handlerBy({ http: new http.Agent(agent), https: new https.Agent(agent) }, times);
}

interface Agents {
  readonly http: http.Agent;
  readonly https: http.Agent;
}

/** Left to itself, the SDK only warns of a server that never answers, and waits on. */
function handlerBy(agents: Agents, times: Omit<HandlerOptions, 'agent'>): NodeHttpHandler {
  const { connectionTimeout, requestTimeout } = times;
  return new NodeHttpHandler({
    ...{ connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
    ...{ httpAgent: agents.http, httpsAgent: agents.https },
  });
}

type Handle = NodeHttpHandler['handle'];

class ProxiedHandler extends NodeHttpHandler {
  readonly #direct: NodeHttpHandler;
  readonly #tunnels = new Map<string, NodeHttpHandler>();
  readonly #open: (proxy: string) => NodeHttpHandler;

  constructor(options: HandlerOptions, agentFor: (proxy: string) => http.Agent) {
    super();
    this.#direct = directHandler(options);
    this.#open = (proxy) => {
      const agent = agentFor(proxy);
      return handlerBy({ http: agent, https: agent }, options);
    };
  }

  override handle(...[request, options]: Parameters<Handle>): ReturnType<Handle> {
    const { protocol, hostname, port } = request;
    const proxy = getProxyForUrl(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`);
    return (proxy === '' ? this.#direct : this.#tunnel(proxy)).handle(request, options);
  }

  override destroy(): void {
    for (const handler of [this.#direct, ...this.#tunnels.values()]) handler.destroy();
  }

  #tunnel(proxy: string): NodeHttpHandler {
    const known = this.#tunnels.get(proxy) ?? this.#open(proxy);
    this.#tunnels.set(proxy, known);
    return known;
  }
}
