/** Whether something about a trail belongs into the report: all does, unless one trail was chosen. */
export function isChosen(chosen: string | undefined, trail: string | undefined): boolean {
  if (chosen === undefined || trail === undefined) return true;
  return trail === chosen || chosen.endsWith(`:trail/${trail}`);
}
