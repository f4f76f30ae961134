import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { buildApp, type AppOptions } from './app.ts';
import type { Deployment } from './deployment.ts';

/** A synthesized stack: its folder below the output folder, and what must be applied before it. */
export interface SynthesizedStack {
  readonly name: string;
  readonly folder: string;
  readonly dependencies: readonly string[];
}

const manifestSchema = z.object({
  stacks: z.record(
    z.string(),
    z.object({
      name: z.string(),
      workingDirectory: z.string(),
      dependencies: z.array(z.string()),
    }),
  ),
});

/** Writes every stack as Terraform JSON; returns them in the order in which to apply them. */
export async function synthesize(
  deployment: Deployment,
  options: AppOptions,
): Promise<readonly SynthesizedStack[]> {
  buildApp(deployment, options).synth();
  return readManifest(options.outdir);
}

/** The stacks of an output folder in the order in which to apply them. */
async function readManifest(outdir: string): Promise<readonly SynthesizedStack[]> {
  const text = await readFile(join(outdir, 'manifest.json'), 'utf8');
  const { stacks } = manifestSchema.parse(JSON.parse(text));
  return inOrder(
    Object.values(stacks).map(({ name, workingDirectory, dependencies }) => ({
      name,
      folder: join(outdir, workingDirectory),
      dependencies,
    })),
  );
}

/** Each stack after those it depends on; otherwise in the order given. */
export function inOrder(stacks: readonly SynthesizedStack[]): readonly SynthesizedStack[] {
  const placed: SynthesizedStack[] = [];
  let waiting = [...stacks];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ dependencies }) =>
      dependencies.every((name) => placed.some((stack) => stack.name === name)),
    );
    if (ready.length === 0)
      throw new Error(`stacks wait for one another: ${waiting.map(({ name }) => name).join(', ')}`);
    placed.push(...ready);
    waiting = waiting.filter((stack) => !ready.includes(stack));
  }
  return placed;
}
