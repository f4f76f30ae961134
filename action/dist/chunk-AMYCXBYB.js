import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  TooLargeError,
  WireError,
  hostOf
} from "./chunk-D7LVZ2SA.js";
import "./chunk-UFBTD2WW.js";

// action/read/s3/tunnel.ts
import http from "node:http";
import https from "node:https";
function openTunnel(tunnel) {
  return (request) => send(tunnel, request);
}
function send({ origin, agent, limits }, request) {
  const client = origin.protocol === "http:" ? http : https;
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      reject(
        error instanceof TooLargeError ? error : new WireError(error.message, { cause: error })
      );
    };
    const sent = client.request({
      hostname: hostOf(origin),
      port: origin.port,
      method: request.method,
      path: request.path,
      headers: {
        ...request.headers,
        ...request.body !== void 0 && { "content-length": request.body.length }
      },
      agent,
      timeout: limits.idleTimeout
    });
    sent.on("response", (response) => {
      collect(response, limits.maxObjectBytes).then(resolve, fail);
    });
    sent.on("timeout", () => sent.destroy(new Error(`silent for ${limits.idleTimeout} ms`)));
    sent.on("error", fail);
    sent.end(request.body);
  });
}
function collect(response, limit) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    const refuse = () => {
      response.destroy();
      reject(new TooLargeError(limit));
    };
    if (Number(response.headers["content-length"]) > limit) {
      refuse();
      return;
    }
    response.on("data", (chunk) => {
      size += chunk.length;
      if (size > limit) refuse();
      else chunks.push(chunk);
    });
    response.on("end", () => {
      const { statusCode: status = 0 } = response;
      resolve({ status, headers: flat(response.headers), body: Buffer.concat(chunks) });
    });
    response.on("error", reject);
  });
}
function flat(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value === void 0 ? value : String(value)
    ])
  );
}
export {
  openTunnel
};
