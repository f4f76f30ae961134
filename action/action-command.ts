import { reasonOf, UsageError } from '../checks/errors.ts';
import { refusalOf } from './events.ts';
import { COMMANDS, INPUT_NAMES, parseInputs, type Inputs } from './inputs.ts';
import { readWorkflow, type Workflow } from './read/workflow.ts';
import { tuneEngine } from './tune-engine.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { trackerCode } from './write/issues/tracker.ts';
import { guardPublicRun } from './write/issues/visibility.ts';
import type { Runner } from './write/runner.ts';

/** Inputs that only the Action has: the command line is told in other ways. */
export const ACTION_INPUTS = ['command', 'token', 'allow-events'] as const;

/** One run of the Action: the same audit as on the command line, told the way a workflow shows it. */
export async function runAction(runner: Runner): Promise<void> {
  try {
    const workflow = await readWorkflow(runner.environment);
    const inputs = readInputs(runner, workflow);
    const around = readSurroundings(runner.environment, runner.input('token'));
    await guardRun(inputs, workflow, around);
    // What is refused should not have to wait until all the rest is loaded.
    const { startWorkersEarly } = await import('./scan/early-workers.ts');
    tuneEngine(inputs.parts.detections);
    startWorkersEarly(inputs.parts.detections);
    const { runStep } = await import('./step.ts');
    await runStep(runner, inputs, around);
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
