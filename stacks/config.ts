import * as z from 'zod';
import { fileSchema } from './config-schema.ts';
import { type Deployment, toDeployment } from './deployment.ts';
import { nearestWord } from './nearest.ts';
import { contradictionsIn } from './contradictions.ts';
import { withStandIns } from './stand-ins.ts';

/** One thing that is wrong with the configuration: where, what, and what to write instead. */
export interface ConfigProblem {
  readonly path: string;
  readonly message: string;
}

/** The configuration file is wrong; the message lists every problem, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(
      ({ path, message }) => `  ${path === '' ? '(file)' : path}: ${message}`,
    );
    super(`the configuration has ${problems.length} problem(s)\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

/**
 * The deployment that a parsed YAML or JSON document describes, every default filled in.
 * @throws ConfigError with every problem at once.
 */
export function parseConfig(document: unknown): Deployment {
  const parsed = fileSchema.safeParse(document ?? {});
  if (!parsed.success) throw new ConfigError(problemsIn(document, parsed.error.issues));
  const contradictions = contradictionsIn(parsed.data);
  if (contradictions.length > 0) throw new ConfigError(contradictions);
  return toDeployment(parsed.data);
}

/** What is wrong by itself, and what contradicts itself in the rest. */
function problemsIn(document: unknown, issues: readonly z.core.$ZodIssue[]): ConfigProblem[] {
  const problems = issues.flatMap(problemsOf);
  const wrong = problems.map(({ path }) => path);
  const rest = fileSchema.safeParse(withStandIns(document, wrong));
  return rest.success ? [...problems, ...contradictionsIn(rest.data, wrong)] : problems;
}

/** JSON Schema (draft 2020-12) of the file, for editors: `# yaml-language-server: $schema=…`. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: 'trailwarden.config.yml',
    ...z.toJSONSchema(fileSchema, { io: 'input', unrepresentable: 'any' }),
  };
}

function problemsOf(issue: z.core.$ZodIssue): readonly ConfigProblem[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ path: dotted(issue.path), message: cureOf(issue) }];
  const known = knownKeysAt(issue.path);
  return issue.keys.map((key) => ({
    path: dotted([...issue.path, key]),
    message: `unknown key${suggestion(key, known)}`,
  }));
}

function cureOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value'
    ? `write one of: ${issue.values.map(String).join(', ')}`
    : issue.message;
}

function suggestion(key: string, known: readonly string[]): string {
  const nearest = nearestWord(key, known);
  return nearest === undefined
    ? `; known here: ${known.join(', ')}`
    : `; did you mean "${nearest}"?`;
}

/** The keys an object at this path may have, read from the schema itself. */
function knownKeysAt(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = fileSchema;
  for (const step of path) schema = shapeOf(schema)[String(step)];
  return Object.keys(shapeOf(schema));
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodPrefault) return shapeOf(schema.unwrap());
  return schema instanceof z.ZodObject ? schema.shape : {};
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
