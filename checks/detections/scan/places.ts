import { MAX_PLACES, MAX_WAYS, ODD, RECORD } from './layout.ts';

/** The kernel finds keys of these characters, as its look for escapes knows too, and compares so many. */
const KEYABLE = /^[A-Za-z0-9_-]{1,60}$/u;
const MAX_NAMES = 6;

/** The fields that every plan has, in the order of their places. */
const STAMPS = ['eventID', 'eventTime'];

/** A field as the kernel finds it: from place to place, by one key after the other. */
export interface Way {
  readonly from: number;
  readonly key: string;
  readonly to: number;
}

/** The numbered places of a record that are worth a look. */
export class Places {
  readonly ways: Way[] = [];
  readonly #places = new Map<string, number>([['', RECORD]]);

  constructor(fields: Iterable<string>) {
    for (const field of [...STAMPS, ...fields]) this.#add(field);
  }

  /** Where the values of a field are found, or undefined where it is not looked at. */
  of(field: string): number | undefined {
    return this.#places.get(field);
  }

  /** All of them but the record itself, by name. */
  fields(): readonly (readonly [field: string, place: number])[] {
    return [...this.#places].filter(([field]) => field !== '');
  }

  #add(field: string): void {
    const names = field.split('.');
    if (this.#places.has(field) || !names.every((name) => KEYABLE.test(name))) return;
    const room = Math.min(MAX_WAYS - this.ways.length, MAX_PLACES - this.#places.size - RECORD);
    // Each name is a way, and so is each run of names; each leads to one place more.
    if (names.length > MAX_NAMES || room <= names.length ** 2) return;
    names.reduce((path, name, at) => {
      // A key may hold dots itself: then the field stands elsewhere, too.
      for (let to = at + 2; to <= names.length; to++)
        this.#way(path, names.slice(at, to).join('.'), ODD);
      const below = path === '' ? name : `${path}.${name}`;
      this.#way(path, name, this.#place(below));
      return below;
    }, '');
  }

  #place(path: string): number {
    const known = this.#places.get(path);
    if (known !== undefined) return known;
    const place = this.#places.size + RECORD;
    this.#places.set(path, place);
    return place;
  }

  #way(path: string, name: string, to: number): void {
    const from = this.#place(path);
    if (!this.ways.some((way) => way.from === from && way.key === name))
      this.ways.push({ from, key: name, to });
  }
}
