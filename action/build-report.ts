import type { Alert } from '../checks/detections/alert-book.ts';
import type { RulePack } from '../checks/detections/index.ts';
import type { Finding } from '../checks/finding.ts';
import type { Chain } from '../checks/integrity/evidence.ts';
import { FAULT_CATALOG } from '../checks/integrity/fault-catalog.ts';
import { faultFingerprint } from '../checks/integrity/fault-finding.ts';
import { explainChains } from '../checks/integrity/relate-faults.ts';
import { instant, type Fault } from '../checks/integrity/fault.ts';
import { drawHours, type HourState } from '../checks/integrity/hours.ts';
import { isChosen } from './chosen-trail.ts';
import type { Explanations } from './explain-alerts.ts';
import type { Inputs, Window } from './inputs.ts';
import type { Tally } from './tally.ts';
import { VERSION } from './version.ts';
import type {
  AlertExplanation,
  AlertRow,
  ChainRow,
  FaultRow,
  Report,
  SkippedRow,
  Unread,
} from './write/report.ts';

export interface Findings {
  readonly inputs: Inputs;
  readonly pack: RulePack;
  readonly tally: Tally;
  readonly faults: readonly Fault[];
  /** What an earlier run found, was looked at again and is fine. */
  readonly settled: readonly Fault[];
  readonly alerts: readonly Alert[];
  readonly skipped: readonly SkippedRow[];
  readonly findings: readonly Finding[];
  /** Why each alert is there, where that was asked for. */
  readonly explanations: Explanations;
}

/** The rooms' results in the words of the report's contract, always in the same order. */
export function buildReport({
  inputs,
  pack,
  tally,
  faults: found,
  settled,
  alerts,
  skipped,
  findings,
  explanations,
}: Findings): Report {
  const faults = [...found].sort(byPlace);
  const unread = unreadRows(tally, faults);
  return {
    ...emptyReport(inputs.window),
    complete: unread.length === 0,
    notes: [...tally.notes].sort(),
    unread,
    integrity: {
      digests: tally.digests,
      logFiles: tally.logFiles,
      chains: explainChains(tally.chains, faults)
        .filter(({ trail }) => isChosen(inputs.trail, trail))
        .map((chain) => chainRow(chain, inputs.window, faults)),
      faults: faults.map(faultRow),
      settled: settled.filter(({ severity }) => severity !== 'unknown').map(faultFingerprint),
    },
    detections: {
      rules: pack.rules.length + pack.correlations.length,
      ...tally.matched,
      alerts: alerts.map((alert) => ({
        ...alertRow(alert),
        ...explanationOf(explanations.get(alert)),
      })),
      skipped,
    },
    findings,
  };
}

/** What could not be read is told once: where a fault says it, with what it means. */
function unreadRows(tally: Tally, faults: readonly Fault[]): readonly Unread[] {
  const unchecked = faults.filter(({ severity }) => severity === 'unknown');
  const told = new Set(unchecked.map(({ key }) => key));
  const rest = tally.unread.filter(({ what, key }) => what !== 'log file' || !told.has(key));
  return [...rest.toSorted(byKey), ...unchecked.map(unreadOf)];
}

/** A report of a run that asked nothing yet: every command's report has every part. */
export function emptyReport({ since, until }: Window): Report {
  return {
    version: 1,
    tool: { name: 'trailwarden', version: VERSION },
    window: { since: instant(since), until: instant(until) },
    complete: true,
    unread: [],
    notes: [],
    controls: [],
    integrity: {
      digests: { valid: 0, invalid: 0, missing: 0 },
      logFiles: { verified: 0, failed: 0, pending: 0, unverified: 0, unlisted: 0 },
      chains: [],
      faults: [],
      settled: [],
    },
    detections: { rules: 0, logFiles: 0, events: 0, bytes: 0, alerts: [], skipped: [] },
    findings: [],
  };
}

function unreadOf({ id, key, message }: Fault): Unread {
  return { what: id, key, reason: message };
}

const HOUR_SIGN: Readonly<Record<HourState, string>> = {
  whole: '=',
  broken: 'x',
  unknown: '?',
  pending: '.',
  stopped: '-',
  none: ' ',
};

/** One sign for each hour of the window, the oldest first. */
function hoursOf(chain: Chain, window: Window, faults: readonly Fault[]): string {
  const own = faults.filter(
    ({ account, region }) => account === chain.account && region === chain.region,
  );
  return drawHours(chain, window, own)
    .map(({ state }) => HOUR_SIGN[state])
    .join('');
}

function chainRow(whole: Chain, window: Window, faults: readonly Fault[]): ChainRow {
  const { trail, account, region, state, segments, ...chain } = whole;
  const from = chain.from ?? segments.at(0)?.from;
  const to = chain.to ?? segments.at(-1)?.to;
  return {
    trail,
    account,
    region,
    from: from === undefined ? '' : instant(from),
    to: to === undefined ? '' : instant(to),
    state,
    hours: hoursOf(whole, window, faults),
  };
}

function faultRow(fault: Fault): FaultRow {
  const { id, severity, account, region, trail, key, digest, expected, found, range, count } =
    fault;
  return {
    ...{ id, severity, account, region },
    ...(trail !== undefined && { trail }),
    key,
    ...(digest !== undefined && { digest }),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    ...(range && { range: { from: instant(range.from), to: instant(range.to) } }),
    ...(count !== undefined && { count }),
    message: fault.message,
    meaning: FAULT_CATALOG[id].meaning,
    remedy: fault.remedy,
  };
}

function alertRow({
  rule,
  count,
  first,
  last,
  account,
  region,
  principal,
  events,
}: Alert): AlertRow {
  return {
    rule: rule.id,
    title: rule.title,
    level: rule.level,
    count,
    first,
    last,
    account,
    region,
    principal,
    events: events.map(({ eventID, key, evidence }) => ({ eventID, key, evidence })),
  };
}

function explanationOf(explanation: AlertExplanation | undefined) {
  return explanation && { explanation };
}

function byPlace(a: Fault, b: Fault): number {
  return compare(
    [a.account, a.region, a.key, a.id, a.message],
    [b.account, b.region, b.key, b.id, b.message],
  );
}

function byKey(a: Unread, b: Unread): number {
  return compare([a.what, a.key, a.reason], [b.what, b.key, b.reason]);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const left = a.join('\n');
  const right = b.join('\n');
  return left < right ? -1 : Number(left > right);
}
