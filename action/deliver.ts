import { reasonOf } from '../checks/errors.ts';
import type { Finding } from '../checks/finding.ts';
import type { Inputs } from './inputs.ts';
import type { IssueSheet } from './issue-desk.ts';
import type { Seen } from './look.ts';
import type { Prepared } from './prepare.ts';
import { say } from './say.ts';
import type { IssueOutcome } from './write/issues/keep-issues.ts';
import type { Plan } from './write/issues/plan.ts';
import { trackerCode } from './write/issues/tracker.ts';
import type { Report, Unread } from './write/report.ts';

/** Whom a run could tell, and what it did there. */
export interface Delivery {
  /** What could not be told, in the words of the report. Empty where all was delivered. */
  readonly failed: readonly Unread[];
  readonly issues?: { readonly outcome: IssueOutcome; readonly repositoryUrl: string };
  /** Of a dry run: what would have been done. */
  readonly plan?: Plan;
}

/** Tells the issues and Security Hub; with `--plan` only says what it would tell the issues. */
export async function deliver(
  seen: Seen,
  open: readonly Finding[],
  prepared: Prepared,
): Promise<Delivery> {
  const { inputs, desk } = prepared;
  if (inputs.plan && desk !== undefined)
    return { failed: [], plan: await desk.preview(await sheetOf(seen, prepared)) };
  const issues = await tellIssues(seen, open, prepared);
  const hub = await tellHub(seen, open, prepared);
  return { ...issues, failed: [...issues.failed, ...hub] };
}

async function tellIssues(
  seen: Seen,
  open: readonly Finding[],
  prepared: Prepared,
): Promise<Delivery> {
  const { inputs, desk, redaction } = prepared;
  if (inputs.issues?.kind === 'folder') {
    const { path } = inputs.issues;
    const { writeIssueFolder } = await import('./write/issues/markdown-folder.ts');
    const { created, updated, unchanged } = await writeIssueFolder(path, open, redaction);
    say(`issues in ${path}: ${created} created, ${updated} updated, ${unchanged} unchanged`);
  }
  if (desk === undefined) return { failed: [] };
  try {
    const outcome = await desk.keep(await sheetOf(seen, prepared));
    const failed = outcome.delivered ? [] : outcome.troubles.map((one) => undelivered(one));
    return { failed, issues: { outcome, repositoryUrl: desk.url } };
  } catch (error) {
    if (trackerCode(error) === undefined) throw error;
    return { failed: [undelivered(reasonOf(error))] };
  }
}

function undelivered(reason: string): Unread {
  return { what: 'issues', key: '', reason: `not everything was told: ${reason}` };
}

async function sheetOf(
  { report, observation, controls }: Seen,
  prepared: Prepared,
): Promise<IssueSheet> {
  const { inputs, now, settings, redaction, exceptions } = prepared;
  const takenOn = (controls?.suppressed ?? []).map(({ finding, by }) => ({
    fingerprint: finding.fingerprint,
    reason: by.reason,
    owner: by.owner,
    expires: by.expires,
  }));
  return {
    now,
    observation: await observation(),
    suppressions: [...(exceptions?.findings ?? []), ...takenOn],
    options: {
      policy: settings.policy,
      maxNew: inputs.maxNewIssues,
      groupOver: settings.groupOver,
      route: settings.route,
      redaction,
      adopt: settings.adopt,
    },
    window: inputs.window,
    unread: [...report.unread, ...missedRows(prepared)].map(wordsOf),
    settledUntil: settledUntil(report, inputs, now),
  };
}

/**
 * What a pause left unseen, as a row of the report. It is told once: the next run goes on from where
 * this one stopped, so the row itself must hold back no watermark.
 */
export function missedRows({ missed }: Pick<Prepared, 'missed'>): readonly Unread[] {
  if (missed === undefined) return [];
  const [since, until] = [missed.since, missed.until].map((time) => time.toISOString());
  const reason = `nobody has looked from ${since} to ${until}: no run reaches back further than 30 days by itself; look once with --since ${since} --until ${until}`;
  return [{ what: 'window', key: '', reason }];
}

function wordsOf({ what, key, reason }: Unread): string {
  return `${[what, key].filter((part) => part !== '').join(' ')}: ${reason}`;
}

/** A window that somebody chose is no step of the schedule's. */
function settledUntil({ complete }: Report, inputs: Inputs, now: Date): Date | undefined {
  const { windowChosen, window } = inputs;
  if (!complete || windowChosen) return undefined;
  return window.until < now ? window.until : now;
}

async function tellHub(
  { observation }: Seen,
  findings: readonly Finding[],
  { inputs, redaction, now }: Prepared,
): Promise<readonly Unread[]> {
  const { securityHub: region, endpoint } = inputs;
  if (region === undefined) return [];
  const { publish } = await import('./publish.ts');
  try {
    const told = await publish({
      ...{ region, endpoint, findings, redaction, now },
      observation: await observation(),
    });
    const { imported, resolved, unchanged, refused } = told;
    say(`security hub: ${imported} imported, ${resolved} resolved, ${unchanged} unchanged`);
    return refused.map(({ id, reason }) => ({ what: 'security hub', key: id, reason }));
  } catch (error) {
    return [{ what: 'security hub', key: '', reason: `nothing was told: ${reasonOf(error)}` }];
  }
}
