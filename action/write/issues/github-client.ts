import { getOctokit } from '@actions/github';
import { throttling } from '@octokit/plugin-throttling';
import * as z from 'zod';
import { reasonOf } from '../../../checks/errors.ts';
import { TrackerError, type TrackerErrorCode } from './tracker.ts';

export interface GitHubAccess {
  readonly token: string;
  /** For example `https://api.github.com`, or `https://ghes.example/api/v3`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Whether to keep the pace GitHub asks for: 3 s between contents. @default true */
  readonly paced?: boolean;
}

/** One request: the route as GitHub documents it, and its parameters. */
export type Ask = (
  route: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** Longer than GitHub itself works on a request (10 s). */
const TIMEOUT_MS = 30_000;
/** A limit that lasts longer is not waited for: the rest stays for the next run. */
const PATIENCE_S = 120;
const MOST_RETRIES = 2;

/**
 * A function that asks GitHub for one thing. It keeps GitHub's pace and waits for short limits,
 * which are refusals: nothing was done. Nothing else is ever repeated here, least of all a
 * creation. Redirects are not followed: a moved issue is not ours to change.
 * @throws TrackerError
 */
export function connectGitHub({ token, apiUrl, owner, repo, paced = true }: GitHubAccess): Ask {
  const octokit = getOctokit(
    token,
    { baseUrl: apiUrl, log: SILENT, throttle: paced ? HANDLERS : { enabled: false } },
    throttling,
  );
  return async (route, parameters = {}) => {
    try {
      const answer: { readonly status: number; readonly data: unknown } = await octokit.request(
        route,
        {
          ...(route.includes('{owner}') ? { owner, repo } : {}),
          ...parameters,
          headers: { 'x-github-api-version': '2022-11-28' },
          request: { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) },
        },
      );
      if (answer.status >= 300) throw new TrackerError('moved', `${route}: moved elsewhere`);
      return answer.data;
    } catch (error) {
      throw trackerError(error, route, token);
    }
  };
}

const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // Octokit's own talk may quote what was asked; ours is in the errors.
}

const isShort = (...[retryAfter, , , retries]: readonly [number, unknown, unknown, number]) =>
  retryAfter <= PATIENCE_S && retries < MOST_RETRIES;
const HANDLERS = { onRateLimit: isShort, onSecondaryRateLimit: isShort };

const errorShape = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({ headers: z.record(z.string(), z.unknown()).optional() })
    .optional()
    .catch(undefined),
});

function trackerError(error: unknown, route: string, token: string): TrackerError {
  if (error instanceof TrackerError) return error;
  const shape = errorShape.safeParse(error);
  const code = shape.success ? codeOf(shape.data) : 'unknown';
  // The token stands in a header of the request that the error carries: keep neither.
  const reason = reasonOf(error).replaceAll(token, '***').slice(0, 300);
  return new TrackerError(code, `${route}: ${reason}${CURE[code] ?? ''}`);
}

const CURE: Readonly<Partial<Record<TrackerErrorCode, string>>> = {
  denied: ' (the workflow needs `permissions: issues: write`, or a token that has it)',
  limited: ' (GitHub asks us to slow down: the next run goes on)',
};

function codeOf(error: z.infer<typeof errorShape>): TrackerErrorCode {
  const { status } = error;
  if ((status === 403 || status === 429) && isLimit(error)) return 'limited';
  const isRefusal = status >= 400 && status < 500;
  return CODES[status] ?? (isRefusal ? 'invalid' : 'unknown');
}

function isLimit({ status, message, response }: z.infer<typeof errorShape>): boolean {
  if (status === 429 || response?.headers?.['x-ratelimit-remaining'] === '0') return true;
  return /secondary rate|rate limit exceeded|abuse detection/i.test(message);
}

const CODES: Readonly<Partial<Record<number, TrackerErrorCode>>> = {
  401: 'denied',
  403: 'denied',
  404: 'gone',
  410: 'gone',
};
