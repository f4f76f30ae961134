import net from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** One request, its body whole. Names of headers are in lower case. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array | undefined;
}

export interface WireServer {
  readonly url: string;
}

interface Desk {
  readonly answer: (request: WireRequest) => WireAnswer;
  /** Milliseconds added to every answer. */
  readonly latency: number;
  /** Answers to plain GETs, ready to be sent: an archive does not change while it is measured. */
  readonly ready: Map<string, Buffer>;
  /** Told of each request, with its first line and headers. */
  readonly onRequest: (head: string) => void;
}

/**
 * HTTP/1.1 with kept connections and nothing else, for benchmarks: `node:http` costs more for each
 * request than the programs that are measured, on the processors that they share.
 */
export async function startWireServer(
  answer: Desk['answer'],
  { latency, onRequest }: Pick<Desk, 'latency' | 'onRequest'>,
): Promise<WireServer> {
  const desk: Desk = { answer, latency, onRequest, ready: new Map() };
  const server = net.createServer({ noDelay: true }, (socket) => {
    serve(socket, desk);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server.address())}` };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const END_OF_HEAD = '\r\n\r\n';

function serve(socket: Socket, desk: Desk): void {
  let held: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    for (let end = held.indexOf(END_OF_HEAD); end !== -1; end = held.indexOf(END_OF_HEAD)) {
      const head = held.toString('latin1', 0, end);
      const length = Number(/\r\ncontent-length: *(\d+)/iu.exec(head)?.[1] ?? 0);
      const from = end + END_OF_HEAD.length;
      if (held.length < from + length) return;
      const body = held.subarray(from, from + length);
      held = held.subarray(from + length);
      reply(socket, { head, body }, desk);
    }
  });
  socket.on('error', () => socket.destroy());
}

interface Received {
  readonly head: string;
  readonly body: Buffer;
}

function reply(socket: Socket, received: Received, desk: Desk): void {
  desk.onRequest(received.head);
  const send = (): void => {
    socket.write(answerTo(received, desk));
  };
  if (desk.latency > 0) setTimeout(send, desk.latency);
  else send();
}

function answerTo(received: Received, { answer, ready }: Desk): Buffer {
  const line = received.head.slice(0, received.head.indexOf('\r\n'));
  const known = ready.get(line);
  if (known !== undefined) return known;
  const [method = '', url = ''] = line.split(' ');
  const { body } = received;
  const bytes = render(method, answer({ method, url, headers: headersOf(received.head), body }));
  if (method === 'GET' && !url.includes('?')) ready.set(line, bytes);
  return bytes;
}

function headersOf(head: string): Record<string, string> {
  const lines = head.split('\r\n').slice(1);
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function render(method: string, { status, headers = {}, body }: WireAnswer): Buffer {
  const shown = method === 'HEAD' ? new Uint8Array() : (body ?? new Uint8Array());
  const fields = { ...headers, 'content-length': String(body?.length ?? 0) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join('')}\r\n`), shown]);
}
