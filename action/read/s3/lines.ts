import net, { type Socket } from 'node:net';
import { reasonOf } from '../../../checks/errors.ts';
import { readAnswer, type AnswerReader, type Whole } from './response.ts';
import { hostOf, WireError, type Exchange, type ExchangeLimits, type WireRequest } from './wire.ts';

/**
 * Kept connections to one origin, each with one request at a time: an AWS SDK call costs 1.1 to
 * 2.6 ms of CPU, one by node:http 0.15 ms, this 0.04 ms. Whoever asks bounds the number in flight.
 */
export async function openLines(origin: URL, limits: ExchangeLimits): Promise<Exchange> {
  const dial = origin.protocol === 'https:' ? await dialTls(origin) : dialPlain(origin);
  const idle: Line[] = [];
  return async (request) => {
    let line = idle.pop();
    while (line?.isOpen === false) line = idle.pop();
    line ??= new Line(dial(), limits);
    const { answer, keep } = await line.send(request);
    if (keep) idle.push(line);
    else line.close();
    return answer;
  };
}

type Dial = () => Socket;

function dialPlain(origin: URL): Dial {
  const host = hostOf(origin);
  const port = Number(origin.port || 80);
  return () => net.connect({ host, port, noDelay: true });
}

/** Node's own trust: its certificates, `NODE_EXTRA_CA_CERTS`. Sessions are resumed. */
async function dialTls(origin: URL): Promise<Dial> {
  const tls = await import('node:tls');
  const host = hostOf(origin);
  const address = {
    host,
    port: Number(origin.port || 443),
    ...(net.isIP(host) === 0 ? { servername: host } : {}),
  };
  let session: Buffer | undefined;
  return () => {
    const socket = tls.connect({ ...address, ...(session === undefined ? {} : { session }) });
    socket.setNoDelay(true);
    socket.on('session', (next: Buffer) => (session = next));
    return socket;
  };
}

interface Waiting {
  readonly reader: AnswerReader;
  readonly resolve: (whole: Whole) => void;
  readonly reject: (error: Error) => void;
}

/** One connection, with one request at a time. */
class Line {
  readonly #socket: Socket;
  readonly #limit: number;
  #waiting: Waiting | undefined;
  isOpen = true;

  constructor(socket: Socket, { idleTimeout, maxObjectBytes }: ExchangeLimits) {
    this.#socket = socket;
    this.#limit = maxObjectBytes;
    socket.setTimeout(idleTimeout, () => {
      this.#fail(new WireError(`silent for ${idleTimeout} ms`));
    });
    socket.on('data', (chunk: Buffer) => {
      if (this.#waiting === undefined) this.close();
      else this.#read((reader) => reader.take(chunk));
    });
    socket.on('end', () => {
      this.isOpen = false;
      this.#read((reader) => reader.end());
    });
    socket.on('error', (error) => {
      this.#fail(new WireError(error.message, { cause: error }));
    });
    socket.on('close', () => {
      this.close();
    });
  }

  /** @throws WireError, TooLargeError; the line is closed then */
  send(request: WireRequest): Promise<Whole> {
    const text = textOf(request);
    return new Promise((resolve, reject) => {
      const reader = readAnswer(this.#limit, request.method);
      this.#waiting = { reader, resolve, reject };
      this.#socket.ref();
      this.#socket.write(text, 'latin1');
    });
  }

  close(): void {
    this.#fail(new WireError('the connection was closed'));
  }

  /** Whatever a reader throws ends the line: where its answer ends is no longer known. */
  #read(read: (reader: AnswerReader) => Whole | undefined): void {
    const waiting = this.#waiting;
    try {
      const whole = waiting && read(waiting.reader);
      if (whole === undefined) return;
      this.#waiting = undefined;
      // A connection that waits for its next request does not keep the program alive.
      this.#socket.unref();
      waiting?.resolve(whole);
    } catch (error) {
      this.#fail(error instanceof Error ? error : new WireError(reasonOf(error)));
    }
  }

  #fail(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.isOpen = false;
    this.#socket.destroy();
    waiting?.reject(error);
  }
}

/** Nothing but what may stand in a head: a line break would be a request of somebody else's. */
const PRINTABLE = /^[\x20-\x7e]*$/u;

function textOf({ method, path, headers, body }: WireRequest): string {
  const lines = [`${method} ${path} HTTP/1.1`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined) lines.push(`content-length: ${body.length}`);
  if (!lines.every((line) => PRINTABLE.test(line)))
    throw new WireError('the request holds a character that no head may hold');
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`;
}
