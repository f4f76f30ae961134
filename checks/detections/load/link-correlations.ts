import type {
  CorrelationInput,
  CorrelationRule,
  LinkedCorrelation,
  RulePack,
  SigmaRule,
} from '../rule.ts';
import { inSameForm, plainField } from '../memory/field-forms.ts';
import { unknownRule } from './apply-filters.ts';
import { Names, namesOf } from './names.ts';
import { Complaint, Complaints, quoted } from './rule-error.ts';
import type { RuleError } from './rule-error.ts';

export interface Linked {
  readonly pack: RulePack;
  readonly errors: readonly RuleError[];
  readonly warnings: readonly RuleError[];
}

type Target = SigmaRule | CorrelationRule;

/** Correlations with the rules they name found, and each rule told which fields its hits must carry. */
export function linkCorrelations(
  rules: readonly SigmaRule[],
  correlations: readonly CorrelationRule[],
): Linked {
  const linker = new Linker(rules, correlations);
  return { pack: linker.link(), errors: linker.errors, warnings: [] };
}

class Linker {
  readonly errors: RuleError[] = [];
  readonly #rules: readonly SigmaRule[];
  readonly #correlations: readonly CorrelationRule[];
  readonly #names: Names<Target>;
  /** In the order they can be computed in. */
  readonly #linked = new Map<CorrelationRule, CorrelationInput[] | 'open' | 'wrong'>();
  readonly #order: CorrelationRule[] = [];
  readonly #captures = new Map<number, Set<string>>();
  /** Rules and correlations that some correlation names, and whether it lets them speak. */
  readonly #generated = new Map<Target, boolean>();
  /** Rules that correlations with a memory read, and those that others do. */
  readonly #remembered = new Set<Target>();
  readonly #windowed = new Set<Target>();

  constructor(rules: readonly SigmaRule[], correlations: readonly CorrelationRule[]) {
    this.#rules = rules;
    this.#correlations = correlations;
    const targets: readonly Target[] = [...rules, ...correlations];
    this.#names = new Names(targets.map((rule) => ({ names: namesOf(rule), value: rule })));
  }

  link(): RulePack {
    for (const correlation of this.#correlations) this.#visit(correlation, 0);
    return {
      rules: this.#rules.map((rule, index) => ({
        ...rule,
        reports: this.#generated.get(rule) ?? true,
        feeds: this.#generated.has(rule),
        captures: [...(this.#captures.get(index) ?? [])],
        folds:
          this.#remembered.has(rule) && !this.#windowed.has(rule) && !this.#generated.get(rule),
      })),
      correlations: this.#order.map((rule) => this.#linkedOf(rule)),
    };
  }

  #linkedOf(rule: CorrelationRule): LinkedCorrelation {
    const inputs = this.#linked.get(rule);
    const reports = this.#generated.get(rule) ?? true;
    return { ...rule, inputs: Array.isArray(inputs) ? inputs : [], reports };
  }

  /** What a correlation reads, after those that it names: in the order of need. */
  #visit(correlation: CorrelationRule, depth: number): boolean {
    const known = this.#linked.get(correlation);
    if (known === 'open' || depth > MAX_CHAIN) return this.#refuse(correlation, CIRCLE);
    if (known !== undefined) return known !== 'wrong';
    this.#linked.set(correlation, 'open');
    const inputs = correlation.rules.map((name) => this.#input(correlation, name, depth));
    const good = inputs.filter((input) => input !== undefined);
    if (good.length < inputs.length) {
      this.#linked.set(correlation, 'wrong');
      return false;
    }
    this.#linked.set(correlation, good);
    this.#order.push(correlation);
    return true;
  }

  #input(by: CorrelationRule, name: string, depth: number): CorrelationInput | undefined {
    const [target, ...others] = this.#names.find(name);
    if (target === undefined) this.#refuse(by, unknownRule(name, this.#names.all()));
    else if (others.length > 0) this.#refuse(by, ambiguous(name));
    else if (isChained(by, target)) this.#refuse(by, CHAINED);
    else if (target.kind === 'rule' || this.#visit(target, depth + 1)) {
      this.#feed(by, target);
      return this.#inputFrom(by, target);
    }
    return undefined;
  }

  #feed(by: CorrelationRule, target: Target): void {
    this.#generated.set(target, (this.#generated.get(target) ?? false) || by.generate);
    (by.memory === undefined ? this.#windowed : this.#remembered).add(target);
  }

  #inputFrom(by: CorrelationRule, target: Target): CorrelationInput {
    const named = namesOf(target);
    const fieldOf = (name: string) => {
      const alias = by.aliases.get(plainField(name));
      const rule = named.find((candidate) => alias?.has(candidate));
      const field = rule === undefined ? undefined : alias?.get(rule);
      return field === undefined ? name : inSameForm(name, field);
    };
    const fields = { groupBy: by.groupBy.map(fieldOf), fields: by.fields.map(fieldOf) };
    if (target.kind === 'correlation')
      return { kind: 'correlation', index: this.#order.indexOf(target), ...fields };
    const index = this.#rules.indexOf(target);
    const captures = this.#captures.get(index) ?? new Set();
    for (const field of [...fields.groupBy, ...fields.fields]) captures.add(plainField(field));
    this.#captures.set(index, captures);
    return { kind: 'rule', index, ...fields };
  }

  #refuse(correlation: CorrelationRule, complaint: Complaint): false {
    const complaints = new Complaints(correlation.file);
    complaints.about(correlation.title);
    complaints.add({ line: correlation.line, field: 'correlation.rules' }, complaint);
    this.errors.push(...complaints.errors);
    return false;
  }
}

/** What has a memory reads rules, and is read by none: it speaks of days, others of minutes. */
function isChained(by: CorrelationRule, target: Target): boolean {
  return target.kind === 'correlation' && (by.memory !== undefined || target.memory !== undefined);
}

const CHAINED = new Complaint(
  'a correlation with a memory and another correlation cannot be chained',
  'Name rules with a detection of their own',
);
const MAX_CHAIN = 20;
const CIRCLE = new Complaint(
  'it names itself, directly or through the correlations it names',
  `Break the circle; a chain may have ${MAX_CHAIN} links`,
);

function ambiguous(name: string): Complaint {
  return new Complaint(`several rules are called ${quoted(name)}`, 'Name the one meant by its id');
}
