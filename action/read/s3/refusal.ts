import { ArchiveError, type ArchiveErrorCode } from '../../../checks/errors.ts';
import type { Answer } from './wire.ts';

/** Why S3 did not give what was asked for, as what to do next. */
export type Refusal =
  /** Bad luck: the same request may succeed later. */
  | { readonly kind: 'again'; readonly throttled: boolean; readonly reason: string }
  /** The credentials are no longer accepted; others may be. */
  | { readonly kind: 'renew'; readonly reason: string }
  /** Our clock is off: S3 refuses signatures more than 15 minutes old. */
  | { readonly kind: 'clock'; readonly reason: string }
  | { readonly kind: 'final'; readonly error: Error };

/** What was asked for, in words for the messages; `permission` is the one that the request needs. */
export interface Target {
  readonly what: string;
  readonly permission: 's3:GetObject' | 's3:ListBucket';
}

interface Said {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly storageClass: string;
}

/** The error codes of S3's API reference that ask for something else than giving up. */
const NEXT: Readonly<Record<string, Exclude<Refusal['kind'], 'final'>>> = {
  SlowDown: 'again',
  RequestTimeout: 'again',
  InternalError: 'again',
  ServiceUnavailable: 'again',
  ExpiredToken: 'renew',
  ExpiredTokenException: 'renew',
  TokenRefreshRequired: 'renew',
  InvalidToken: 'renew',
  InvalidAccessKeyId: 'renew',
  RequestTimeTooSkewed: 'clock',
  RequestExpired: 'clock',
};
const THROTTLES = new Set([429, 503]);
/** What may pass by itself: asked again. */
export const PASSING_STATUS: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
const LONGEST_QUOTE = 300;

/** Reads an answer; undefined where it is a success. */
export function refusalOf(answer: Answer, target: Target): Refusal | undefined {
  if (answer.status === 200) return undefined;
  const said = heard(answer);
  const reason = `${said.status} ${said.code} ${said.message}`.trim();
  const next = Object.hasOwn(NEXT, said.code) ? NEXT[said.code] : undefined;
  const kind = next ?? (PASSING_STATUS.has(said.status) ? 'again' : 'final');
  if (kind === 'again') return { kind, reason, throttled: THROTTLES.has(said.status) };
  return kind === 'final' ? { kind, error: finalError(said, target) } : { kind, reason };
}

function finalError(said: Said, target: Target): ArchiveError {
  const { code, text } = verdictOf(said, target);
  return new ArchiveError(code, `${target.what}: ${text}`);
}

interface VerdictText {
  readonly code: ArchiveErrorCode;
  readonly text: string;
}

function verdictOf(said: Said, target: Target): VerdictText {
  // Only S3's own word makes an object "missing": a proxy's 404 page proves nothing about the archive.
  if (said.code === 'NoSuchKey') return { code: 'missing', text: 'there is no such object' };
  if (said.code === 'InvalidObjectState') return archived(said.storageClass);
  if (isAboutKms(said)) return withoutKey(said);
  if (said.status === 403) return denied(said, target);
  const answer = [said.status, said.code, said.message].join(' ').trim();
  return { code: 'unreachable', text: `S3 answered ${answer}` };
}

function isAboutKms({ code, message }: Said): boolean {
  return code.startsWith('KMS.') || /\bkms:/iu.test(message);
}

function archived(storageClass: string): VerdictText {
  const where = storageClass === '' ? 'an archive storage class' : storageClass;
  return {
    code: 'archived',
    text: `it lies in ${where}: restore it (s3:RestoreObject), then run again`,
  };
}

function withoutKey({ code, message }: Said): VerdictText {
  const state = code.startsWith('KMS.') ? `${code}: ` : 'the role needs kms:Decrypt for its key: ';
  return { code: 'access-denied', text: `it is encrypted with KMS and ${state}${message}` };
}

function denied({ code, message }: Said, { permission }: Target): VerdictText {
  // Without s3:ListBucket S3 calls an absent object denied, so that nobody learns which keys exist.
  const also =
    permission === 's3:GetObject' ? ', and s3:ListBucket to tell denied from missing' : '';
  const quote = [code, message].filter((part) => part !== '').join(': ');
  return {
    code: 'access-denied',
    text: `the role needs ${permission} here${also} (${quote || '403'})`,
  };
}

function heard({ status, body }: Answer): Said {
  const xml = body.subarray(0, 16 * 1024).toString('utf8');
  return {
    status,
    code: element(xml, 'Code'),
    message: element(xml, 'Message'),
    storageClass: element(xml, 'StorageClass'),
  };
}

/** The text of the first element of that name, short and on one line: it ends up in messages. */
function element(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  if (start === -1 || end === -1) return '';
  const text = xml.slice(start + name.length + 2, end).slice(0, LONGEST_QUOTE);
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}
