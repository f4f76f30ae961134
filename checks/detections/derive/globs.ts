/**
 * Whether a policy's pattern covers a text: `*` is any run, `?` one character, letter case does not
 * count, as in `Action`. Time grows with the product of both lengths at most.
 */
export function covers(pattern: string, text: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), text.toLowerCase()];
  let [at, from] = [0, 0];
  let [star, resume] = [-1, 0];
  while (from < given.length) {
    const sign = wanted[at];
    if (sign === '*') [star, resume, at] = [at, from, at + 1];
    else if (sign === '?' || (sign !== undefined && sign === given[from])) {
      at++;
      from++;
    } else if (star >= 0) {
      resume++;
      [at, from] = [star + 1, resume];
    } else return false;
  }
  return /^\**$/u.test(wanted.slice(at));
}

/** Whether a pattern says nothing: only wildcards. */
export function isAnything(pattern: string): boolean {
  return /^[*?]*\*[*?]*$/u.test(pattern);
}
