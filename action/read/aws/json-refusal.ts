import { isLogRecord } from '../../../checks/log-record.ts';
import { PASSING_STATUS, type Refusal } from '../s3/refusal.ts';
import type { Answer } from '../s3/wire.ts';
import { textOf, type JsonPart } from './json-answer.ts';

/** What a service said instead of an answer; its name is the service's code, as the SDK's errors have it. */
export class AwsError extends Error {
  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}

/** As the SDK has them (`@smithy/core`, retry constants). */
const THROTTLES = new Set([
  'BandwidthLimitExceeded',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);
const PASSING = new Set(['RequestTimeout', 'RequestTimeoutException']);
const RENEW = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);
const CLOCK = new Set(['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture']);
/** `Signature expired: … is now earlier than …`, `Signature not yet current: …`. */
const CLOCK_WORDS = /^Signature (?:expired|not yet current)/u;
const LONGEST_QUOTE = 300;

/** Reads an answer of a JSON service; undefined where it is a success. */
export function jsonRefusalOf(answer: Answer): Refusal | undefined {
  if (answer.status === 200) return undefined;
  const { code, message } = heard(answer);
  const reason = `${answer.status} ${code} ${message}`.trim();
  if (RENEW.has(code)) return { kind: 'renew', reason };
  if (CLOCK.has(code) || CLOCK_WORDS.test(message)) return { kind: 'clock', reason };
  if (isPassing(answer, code))
    return { kind: 'again', throttled: isThrottled(answer, code), reason };
  return { kind: 'final', error: new AwsError(code, message === '' ? reason : message) };
}

function isPassing(answer: Answer, code: string): boolean {
  return PASSING.has(code) || PASSING_STATUS.has(answer.status) || isThrottled(answer, code);
}

function isThrottled({ status }: Answer, code: string): boolean {
  return THROTTLES.has(code) || status === 429;
}

interface Said {
  readonly code: string;
  readonly message: string;
}

/** The code may stand in a header, and with a name space before it or a URL after it. */
function heard({ headers, body }: Answer): Said {
  const said = bodyOf(body);
  const named = headers['x-amzn-errortype'] ?? textOf(said.__type) ?? textOf(said.code) ?? '';
  const code = named.split('#').at(-1)?.split(':')[0] ?? '';
  const message = textOf(said.message) ?? textOf(said.Message) ?? '';
  return {
    code: code.slice(0, LONGEST_QUOTE),
    message: message.slice(0, LONGEST_QUOTE).replace(/[\p{C}\s]+/gu, ' '),
  };
}

function bodyOf(body: Buffer): JsonPart {
  try {
    const said: unknown = JSON.parse(body.toString('utf8'));
    return isLogRecord(said) ? said : {};
  } catch {
    return {};
  }
}
