import type { Finding } from '../checks/finding.ts';
import { readSuppressionFile } from './read/policy.ts';
import { say } from './say.ts';
import type { Suppression } from './write/issues/suppressions.ts';
import type { Report } from './write/report.ts';

/** The exceptions of a run, and the file they stand in. */
export interface Exceptions {
  readonly path: string;
  readonly entries: readonly Suppression[];
}

/**
 * Read before anything else, so that a mistake in the file is told at once.
 * @param file where the user says the exceptions are; without it the default name, where present
 * @throws UsageError where a named file is missing, or with every wrong entry
 */
export async function readExceptions(file: string | undefined): Promise<Exceptions | undefined> {
  const source = await readSuppressionFile(file);
  if (source === undefined) return undefined;
  const { parseSuppressions } = await import('./write/issues/suppressions.ts');
  return { path: source.path, entries: parseSuppressions(source.text, source.path) };
}

/**
 * The report without the findings that somebody has taken on, for as long as they have: those are
 * counted aloud, and an exception that has ended is named, so that nothing is silenced quietly.
 */
export async function suppress(
  report: Report,
  exceptions: Exceptions | undefined,
  now: Date,
): Promise<Report> {
  if (exceptions === undefined) return report;
  const { endedSuppressions, suppressedUntil } = await import('./write/issues/suppressions.ts');
  const { path, entries } = exceptions;
  const seconds = Math.floor(now.getTime() / 1000);
  const isOpen = (finding: Finding) => suppressedUntil(finding, entries, seconds) === undefined;
  const findings = report.findings.filter(isOpen);
  const hidden = report.findings.length - findings.length;
  if (hidden > 0) say(`${hidden} of ${report.findings.length} findings are suppressed by ${path}`);
  for (const { fingerprint, rule, expires, owner } of endedSuppressions(entries, seconds))
    say(
      `${path}: the exception for ${String(fingerprint ?? rule)} ended on ${expires}; ask ${owner}`,
    );
  return { ...report, findings };
}
