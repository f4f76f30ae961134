/** What is wrong in a rule file, where, and what to do about it. */
export interface RuleError {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The title of the rule it stands in, where one was read. */
  readonly rule: string;
  /** Dotted path of the key, such as `detection.selection.eventName|contains`. */
  readonly field: string;
  readonly message: string;
  readonly cure: string;
}

/** `file:line: field: message (cure)`, in one line. */
export function describeRuleError(error: RuleError): string {
  const field = error.field === '' ? '' : `${error.field}: `;
  return `${error.file}:${error.line}: ${field}${error.message}. ${error.cure}`;
}

/** What an author did, said while reading: the place is added by whoever knows it. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
  readonly cure: string;
  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}

/** Collects what is wrong in one document, so that an author sees all of it at once. */
export class Complaints {
  readonly errors: RuleError[] = [];
  readonly warnings: RuleError[] = [];
  readonly #file: string;
  #rule = '';

  constructor(file: string) {
    this.#file = file;
  }

  /** The title that later complaints carry. */
  about(rule: string): void {
    this.#rule = rule;
  }

  add(at: { readonly line: number; readonly field: string }, complaint: Complaint): void {
    this.errors.push(this.#placed(at, complaint));
  }

  warn(at: { readonly line: number; readonly field: string }, complaint: Complaint): void {
    this.warnings.push(this.#placed(at, complaint));
  }

  /** What `read` gives, or undefined where it complained. */
  catch<T>(at: { readonly line: number; readonly field: string }, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      this.add(at, error);
      return undefined;
    }
  }

  #placed(at: { readonly line: number; readonly field: string }, complaint: Complaint): RuleError {
    const { message, cure } = complaint;
    return { file: this.#file, line: at.line, rule: this.#rule, field: at.field, message, cure };
  }
}

/** Strangers' text in a message: quoted, and cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

/** The word of `known` that differs least from `word`, as a hint; empty where none is near. */
export function hintFor(word: string, known: Iterable<string>): string {
  let best = '';
  let least = 3;
  for (const candidate of known) {
    const distance = editDistance(word.slice(0, 60).toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === '' ? '' : `Did you mean ${quoted(best)}? `;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
