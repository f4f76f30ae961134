/*
 * What the rooms that read policies mean by the same words. Which condition keys keep strangers out
 * is each room's own answer: a control asks whether a bucket or key of the trail is tied to it, a
 * detection whether a resource of anybody is open to the world.
 */

/** Condition operators that say who may, not who may not, and do not hold where the key is absent. */
export const SAYS_WHO: ReadonlySet<string> = new Set([
  'stringequals',
  'stringequalsignorecase',
  'stringlike',
  'arnequals',
  'arnlike',
  'ipaddress',
]);

/** Twelve digits. */
export function isAccountId(text: string): boolean {
  return /^\d{12}$/u.test(text);
}

/** An ARN, or a pattern of ARNs, in an account that is named, or of a bucket: its name is taken once in the world. */
export function isOwnedArn(arn: string): boolean {
  const [, , service = '', , account = '', ...rest] = arn.split(':');
  return isAccountId(account) || (service === 's3' && /^[a-z0-9]/iu.test(rest.join(':')));
}

/**
 * IAM's wildcards: `*` any run, `?` any one character. Patterns come from strangers' policies, so
 * this takes time proportional to the product of the lengths, whatever the pattern.
 */
export function globMatches(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
