import { minimatch } from 'minimatch';
import { z } from 'zod';
import { UsageError } from '../checks/errors.ts';
import type { Severity } from '../checks/finding.ts';
import type { EnrichmentPaths } from './read/enrichment.ts';
import { placeOf, type ArchivePlace } from './read/archive.ts';

/** Everything a run was asked to do, typed; no other file knows the strings, the defaults or the complaints. */
export interface Inputs {
  readonly parts: Parts;
  readonly place: ArchivePlace;
  /** `--endpoint-url`, for every AWS service. */
  readonly endpoint: string | undefined;
  /** As the user wrote it, for people. */
  readonly archive: string;
  readonly window: Window;
  /** Whether somebody chose the begin of the window; else a state may reach back further. */
  readonly windowChosen: boolean;
  /** A path or `s3://…` for what is remembered between runs. */
  readonly state: string | undefined;
  /** Trail name or ARN, where the user chose one. */
  readonly trail: string | undefined;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  readonly publicKeys: string | undefined;
  /** Rule files and folders; `builtin` names our own pack. */
  readonly rules: readonly string[];
  /** The configuration file, where the user named one. */
  readonly config: string | undefined;
  /** Files that say what is known of addresses, by the names of their inputs. */
  readonly enrichment: EnrichmentPaths;
  /** Exceptions: what, why, who answers for it, until when. */
  readonly suppressions: string | undefined;
  /** Folder for one Markdown file per finding. */
  readonly issues: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly failOn: Severity | 'never';
  /** Whether to say of each alert which conditions held. */
  readonly explain: boolean;
}

/** Which questions are asked. */
export interface Parts {
  readonly integrity: boolean;
  readonly detections: boolean;
}

/** Half open: from `since` up to `until`, instants in UTC. */
export interface Window {
  readonly since: Date;
  readonly until: Date;
}

export const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'ocsf'] as const;
export type Format = (typeof FORMATS)[number];

export const COMMANDS: Readonly<Record<'audit' | 'verify' | 'detect', Parts>> = {
  audit: { integrity: true, detections: true },
  verify: { integrity: true, detections: false },
  detect: { integrity: false, detections: true },
};

/** The strings of the command line or of the Action's inputs, under the contract's names. */
export type RawInputs = Readonly<Record<string, unknown>>;

const HOUR = 3_600_000;
const DEFAULT_WINDOW = 24 * HOUR;
const UNITS = new Map([
  ['m', HOUR / 60],
  ['h', HOUR],
  ['d', 24 * HOUR],
  ['w', 7 * 24 * HOUR],
]);
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'] as const;

const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) =>
    [value]
      .flat()
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  );

const instant = z.string().transform((text, context) => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue(
    `"${text}" is no ISO 8601 instant with a zone; write 2026-03-10T14:00:00Z or 2026-03-10T15:00:00+01:00`,
  );
  return z.NEVER;
});

const duration = z.string().transform((text, context) => {
  const [, count, unit = ''] = /^(\d{1,5})([mhdw])$/u.exec(text) ?? [];
  const length = Number(count) * (UNITS.get(unit) ?? 0);
  if (length > 0) return length;
  context.addIssue(`"${text}" is no duration; write 90m, 24h, 7d or 2w`);
  return z.NEVER;
});

const location = z
  .string({
    error:
      'give --archive: s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)',
  })
  .min(
    1,
    'give s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)',
  );

const schema = z.object({
  archive: location,
  trail: z.string().min(1).optional(),
  since: instant.optional(),
  until: instant.optional(),
  window: duration.optional(),
  accounts: list,
  regions: list,
  'public-keys': z.string().min(1).optional(),
  metadata: z.string().min(1).optional(),
  'endpoint-url': z.url({ protocol: /^https?$/u, error: 'give the URL of an emulator' }).optional(),
  rules: list,
  config: z.string().min(1).optional(),
  'country-database': z.string().min(1).optional(),
  'asn-database': z.string().min(1).optional(),
  'aws-ranges': z.string().min(1).optional(),
  'tor-list': z.string().min(1).optional(),
  'threat-lists': list,
  suppressions: z.string().min(1).optional(),
  state: z.string().min(1, 'give a path or s3://bucket/key').optional(),
  issues: z
    .string()
    .min(1)
    .refine(
      (text) => !text.startsWith('github:'),
      'issues on GitHub cannot be written yet; give a folder',
    )
    .optional(),
  format: oneOf(FORMATS).default('text'),
  output: z.string().min(1).optional(),
  'fail-on': oneOf(FAIL_ON).default('high'),
});

/** Every input by its name in the contract: options of the command line, inputs of the Action. */
export const INPUT_NAMES: readonly string[] = Object.keys(schema.shape);

/**
 * Turns the strings of a command into `Inputs`.
 * @param now ends the window where `until` is not given
 * @throws UsageError that names every input that is wrong, not only the first
 */
export function parseInputs(parts: Parts, raw: RawInputs, now: Date): Inputs {
  const parsed = schema.safeParse(raw);
  const complaints = parsed.success
    ? windowComplaints(parsed.data, now)
    : parsed.error.issues.map(complaint);
  if (!parsed.success || complaints.length > 0) throw new UsageError(complaints.join('\n'));
  // A switch of the command line, for a person who looks: a workflow has its issues.
  return { ...inputsOf(parts, parsed.data, now), explain: raw.explain === true };
}

type Strings = z.infer<typeof schema>;

function inputsOf(parts: Parts, given: Strings, now: Date): Omit<Inputs, 'explain'> {
  return {
    parts,
    archive: given.archive,
    place: placeOf(given.archive, { metadata: given.metadata, endpoint: given['endpoint-url'] }),
    endpoint: given['endpoint-url'],
    window: windowOf(given, now),
    windowChosen: given.since !== undefined || given.window !== undefined,
    config: given.config,
    enrichment: enrichmentOf(given),
    suppressions: given.suppressions,
    state: given.state,
    accounts: given.accounts,
    regions: given.regions,
    rules: ruleSelection(given),
    format: given.format,
    failOn: given['fail-on'],
    trail: given.trail,
    publicKeys: given['public-keys'],
    issues: given.issues,
    output: given.output,
  };
}

function enrichmentOf(given: Strings): EnrichmentPaths {
  return {
    'country-database': given['country-database'],
    'asn-database': given['asn-database'],
    'aws-ranges': given['aws-ranges'],
    'tor-list': given['tor-list'],
    'threat-lists': given['threat-lists'],
  };
}

function windowOf({ since, until, window }: Strings, now: Date): Window {
  const end = until ?? now;
  const length = window ?? DEFAULT_WINDOW;
  return { since: since ?? new Date(end.getTime() - length), until: end };
}

function windowComplaints(given: Strings, now: Date): readonly string[] {
  const { since, until = now, window } = given;
  if (since !== undefined && window !== undefined)
    return ['--since and --window both say where to begin; give one of them'];
  if (since !== undefined && since >= until)
    return [`--since ${since.toISOString()} is not before --until ${until.toISOString()}`];
  return [];
}

/** An instant with an explicit zone: without one the same command would mean another time elsewhere. */
function parseInstant(text: string): Date | undefined {
  const [, day] =
    /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u.exec(text) ?? [];
  // Date takes 30 February for 2 March.
  const isDay = day !== undefined && z.iso.date().safeParse(day).success;
  const at = new Date(text);
  return isDay && !Number.isNaN(at.getTime()) ? at : undefined;
}

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: ({ input }) => `"${String(input)}" is none of ${words.join(', ')}`,
  });
}

function complaint({ path, message }: z.core.$ZodIssue): string {
  const name = path.map(String).join('.');
  return message.includes(`--${name}`) ? message : `--${name}: ${message}`;
}

/** What `trailwarden controls` was asked to do. */
export interface ControlInputs extends Pick<
  Inputs,
  'format' | 'output' | 'failOn' | 'endpoint' | 'state'
> {
  readonly config: string | undefined;
  readonly suppressions: string | undefined;
  /** A control's id: its page is printed, and nothing else is done. */
  readonly explain: string | undefined;
  readonly printPolicy: boolean;
}

const controlSchema = schema
  .pick({ 'endpoint-url': true, format: true, output: true, 'fail-on': true, state: true })
  .extend({
    config: z.string().min(1).optional(),
    suppressions: z.string().min(1).optional(),
    explain: z.string().min(1).optional(),
    'print-policy': z.boolean().default(false),
  });

/** @throws UsageError that names every input that is wrong */
export function parseControlInputs(raw: RawInputs): ControlInputs {
  const parsed = controlSchema.safeParse(raw);
  if (!parsed.success) throw new UsageError(parsed.error.issues.map(complaint).join('\n'));
  const given = parsed.data;
  return {
    format: given.format,
    output: given.output,
    failOn: given['fail-on'],
    endpoint: given['endpoint-url'],
    state: given.state,
    config: given.config,
    suppressions: given.suppressions,
    explain: given.explain,
    printPolicy: given['print-policy'],
  };
}

/** The rule files and folders that a command was given; our own pack without any. */
export function ruleSelection({ rules }: RawInputs): readonly string[] {
  const given = list.parse(rules);
  return given.length > 0 ? given : ['builtin'];
}

/** Whether a name passes a list of globs; `!` excludes, and a list of only exclusions starts from all. */
export function passes(globs: readonly string[], name: string): boolean {
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const included = globs.filter((glob) => !glob.startsWith('!'));
  const hit = (glob: string) => minimatch(name, glob);
  return (included.length === 0 || included.some(hit)) && !excluded.some(hit);
}
