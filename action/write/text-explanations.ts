import { terminalText } from './clean-text.ts';
import type { AlertRow, Counted, ExplainedEvent, ExplainedSearch, Report } from './report.ts';
import { plural, type Palette } from './text-words.ts';

const MAX_TOLD = 50;

type Item = ExplainedSearch['items'][number];

/** Why each alert is there, where that was asked for: search by search, value by value. */
export function renderExplanations({ detections }: Report, paint: Palette): string {
  const explained = detections.alerts.filter(({ explanation }) => explanation !== undefined);
  if (explained.length === 0) return '';
  const told = explained.slice(0, MAX_TOLD).map((alert) => renderAlert(alert, paint));
  const rest = explained.length - told.length;
  const more = rest > 0 ? [`… and ${plural(rest, 'alert')} more: --format json holds all.`] : [];
  return [paint.bold('WHY'), ...told, ...more].join('\n\n');
}

function renderAlert({ title, account, region, explanation }: AlertRow, paint: Palette): string {
  const place = [account, region].filter((part) => part !== '').join(' ');
  const { events = [], counted } = explanation ?? {};
  return [
    `  ${paint.bold(terminalText(title))}  ${paint.dim(terminalText(place))}`,
    ...(counted === undefined ? [] : countedLines(counted)),
    ...events.flatMap((event) => eventLines(event, paint)),
  ].join('\n');
}

function countedLines({ type, fields, needs, windowSeconds, ...counted }: Counted): string[] {
  const { group, events, first, last } = counted;
  const of = fields.length === 0 ? '' : ` of ${fields.join(', ')}`;
  const by = group.map(({ field, value }) => `${field} = ${value || '(absent)'}`).join(', ');
  return [
    `    ${type}${of} ${needs} within ${windowSeconds} s${by === '' ? '' : `, for ${by}`}`,
    `    ${plural(events, 'event')} from ${first} to ${last}`,
  ].map((line) => `    ${terminalText(line.trim())}`);
}

function eventLines(
  { eventID, eventTime, rule, searches, unread }: ExplainedEvent,
  paint: Palette,
) {
  const head = `    ${paint.dim(terminalText(`${eventTime} ${eventID}`))}  ${terminalText(rule)}`;
  if (unread !== undefined)
    return [head, `      ${paint.yellow('not explained')}: ${terminalText(unread)}`];
  return [head, ...searches.flatMap((search) => searchLines(search, paint))];
}

/** A filter that does not hold is what keeps the alert: that is good news for the rule. */
function searchLines({ name, holds, excludes, items }: ExplainedSearch, paint: Palette): string[] {
  const word = holds ? 'holds' : 'does not hold';
  const mark = holds !== excludes ? paint.green('✔') : paint.dim('·');
  const role = excludes ? `filter ${name}` : name;
  return [
    `      ${mark} ${terminalText(role)} ${word}`,
    ...items.map((item) => `          ${terminalText(itemText(item))}`),
  ];
}

function itemText({ field, holds, negated, values, tests }: Item): string {
  const name = field === '' ? 'any value' : field;
  const found =
    values.length === 0 ? (field === '' ? '' : ' is absent') : ` = ${values.join(' | ')}`;
  const verb = holds === negated ? 'does not meet' : 'meets';
  return `${name}${found}, ${verb} ${tests.join(' | ')}`;
}
