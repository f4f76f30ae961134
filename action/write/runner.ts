import { appendFileSync } from 'node:fs';
import type { Annotation } from './annotations.ts';
import { logLine } from './clean-text.ts';

/** What a runner offers a step. */
export interface Runner {
  /** An input of `with:`, trimmed; empty where it was not given. */
  readonly input: (name: string) => string;
  readonly output: (name: string, value: string) => void;
  readonly fail: (message: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  /** One line of the step's log, made harmless. */
  readonly log: (line: string) => void;
  readonly summary: (markdown: string) => void;
  readonly temporaryFolder: string;
  readonly environment: Environment;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * GitHub's runner: inputs in the environment, answers in files, annotations as commands on standard
 * output ("Workflow commands for GitHub Actions"). `@actions/core` does the same and brings an HTTP
 * client along, which costs a step three times the start of Node itself.
 */
export function openRunner(environment: Environment, { print, exitWith }: RunnerEnds): Runner {
  const command = (name: string, { title, message }: Pick<Annotation, 'title' | 'message'>) => {
    const about = title === '' ? '' : ` title=${property(title)}`;
    print(`::${name}${about}::${data(message)}\n`);
  };
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
      command(level, about);
    },
    log: (line) => {
      print(`${logLine(line)}\n`);
    },
    summary: (markdown) => {
      appendTo(environment.GITHUB_STEP_SUMMARY, markdown);
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

/** Nobody can write a delimiter that is drawn after the value was made. */
function block(name: string, value: string): string {
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
