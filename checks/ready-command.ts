/**
 * What may stand in a command that a reader copies into a shell. The values come from logs and from
 * the names of objects: strangers chose them.
 */

/**
 * Text that may stand in a command as it is: nothing that a shell reads, no comma or equals sign
 * (the short form of AWS CLI parameters), no dash in front.
 */
const PLAIN = /^[A-Za-z0-9/][A-Za-z0-9:/_.@+-]{0,255}$/u;
/** An object's key may be longer, and hold what a prefix of `key=value` folders holds. */
const PLAIN_KEY = /^[A-Za-z0-9][A-Za-z0-9:/_.@+=-]{0,1023}$/u;

/** Whether a value may stand in a command. */
export function isPlain(value: string): boolean {
  // The AWS CLI reads the file or page that `file://…` or `https://…` names.
  return PLAIN.test(value) && !value.includes('://');
}

/** Whether an object's key may stand in a command. */
export function isPlainKey(key: string): boolean {
  return PLAIN_KEY.test(key) && !key.includes('://');
}

/** The value where it may stand in a command; a blank for the reader to fill in where not. */
export function plainOr(value: string | undefined, blank: string): string {
  return value !== undefined && isPlain(value) ? value : `<${blank}>`;
}
