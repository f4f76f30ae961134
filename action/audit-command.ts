import { atLeast } from '../checks/finding.ts';
import { parseInputs, type Inputs, type Parts, type RawInputs } from './inputs.ts';
import { catchUp, NO_MEMORY, recall, remember, type Memory } from './memory.ts';
import { openStory, type Wires } from './open-story.ts';
import { openOutput } from './output.ts';
import { connectArchive } from './read/archive.ts';
import { openState } from './read/state.ts';
import type { StateStore } from './read/state-store.ts';
import { run, type Outcome } from './run.ts';
import { say } from './say.ts';
import { readExceptions, suppress } from './suppress.ts';
import { writeIssueFolder } from './write/issues/markdown-folder.ts';
import type { Report } from './write/report.ts';

const CLEAN = 0;
const FOUND = 1;
const INCOMPLETE = 3;

/**
 * Runs an audit as the command line asked for it, and writes what came out.
 * @returns the exit status of the contract
 * @throws UsageError where the inputs, the rules or the archive's place are wrong
 */
export async function runAudit(
  parts: Parts,
  raw: RawInputs,
  interrupted: AbortSignal,
): Promise<number> {
  const inputs = parseInputs(parts, raw, new Date());
  const output = openOutput(inputs);
  const report = await performAudit(inputs, { interrupted, onHit: output.onHit }, output.finish);
  return exitStatus(report, inputs.failOn);
}

/**
 * The audit itself, with its issues written: what the command line and the Action share. What was
 * settled is remembered last, so that a run that could not tell anybody is made up for by the next.
 */
export async function performAudit(
  inputs: Inputs,
  wires: Wires,
  tell: (report: Report) => Promise<void>,
): Promise<Report> {
  const now = new Date();
  const store =
    inputs.state === undefined ? undefined : await openState(inputs.state, inputs.endpoint);
  const exceptions = await readExceptions(inputs.suppressions);
  const memory = await readMemory(store, now);
  const outcome = await look(catchUp(inputs, memory), wires, { now, memory });
  const report = suppress(outcome.report, exceptions, now);
  if (inputs.issues !== undefined) await tellIssues(inputs.issues, report);
  await tell(report);
  // An interrupted run has not looked at all that it passed.
  const left = { ...outcome, before: memory };
  if (!wires.interrupted.aborted) await store?.update((current) => remember(current, left, now));
  return report;
}

/** 1 wins over 3: the report says `complete: false` besides. */
export function exitStatus({ findings, complete }: Report, failOn: Inputs['failOn']): number {
  if (failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn)))
    return FOUND;
  return complete ? CLEAN : INCOMPLETE;
}

async function readMemory(store: StateStore | undefined, now: Date): Promise<Memory> {
  if (store === undefined) return NO_MEMORY;
  const memory = recall(await store.read(), now);
  if (memory.doubt !== '') say(`${memory.doubt}; everything is looked at again`);
  return memory;
}

async function look(
  inputs: Inputs,
  wires: Wires,
  { now, memory }: { readonly now: Date; readonly memory: Memory },
): Promise<Outcome> {
  const archive = await connectArchive(inputs.place, (key, reason) => {
    say(`left out ${key}: ${reason}`);
  });
  try {
    return await run(await openStory(inputs, wires, { ...archive, now, memory }));
  } finally {
    archive.close();
  }
}

async function tellIssues(folder: string, { findings }: Report): Promise<void> {
  const { created, updated, unchanged } = await writeIssueFolder(folder, findings);
  say(`issues in ${folder}: ${created} created, ${updated} updated, ${unchanged} unchanged`);
}
