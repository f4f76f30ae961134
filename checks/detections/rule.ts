/**
 * A Sigma rule as a plain tree: data only, structured-cloneable, with no knowledge of matching.
 * The matchers of this folder read it, and so may compilers to other engines.
 * Language: Sigma specification 2.1.0 (rules, appendix on modifiers, correlations, filters).
 */

/** Any value YAML can hold once anchors are gone. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: Plain;
}

export const LEVELS = ['informational', 'low', 'medium', 'high', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

export const STATUSES = ['stable', 'test', 'experimental', 'deprecated', 'unsupported'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * A piece of a text pattern: literal text, `*` (any run, also empty, also line ends), `?` (exactly
 * one character), or what `windash` makes of a dash (exactly one of `-` `/` `–` `—` `―`).
 */
export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'run' }
  | { readonly kind: 'one' }
  | { readonly kind: 'dash' };
/** The whole value has to fit; `contains` has become runs at both ends. */
export type Pattern = readonly PatternPart[];

export type Comparison = 'eq' | 'lt' | 'lte' | 'gt' | 'gte';
export type TimePart = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** One value of a rule, with its modifiers applied. */
export type ValueTest =
  | { readonly kind: 'text'; readonly pattern: Pattern; readonly cased: boolean }
  /** Equal as a number, or as one of these texts: the number as written, and in its shortest form. */
  | { readonly kind: 'number'; readonly value: number; readonly texts: readonly string[] }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** The field is absent, or JSON null. */
  | { readonly kind: 'null' }
  | { readonly kind: 'exists'; readonly present: boolean }
  /** RE2 syntax, unanchored; `flags` out of `i`, `m`, `s`. */
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string }
  /** `bytes` is the network's first address in network order, 4 or 16 of them. */
  | { readonly kind: 'network'; readonly bytes: readonly number[]; readonly prefix: number }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly than: number }
  /** A part of an ISO 8601 timestamp, read in UTC; `week` is the ISO 8601 week. */
  | {
      readonly kind: 'time';
      readonly part: TimePart;
      readonly operator: Comparison;
      readonly than: number;
    }
  /** Compared with the text of another field of the same record. */
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly shape: 'equals' | 'startswith' | 'endswith' | 'contains';
      readonly cased: boolean;
    };

/** `field|modifiers: values`. Without a field it is a keyword: every scalar of the record is asked. */
export interface Item {
  readonly kind: 'item';
  /** Dotted; dots descend into objects and fan out over arrays, but a key may hold dots too. */
  readonly field: string | null;
  readonly tests: readonly ValueTest[];
  /** All tests have to hold (`all`), each perhaps for another array member; else one is enough. */
  readonly every: boolean;
  /** The negation of all that (`neq`). */
  readonly negated: boolean;
}

/** What stands under a search identifier. */
export type Search =
  | Item
  | { readonly kind: 'and'; readonly of: readonly Search[] }
  | { readonly kind: 'or'; readonly of: readonly Search[] };

/** A condition; `1 of …` and `all of …` have become `or` and `and` of the searches they name. */
export type Condition =
  | { readonly kind: 'search'; readonly name: string }
  | { readonly kind: 'and'; readonly of: readonly Condition[] }
  | { readonly kind: 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export interface LogSource {
  readonly category?: string;
  readonly product?: string;
  readonly service?: string;
}

export interface Related {
  readonly id: string;
  readonly type: string;
}

/** What every document of a pack says about itself. All text is the rule author's. */
export interface Metadata {
  readonly title: string;
  /** As written; the title where there is none. */
  readonly id: string;
  readonly name?: string;
  readonly description: string;
  /** Who wrote it, one entry each: the Detection Rule License asks that people are shown them. */
  readonly authors: readonly string[];
  /** @default medium */
  readonly level: Level;
  readonly status?: Status;
  readonly date?: string;
  readonly modified?: string;
  readonly references: readonly string[];
  readonly tags: readonly string[];
  readonly falsePositives: readonly string[];
  /** Fields the author finds worth showing. */
  readonly fields: readonly string[];
  readonly related: readonly Related[];
  readonly license?: string;
  /** Keys the specification does not know, as written. */
  readonly custom: PlainMap;
  readonly file: string;
  /** Where its document begins, from 1. */
  readonly line: number;
}

export interface SigmaRule extends Metadata {
  readonly kind: 'rule';
  readonly logsource: LogSource;
  readonly searches: ReadonlyMap<string, Search>;
  readonly condition: Condition;
  /** False where only correlations are to speak of it (`generate` is not set there). */
  readonly reports: boolean;
  /** Whether a correlation names it. */
  readonly feeds: boolean;
  /** Fields whose values a hit carries along, for correlations. */
  readonly captures: readonly string[];
  /**
   * Only correlations with a memory read it: its hits are counted where they are found, and do not
   * travel one by one.
   */
  readonly folds: boolean;
}

export const CORRELATION_TYPES = [
  'event_count',
  'value_count',
  'value_sum',
  'value_avg',
  'value_percentile',
  'value_median',
  'temporal',
  'temporal_ordered',
] as const;
/** Our extension, where Sigma has no form: what reaches back further than a window (decision 0009). */
export const MEMORY_TYPES = ['first_seen', 'outlier'] as const;
export type CorrelationType = (typeof CORRELATION_TYPES)[number] | (typeof MEMORY_TYPES)[number];

interface MemoryTerms {
  /** Days that are looked back. */
  readonly baseline: number;
  /** Days that have to have been watched before the rule speaks. */
  readonly warmUp: number;
  /** Whether a group that is new itself speaks at once, or is learnt for `warmUp` days first. */
  readonly newGroup: 'report' | 'learn';
}

/** A value of `fields` that its group did not have within the baseline. */
export interface FirstSeenTerms extends MemoryTerms {
  readonly type: 'first_seen';
}

export const MEASURES = ['event_count', 'value_count', 'value_sum'] as const;

/** A figure of a group and bucket, against what is usual for the group. The formula: docs/rules.md. */
export interface OutlierTerms extends MemoryTerms {
  readonly type: 'outlier';
  readonly measure: (typeof MEASURES)[number];
  /** Hours; divides a day. */
  readonly bucket: number;
  readonly deviations: number;
  /** What the figure (`up`), or what is usual (`down`), has to reach at least. */
  readonly floor: number;
  readonly direction: 'up' | 'down';
}

export type Memory = FirstSeenTerms | OutlierTerms;

/** One bound of a correlation's condition; all of them have to hold. */
export interface Bound {
  readonly operator: Comparison | 'neq';
  readonly than: number;
}

/** A correlation as written: the rules it names are still names. */
export interface CorrelationRule extends Metadata {
  readonly kind: 'correlation';
  readonly type: CorrelationType;
  /** Ids, names or titles, in the order that `temporal_ordered` asks for. */
  readonly rules: readonly string[];
  readonly groupBy: readonly string[];
  /** Seconds; a window holds both of its ends. */
  readonly timespan: number;
  readonly bounds: readonly Bound[];
  /** What `value_…` count or add up; several together are one value. */
  readonly fields: readonly string[];
  /** 0 to 100, for `value_percentile`. */
  readonly percentile: number;
  /** Alias → rule as written → field. */
  readonly aliases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether the rules it names speak for themselves too. */
  readonly generate: boolean;
  /** Of `first_seen` and `outlier`; the others have none. */
  readonly memory?: Memory;
}

/** Conditions added to rules that someone else wrote (Sigma specification, "Filters"). */
export interface FilterRule extends Metadata {
  readonly kind: 'filter';
  readonly logsource: LogSource;
  /** Ids, names or titles; `any` is every rule of the log source. */
  readonly rules: readonly string[] | 'any';
  readonly searches: ReadonlyMap<string, Search>;
  readonly condition: Condition;
}

/** Where a correlation's events come from, and which of their fields it reads. */
export interface CorrelationInput {
  readonly kind: 'rule' | 'correlation';
  /** Into the pack's rules or correlations. */
  readonly index: number;
  /** One field for each of `groupBy`, aliases resolved. */
  readonly groupBy: readonly string[];
  readonly fields: readonly string[];
}

export interface LinkedCorrelation extends CorrelationRule {
  readonly inputs: readonly CorrelationInput[];
  /** False where only further correlations are to speak of it. */
  readonly reports: boolean;
}

/** All rules of a pack, with filters applied and names resolved: plain data. */
export interface RulePack {
  readonly rules: readonly SigmaRule[];
  /** A correlation stands after those it names. */
  readonly correlations: readonly LinkedCorrelation[];
}
