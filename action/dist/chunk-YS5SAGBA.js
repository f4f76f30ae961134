import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/controls/nearest.ts
function nearest(name, known) {
  const scored = known.map((one) => ({ one, distance: editDistance(name.slice(0, 64), one) }));
  return scored.toSorted((a, b) => a.distance - b.distance)[0]?.one ?? "";
}
function editDistance(a, b) {
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

export {
  nearest
};
