import { compileItem } from '../match/compile-rule.ts';
import type { RecordMatch } from '../match/compile-rule.ts';
import type { SigmaRule } from '../rule.ts';
import { denialOf } from './requirements.ts';
import type { Formula } from './requirements.ts';

/*
 * Most records of many archives are calls that AWS services make for themselves, and many rules
 * leave these out. A record begins with its caller, so that can be told without parsing it.
 */

const SERVICE =
  /^\{"eventVersion":"[^"\\]{1,16}","userIdentity":(\{"type":"[^"\\]{1,40}","invokedBy":"[^"\\]{1,100}"\}),/u;
const MAX_HEAD = 256;
const CALLER = Buffer.from('"userIdentity"');
const MAX_KNOWN = 1000;

/** Whether a rule may match, as far as its caller is concerned. */
type Allows = (record: Parameters<RecordMatch>[0]) => boolean;

export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly number[];
}

export class Callers {
  readonly #allows: readonly (Allows | undefined)[];
  readonly #known = new Map<string, ReadonlySet<number>>();

  constructor(rules: readonly SigmaRule[]) {
    this.#allows = rules.map((rule) => {
      const denial = denialOf(rule);
      return denial.kind === 'true' ? undefined : compileDenial(denial);
    });
  }

  /** Of the rules of a slice of a log file those that its caller allows; no key in it is hidden. */
  allowed(file: Buffer, { start, end, rules }: Slice): readonly number[] {
    if (!rules.some((rule) => this.#allows[rule] !== undefined)) return rules;
    const caller = callerOf(file, start, end);
    if (caller === undefined) return rules;
    const denied = this.#known.get(caller) ?? this.#judge(caller);
    return denied.size === 0 ? rules : rules.filter((rule) => !denied.has(rule));
  }

  /** The rules that can match no call of this caller. */
  #judge(caller: string): ReadonlySet<number> {
    const userIdentity: unknown = JSON.parse(caller);
    const record = { userIdentity };
    const denied = this.#allows.flatMap((allows, rule) =>
      allows?.(record) === false ? [rule] : [],
    );
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    const rules = new Set(denied);
    this.#known.set(caller, rules);
    return rules;
  }
}

/** The JSON text of a service as the record's caller, where nothing later can take its place. */
function callerOf(file: Buffer, start: number, end: number): string | undefined {
  const head = file.toString('latin1', start, Math.min(end, start + MAX_HEAD));
  const match = SERVICE.exec(head);
  if (match === null) return undefined;
  const rest = file.subarray(start + match[0].length, end);
  return rest.includes(CALLER) ? undefined : match[1];
}

function compileDenial(formula: Formula): Allows {
  if (formula.kind === 'denied') {
    const holds = compileItem({ ...formula.item, negated: false });
    return (record) => !holds(record);
  }
  if (formula.kind === 'true' || formula.kind === 'fact') return () => true;
  const parts = formula.of.map(compileDenial);
  return formula.kind === 'and'
    ? (record) => parts.every((allows) => allows(record))
    : (record) => parts.some((allows) => allows(record));
}
