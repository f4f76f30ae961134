import http from 'node:http';
import https from 'node:https';
import {
  hostOf,
  TooLargeError,
  WireError,
  type Answer,
  type Exchange,
  type ExchangeLimits,
  type WireRequest,
} from './wire.ts';

/** Where a tunnel ends, and the agent that goes through the proxy to get there. */
export interface Tunnel {
  readonly origin: URL;
  readonly agent: http.Agent;
  readonly limits: ExchangeLimits;
}

/** Requests by node:http, for an agent that asks a proxy to CONNECT. */
export function openTunnel(tunnel: Tunnel): Exchange {
  return (request) => send(tunnel, request);
}

function send({ origin, agent, limits }: Tunnel, request: WireRequest): Promise<Answer> {
  const client = origin.protocol === 'http:' ? http : https;
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(
        error instanceof TooLargeError ? error : new WireError(error.message, { cause: error }),
      );
    };
    const sent = client.request({
      hostname: hostOf(origin),
      port: origin.port,
      method: request.method,
      path: request.path,
      headers: {
        ...request.headers,
        ...(request.body !== undefined && { 'content-length': request.body.length }),
      },
      agent,
      timeout: limits.idleTimeout,
    });
    sent.on('response', (response) => {
      collect(response, limits.maxObjectBytes).then(resolve, fail);
    });
    sent.on('timeout', () => sent.destroy(new Error(`silent for ${limits.idleTimeout} ms`)));
    sent.on('error', fail);
    sent.end(request.body);
  });
}

function collect(response: http.IncomingMessage, limit: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = (): void => {
      response.destroy();
      reject(new TooLargeError(limit));
    };
    if (Number(response.headers['content-length']) > limit) {
      refuse();
      return;
    }
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) refuse();
      else chunks.push(chunk);
    });
    response.on('end', () => {
      const { statusCode: status = 0 } = response;
      resolve({ status, headers: flat(response.headers), body: Buffer.concat(chunks) });
    });
    // A connection that closes before the promised length ends here, as "aborted".
    response.on('error', reject);
  });
}

function flat(headers: http.IncomingHttpHeaders): Answer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value === undefined ? value : String(value),
    ]),
  );
}
