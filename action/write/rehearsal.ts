import { terminalText } from './clean-text.ts';
import { plural } from './text-words.ts';

/** What `rules try` tells; the JSON form is the same. */
export interface ToldRehearsal {
  readonly window: { readonly since: string; readonly until: string };
  readonly logFiles: number;
  readonly events: number;
  readonly days: readonly {
    readonly day: string;
    readonly hits: number;
    readonly alerts: number;
    readonly bySeverity: Readonly<Record<string, number>>;
  }[];
  readonly groups: readonly {
    readonly title: string;
    readonly account: string;
    readonly region: string;
    readonly group: readonly string[];
    readonly alerts: number;
    readonly events: number;
  }[];
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
}

const MAX_GROUPS = 10;
const MAX_BAR = 40;

/** A table of days with a bar of alerts, then the groups that alerted most. */
export function renderRehearsal(told: ToldRehearsal): string {
  const { window, days, groups, skipped } = told;
  const alerts = days.reduce((sum, day) => sum + day.alerts, 0);
  const perDay = (alerts / Math.max(1, days.length)).toFixed(1);
  return [
    `${window.since} to ${window.until}: ${plural(told.events, 'event')} in ${plural(told.logFiles, 'log file')}`,
    `${plural(alerts, 'alert')}, ${perDay} a day`,
    '',
    'day             hits  alerts',
    ...days.map(dayLine),
    ...(groups.length > 0 ? ['', 'most alerts'] : []),
    ...groups.slice(0, MAX_GROUPS).map(groupLine),
    ...skipped.map(
      ({ title, reason }) => `\nskipped: ${terminalText(title)}: ${terminalText(reason)}`,
    ),
  ].join('\n');
}

function dayLine({ day, hits, alerts, bySeverity }: ToldRehearsal['days'][number]): string {
  const levels = Object.entries(bySeverity).map(([level, count]) => `${count} ${level}`);
  const bar = '▇'.repeat(Math.min(MAX_BAR, alerts));
  const line = `${day}  ${String(hits).padStart(8)}${String(alerts).padStart(8)}  ${bar} ${levels.join(', ')}`;
  return line.trimEnd();
}

function groupLine(told: ToldRehearsal['groups'][number]): string {
  const { title, account, region, group, alerts, events } = told;
  const place = [account, region, ...group].filter((part) => part !== '');
  const who = [...new Set(place)].join(' ');
  const counts = `${plural(alerts, 'alert').padStart(12)} ${plural(events, 'event').padStart(14)}`;
  return `${counts}  ${terminalText(title)}: ${terminalText(who)}`;
}
