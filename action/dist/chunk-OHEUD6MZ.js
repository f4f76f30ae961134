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
  return new NodeHttpHandler({
    ...times,
    httpAgent: new http.Agent(agent),
    httpsAgent: new https.Agent(agent)
  });
}
var ProxiedHandler = class extends NodeHttpHandler {
  #direct;
  #tunnels = /* @__PURE__ */ new Map();
  #open;
  constructor(options, agentFor) {
    super();
    this.#direct = directHandler(options);
    const { connectionTimeout, requestTimeout } = options;
    this.#open = (proxy) => {
      const agent = agentFor(proxy);
      const times = { connectionTimeout, requestTimeout };
      return new NodeHttpHandler({ ...times, httpAgent: agent, httpsAgent: agent });
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
