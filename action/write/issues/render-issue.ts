import type { Finding } from '../../../checks/finding.ts';
import { prose, titleText } from '../clean-text.ts';
import { redactFinding, type Redaction } from '../redact.ts';
import { evidenceSection } from './evidence-section.ts';
import {
  authorLine,
  blindSection,
  factSection,
  harmlessSection,
  headline,
  purposeSection,
  referenceSection,
  renderSection,
  silenceSection,
  stepSection,
  type Section,
} from './issue-sections.ts';
import { joinBody } from './marker.ts';

/** What GitHub takes at most, in UTF-16 units. */
export const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 200;
const LABEL_LIMIT = 50;
/** Room that managed text takes at most, so that people can still write notes below it. */
const MANAGED_LIMIT = 60_000;

/** Marker, notes line and the breaks between. */
const FRAME = 200;
const NO_ROOM = 'The notes below leave no room here: the report tells what this is about.';

/** The label that every issue of ours carries. */
export const GATE_LABEL = 'trailwarden';

export interface RenderedIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export interface RenderOptions {
  /** What people wrote below the notes line; kept as it is. @default '' */
  readonly notes?: string;
  /** Markdown of ours that closes the managed part: the ledger's own lines. @default '' */
  readonly ledger?: string;
  /** Whether the text opens with the title, for places without a title of their own. @default false */
  readonly heading?: boolean;
  /** Rows of evidence that earlier runs wrote, to be kept above the finding's own. @default [] */
  readonly earlierRows?: readonly string[];
  /** What is hidden besides secrets. @default nothing */
  readonly redaction?: Redaction | undefined;
}

/**
 * A finding as an issue: the same for GitHub and for a folder of Markdown files. Pure. Secrets are
 * hidden here, so that no way to people leads around it.
 */
export function renderIssue(whole: Finding, options: RenderOptions = {}): RenderedIssue {
  const finding = redactFinding(whole, options.redaction);
  const { notes = '', ledger = '', heading = false, earlierRows = [] } = options;
  const title = issueTitle(finding);
  const above = heading ? `# ${prose(title)}` : '';
  const room = BODY_LIMIT - notes.length - above.length - ledger.length - FRAME;
  const evidence = evidenceSection(finding, earlierRows);
  const text = managedText(finding, evidence, Math.min(room, MANAGED_LIMIT));
  return {
    title,
    body: joinBody(finding, paragraphs([above, text, ledger]), notes),
    labels: issueLabels(finding),
  };
}

/**
 * The rule's title, the last part of what it is about, and where. Allow-listed characters only. A
 * title that tells the account by itself tells the rest, too.
 */
export function issueTitle({ title, resource, account, region }: Finding): string {
  if (account !== '' && title.includes(account)) return titleText(title, TITLE_LIMIT);
  const about = resource.split(/[/:]/).at(-1) ?? '';
  const where = [account, region].filter((part) => part !== '').join(', ');
  const tail = [
    about === '' ? '' : `: ${titleText(about, 60)}`,
    where === '' ? '' : ` (${titleText(where, 60)})`,
  ].join('');
  return `${titleText(title, TITLE_LIMIT - tail.length)}${tail}`;
}

export function issueLabels({ severity, kind }: Finding): readonly string[] {
  return [GATE_LABEL, `severity:${severity}`, `kind:${kind}`].map((label) =>
    label.slice(0, LABEL_LIMIT),
  );
}

/** Evidence takes what the other parts leave. Long notes make every part smaller. */
function managedText(finding: Finding, evidence: Section, room: number): string {
  const scale = Math.min(1, room / MANAGED_LIMIT);
  const render = (section: Section) => renderSection(section, scale);
  const before = [
    headline(finding, scale),
    render(factSection(finding)),
    render(purposeSection(finding)),
  ];
  const after = [
    render(harmlessSection(finding)),
    render(blindSection(finding)),
    render(stepSection(finding)),
    render(silenceSection(finding)),
    render(referenceSection(finding)),
    authorLine(finding),
  ];
  const used = [...before, ...after].reduce((sum, part) => sum + part.length + 2, 0);
  const rows = renderSection({ ...evidence, room: room - used });
  const text = paragraphs([...before, rows, ...after]);
  return text.length <= room ? text : NO_ROOM;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
