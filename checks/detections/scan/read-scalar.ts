import { isScalar } from '../evaluate/fields.ts';
import type { Read } from './decisions.ts';
import type { RawValue } from './tables.ts';

/** Text that stands in JSON as it is. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/u;

/** The value, or undefined where it goes on behind an escaped quote, or is no JSON. */
export function readScalar(memory: Buffer, { kind, start, end }: RawValue): Read {
  const isText = (kind & 1) === 1;
  const raw = memory.toString('latin1', start, end);
  if (isText && PLAIN.test(raw)) return { value: raw };
  if (raw.endsWith('\\')) return undefined;
  const text = memory.toString('utf8', start, end);
  try {
    const value: unknown = JSON.parse(isText ? `"${text}"` : text);
    return isScalar(value) || value === null ? { value } : undefined;
  } catch {
    return undefined;
  }
}
