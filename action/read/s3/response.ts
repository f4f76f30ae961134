import { noBody, openBody, type Body } from './response-body.ts';
import { WireError, type Answer, type WireRequest } from './wire.ts';

/** A whole answer, and whether its connection may carry another. */
export interface Whole {
  readonly answer: Answer;
  readonly keep: boolean;
}

/** Puts one answer together as its bytes arrive. */
export interface AnswerReader {
  /** The answer, once it is whole. @throws WireError, TooLargeError */
  take(chunk: Buffer): Whole | undefined;
  /** The connection has ended. @throws WireError where something is missing */
  end(): Whole;
}

/** No server of ours sends more, and one that never ends its head must not fill the memory. */
const LONGEST_HEAD = 64 * 1024;
const END_OF_HEAD = '\r\n\r\n';

/**
 * Reads an HTTP/1.1 answer (RFC 9112): what S3 and the stores like it send, and nothing
 * more. Anything else is a WireError, so that the request is sent again on another connection.
 * @param limit the most bytes a body may have
 * @param method what was asked: the answer to a HEAD announces a body and has none
 */
export function readAnswer(limit: number, method: WireRequest['method'] = 'GET'): AnswerReader {
  let head: Buffer = NOTHING;
  let body: OpenBody | undefined;
  const take = (chunk: Buffer): Whole | undefined => {
    if (body !== undefined) return wholeOf(body, body.take(chunk));
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    const from = endOfHead(head);
    if (from === undefined) return undefined;
    const opened = openAnswer(
      head.toString('latin1', 0, from - END_OF_HEAD.length),
      method === 'HEAD' ? undefined : limit,
    );
    const rest = head.subarray(from);
    head = NOTHING;
    // 1xx: the answer itself is still to come.
    if (opened.status < 200) return rest.length > 0 ? take(rest) : undefined;
    body = opened;
    return wholeOf(body, body.take(rest));
  };
  return {
    take,
    end() {
      const whole = body && wholeOf(body, body.end());
      if (whole === undefined) throw new WireError('the connection ended before the answer did');
      return { ...whole, keep: false };
    },
  };
}

const NOTHING = Buffer.alloc(0);

function endOfHead(head: Buffer): number | undefined {
  const end = head.indexOf(END_OF_HEAD);
  if (end !== -1) return end + END_OF_HEAD.length;
  if (head.length > LONGEST_HEAD) throw new WireError('the head of the answer does not end');
  return undefined;
}

interface OpenBody extends Body, Omit<Answer, 'body'> {
  readonly keepsOpen: boolean;
}

const STATUS_LINE = /^HTTP\/1\.(?<minor>[01]) (?<status>\d{3})(?: |$)/u;

/** @param limit undefined where there is no body */
function openAnswer(head: string, limit: number | undefined): OpenBody {
  const [line = '', ...fields] = head.split('\r\n');
  const said = STATUS_LINE.exec(line)?.groups;
  if (said === undefined) throw new WireError('what was answered is not HTTP');
  const status = Number(said.status);
  const headers = headersOf(fields);
  const asked = headers.connection?.toLowerCase() ?? '';
  const keepsOpen = said.minor === '1' ? !asked.includes('close') : asked.includes('keep-alive');
  const body = limit === undefined ? noBody() : openBody(status, headers, limit);
  return { ...body, status, headers, keepsOpen };
}

/** A name that comes twice keeps both values, as RFC 9110 5.3 joins them. */
function headersOf(fields: readonly string[]): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const field of fields) {
    const colon = field.indexOf(':');
    if (colon < 1) throw new WireError('a header of the answer is none');
    const name = field.slice(0, colon).toLowerCase();
    const value = field.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}

function wholeOf(
  { status, headers, keepsOpen }: OpenBody,
  body: Buffer | undefined,
): Whole | undefined {
  if (body === undefined) return undefined;
  return { answer: { status, headers, body }, keep: keepsOpen };
}
