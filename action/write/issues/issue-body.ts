import type { Finding } from '../../../checks/finding.ts';
import { evidenceRowsIn, refreshEvidence } from './evidence-section.ts';
import { renderLedger, withoutLedger } from './ledger-text.ts';
import { freshEvents, type Ledger } from './ledger.ts';
import { joinBody, type BodyParts } from './marker.ts';
import { redactFinding, type Redaction } from '../redact.ts';
import { renderIssue } from './render-issue.ts';

/** What an issue's text is made from, when a run changes it. */
export interface Rewrite {
  /** The text as it is; undefined for a new issue. */
  readonly before: BodyParts | undefined;
  readonly known: Ledger | undefined;
  readonly finding: Finding | undefined;
  readonly ledger: Ledger;
  /** Markdown from the configuration, for the people an issue is routed to. */
  readonly context: string;
  /** What is hidden besides secrets. */
  readonly redaction: Redaction | undefined;
}

/**
 * The next text of an issue. People's notes stay. What the finding says is only written anew when
 * there is something new to say: a window that overlaps sees less than the issue already tells.
 */
export function nextBody(rewrite: Rewrite): string {
  const { before, finding, ledger, context, redaction } = rewrite;
  if (finding === undefined || !hasNews(rewrite, finding)) return keptBody(rewrite);
  return renderIssue(
    { ...finding, evidenceTotal: ledger.count },
    {
      redaction,
      notes: before?.notes ?? '',
      ledger: [context, renderLedger(ledger)].filter((part) => part !== '').join('\n\n'),
      earlierRows: before === undefined ? [] : evidenceRowsIn(before.managed),
    },
  ).body;
}

/** What has no events, like a failing control, is always told as it is today. */
function hasNews({ before, known }: Rewrite, finding: Finding): boolean {
  if (before === undefined || known === undefined) return true;
  if (finding.evidence.length === 0 || finding.severity !== known.severity) return true;
  return freshEvents(known, finding).length > 0;
}

/** Only the ledger and the integrity of old evidence change: the rest stays to the letter. */
function keptBody({ before, finding, ledger, redaction }: Rewrite): string {
  if (before === undefined) throw new Error('an issue without a finding has a text already');
  const content = withoutLedger(before.managed);
  const fresh =
    finding === undefined ? content : refreshEvidence(content, redactFinding(finding, redaction));
  return joinBody(before.marker, `${fresh}\n\n${renderLedger(ledger)}`, before.notes);
}
