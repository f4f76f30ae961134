/**
 * What stopped us from looking, as closed lists of codes. Bad logs are data and are returned as
 * findings; these errors are for bad luck and wrong use. Every message says what, where and the cure.
 */

/** Why an object of the archive could not be read. `missing` is a fact about the archive; the rest are not. */
export type ArchiveErrorCode =
  'missing' | 'access-denied' | 'archived' | 'unreachable' | 'too-large';

export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ArchiveErrorCode;
  constructor(code: ArchiveErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The command, its options or a file it was given is wrong (exit status 2). */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The message of anything that was thrown. */
export function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error)
    return String(error.message);
  return String(error);
}

/** The code that Node gives its errors, as `ENOENT`; empty where there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
