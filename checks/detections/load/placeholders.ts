import { Complaint, quoted } from './rule-error.ts';
import type { ScalarNode } from './yaml-source.ts';

/** Name → the values it stands for, such as `administrators`. */
export type Placeholders = ReadonlyMap<string, readonly (string | number)[]>;

const MAX_EXPANDED = 20_000;
/** `\%` is a plain percent sign. */
const TOKEN = /\\%|%(?<name>[^%\s\\]{1,100})%/gu;

/**
 * The values with every `%name%` replaced by each value of its list.
 * @throws Complaint where a list is missing: matching the bare name would miss everything in silence.
 */
export function expandPlaceholders(
  nodes: readonly ScalarNode[],
  placeholders: Placeholders,
): readonly ScalarNode[] {
  return nodes.flatMap((node) => {
    if (typeof node.value !== 'string') return [node];
    return expandText(node.value, placeholders).map((value) => ({ ...node, value, source: value }));
  });
}

function expandText(text: string, placeholders: Placeholders): readonly string[] {
  let expanded: readonly string[] = [''];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const plain = text.slice(end, match.index);
    const name = match.groups?.name;
    const values = name === undefined ? ['%'] : valuesOf(name, placeholders);
    if (expanded.length * values.length > MAX_EXPANDED)
      throw new Complaint('the placeholders stand for too many values', 'Use shorter lists');
    expanded = expanded.flatMap((start) => values.map((value) => start + plain + value));
    end = match.index + match[0].length;
  }
  return expanded.map((start) => start + text.slice(end));
}

function valuesOf(name: string, placeholders: Placeholders): readonly string[] {
  const values = placeholders.get(name);
  if (values === undefined)
    throw new Complaint(
      `no values are known for the placeholder %${name}%`,
      `Give a list under ${quoted(name)} in the placeholders`,
    );
  return values.map(String);
}
