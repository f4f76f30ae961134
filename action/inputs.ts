import { UsageError } from '../checks/errors.ts';
import type { Severity } from '../checks/finding.ts';
import {
  conditions,
  duration,
  emulator,
  flag,
  HOUR,
  instant,
  issuePlace,
  list,
  listOf,
  location,
  oneOf,
  optional,
  readShapes,
  region,
  text,
  wholeNumber,
  withDefault,
  type IssuePlace,
} from './input-shapes.ts';
import { placeOf, type ArchivePlace } from './read/archive-place.ts';
import type { EnrichmentPaths } from './read/enrichment.ts';

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
  /** Files that say what is known of addresses, by the names of their inputs. */
  readonly enrichment: EnrichmentPaths;
  /** Exceptions: what, why, who answers for it, until when. */
  readonly suppressions: string | undefined;
  /** What the organisation intends, and how issues are routed; the default name where not given. */
  readonly config: string | undefined;
  /** Where issues are kept. */
  readonly issues: IssuePlace | undefined;
  /** Only say what would be done with the issues. */
  readonly plan: boolean;
  /** Whether a repository that everybody can read may be told everything. */
  readonly allowPublic: boolean;
  readonly maxNewIssues: number;
  /** What people are not shown, besides secrets. */
  readonly redact: readonly (typeof REDACTIONS)[number][];
  /** Region of the Security Hub to publish findings in. */
  readonly securityHub: string | undefined;
  /** Which of Security Hub's own findings become findings here; none without conditions. */
  readonly securityHubFindings: ReadonlyMap<string, readonly string[]>;
  readonly format: Format;
  readonly output: string | undefined;
  readonly failOn: Severity | 'never';
  /** Whether to say of each alert which conditions held. */
  readonly explain: boolean;
}

export const REDACTIONS = ['accounts', 'principals', 'addresses'] as const;
/** What Security Hub's own findings are chosen by. */
export const HUB_CONDITIONS = [
  'severity',
  'product',
  'type',
  'generator',
  'title',
  'account',
  'region',
] as const;

/** Which questions are asked. */
export interface Parts {
  /** How the trail is set up, where there is an account to ask. */
  readonly controls: boolean;
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
  audit: { controls: true, integrity: true, detections: true },
  verify: { controls: false, integrity: true, detections: false },
  detect: { controls: false, integrity: false, detections: true },
};

/** The strings of the command line or of the Action's inputs, under the contract's names. */
export type RawInputs = Readonly<Record<string, unknown>>;

const DEFAULT_WINDOW = 24 * HOUR;
const PARTS = ['controls', 'integrity', 'detections'] as const;
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'] as const;

const SHAPES = {
  archive: location,
  trail: optional(text()),
  since: optional(instant),
  until: optional(instant),
  window: optional(duration),
  accounts: list,
  regions: list,
  'public-keys': optional(text()),
  metadata: optional(text()),
  'endpoint-url': optional(emulator),
  rules: list,
  'country-database': optional(text()),
  'asn-database': optional(text()),
  'aws-ranges': optional(text()),
  'tor-list': optional(text()),
  'threat-lists': list,
  suppressions: optional(text()),
  state: optional(text('give a path or s3://bucket/key')),
  config: optional(text()),
  skip: listOf(PARTS),
  issues: optional(issuePlace),
  plan: flag,
  'allow-public': flag,
  'max-new-issues': withDefault(wholeNumber(1, 200), 20),
  redact: listOf(REDACTIONS),
  'security-hub': optional(region),
  'security-hub-findings': conditions(HUB_CONDITIONS),
  format: withDefault(oneOf(FORMATS), 'text'),
  output: optional(text()),
  'fail-on': withDefault(oneOf(FAIL_ON), 'high'),
};

/** Every input by its name in the contract: options of the command line, inputs of the Action. */
export const INPUT_NAMES: readonly string[] = Object.keys(SHAPES);

/**
 * Turns the strings of a command into `Inputs`.
 * @param now ends the window where `until` is not given
 * @throws UsageError that names every input that is wrong, not only the first
 */
export function parseInputs(parts: Parts, raw: RawInputs, now: Date): Inputs {
  const given = readShapes(SHAPES, raw);
  const complaints = [...windowComplaints(given, now), ...planComplaints(given)];
  if (complaints.length > 0) throw new UsageError(complaints.join('\n'));
  // A switch of the command line, for a person who looks: a workflow has its issues.
  return { ...inputsOf(parts, given, now), explain: raw.explain === true };
}

type Strings = ReturnType<typeof readShapes<typeof SHAPES>>;

function inputsOf(parts: Parts, given: Strings, now: Date): Omit<Inputs, 'explain'> {
  const { skip } = given;
  return {
    parts: {
      controls: parts.controls && !skip.includes('controls'),
      integrity: parts.integrity && !skip.includes('integrity'),
      detections: parts.detections && !skip.includes('detections'),
    },
    archive: given.archive,
    place: placeOf(given.archive, { metadata: given.metadata, endpoint: given['endpoint-url'] }),
    endpoint: given['endpoint-url'],
    window: windowOf(given, now),
    windowChosen: given.since !== undefined || given.window !== undefined,
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
    config: given.config,
    issues: given.issues,
    plan: given.plan,
    allowPublic: given['allow-public'],
    maxNewIssues: given['max-new-issues'],
    redact: given.redact,
    securityHub: given['security-hub'],
    securityHubFindings: given['security-hub-findings'],
    output: given.output,
  };
}

function enrichmentOf(given: ReturnType<typeof readShapes<typeof RULE_SHAPES>>): EnrichmentPaths {
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

function planComplaints({ plan, issues }: Strings): readonly string[] {
  return plan && issues?.kind !== 'github'
    ? [
        '--plan says what would be done with the issues of a repository: name it with --issues github:owner/repository',
      ]
    : [];
}

/** What `trailwarden controls` was asked to do. */
export interface ControlInputs extends Pick<
  Inputs,
  'format' | 'output' | 'failOn' | 'endpoint' | 'state'
> {
  readonly config: string | undefined;
  readonly suppressions: string | undefined;
  /** Logs that tell who changed what; not looked into without a last look to compare with. */
  readonly archive: ArchivePlace | undefined;
  /** A control's id: its page is printed, and nothing else is done. */
  readonly explain: string | undefined;
  readonly printPolicy: boolean;
}

const CONTROL_SHAPES = {
  'endpoint-url': SHAPES['endpoint-url'],
  format: SHAPES.format,
  output: SHAPES.output,
  'fail-on': SHAPES['fail-on'],
  state: SHAPES.state,
  config: SHAPES.config,
  suppressions: SHAPES.suppressions,
  archive: optional(location),
  explain: optional(text()),
  'print-policy': flag,
};

/** @throws UsageError that names every input that is wrong */
export function parseControlInputs(raw: RawInputs): ControlInputs {
  const given = readShapes(CONTROL_SHAPES, raw);
  return {
    format: given.format,
    output: given.output,
    failOn: given['fail-on'],
    endpoint: given['endpoint-url'],
    state: given.state,
    config: given.config,
    suppressions: given.suppressions,
    archive:
      given.archive === undefined
        ? undefined
        : placeOf(given.archive, { metadata: undefined, endpoint: given['endpoint-url'] }),
    explain: given.explain,
    printPolicy: given['print-policy'],
  };
}

/** What of the inputs decides which rules there are, and what they can be told of addresses. */
export interface RuleInputs extends Pick<Inputs, 'rules' | 'config' | 'enrichment'> {
  /** The archive that is read, where one is. */
  readonly place?: ArchivePlace;
}

const RULE_SHAPES = {
  rules: SHAPES.rules,
  config: SHAPES.config,
  'country-database': SHAPES['country-database'],
  'asn-database': SHAPES['asn-database'],
  'aws-ranges': SHAPES['aws-ranges'],
  'tor-list': SHAPES['tor-list'],
  'threat-lists': SHAPES['threat-lists'],
};

/** @throws UsageError that names every input that is wrong */
export function parseRuleInputs(raw: RawInputs): RuleInputs {
  const given = readShapes(RULE_SHAPES, raw);
  return { rules: ruleSelection(given), config: given.config, enrichment: enrichmentOf(given) };
}

/** The rule files and folders that a command was given; our own pack without any. */
function ruleSelection({ rules }: RawInputs): readonly string[] {
  const { rules: given } = readShapes({ rules: list }, { rules });
  return given.length > 0 ? given : ['builtin'];
}
