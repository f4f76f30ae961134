import type { Metadata } from '../rule.ts';

/** What other documents may call a rule: its id, its name, or its title. */
export function namesOf({ id, name, title }: Metadata): readonly string[] {
  return name === undefined ? [id, title] : [id, name, title];
}

/** Values by the names they go by; one name may belong to several. */
export class Names<T> {
  readonly #values = new Map<string, T[]>();

  constructor(named: Iterable<{ readonly names: readonly string[]; readonly value: T }>) {
    for (const { names, value } of named)
      for (const name of new Set(names)) {
        const values = this.#values.get(name);
        if (values === undefined) this.#values.set(name, [value]);
        else values.push(value);
      }
  }

  find(name: string): readonly T[] {
    return this.#values.get(name) ?? [];
  }

  all(): Iterable<string> {
    return this.#values.keys();
  }
}
