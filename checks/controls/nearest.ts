/** The known name that takes the fewest edits to reach: what a typing error most likely meant. */
export function nearest(name: string, known: readonly string[]): string {
  const scored = known.map((one) => ({ one, distance: editDistance(name.slice(0, 64), one) }));
  return scored.toSorted((a, b) => a.distance - b.distance)[0]?.one ?? '';
}

/** Levenshtein distance, a row at a time. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const row = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (above[j] ?? 0) + Number(letter !== other);
      row.push(Math.min((above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
