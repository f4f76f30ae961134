import type { HeardOrder, PlainVerb } from './commands.ts';
import { isOpen, type Ledger, type Status } from './ledger.ts';
import { DAY, type Situation } from './situation.ts';

/** How long a suppression lasts where nobody said: closing as not planned, or a label. */
const SILENT_DAYS = 90;
/** Closed twice while still there: people want to be left alone, for a while. */
const INSISTED_DAYS = 30;

/** The ledger after people were heard: closing and reopening, labels, assignees, then commands. */
export function hear(situation: Situation): Ledger {
  const { ledger, orders } = situation;
  const byState = heardState(situation);
  const byLabel = byState === ledger ? heardLabels(situation) : byState;
  const heard = orders.reduce((next, order) => obey(next, order, situation.now), byLabel);
  return isJudgedNow(situation, heard) ? { ...heard, version: situation.version ?? 1 } : heard;
}

/** Whether people have just called it false: what they judged is what the rule means today. */
function isJudgedNow({ ledger, orders }: Situation, heard: Ledger): boolean {
  if (heard.status !== 'false-positive') return false;
  const isSaid = orders.some(({ order }) => order.verb === 'false-positive');
  return isSaid || ledger.status !== 'false-positive';
}

/** An issue whose state is not the one we left it in was opened or closed by a person. */
function heardState(situation: Situation): Ledger {
  const { issue, ledger, now } = situation;
  if (issue.open === isOpen(ledger.status)) return ledger;
  if (!issue.open) return closedByHand(situation);
  // Somebody wants it open: what closed it before has to be seen anew before it closes again.
  const anew = { absentRuns: 0, absentAt: now, quiet: 0, takenAt: now };
  return { ...settle(ledger, 'acknowledged', 0), ...anew };
}

function closedByHand(situation: Situation): Ledger {
  const { issue, ledger, now, presence } = situation;
  if (issue.reason === 'not_planned') return settle(ledger, 'suppressed', now + SILENT_DAYS * DAY);
  if (issue.reason === 'duplicate') return followDuplicate(situation);
  const insisted = ledger.reopened > 0 && presence === 'present';
  return insisted
    ? settle(ledger, 'suppressed', now + INSISTED_DAYS * DAY)
    : settle(ledger, 'done', 0);
}

/** A duplicate of one of our issues is told there; a duplicate of anything else is only silenced. */
function followDuplicate({ ledger, repeatsOurs, now }: Situation): Ledger {
  return repeatsOurs
    ? settle(ledger, 'duplicate', 0)
    : settle(ledger, 'suppressed', now + SILENT_DAYS * DAY);
}

function heardLabels({ issue, ledger, routed, now }: Situation): Ledger {
  const said = new Set(issue.labels.filter((label) => label !== `status:${ledger.status}`));
  if (said.has('status:false-positive')) return settle(ledger, 'false-positive', 0);
  if (ledger.status === 'false-positive') return ledger;
  if (said.has('status:suppressed')) return settle(ledger, 'suppressed', now + SILENT_DAYS * DAY);
  const taken = issue.assignees.some((login) => !routed.includes(login));
  const seen = said.has('status:acknowledged') || (taken && ledger.status === 'new');
  return seen && isOpen(ledger.status) ? settle(ledger, 'acknowledged', 0) : ledger;
}

function obey(ledger: Ledger, { comment, order }: HeardOrder, now: number): Ledger {
  const heard = { ...ledger, lastCommand: comment };
  if (order.verb === 'unknown') return heard;
  const logged = { ...heard, log: [...ledger.log, `${comment}.${order.verb}`].slice(-10) };
  if (order.verb === 'suppress') return settle(logged, 'suppressed', now + order.days * DAY);
  return OBEY[order.verb](logged);
}

const OBEY: Readonly<Record<PlainVerb, (ledger: Ledger) => Ledger>> = {
  ack: (ledger) => (isOpen(ledger.status) ? settle(ledger, 'acknowledged', 0) : ledger),
  reopen: (ledger) => settle(ledger, 'acknowledged', 0),
  'false-positive': (ledger) => settle(ledger, 'false-positive', 0),
  autoclose: (ledger) => ({ ...ledger, autoclose: 1 }),
};

function settle(ledger: Ledger, status: Status, until: number): Ledger {
  return { ...ledger, status, until, byFile: 0 };
}
