import type picocolors from 'picocolors';

/** The colours of a report, or none. */
export type Palette = ReturnType<typeof picocolors.createColors>;

/** `1 finding`, `2 findings`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
