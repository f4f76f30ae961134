import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performAudit, type Told } from './audit-command.ts';
import { EXIT, exitStatus } from './exit-status.ts';
import type { Inputs } from './inputs.ts';
import { outputsOf, type ReportFiles } from './outputs.ts';
import type { Surroundings } from './surroundings.ts';
import { annotationsFor } from './write/annotations.ts';
import { renderPlan } from './write/issues/render-plan.ts';
import { renderOcsf } from './write/ocsf.ts';
import { redactReport } from './write/redact-report.ts';
import { renderJson, type Report } from './write/report.ts';
import type { Runner } from './write/runner.ts';
import { renderSarif } from './write/sarif.ts';
import { renderPlanSummary, renderSummary } from './write/summary.ts';
import { renderText } from './write/text.ts';

/** The audit of a step whose inputs are right, told the way a workflow shows it. */
export async function runStep(runner: Runner, inputs: Inputs, around: Surroundings): Promise<void> {
  const interrupted = new AbortController().signal;
  const wires = { interrupted, around, onHit: () => undefined };
  await performAudit(inputs, wires, (report, told) => tell(runner, inputs, { report, told }));
}

interface Result {
  readonly report: Report;
  readonly told: Told;
}

async function tell(runner: Runner, inputs: Inputs, { report, told }: Result): Promise<void> {
  const shown = redactReport(report, told.redaction);
  const files = await writeFiles(runner, inputs, { report, shown });
  for (const line of renderText(shown, { color: false }).split('\n')) runner.log(line);
  for (const annotation of annotationsFor(shown)) runner.annotate(annotation);
  const { issues, plan } = told;
  const summary = renderSummary(shown, issues === undefined ? {} : { issues });
  runner.summary(plan === undefined ? summary : `${summary}\n${renderPlanSummary(plan)}`);
  for (const line of plan === undefined ? [] : renderPlan(plan).split('\n')) runner.log(line);
  for (const [name, value] of Object.entries(outputsOf(report, told, files)))
    runner.output(name, value);
  failWhereAsked(runner, inputs, report);
}

/** The JSON report holds everything; what is made to be uploaded holds what may be shown. */
async function writeFiles(
  { temporaryFolder }: Runner,
  { output }: Inputs,
  { report, shown }: { readonly report: Report; readonly shown: Report },
): Promise<ReportFiles> {
  const files = {
    report: output ?? join(temporaryFolder, 'trailwarden-report.json'),
    sarif: join(temporaryFolder, 'trailwarden.sarif'),
    ocsf: join(temporaryFolder, 'trailwarden-ocsf.ndjson'),
  };
  await writeFile(files.report, renderJson(report));
  await writeFile(files.sarif, renderSarif(shown));
  await writeFile(files.ocsf, renderOcsf(shown));
  return files;
}

const FAILURES = new Map<number, string>([
  [EXIT.found, 'findings at or above fail-on'],
  [EXIT.incomplete, 'something could not be looked at or told; the report names it under "unread"'],
]);

function failWhereAsked(runner: Runner, { failOn }: Inputs, report: Report): void {
  const failure = FAILURES.get(exitStatus(report, failOn));
  if (failure !== undefined) runner.fail(failure);
}
