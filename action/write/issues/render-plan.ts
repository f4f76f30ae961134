import type { Finding } from '../../../checks/finding.ts';
import { terminalText } from '../clean-text.ts';
import type { Plan } from './plan.ts';
import type { IssuePatch, Operation } from './tracked-issue.ts';

/** A plan in lines for a terminal or a log: what a run would do, and what would wait. */
export function renderPlan({ operations, pending, suppressed }: Plan): string {
  const lines = operations.map(operationLine);
  const rest = [
    ...(pending.length === 0 ? [] : [`${pending.length} findings wait for room in a later run`]),
    ...(suppressed.length === 0
      ? []
      : [`${suppressed.length} findings are suppressed by the reviewed file`]),
  ];
  const all = [...(lines.length === 0 ? ['nothing to do'] : lines), ...rest];
  return `${all.join('\n')}\n`;
}

/**
 * A plan as JSON, for programs: every operation with the text it would write, already without
 * secrets, and the findings that wait or that the reviewed file covers, by fingerprint.
 */
export function renderPlanJson({ operations, pending, suppressed }: Plan): string {
  const named = ({ fingerprint, severity, id }: Finding) => ({ fingerprint, severity, id });
  const document = {
    version: 1,
    operations,
    pending: pending.map(named),
    suppressed: suppressed.map(named),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function operationLine(operation: Operation): string {
  switch (operation.kind) {
    case 'create':
      return `open     ${terminalText(operation.draft.title)} [${operation.draft.labels.map((label) => terminalText(label)).join(', ')}]`;
    case 'react':
      return `answer   comment ${operation.comment} with ${operation.content}`;
    case 'update': {
      const comment = operation.comment === undefined ? '' : ', with a comment';
      return `${verbOf(operation.patch).padEnd(8)} #${operation.number}: ${partsOf(operation.patch)}${comment}`;
    }
  }
}

function verbOf({ state }: IssuePatch): string {
  if (state === undefined) return 'update';
  return state === 'open' ? 'reopen' : 'close';
}

function partsOf({ body, labels, reason }: IssuePatch): string {
  const parts = [
    ...(reason === undefined ? [] : [`as ${reason}`]),
    ...(body === undefined ? [] : ['text']),
    ...(labels === undefined
      ? []
      : [`labels ${labels.map((label) => terminalText(label)).join(', ')}`]),
  ];
  return parts.join(', ');
}
