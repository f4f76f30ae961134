import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  NodeHttpHandler
} from "./chunk-PCGL5Y4O.js";
import {
  getProxyForUrl
} from "./chunk-HWTVIU3W.js";

// action/read/aws-handler.ts
import http from "node:http";
import https from "node:https";
var PROXIES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((name) => [
  name,
  name.toLowerCase()
]);
async function awsHandler(options) {
  if (PROXIES.every((name) => (process.env[name] ?? "") === "")) return directHandler(options);
  const { HttpsProxyAgent } = await import("./chunk-P5IBJWDM.js");
  return new ProxiedHandler(options, (proxy) => new HttpsProxyAgent(proxy, options.agent));
}
function directHandler({ agent, ...times }) {
  return handlerBy({ http: new http.Agent(agent), https: new https.Agent(agent) }, times);
}
function handlerBy(agents, times) {
  const { connectionTimeout, requestTimeout } = times;
  return new NodeHttpHandler({
    ...{ connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
    ...{ httpAgent: agents.http, httpsAgent: agents.https }
  });
}
var ProxiedHandler = class extends NodeHttpHandler {
  #direct;
  #tunnels = /* @__PURE__ */ new Map();
  #open;
  constructor(options, agentFor) {
    super();
    this.#direct = directHandler(options);
    this.#open = (proxy) => {
      const agent = agentFor(proxy);
      return handlerBy({ http: agent, https: agent }, options);
    };
  }
  handle(...[request, options]) {
    const { protocol, hostname, port } = request;
    const proxy = getProxyForUrl(`${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}`);
    return (proxy === "" ? this.#direct : this.#tunnel(proxy)).handle(request, options);
  }
  destroy() {
    for (const handler of [this.#direct, ...this.#tunnels.values()]) handler.destroy();
  }
  #tunnel(proxy) {
    const known = this.#tunnels.get(proxy) ?? this.#open(proxy);
    this.#tunnels.set(proxy, known);
    return known;
  }
};

export {
  awsHandler
};
