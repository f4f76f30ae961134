import { isOpen, STATUSES } from './ledger.ts';
import {
  applyPlan,
  createOnce,
  insist,
  type Applied,
  type Sending,
  type Undone,
} from './apply-plan.ts';
import {
  DASHBOARD_LABELS,
  DASHBOARD_TITLE,
  findDashboard,
  NO_FINGERPRINT,
  renderDashboard,
  repeatedDashboards,
  type Dashboard,
  type FoundDashboard,
} from './dashboard.ts';
import { NO_STATE, type DashboardState } from './dashboard-state.ts';
import { splitBody } from './marker.ts';
import { ownIssues } from './own-issues.ts';
import { planIssues, type Plan, type PlanInput, type PlanOptions } from './plan.ts';
import { GATE_LABEL } from './render-issue.ts';
import type { Observation } from './sight.ts';
import type { Suppression } from './suppressions.ts';
import type { IssueComment, TrackedIssue } from './tracked-issue.ts';
import { TrackerError, trackerCode, type IssueTracker } from './tracker.ts';
import { guardVisibility } from './visibility.ts';

/** One run's business with the tracker. */
export interface IssueRun {
  readonly tracker: IssueTracker;
  readonly pause: Sending['pause'];
  readonly now: Date;
  readonly observation: Observation;
  readonly suppressions: readonly Suppression[];
  readonly options: PlanOptions;
  /** The window that was looked at, and what of it could not be read. */
  readonly window: { readonly since: Date; readonly until: Date } | undefined;
  readonly unread: readonly string[];
  /** Up to when this run looked at everything; undefined where it did not. */
  readonly settledUntil?: Date | undefined;
  /** Whether a repository everybody can read may be told everything. @default false */
  readonly allowPublic?: boolean;
}

export interface IssueOutcome {
  readonly plan: Plan;
  readonly applied: Applied;
  readonly dashboard: number | undefined;
  /** Who else can read all this, where that is more than the team. */
  readonly warning: string | undefined;
  /** What could not be done, in words. */
  readonly troubles: readonly string[];
  /** Everything was filed, or remembered to be filed: only then may a watermark move. */
  readonly delivered: boolean;
}

/** What the tracker holds before the run: the input of the plan, and what the dashboard remembers. */
export interface Ground {
  readonly issues: readonly TrackedIssue[];
  readonly comments: readonly IssueComment[];
  readonly dashboard: FoundDashboard | undefined;
  readonly state: DashboardState;
  readonly moved: readonly string[];
}

/** Reads the tracker, plans, applies, and writes the dashboard last. @throws TrackerError; UsageError where the repository is public */
export async function keepIssues(run: IssueRun): Promise<IssueOutcome> {
  const warning = await guard(run);
  const ground = await readGround(run);
  const plan = planIssues(planInput(run, ground));
  await prepare(run, ground);
  const repeated = repeatedDashboards(ground.issues, ground.dashboard);
  const applied = await applyPlan([...plan.operations, ...repeated], run);
  const { body, undelivered } = await renderLast(run, { ground, plan, applied });
  const written = await writeDashboard(run, ground, body);
  const undone = applied.undone.filter(isLoss);
  return {
    plan,
    applied,
    warning,
    dashboard: written.number,
    troubles: [...new Set([...applied.undone.map(({ reason }) => reason), ...written.troubles])],
    delivered: undelivered.length + undone.length + written.troubles.length === 0,
  };
}

function guard({ tracker, pause, allowPublic = false }: IssueRun): Promise<string | undefined> {
  return insist(() => guardVisibility(tracker, allowPublic), { pause });
}

/** A thumb that was not raised loses nothing, nor does a change of an issue that is not there any more. */
function isLoss({ operation, code }: Undone): boolean {
  if (operation.kind === 'update') return code !== 'gone' && code !== 'moved';
  return operation.kind === 'create';
}

/** Up to when earlier runs looked at everything, as the dashboard remembers. @throws TrackerError */
export async function readWatermark(
  tracker: IssueTracker,
  pause: Sending['pause'],
): Promise<Date | undefined> {
  const watermark = findDashboard(await insist(() => tracker.dashboards(), { pause }))?.state
    ?.watermark;
  return watermark === undefined ? undefined : new Date(watermark);
}

/** What the plan of a run would be: for a dry run, which changes nothing. @throws TrackerError */
export async function previewIssues(run: IssueRun): Promise<Plan> {
  await guard(run);
  return planIssues(planInput(run, await readGround(run)));
}

function planInput(run: IssueRun, { issues, comments, state, moved }: Ground): PlanInput {
  const { observation, suppressions, now, options } = run;
  return {
    observation,
    suppressions,
    now,
    options,
    issues,
    comments,
    moved,
    pending: state.pending,
  };
}

/** Comments are asked for a little further back than the last run looked: clocks differ. */
const OVERLAP_MS = 3_600_000;
const FIRST_LOOK_MS = 90 * 86_400_000;

async function readGround(run: IssueRun): Promise<Ground> {
  const { tracker, now } = run;
  const listed = await insist(() => tracker.list(), run);
  const dashboard = findDashboard(listed);
  const state = dashboard?.state ?? NO_STATE;
  const { found, moved } = await probe(run, listed, state);
  const issues = [...listed, ...found];
  const since =
    state.commentsSince === undefined
      ? now.getTime() - FIRST_LOOK_MS
      : Date.parse(state.commentsSince) - OVERLAP_MS;
  const comments =
    issues.length === 0 ? [] : await insist(() => tracker.comments(new Date(since)), run);
  return { issues, comments, dashboard, state, moved: [...new Set([...state.moved, ...moved])] };
}

/**
 * Asks by number for issues that the listing does not show: it lags behind, and forgets issues
 * whose label was taken off. By number nothing lags.
 */
async function probe(
  run: IssueRun,
  listed: readonly TrackedIssue[],
  { numbers }: DashboardState,
): Promise<{ readonly found: readonly TrackedIssue[]; readonly moved: readonly string[] }> {
  const shown = new Set(listed.map(({ number }) => number));
  const found: TrackedIssue[] = [];
  const moved: string[] = [];
  for (const [fingerprint, number] of [...numbers].filter(([, one]) => !shown.has(one))) {
    try {
      found.push(await insist(() => run.tracker.get(number), run));
    } catch (error) {
      const code = trackerCode(error);
      if (code !== 'gone' && code !== 'moved') throw error;
      if (code === 'moved') moved.push(fingerprint);
    }
  }
  return { found, moved };
}

const OUR_LABELS = [
  GATE_LABEL,
  ...['critical', 'high', 'medium', 'low'].map((severity) => `severity:${severity}`),
  ...['control', 'integrity', 'detection', 'dashboard'].map((kind) => `kind:${kind}`),
  ...[...STATUSES.filter((status) => status !== 'new'), 'quiet'].map(
    (status) => `status:${status}`,
  ),
];

/** Labels get their colours before the first issue needs them. */
async function prepare(run: IssueRun, { dashboard }: Ground): Promise<void> {
  if (dashboard !== undefined) return;
  await insist(() => run.tracker.prepareLabels(OUR_LABELS), run);
}

interface Result {
  readonly ground: Ground;
  readonly plan: Plan;
  readonly applied: Applied;
}

/** Last of all, on the text as it is by then: people may have written notes meanwhile. */
async function renderLast(run: IssueRun, result: Result): Promise<Dashboard> {
  const { dashboard } = result.ground;
  const view = {
    now: run.now,
    window: run.window,
    unread: run.unread,
    plan: result.plan,
    notes: dashboard === undefined ? '' : await notesNow(run, dashboard),
  };
  const moved = renderDashboard({ ...view, state: nextState(run, result) });
  if (moved.undelivered.length === 0) return moved;
  const settledUntil = undefined;
  return renderDashboard({ ...view, state: nextState({ ...run, settledUntil }, result) });
}

async function notesNow(run: IssueRun, { number, notes }: FoundDashboard): Promise<string> {
  try {
    const { body } = await run.tracker.get(number);
    return splitBody(body)?.notes ?? notes;
  } catch (error) {
    if (trackerCode(error) === undefined) throw error;
    return notes;
  }
}

interface Written {
  readonly number: number | undefined;
  readonly troubles: readonly string[];
}

async function writeDashboard(run: IssueRun, ground: Ground, body: string): Promise<Written> {
  const { dashboard, issues } = ground;
  try {
    if (dashboard === undefined) return { number: await newDashboard(run, body), troubles: [] };
    const { number } = dashboard;
    if (dashboard.body !== body) await insist(() => run.tracker.update(number, { body }), run);
    return { number, troubles: [] };
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return {
      number: issues.length === 0 ? undefined : dashboard?.number,
      troubles: [error.message],
    };
  }
}

async function newDashboard(run: IssueRun, body: string): Promise<number> {
  const draft = { title: DASHBOARD_TITLE, body, labels: DASHBOARD_LABELS, assignees: [] };
  const { number } = await createOnce(NO_FINGERPRINT, draft, run);
  return number;
}

/** Commands are only behind us when everything they asked for was done. */
function nextState(run: IssueRun, { ground, plan, applied }: Result): DashboardState {
  const own = ownIssues(ground.issues, run.options.adopt);
  const numbers = [...own.primary].map(
    ([fingerprint, { issue }]) => [fingerprint, issue.number] as const,
  );
  const { watermark } = ground.state;
  const delivered = !applied.undone.some(isLoss);
  return {
    pending: plan.pending,
    numbers: new Map([...numbers, ...applied.created]),
    moved: ground.moved,
    unlooked: unlookedSince(run, ground, plan),
    watermark: delivered ? (run.settledUntil?.toISOString() ?? watermark) : watermark,
    commentsSince: applied.undone.length === 0 ? run.now.toISOString() : ground.state.commentsSince,
  };
}

/**
 * Open issues that this run could not look for, and since when none could. Faults of the logs are
 * left out: their hours are passed by once they were told.
 */
function unlookedSince(
  { now }: IssueRun,
  { state }: Ground,
  { standings }: Plan,
): DashboardState['unlooked'] {
  const unlooked = standings.filter(
    ({ presence, kind, ledger }) =>
      presence === 'unknown' && kind !== 'integrity' && isOpen(ledger.status),
  );
  return new Map(
    unlooked.map(({ fingerprint }) => [
      fingerprint,
      state.unlooked.get(fingerprint) ?? now.toISOString(),
    ]),
  );
}
