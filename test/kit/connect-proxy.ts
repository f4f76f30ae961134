import http from 'node:http';
import net from 'node:net';

/** A proxy that knows nothing but CONNECT, as HTTPS needs it. */
export interface ConnectProxy {
  readonly url: string;
  /** `host:port` of each tunnel, in order. */
  readonly targets: readonly string[];
  close(): Promise<void>;
}

/** @param names where hosts of other names really are, as `host: 127.0.0.1:port` */
export async function startConnectProxy(
  names: Readonly<Record<string, string>> = {},
): Promise<ConnectProxy> {
  const targets: string[] = [];
  const open = new Set<net.Socket>();
  const proxy = http.createServer();
  proxy.on('connect', (request, client: net.Socket) => {
    targets.push(request.url ?? '');
    const [asked = ''] = (request.url ?? '').split(':');
    const { hostname, port } = new URL(`http://${names[asked] ?? request.url ?? ''}`);
    const upstream = net.connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    targets,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        proxy.close(() => {
          resolve();
        });
      }),
  };
}
