import { minimatch } from 'minimatch';

/** Whether a name passes a list of globs; `!` excludes, and a list of only exclusions starts from all. */
export function passes(globs: readonly string[], name: string): boolean {
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const included = globs.filter((glob) => !glob.startsWith('!'));
  const hit = (glob: string) => minimatch(name, glob);
  return (included.length === 0 || included.some(hit)) && !excluded.some(hit);
}
