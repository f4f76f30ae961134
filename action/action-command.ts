import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, UsageError } from '../checks/errors.ts';
import { performAudit, type Told } from './audit-command.ts';
import { refusalOf } from './events.ts';
import { exitStatus } from './exit-status.ts';
import { COMMANDS, INPUT_NAMES, parseInputs, type Inputs } from './inputs.ts';
import { outputsOf, type ReportFiles } from './outputs.ts';
import { readWorkflow, type Workflow } from './read/workflow.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { annotationsFor, type Annotation } from './write/annotations.ts';
import { guardPublicRun } from './write/issues/visibility.ts';
import { trackerCode } from './write/issues/tracker.ts';
import { renderPlan } from './write/issues/render-plan.ts';
import { renderOcsf } from './write/ocsf.ts';
import { redactReport } from './write/redact-report.ts';
import { renderJson, type Report } from './write/report.ts';
import { renderSarif } from './write/sarif.ts';
import { renderPlanSummary, renderSummary } from './write/summary.ts';
import { renderText } from './write/text.ts';

/** What a runner offers a step. */
export interface Runner {
  readonly input: (name: string) => string;
  readonly output: (name: string, value: string) => void;
  readonly fail: (message: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  /** One line of the step's log, made harmless by the runner's side. */
  readonly log: (line: string) => void;
  readonly summary: (markdown: string) => Promise<void>;
  readonly temporaryFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Inputs that only the Action has: the command line is told in other ways. */
export const ACTION_INPUTS = ['command', 'token', 'allow-events'] as const;

/** One run of the Action: the same audit as on the command line, told the way a workflow shows it. */
export async function runAction(runner: Runner): Promise<void> {
  try {
    const workflow = await readWorkflow(runner.environment);
    const inputs = readInputs(runner, workflow);
    const around = readSurroundings(runner.environment, runner.input('token'));
    await guardRun(inputs, workflow, around);
    const interrupted = new AbortController().signal;
    const wires = { interrupted, around, onHit: () => undefined };
    await performAudit(inputs, wires, (report, told) => tell(runner, inputs, { report, told }));
  } catch (error) {
    const expected = error instanceof UsageError || trackerCode(error) !== undefined;
    runner.fail(expected ? reasonOf(error) : `defect: ${reasonOf(error)}`);
  }
}

/** Everything that is wrong with the event and the inputs, together. An empty input was not given. */
function readInputs(runner: Runner, workflow: Workflow): Inputs {
  const given = INPUT_NAMES.map((name) => [name, runner.input(name)] as const);
  const raw = Object.fromEntries(given.filter(([, value]) => value !== ''));
  const command = runner.input('command') || 'audit';
  const parts = Object.entries(COMMANDS).find(([name]) => name === command)?.[1];
  const allowed = runner.input('allow-events').split(/[\s,]+/u);
  const refusal = refusalOf({ ...workflow, name: workflow.event }, allowed);
  const complaints = [
    ...(refusal === undefined ? [] : [refusal]),
    ...(parts === undefined
      ? [`command: "${command}" is none of ${Object.keys(COMMANDS).join(', ')}`]
      : []),
  ];
  const inputs = orComplaint(() => parseInputs(parts ?? COMMANDS.audit, raw, new Date()));
  if (typeof inputs === 'string') complaints.push(inputs);
  if (typeof inputs === 'string' || complaints.length > 0)
    throw new UsageError(complaints.join('\n'));
  return inputs;
}

function orComplaint(parse: () => Inputs): Inputs | string {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return reasonOf(error);
  }
}

/** The log and the summary of a run are as public as its repository: it is asked before all else. */
async function guardRun(
  { allowPublic }: Inputs,
  { repository, visibility }: Workflow,
  around: Surroundings,
): Promise<void> {
  if (allowPublic) return;
  guardPublicRun(visibility ?? (await askVisibility(repository, around)));
}

async function askVisibility(repository: string, { token, apiUrl }: Surroundings) {
  const [owner = '', repo = ''] = repository.split('/');
  if (token === '' || owner === '' || repo === '') return undefined;
  const { connectGitHub } = await import('./write/issues/github-client.ts');
  const { githubTracker } = await import('./write/issues/github-tracker.ts');
  return githubTracker(connectGitHub({ token, apiUrl, owner, repo })).visibility();
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
  await runner.summary(plan === undefined ? summary : `${summary}\n${renderPlanSummary(plan)}`);
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

const FAILURES = new Map([
  [1, 'findings at or above fail-on'],
  [3, 'something could not be looked at or told; the report names it under "unread"'],
]);

function failWhereAsked(runner: Runner, { failOn }: Inputs, report: Report): void {
  const failure = FAILURES.get(exitStatus(report, failOn));
  if (failure !== undefined) runner.fail(failure);
}
