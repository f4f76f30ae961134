import { parseBaseline, type Baseline } from '../checks/controls/drift.ts';
import type { CorrelationState, MemoryState } from '../checks/detections/index.ts';
import { joinMemories, parseMemory } from '../checks/detections/memory/state.ts';
import {
  mergeCarried,
  NONE_CARRIED,
  parseCarried,
  type Carried,
} from '../checks/integrity/carried.ts';
import { HOUR } from '../checks/integrity/window.ts';
import { isLogRecord, valueAt, type LogRecord } from '../checks/log-record.ts';
import type { Inputs, Window } from './inputs.ts';
import {
  EMPTY_STATE,
  mergeStates,
  parseState,
  type VerifyState,
} from '../checks/integrity/state.ts';

/** What one run leaves to the next: how far each chain was verified, and open correlation windows. */
export interface Memory {
  readonly verify: VerifyState;
  /** What earlier runs found in hours that this one may pass by. */
  readonly carried: Carried;
  /** As an earlier run left it; only the correlations can tell whether it is theirs. */
  readonly correlations: unknown;
  /** What rules that have a memory learnt, as earlier runs left it. */
  readonly ruleMemory: unknown;
  /** Why nothing, or not all, could be remembered; empty where all is well. */
  readonly doubt: string;
}

export const NO_MEMORY: Memory = {
  verify: EMPTY_STATE,
  carried: NONE_CARRIED,
  correlations: undefined,
  ruleMemory: undefined,
  doubt: '',
};

/**
 * The state document as a run finds it. One that is corrupt or from another version is not an error:
 * nothing is remembered, so everything is looked at again.
 */
export function recall(text: string | undefined, now: Date): Memory {
  if (text === undefined) return NO_MEMORY;
  const document = parseJson(text);
  const loaded = parseState(document, now);
  const [correlations, ruleMemory] = ['correlations', 'ruleMemory'].map((name) =>
    isLogRecord(document) ? valueAt(document, name) : undefined,
  );
  const known = { ...NO_MEMORY, correlations, ruleMemory };
  const carried = isLogRecord(document) ? parseCarried(document, now) : NONE_CARRIED;
  if (loaded.kind === 'fresh')
    return { ...known, carried: carried ?? NONE_CARRIED, doubt: unused(loaded.reason) };
  // Faults that cannot be read may lie in hours that were settled: those are looked at again.
  if (carried === undefined)
    return { ...known, doubt: unused('the faults in it are not what a run writes') };
  return { ...known, verify: loaded.state, carried };
}

function unused(reason: string): string {
  return `the state is not used: ${reason}`;
}

interface Left {
  readonly verify: VerifyState;
  readonly carried: Carried;
  /** Undefined where no rules were asked: what an earlier run left of them stays. */
  readonly correlations: CorrelationState | undefined;
  readonly ruleMemory: MemoryState;
  /** What the run began with: what it no longer has was contradicted by the archive, or is settled. */
  readonly before: Pick<Memory, 'verify' | 'carried'>;
}

/**
 * The document to be kept: what this run verified joined with what another run has written since,
 * chain by chain.
 */
export function remember(
  current: string | undefined,
  { verify, carried, correlations, ruleMemory, before }: Left,
  now: Date,
): string {
  const stored = recall(current, now);
  const merged = mergeStates(stored.verify, verify, before.verify);
  const faults = mergeCarried(stored.carried, carried, before.carried);
  const rules = correlations && { correlations };
  const document = { ...documentOf(current), ...merged, ...faults, ...rules };
  return `${JSON.stringify({ ...document, ruleMemory: joined(current, ruleMemory) })}\n`;
}

/** The document with what rules learnt from the archive; what other commands keep in it stays. */
export function rememberLearnt(current: string | undefined, learnt: MemoryState): string {
  const ruleMemory = joined(current, learnt);
  return `${JSON.stringify({ ...EMPTY_STATE, ...documentOf(current), ruleMemory })}\n`;
}

function joined(current: string | undefined, learnt: MemoryState): MemoryState {
  return joinMemories(parseMemory(documentOf(current).ruleMemory), learnt);
}

/** How the trail was set up when it was last looked at; undefined where nobody has looked yet. */
export function recallBaseline(text: string | undefined): Baseline | undefined {
  return parseBaseline(documentOf(text).baseline);
}

/** The document with another baseline; what other commands keep in it stays. */
export function rememberBaseline(current: string | undefined, baseline: Baseline): string {
  return `${JSON.stringify({ ...EMPTY_STATE, ...documentOf(current), baseline })}\n`;
}

function documentOf(text: string | undefined): LogRecord {
  const document = text === undefined ? {} : parseJson(text);
  return isLogRecord(document) ? document : {};
}

/** So long a pause is made up for; logs of a longer one are asked for with --since. */
const LONGEST_CATCH_UP = 30 * 24 * HOUR;
const OVERLAP = HOUR;

/** The window of a run, and what it does not make up for. */
export interface CaughtUp {
  readonly inputs: Inputs;
  /** Time that no run has looked at and none will by itself: the pause was too long. */
  readonly missed: Window | undefined;
}

/**
 * The inputs with a window that reaches back to where the slowest chain was last verified: schedules
 * slip and runs fail, and what they missed must not stay missed. A window that was chosen stays.
 * @param watermark up to when everything was looked at, where no chain tells
 */
export function catchUp(
  inputs: Inputs,
  { memory, watermark }: { readonly memory: Memory; readonly watermark: Date | undefined },
): CaughtUp {
  const { since: asked, until } = inputs.window;
  const limit = until.getTime() - LONGEST_CATCH_UP;
  const ends = memory.verify.chains.map(({ end }) => Date.parse(end));
  if (ends.length === 0 && watermark !== undefined) ends.push(watermark.getTime());
  // There was a run before, and nobody knows how far it came.
  if (ends.length === 0 && memory.doubt !== '') ends.push(limit);
  if (inputs.windowChosen || ends.length === 0) return { inputs, missed: undefined };
  const wanted = Math.min(Math.min(...ends) - OVERLAP, asked.getTime());
  const since = new Date(Math.max(wanted, limit));
  // A region that was given up ends its chain for good: the newest tells when somebody last looked.
  const newest = Math.max(...ends);
  const missed = newest < limit ? { since: new Date(newest), until: since } : undefined;
  return { inputs: { ...inputs, window: { ...inputs.window, since } }, missed };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
