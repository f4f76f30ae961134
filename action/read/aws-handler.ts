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
  return new NodeHttpHandler({
    ...times,
    httpAgent: new http.Agent(agent),
    httpsAgent: new https.Agent(agent),
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
    const { connectionTimeout, requestTimeout } = options;
    this.#open = (proxy) => {
      const agent = agentFor(proxy);
      const times = { connectionTimeout, requestTimeout };
      return new NodeHttpHandler({ ...times, httpAgent: agent, httpsAgent: agent });
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
