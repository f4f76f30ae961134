import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  answerFaults,
  matchOperation,
  requestFaults,
  type Matched,
} from './fake-github-contract.ts';
import { basicError, GitHubState, type Answer } from './fake-github-state.ts';
import { jsonOf, type Json } from './json.ts';

/** What goes wrong with one request: before it was carried out, or after. */
export const FAULTS = [
  'reset before',
  'reset after',
  '502 before',
  '502 after',
  'truncated after',
  'html after',
  'secondary limit',
  'rate limit',
  'unauthorized',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Seen {
  /** From 0, in the order of arrival. */
  readonly index: number;
  readonly id: string;
  readonly path: string;
  readonly query: string;
  readonly body: Json;
}

export const TOKEN = 'ghs_fake0123456789';

interface Call {
  readonly matched: Matched;
  readonly query: URLSearchParams;
  readonly authorized: boolean;
}

/**
 * A GitHub in this process: one repository with issues, comments, labels and people. Every request
 * and every answer is held against GitHub's own description; what does not fit is kept in `broken`.
 */
export class FakeGitHub {
  readonly state = new GitHubState();
  seen: Seen[] = [];
  /** What did not fit GitHub's description: a test expects this to stay empty. */
  readonly broken: string[] = [];
  /** Decides what goes wrong with a request. */
  fault: (request: Seen) => Fault | undefined = () => undefined;
  url = '';
  /** What stands before every path: a server of one's own answers under `/api/v3`. */
  prefix = '';
  private server: Server | undefined;

  async start(): Promise<this> {
    const server = createServer((request, response) => {
      void this.serve(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    this.url = `http://127.0.0.1:${port}`;
    this.state.url = this.url;
    this.server = server;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** How often an operation was asked for. */
  count(id: string): number {
    return this.seen.filter((one) => one.id === id).length;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname.startsWith(this.prefix)) url.pathname = url.pathname.slice(this.prefix.length);
    const body = await bodyOf(request);
    const matched = matchOperation(method, url.pathname);
    if (matched === undefined) {
      this.broken.push(`unknown operation ${method} ${url.pathname}`);
      send(response, { status: 404, body: basicError('Not Found', 404) });
      return;
    }
    this.broken.push(...requestFaults(matched, url.searchParams, body));
    if (headers['x-github-api-version'] !== '2022-11-28')
      this.broken.push(`${matched.id}: no x-github-api-version`);
    const { pathname: path, search: query } = url;
    const seen = { index: this.seen.length, id: matched.id, path, query, body: jsonOf(body) };
    this.seen.push(seen);
    const authorized = headers.authorization === `token ${TOKEN}`;
    this.answer(response, seen, { matched, query: url.searchParams, authorized });
  }

  private answer(response: ServerResponse, seen: Seen, call: Call): void {
    const fault = this.fault(seen);
    if (fault === 'reset before') {
      response.socket?.destroy();
      return;
    }
    const answer =
      refusalOf(call.authorized ? fault : 'unauthorized', this.state.now) ??
      this.state.contentLimit(seen.id) ??
      this.state.operate(call.matched, call.query, seen.body);
    this.broken.push(...answerFaults(call.matched, answer.status, answer.body));
    spoil(response, answer, fault);
  }
}

/** Sends the answer, or what a fault makes of it. */
function spoil(response: ServerResponse, answer: Answer, fault: Fault | undefined): void {
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  if (fault === 'reset after') response.socket?.destroy();
  else if (fault === '502 after')
    send(response, { status: 502, body: basicError('Server Error', 502) });
  else if (fault === 'html after')
    sendText(response, answer.status, '<html>Unicorn!</html>', 'text/html');
  else if (fault === 'truncated after')
    sendText(response, answer.status, text.slice(0, text.length / 2));
  else send(response, answer);
}

function refusalOf(fault: Fault | undefined, now: number): Answer | undefined {
  if (fault === '502 before') return { status: 502, body: basicError('Server Error', 502) };
  if (fault === 'unauthorized') return { status: 401, body: basicError('Bad credentials', 401) };
  if (fault === 'secondary limit')
    return {
      status: 403,
      body: basicError('You have exceeded a secondary rate limit.', 403),
      headers: { 'retry-after': '3600' },
    };
  if (fault !== 'rate limit') return undefined;
  const reset = String(Math.floor(now / 1000) + 3_600);
  return {
    status: 403,
    body: basicError('API rate limit exceeded for installation ID 1.', 403),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  sendText(response, status, body === undefined ? '' : JSON.stringify(body));
}

function sendText(
  response: ServerResponse,
  status: number,
  ...[text, type = 'application/json; charset=utf-8']: readonly [string, string?]
): void {
  if (!response.hasHeader('x-ratelimit-remaining'))
    response.setHeader('x-ratelimit-remaining', '900');
  response.writeHead(status, { 'content-type': type, 'x-ratelimit-limit': '1000' }).end(text);
}
