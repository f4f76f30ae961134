import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, UsageError } from '../checks/errors.ts';
import { exitStatus, performAudit } from './audit-command.ts';
import { COMMANDS, INPUT_NAMES, parseInputs, type Inputs } from './inputs.ts';
import { renderJson, type Report } from './write/report.ts';
import { renderSummary } from './write/summary.ts';
import { renderText } from './write/text.ts';

/** What a runner offers a step. */
export interface Runner {
  readonly input: (name: string) => string;
  readonly output: (name: string, value: string) => void;
  readonly fail: (message: string) => void;
  /** One line of the step's log, made harmless by the runner's side. */
  readonly log: (line: string) => void;
  readonly summary: (markdown: string) => Promise<void>;
  readonly temporaryFolder: string;
}

/** One run of the Action: the same audit as on the command line, told the way a workflow shows it. */
export async function runAction(runner: Runner): Promise<void> {
  try {
    const inputs = readInputs(runner);
    const wires = { interrupted: new AbortController().signal, onHit: () => undefined };
    await performAudit(inputs, wires, (report) => tell(runner, inputs, report));
  } catch (error) {
    runner.fail(error instanceof UsageError ? reasonOf(error) : `defect: ${reasonOf(error)}`);
  }
}

/** An input that is left empty is one that was not given. */
function readInputs(runner: Runner): Inputs {
  const given = INPUT_NAMES.map((name) => [name, runner.input(name)] as const);
  const raw = Object.fromEntries(given.filter(([, value]) => value !== ''));
  const command = runner.input('command') || 'audit';
  const parts = Object.entries(COMMANDS).find(([name]) => name === command)?.[1];
  if (parts === undefined)
    throw new UsageError(`command: "${command}" is none of ${Object.keys(COMMANDS).join(', ')}`);
  return parseInputs(parts, raw, new Date());
}

async function tell(runner: Runner, inputs: Inputs, report: Report): Promise<void> {
  const path = inputs.output ?? join(runner.temporaryFolder, 'trailwarden-report.json');
  await writeFile(path, renderJson(report));
  const text = renderText(report, { color: false });
  for (const line of text.split('\n')) runner.log(line);
  await runner.summary(renderSummary(report));
  const needPeople = report.findings.filter(({ severity }) => severity !== 'info').length;
  runner.output('complete', String(report.complete));
  runner.output('findings', String(needPeople));
  runner.output('report', path);
  failWhereAsked(runner, inputs, report);
}

const FAILURES = new Map([
  [1, 'findings at or above fail-on'],
  [3, 'something could not be looked at; the report names it under "unread"'],
]);

function failWhereAsked(runner: Runner, { failOn }: Inputs, report: Report): void {
  const failure = FAILURES.get(exitStatus(report, failOn));
  if (failure !== undefined) runner.fail(failure);
}
