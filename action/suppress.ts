import type { Finding } from '../checks/finding.ts';
import type { Exceptions } from './read/exception-entries.ts';
import { say } from './say.ts';
import type { Report } from './write/report.ts';

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
  const { path, findings: entries } = exceptions;
  const seconds = Math.floor(now.getTime() / 1000);
  const isOpen = (finding: Finding) => suppressedUntil(finding, entries, seconds) === undefined;
  const open = report.findings.filter(isOpen);
  const hidden = report.findings.length - open.length;
  if (hidden > 0) say(`${hidden} of ${report.findings.length} findings are suppressed by ${path}`);
  for (const { fingerprint, rule, expires, owner } of endedSuppressions(entries, seconds))
    say(
      `${path}: the exception for ${String(fingerprint ?? rule)} ended on ${expires}; ask ${owner}`,
    );
  return { ...report, findings: open };
}
