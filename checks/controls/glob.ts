/*
 * IAM's wildcards in two patterns at once. Patterns come from strangers' policies, so this takes time
 * proportional to the product of the lengths, whatever the patterns.
 */

/** Longer patterns than any ARN are not compared in full: they count as overlapping. */
const LONGEST_PATTERN = 2048;

/** Whether some text matches both patterns. */
export function globsOverlap(a: string, b: string): boolean {
  if (a.length > LONGEST_PATTERN || b.length > LONGEST_PATTERN) return true;
  // reach[j]: some text is matched by a[0..i) and b[0..j).
  let reach = openRow(b);
  for (const symbol of a) reach = nextRow(reach, symbol, b);
  return reach[b.length] ?? false;
}

function openRow(b: string): readonly boolean[] {
  const row = [true];
  for (let j = 0; j < b.length; j++) row.push(row[j] === true && b[j] === '*');
  return row;
}

function nextRow(above: readonly boolean[], symbol: string, b: string): readonly boolean[] {
  const row = [symbol === '*' && above[0] === true];
  for (let j = 0; j < b.length; j++) {
    const other = b[j];
    const diagonal = above[j] === true;
    const up = above[j + 1] === true;
    const left = row[j] === true;
    row.push(meets(symbol, other, { diagonal, up, left }));
  }
  return row;
}

interface Neighbours {
  readonly diagonal: boolean;
  readonly up: boolean;
  readonly left: boolean;
}

function meets(a: string, b: string | undefined, from: Neighbours): boolean {
  if (a === '*' || b === '*') return from.up || from.left || from.diagonal;
  return from.diagonal && (a === '?' || b === '?' || a === b);
}
