import { Complaint, quoted } from './rule-error.ts';
import type { Entry, MapNode, Node, YamlDocument } from './yaml-source.ts';

/*
 * The old collection syntax: `action: global` gives keys to every document after it, `repeat` is
 * the last rule once more with other keys, `reset` forgets the global ones.
 */

/** The documents of one file with their actions carried out; where keys meet, the later one wins. */
export function mergeCollection(documents: readonly YamlDocument[]): readonly YamlDocument[] {
  let shared: MapNode | undefined;
  let last: MapNode | undefined;
  return documents.flatMap((document): readonly YamlDocument[] => {
    if (document.kind === 'wrong' || document.root.kind !== 'map') return [document];
    const { action, rest } = takeAction(document.root);
    if (action === 'global') shared = merge(shared, rest);
    else if (action === 'reset') shared = undefined;
    else if (action === undefined || action === 'repeat') {
      last = merge(action === 'repeat' ? last : undefined, rest);
      return [{ ...document, root: merge(shared, last) }];
    } else return [unknownAction(document.line, action)];
    return [];
  });
}

function takeAction(root: MapNode): {
  readonly action: string | undefined;
  readonly rest: MapNode;
} {
  const action = root.entries.find(({ key }) => key === 'action')?.value;
  if (action === undefined) return { action, rest: root };
  const entries = root.entries.filter(({ key }) => key !== 'action');
  return { action: action.kind === 'scalar' ? action.source : '', rest: { ...root, entries } };
}

function unknownAction(line: number, action: string): YamlDocument {
  const message = `unknown action ${quoted(action)}`;
  return { kind: 'wrong', line, complaint: new Complaint(message, 'Use global, repeat or reset') };
}

/** Maps are merged key by key, to any depth; everything else is replaced. */
function merge(under: MapNode | undefined, over: MapNode): MapNode {
  if (under === undefined) return over;
  const entries = new Map<string, Entry>(under.entries.map((entry) => [entry.key, entry]));
  for (const entry of over.entries) {
    const below = entries.get(entry.key);
    entries.set(entry.key, { ...entry, value: mergeNodes(below?.value, entry.value) });
  }
  return { ...over, entries: [...entries.values()] };
}

function mergeNodes(under: Node | undefined, over: Node): Node {
  return under?.kind === 'map' && over.kind === 'map' ? merge(under, over) : over;
}
