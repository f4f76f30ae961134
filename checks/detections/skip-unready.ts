import { DERIVED_FIELDS, type SourceNeed } from './derive/fields.ts';
import { plainField } from './memory/field-forms.ts';
import type {
  LinkedCorrelation,
  Metadata,
  Plain,
  RulePack,
  Search,
  SigmaRule,
  ValueTest,
} from './rule.ts';

/** A rule that was not asked, and what it lacks: its silence says nothing. */
export interface SkippedRule {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
}

/** What the owner has given for rules to use. */
export interface Given {
  readonly sources: ReadonlySet<SourceNeed>;
  /** Name → values, with those of the configuration. */
  readonly lists: ReadonlyMap<string, readonly (string | number)[]>;
}

/**
 * The pack without the rules that cannot work here: their places stay, so that numbers of rules do
 * not move, but nothing is asked of them, and each that would have spoken is named.
 */
export function skipUnready(
  pack: RulePack,
  given: Given,
): { readonly pack: RulePack; readonly skipped: readonly SkippedRule[] } {
  const lackOfRule = pack.rules.map((rule) => lackOf(rule, fieldsOfRule(rule), given));
  const lackOfCorrelation: string[] = [];
  for (const correlation of pack.correlations) {
    // A correlation stands after those it names.
    const inputs = correlation.inputs.map(({ kind, index }) =>
      kind === 'rule' ? lackOfRule[index] : lackOfCorrelation[index],
    );
    const own = lackOf(correlation, fieldsOfCorrelation(correlation), given);
    lackOfCorrelation.push([own, ...inputs].find((lack) => lack !== '') ?? '');
  }
  const readers = pack.correlations.filter((_, at) => lackOfCorrelation[at] === '');
  const read = new Set(readers.flatMap(rulesRead));
  return {
    pack: {
      rules: pack.rules.map((rule, at) =>
        lackOfRule[at] === '' ? { ...rule, feeds: read.has(at) } : silenced(rule),
      ),
      correlations: pack.correlations.map((one, at) =>
        lackOfCorrelation[at] === '' ? one : { ...one, reports: false },
      ),
    },
    skipped: [
      ...skippedAmong(pack.rules, lackOfRule),
      ...skippedAmong(pack.correlations, lackOfCorrelation),
    ],
  };
}

/** What only skipped correlations read is not looked for, though it could be found. */
function rulesRead({ inputs }: LinkedCorrelation): readonly number[] {
  return inputs.flatMap(({ kind, index }) => (kind === 'rule' ? [index] : []));
}

function silenced(rule: SigmaRule): SigmaRule {
  return { ...rule, reports: false, feeds: false };
}

function skippedAmong(
  rules: readonly (Metadata & { readonly reports: boolean })[],
  lacks: readonly string[],
): readonly SkippedRule[] {
  return rules.flatMap(({ id, title, reports }, at) => {
    const lack = lacks[at] ?? '';
    return reports && lack !== '' ? [{ rule: id, title, reason: lack }] : [];
  });
}

/** In words, what is not there; empty where nothing is missing. */
function lackOf(rule: Metadata, fields: readonly string[], { sources, lists }: Given): string {
  const needs = fields.flatMap((field) => DERIVED_FIELDS.get(field)?.needs ?? []);
  const files = needs.filter((need) => !sources.has(need)).map((need) => `--${need}`);
  const empty = requiredLists(rule).filter((name) => (lists.get(name) ?? []).length === 0);
  const wanted = empty.map((name) => `the list ${name} in trailwarden.config.yml`);
  const lacks = [...new Set([...files, ...wanted])];
  return lacks.length === 0 ? '' : `needs ${lacks.join(' and ')}`;
}

/** Our own key `requires`: lists without which the rule would say too much. */
function requiredLists({ custom }: Metadata): readonly string[] {
  const own: Plain = custom.trailwarden ?? null;
  if (typeof own !== 'object' || own === null || !('requires' in own)) return [];
  const { requires = null } = own;
  return Array.isArray(requires) ? requires.filter((name) => typeof name === 'string') : [];
}

function fieldsOfRule({ searches }: SigmaRule): readonly string[] {
  return [...searches.values()].flatMap(fieldsIn);
}

function fieldsIn(search: Search): readonly string[] {
  if (search.kind !== 'item') return search.of.flatMap(fieldsIn);
  const others = search.tests.flatMap((test: ValueTest) =>
    test.kind === 'field' ? [test.field] : [],
  );
  return [search.field ?? '', ...others];
}

function fieldsOfCorrelation({ inputs }: LinkedCorrelation): readonly string[] {
  return inputs.flatMap(({ groupBy, fields }) => [...groupBy, ...fields].map(plainField));
}
