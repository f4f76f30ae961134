import type { SynthesizedStack } from './synthesize.ts';
import { ROLES } from './names.ts';

export type Verb = 'plan' | 'apply';

/** One call of terraform or tofu in a stack's folder. */
export interface TerraformCommand {
  readonly arguments: readonly string[];
  /** Exit status that means "done", beside 0. */
  readonly alsoFine?: number;
}

export interface VerbOptions {
  /** The provider versions were fixed by a committed lock file. */
  readonly locked: boolean;
  /** Apply without asking: only where a plan was reviewed before. */
  readonly yes: boolean;
}

/** What to run, in order, to plan or apply one stack. */
export function commandsFor(
  verb: Verb,
  { name, folder }: Pick<SynthesizedStack, 'name' | 'folder'>,
  { locked, yes }: VerbOptions,
): readonly TerraformCommand[] {
  const chdir = `-chdir=${folder}`;
  const init = [chdir, 'init', '-input=false', ...(locked ? ['-lockfile=readonly'] : [])];
  const roles =
    name === 'bootstrap' ? [] : [`-var=role=${verb === 'plan' ? ROLES.read : ROLES.deploy}`];
  const work =
    verb === 'plan'
      ? // Pull requests plan side by side and must not hold the lock; 2 means "there are changes".
        {
          arguments: [chdir, 'plan', '-input=false', '-lock=false', '-detailed-exitcode', ...roles],
          alsoFine: 2,
        }
      : {
          arguments: [chdir, 'apply', ...(yes ? ['-input=false', '-auto-approve'] : []), ...roles],
        };
  return [{ arguments: init }, work];
}

/** After the first apply with local state: hand that state over to the bucket it made. */
export function migration({ folder }: Pick<SynthesizedStack, 'folder'>): TerraformCommand {
  return {
    arguments: [`-chdir=${folder}`, 'init', '-input=false', '-migrate-state', '-force-copy'],
  };
}

/** The stacks that were asked for, in dependency order; all where none is named. */
export function chosen(
  stacks: readonly SynthesizedStack[],
  names: readonly string[],
): readonly SynthesizedStack[] {
  const known = stacks.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`no stack is called ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  return names.length === 0 ? stacks : stacks.filter(({ name }) => names.includes(name));
}
