import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { SEVERITIES, type Finding } from '../../../checks/finding.ts';

/** What is remembered between runs beside the issues. Losing it costs a look at the issues again. */
export interface DashboardState {
  /** Findings that wait for room, worst first. */
  readonly pending: readonly Finding[];
  /** Issue number by fingerprint: finds an issue that a listing does not show. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Fingerprints of issues that were moved to another repository. */
  readonly moved: readonly string[];
  /** ISO 8601 instant up to which everything was looked at and delivered. */
  readonly watermark: string | undefined;
  /** Since when an open issue was not looked for, as an ISO 8601 instant by fingerprint. */
  readonly unlooked: ReadonlyMap<string, string>;
  /** Newest comment that was read, as an ISO 8601 instant. */
  readonly commentsSince: string | undefined;
}

export const NO_STATE: DashboardState = {
  pending: [],
  numbers: new Map(),
  moved: [],
  watermark: undefined,
  unlooked: new Map(),
  commentsSince: undefined,
};

const text = z.string().max(5_000);
const hash = z.string().regex(/^[0-9a-f]{32}$/);
const findingSchema = z.object({
  fingerprint: hash,
  kind: z.enum(['control', 'integrity', 'detection']),
  id: text,
  severity: z.enum(SEVERITIES),
  title: text,
  account: text,
  region: text,
  resource: text,
  summary: text,
  facts: z.array(z.object({ label: text, value: text })).max(50),
  purpose: text,
  evidence: z
    .array(
      z.object({
        time: text.exactOptional(),
        what: text,
        key: text,
        state: z.enum(['verified', 'pending', 'failed', 'unchecked']),
        eventID: text.exactOptional(),
      }),
    )
    .max(10),
  evidenceTotal: z.number().int().nonnegative(),
  falsePositives: z.array(text).max(50),
  blindSpots: z.array(text).max(50).exactOptional(),
  severityReason: text.exactOptional(),
  nextSteps: z.array(z.object({ text, command: text.exactOptional() })).max(50),
  references: z.array(text).max(50),
  authors: z.array(text).max(50),
  stretch: z.object({ trail: text, from: text, to: text }).exactOptional(),
});

const stateSchema = z.object({
  v: z.literal(1),
  pending: z.array(findingSchema).max(1_000),
  numbers: z.array(z.tuple([hash, z.number().int().positive()])),
  moved: z.array(hash),
  unlooked: z.array(z.tuple([hash, z.iso.datetime()])).default([]),
  watermark: z.iso.datetime().exactOptional(),
  commentsSince: z.iso.datetime().exactOptional(),
});

/** Characters the hidden line takes at most. */
const ENCODED_LIMIT = 44_000;
const INFLATED_LIMIT = 8_000_000;
const NUMBER_LIMIT = 1_000;
const UNLOOKED_LIMIT = 300;

export interface EncodedState {
  readonly line: string;
  /** Findings that found no room even here: they are not delivered, so nothing may move past them. */
  readonly left: readonly Finding[];
}

/** The state as one hidden line: compressed and in Base64, whose letters cannot end a comment. */
export function encodeState(state: DashboardState): EncodedState {
  const trimmed = state.pending.slice(0, 1_000).map(trimFinding);
  let kept = trimmed.length;
  let line = lineOf(state, trimmed);
  while (line.length > ENCODED_LIMIT && kept > 0) {
    kept = Math.floor(kept * 0.8);
    line = lineOf(state, trimmed.slice(0, kept));
  }
  return { line, left: state.pending.slice(kept) };
}

function lineOf(
  { numbers, moved, unlooked, ...state }: DashboardState,
  pending: readonly Finding[],
): string {
  const newest = [...numbers].sort(([, a], [, b]) => b - a).slice(0, NUMBER_LIMIT);
  const { watermark, commentsSince } = state;
  const json = JSON.stringify({
    v: 1,
    pending,
    numbers: newest,
    moved: moved.slice(-200),
    unlooked: [...unlooked].slice(0, UNLOOKED_LIMIT),
    watermark,
    commentsSince,
  });
  return `<!-- data ${deflateRawSync(json, { level: 9 }).toString('base64')} -->`;
}

function cut(value: string): string {
  return value.slice(0, 1_000);
}

function limitsOf({ blindSpots, severityReason }: Finding) {
  return {
    ...(blindSpots !== undefined && { blindSpots: blindSpots.slice(0, 5).map(cut) }),
    ...(severityReason !== undefined && { severityReason: cut(severityReason) }),
  };
}

/** Enough to file a good issue later; the report has the rest. */
function trimFinding(finding: Finding): Finding {
  return {
    ...finding,
    title: cut(finding.title),
    resource: cut(finding.resource),
    summary: cut(finding.summary),
    purpose: cut(finding.purpose),
    facts: finding.facts
      .slice(0, 12)
      .map(({ label, value }) => ({ label: cut(label), value: cut(value) })),
    evidence: finding.evidence
      .slice(0, 5)
      .map((row) => ({ ...row, what: cut(row.what), key: cut(row.key) })),
    falsePositives: finding.falsePositives.slice(0, 5).map(cut),
    ...limitsOf(finding),
    nextSteps: finding.nextSteps.slice(0, 8).filter(({ command = '' }) => command.length < 2_000),
    references: finding.references.slice(0, 5).map(cut),
    authors: finding.authors.slice(0, 10).map(cut),
  };
}

/** The state in a dashboard's text. Anything that is not exactly ours reads as nothing remembered. */
export function decodeState(body: string): DashboardState | undefined {
  const encoded = /^<!-- data ([A-Za-z0-9+/=]{1,60000}) -->\r?$/m.exec(body)?.[1];
  if (encoded === undefined) return undefined;
  const parsed = stateSchema.safeParse(jsonIn(encoded));
  if (!parsed.success) return undefined;
  const { numbers, unlooked, watermark, commentsSince, ...lists } = parsed.data;
  const { pending, moved } = lists;
  const maps = { numbers: new Map(numbers), unlooked: new Map(unlooked) };
  return { pending, moved, watermark, commentsSince, ...maps };
}

function jsonIn(encoded: string): unknown {
  try {
    const inflated = inflateRawSync(Buffer.from(encoded, 'base64'), {
      maxOutputLength: INFLATED_LIMIT,
    });
    return JSON.parse(inflated.toString('utf8'));
  } catch {
    // Damaged by an edit: the same as lost.
    return undefined;
  }
}
