import { fingerprint, type Finding, type Step } from '../checks/finding.ts';
import type { Unread } from './write/report.ts';

/** Hours that no run has looked at, and none will by itself. */
export interface Unseen {
  /** Empty, as the region and the trail, where it is about the whole archive. */
  readonly account: string;
  readonly region: string;
  readonly trail: string;
  readonly since: Date;
  readonly until: Date;
}

/** What was looked at, and where it is remembered, as the user wrote them. */
interface Place {
  readonly archive: string;
  readonly state?: string | undefined;
}

const ID = 'HOURS_UNSEEN';

/** As a row of the report: the run could not look there. */
export function unseenRow(unseen: Unseen, key: string): Unread {
  const { account, region, since, until } = unseen;
  const what = account === '' ? 'window' : `logs of ${account} ${region}`;
  const reason = `nobody has looked from ${since.toISOString()} to ${until.toISOString()}: ${why(unseen)}, and no run reaches back further than 30 days by itself; look once with ${optionsFor(unseen)}${account === '' ? '' : ' and the same --state'}`;
  return { what, key, reason };
}

/**
 * As a finding: the row is told once, and the next run has passed on; an issue stays until somebody
 * has looked, or has said that nobody needs to.
 */
export function unseenFinding(unseen: Unseen, place: Place): Finding {
  const { account, region, trail } = unseen;
  const from = unseen.since.toISOString();
  const to = unseen.until.toISOString();
  const where = account === '' ? '' : ` of ${account} ${region}`;
  const entity = JSON.stringify([trail, from]);
  return {
    ...WORDS,
    fingerprint: fingerprint({ ruleId: ID, account, region: region || 'global', entity }),
    title: `Hours${where} that nobody has looked at`,
    account,
    region,
    summary: `Nobody has looked at the logs${where} from ${from} to ${to}: ${why(unseen)}.`,
    facts: [{ label: 'Not looked at', value: `${from} to ${to}` }],
    nextSteps: [lookStep(unseen, place), ...STEPS],
    stretch: { trail, from, to },
  };
}

const WORDS = {
  kind: 'integrity',
  id: ID,
  severity: 'high',
  resource: '',
  purpose: 'Whoever can keep the audit from running can act unseen for as long as it does not run.',
  evidence: [],
  evidenceTotal: 0,
  falsePositives: [
    'The audit was paused on purpose, under a change that somebody knows of.',
    'What it reads was closed to it for so long; the runs of that time say so.',
  ],
  references: [],
  authors: [],
} as const;

const STEPS: readonly Step[] = [
  { text: 'Find out what kept the audit from looking, in the history of its workflow.' },
  { text: 'Close this issue once somebody has looked.' },
];

function lookStep(unseen: Unseen, { archive, state }: Place): Step {
  // A chain is left behind until the state knows that it was looked at.
  const kept = unseen.account === '' || state === undefined ? '' : ` --state ${shellWord(state)}`;
  return {
    text: 'Look at these hours, a month at a time where there are many.',
    command: `trailwarden audit --archive ${shellWord(archive)} ${optionsFor(unseen)}${kept}`,
  };
}

function why({ account }: Unseen): string {
  return account === ''
    ? 'the audit paused for longer than it makes up for'
    : 'this chain was left behind while others went on';
}

function optionsFor({ account, region, since, until }: Unseen): string {
  const place = account === '' ? '' : `--accounts ${account} --regions ${region} `;
  return `${place}--since ${since.toISOString()} --until ${until.toISOString()}`;
}

/** A place as the user wrote it, which may be a path of any name. */
function shellWord(text: string): string {
  return /^[A-Za-z0-9/._:-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
