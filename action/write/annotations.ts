import { terminalText } from './clean-text.ts';
import { redactSecrets } from './redact.ts';
import type { Report } from './report.ts';

/** A line GitHub shows above a run. */
export interface Annotation {
  readonly level: 'notice' | 'error';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten of a kind per step (the step's own failure is one), and cuts messages at 4,096 characters. */
const MOST_ERRORS = 9;
const MESSAGE_LIMIT = 1_000;

/**
 * One notice with the counts, and one error for each thing that could not be looked at, as many
 * as GitHub shows. Findings get none: there may be thousands, and the summary tells them better.
 */
export function annotationsFor({ findings, unread, complete }: Report): readonly Annotation[] {
  const needPeople = findings.filter(({ severity }) => severity !== 'info').length;
  const counts = `${needPeople} findings need people; ${complete ? 'everything was looked at' : 'not everything could be looked at'}`;
  const told = unread.length > MOST_ERRORS ? unread.slice(0, MOST_ERRORS - 1) : unread;
  const errors = told.map(({ what, key, reason }) => error(`${what} ${key}: ${reason}`));
  const left = unread.length - told.length;
  return [
    { level: 'notice', title: 'Trailwarden', message: counts },
    ...errors,
    ...(left > 0
      ? [error(`${left} more could not be looked at: the summary and the report name them`)]
      : []),
  ];
}

function error(message: string): Annotation {
  return {
    level: 'error',
    title: 'Not looked at',
    message: terminalText(redactSecrets(message), MESSAGE_LIMIT),
  };
}
