import { createWriteStream } from 'node:fs';
import { lstat, rename, writeFile } from 'node:fs/promises';
import { codeOf, reasonOf, UsageError } from '../checks/errors.ts';
import type { Format, Inputs } from './inputs.ts';
import type { Plan } from './write/issues/plan.ts';
import type { HitRow, Report } from './write/report.ts';

/** Where a run's data goes. */
export interface Output {
  /** A hit, as it is found: a line of its own in `ndjson`. */
  readonly onHit: (row: HitRow) => void;
  readonly finish: (report: Report) => Promise<void>;
  /** Of a dry run, instead of the report: what would be done. */
  readonly finishPlan: (plan: Plan) => Promise<void>;
}

type Wanted = Pick<Inputs, 'format' | 'output'>;

/** @throws UsageError, from `finish`, where the file cannot be written */
export function openOutput(wanted: Wanted): Output {
  const { format, output } = wanted;
  const finishPlan = async (plan: Plan) => {
    const { renderPlan, renderPlanJson } = await import('./write/issues/render-plan.ts');
    await deliverText(output, format === 'text' ? renderPlan(plan) : renderPlanJson(plan));
  };
  const rest = format === 'ndjson' ? lineOutput(wanted) : wholeOutput(wanted, RENDERERS[format]);
  return { ...rest, finishPlan };
}

type Render = (report: Report, color: boolean) => string;

/** Loaded when it is needed: a run writes one form. */
const RENDERERS: Readonly<Record<Exclude<Format, 'ndjson'>, () => Promise<Render>>> = {
  text: async () => {
    const { renderText } = await import('./write/text.ts');
    return (report, color) => renderText(report, { color });
  },
  json: async () => (await import('./write/report.ts')).renderJson,
  sarif: async () => (await import('./write/sarif.ts')).renderSarif,
  ocsf: async () => (await import('./write/ocsf.ts')).renderOcsf,
};

function wholeOutput(
  { output }: Wanted,
  renderer: () => Promise<Render>,
): Omit<Output, 'finishPlan'> {
  return {
    onHit: () => undefined,
    finish: async (report) => {
      const render = await renderer();
      await deliverText(output, render(report, output === undefined && wantsColor()));
    },
  };
}

async function deliverText(output: string | undefined, text: string): Promise<void> {
  if (output === undefined) await print(text);
  else await told(output, () => replaceFile(output, text));
}

/** Hits as they come, and at the end one line per fault of the logs' integrity. */
function lineOutput({ output }: Wanted): Omit<Output, 'finishPlan'> {
  const stream = output === undefined ? process.stdout : createWriteStream(output);
  const line = (row: object) => stream.write(`${JSON.stringify(row)}\n`);
  const failed = new Promise<never>((_resolve, reject) => {
    stream.once('error', reject);
  });
  failed.catch(() => undefined);
  return {
    onHit: line,
    finish: async ({ integrity }) => {
      for (const fault of integrity.faults) line(fault);
      if (output !== undefined) await told(output, () => Promise.race([failed, closed(stream)]));
    },
  };
}

function closed(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    stream.end(() => {
      resolve();
    });
  });
}

function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}

/** A reader sees the old report or the new one, never half of one. */
async function replaceFile(path: string, text: string): Promise<void> {
  // A file in the place of a device or a pipe would take it away from everybody.
  if (!(await isPlainFile(path))) return writeFile(path, text);
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** Whether there is a file, or nothing yet; links are followed by whoever writes to them. */
async function isPlainFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}

async function told(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new UsageError(`--output ${path}: cannot be written (${reasonOf(error)})`, {
      cause: error,
    });
  }
}

/** https://no-color.org: any value that is not empty turns colours off. */
function wantsColor(): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM = '' } = process.env;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return NO_COLOR === '' && TERM !== 'dumb' && process.stdout.isTTY;
}
