import http from 'node:http';
import https from 'node:https';
import type { Certificate } from './certificate.ts';

/** A server that speaks TLS for one that does not. */
export interface TlsFront {
  /** `127.0.0.1:port` */
  readonly place: string;
  close(): Promise<void>;
}

/** @param url of the server behind it */
export async function startTlsFront(url: string, { tls }: Certificate): Promise<TlsFront> {
  const { hostname, port } = new URL(url);
  const front = https.createServer({ ...tls }, (asked, answer) => {
    const { method, url: path, headers } = asked;
    const behind = http.request({ hostname, port, method, path, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
      response.pipe(answer);
    });
    behind.on('error', () => answer.destroy());
    asked.pipe(behind);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const address = front.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    place: `127.0.0.1:${own}`,
    close: () =>
      new Promise((resolve) => {
        front.close(() => {
          resolve();
        });
        front.closeAllConnections();
      }),
  };
}
