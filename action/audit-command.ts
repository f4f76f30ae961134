import { deliver, missedRows, type Delivery } from './deliver.ts';
import { exitStatus } from './exit-status.ts';
import { parseInputs, type Inputs, type Parts, type RawInputs } from './inputs.ts';
import { lookAtAll, type Seen } from './look.ts';
import { remember, rememberBaseline } from './memory.ts';
import type { Wires } from './open-story.ts';
import { openOutput } from './output.ts';
import { prepare, type Prepared } from './prepare.ts';
import { suppress } from './suppress.ts';
import type { Surroundings } from './surroundings.ts';
import type { Redaction } from './write/redact.ts';
import type { Report } from './write/report.ts';

/**
 * Runs an audit as the command line asked for it, and writes what came out.
 * @returns the exit status of the contract
 * @throws UsageError where the inputs, the rules or the archive's place are wrong
 * @throws TrackerError where GitHub cannot be asked who reads the issues
 */
export async function runAudit(
  parts: Parts,
  raw: RawInputs,
  { interrupted, around }: Pick<AuditWires, 'interrupted' | 'around'>,
): Promise<number> {
  const inputs = parseInputs(parts, raw, new Date());
  const output = openOutput(inputs);
  const wires = { interrupted, around, onHit: output.onHit };
  const report = await performAudit(inputs, wires, (made, { plan }) =>
    plan === undefined ? output.finish(made) : output.finishPlan(plan),
  );
  return exitStatus(report, inputs.failOn);
}

export interface AuditWires extends Wires {
  readonly around: Surroundings;
}

/** What is said beside the report. */
export interface Told extends Delivery {
  readonly redaction: Redaction;
}

/**
 * The audit itself, with its issues written: what the command line and the Action share. What was
 * settled is remembered last, so that a run that could not tell anybody is made up for by the next.
 */
export async function performAudit(
  inputs: Inputs,
  wires: AuditWires,
  tell: (report: Report, told: Told) => Promise<void>,
): Promise<Report> {
  const prepared = await prepare(inputs, wires.around, new Date());
  const seen = await lookAtAll(prepared, wires);
  const open = await suppress(seen.report, prepared.exceptions, prepared.now);
  const delivery = await deliver(seen, open.findings, prepared);
  const failed = [...delivery.failed, ...missedRows(prepared)];
  const report = withFailures(open, failed);
  await tell(report, { ...delivery, redaction: prepared.redaction });
  // An interrupted run has not looked at all that it passed; a dry one has told nobody.
  const settled = delivery.failed.length === 0 && delivery.plan === undefined;
  if (settled && !wires.interrupted.aborted) await keepState(seen, prepared);
  return report;
}

function withFailures(report: Report, failed: Delivery['failed']): Report {
  const complete = report.complete && failed.length === 0;
  return { ...report, complete, unread: [...report.unread, ...failed] };
}

async function keepState(
  { outcome, controls }: Seen,
  { store, memory, now, inputs }: Prepared,
): Promise<void> {
  const correlations = inputs.parts.detections ? outcome.correlations : undefined;
  const left = { ...outcome, correlations, before: memory };
  const baseline = controls?.baseline;
  await store?.update((current) => {
    const next = remember(current, left, now);
    return baseline === undefined ? next : rememberBaseline(next, baseline);
  });
}
