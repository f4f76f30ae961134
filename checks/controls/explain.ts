import type { Control } from './control.ts';
import { referenceLines } from './frameworks.ts';

/** All there is to know of one control, as a page of plain text. */
export function explainControl(control: Control): string {
  const { id, severity, title, why, fix, falsePositives, frameworks, reads } = control;
  const parts = [
    `${id}  ${title}  (${severity})`,
    why,
    list('How to mend it', [
      `Console: ${fix.console}`,
      `CLI: ${fix.cli}`,
      `Our stacks: ${fix.stack}`,
    ]),
    list('Why it may be harmless', falsePositives),
    list('What it reads', reads),
    list('Frameworks', referenceLines(frameworks)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  - ${line}`)].join('\n');
}
