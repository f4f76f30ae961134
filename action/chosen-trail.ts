/** Whether something about a trail belongs into the report: all does, unless one trail was chosen. */
export function isChosen(chosen: string | undefined, trail: string | undefined): boolean {
  if (chosen === undefined || trail === undefined) return true;
  return trail === chosen || chosen.endsWith(`:trail/${trail}`);
}

interface Trails {
  /** Trails that have digests in the archive. */
  readonly chains: readonly { readonly trail: string }[];
  /** Trails that the account describes; undefined where it was not asked. */
  readonly described: readonly { readonly name: string }[] | undefined;
}

/** Why a choice of one trail says nothing about any: a misspelt name must not read as "all is well". */
export function trailDoubt(chosen: string | undefined, trails: Trails): string | undefined {
  if (chosen === undefined) return undefined;
  const { chains, described = [] } = trails;
  const names = [...chains.map(({ trail }) => trail), ...described.map(({ name }) => name)];
  if (names.some((name) => isChosen(chosen, name))) return undefined;
  const known = [...new Set(names)].slice(0, 10).join(', ');
  const others = known === '' ? 'it has digests of none' : `it has ${known}`;
  return `--trail ${chosen}: the archive has no digests of such a trail in this time; ${others}`;
}
