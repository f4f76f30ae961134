import { appendFileSync, statSync } from 'node:fs';
import type { Annotation } from './annotations.ts';
import { cut, logLine } from './clean-text.ts';

/** What a runner offers a step. */
export interface Runner {
  /** An input of `with:`, trimmed; empty where it was not given. */
  readonly input: (name: string) => string;
  readonly output: (name: string, value: string) => void;
  readonly fail: (message: string) => void;
  /** Shown above the run, as many of a kind as GitHub shows; a line of the log after that. */
  readonly annotate: (annotation: Annotation) => void;
  /** One line of the step's log, made harmless. */
  readonly log: (line: string) => void;
  /** Markdown for the page of the run; a sentence in its place where GitHub would refuse it. */
  readonly summary: (markdown: string) => void;
  readonly temporaryFolder: string;
  readonly environment: Environment;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Above it a step's summary is not shown at all (1 MiB, GitHub's documentation of job summaries). */
const SUMMARY_BYTES = 1_048_576;
/** Room for what stands in place of a summary that is too large. */
const SPARE_BYTES = 1_000;
const TOO_LARGE =
  '\n\nThere is more to say than GitHub shows here: the report and the log of the step have it.\n';
/** Annotations of a kind that are shown for a step, and characters of each (actions/runner). */
const MOST_ANNOTATIONS = 10;
const MOST_CHARACTERS = 4_096;

/**
 * GitHub's runner: inputs in the environment, answers in files, annotations as commands on standard
 * output ("Workflow commands for GitHub Actions"). `@actions/core` does the same and brings an HTTP
 * client along, which costs a step three times the start of Node itself.
 */
export function openRunner(environment: Environment, { print, exitWith }: RunnerEnds): Runner {
  const log = (line: string) => {
    print(`${logLine(line)}\n`);
  };
  const command = (name: string, { title, message }: Pick<Annotation, 'title' | 'message'>) => {
    const about = title === '' ? '' : ` title=${property(title)}`;
    print(`::${name}${about}::${data(cut(message, MOST_CHARACTERS))}\n`);
    if (message.length > MOST_CHARACTERS) for (const line of message.split('\n')) log(line);
  };
  // One error is left for the failure of the step itself.
  const room = { notice: MOST_ANNOTATIONS, error: MOST_ANNOTATIONS - 1 };
  return {
    input: (name) => (environment[variableOf(name)] ?? '').trim(),
    output: (name, value) => {
      appendTo(environment.GITHUB_OUTPUT, block(name, value));
    },
    fail: (message) => {
      exitWith(1);
      command('error', { title: '', message });
    },
    annotate: ({ level, ...about }) => {
      room[level] -= 1;
      if (room[level] >= 0) command(level, about);
      else log(`${about.title}: ${about.message}`);
    },
    log,
    summary: (markdown) => {
      appendSummary(environment.GITHUB_STEP_SUMMARY, markdown);
    },
    temporaryFolder: environment.RUNNER_TEMP ?? '.',
    environment,
  };
}

/** Where a runner's words go. */
export interface RunnerEnds {
  readonly print: (text: string) => void;
  readonly exitWith: (status: number) => void;
}

/** The runner keeps hyphens, and makes underscores of blanks. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function appendSummary(path: string | undefined, markdown: string): void {
  if (path === undefined || path === '') return;
  const written = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const fits = written + Buffer.byteLength(markdown) <= SUMMARY_BYTES - SPARE_BYTES;
  if (fits) appendTo(path, markdown);
  else if (written <= SUMMARY_BYTES - SPARE_BYTES) appendTo(path, TOO_LARGE);
}

/** Nobody can write a delimiter that is drawn after the value was made. */
function block(name: string, value: string): string {
  // In another name the runner might see a pair or a block of its own.
  if (!/^[A-Za-z_][\w-]*$/u.test(name)) throw new Error(`"${name}" is no name of an output`);
  const delimiter = `trailwarden-${crypto.randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Outside of a workflow there is no such file, and nobody to read it. */
function appendTo(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '') appendFileSync(path, text);
}

/** The runner reads to the end of the line, and takes these for what they stand for. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
