import { splitBody } from './marker.ts';
import { keyOf } from './sayings.ts';
import type { IssueDraft, Operation, OwnComment, TrackedIssue } from './tracked-issue.ts';
import { TrackerError, trackerCode, type IssueTracker, type TrackerErrorCode } from './tracker.ts';

/** What became of a plan. */
export interface Applied {
  /** Numbers of new issues, by fingerprint. */
  readonly created: ReadonlyMap<string, number>;
  readonly updated: number;
  readonly commented: number;
  /** What could not be done, and why. Nothing here is lost: the next run plans it again. */
  readonly undone: readonly Undone[];
}

export interface Undone {
  readonly operation: Operation;
  readonly code: TrackerErrorCode;
  readonly reason: string;
}

export interface Sending {
  readonly tracker: IssueTracker;
  /** Waits for so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** After these, going on would only make more of the same. */
const STOPPING: ReadonlySet<TrackerErrorCode> = new Set<TrackerErrorCode>([
  'limited',
  'denied',
  'disabled',
]);

/**
 * Carries out a plan, one operation after another. What was certainly not done because GitHub is
 * busy, or certainly may not be done, ends it; anything else stays for the next run.
 */
export async function applyPlan(
  operations: readonly Operation[],
  sending: Sending,
): Promise<Applied> {
  const created = new Map<string, number>();
  const undone: Undone[] = [];
  const counts = { updated: 0, commented: 0 };
  let stopped: Omit<Undone, 'operation'> | undefined;
  for (const operation of operations) {
    const failure = stopped ?? (await attempt(() => send(operation, sending, { created, counts })));
    if (failure === undefined) continue;
    undone.push({ operation, ...failure });
    if (STOPPING.has(failure.code)) stopped = failure;
  }
  return { created, undone, ...counts };
}

async function attempt(work: () => Promise<void>): Promise<Omit<Undone, 'operation'> | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return { code: error.code, reason: error.message };
  }
}

interface Tally {
  readonly created: Map<string, number>;
  readonly counts: { updated: number; commented: number };
}

async function send(operation: Operation, sending: Sending, tally: Tally): Promise<void> {
  const { tracker } = sending;
  switch (operation.kind) {
    case 'react':
      // GitHub keeps one reaction of each kind: to repeat it is harmless.
      return insist(() => tracker.react(operation.comment, operation.content), sending);
    case 'create': {
      const { number } = await createOnce(operation.fingerprint, operation.draft, sending);
      tally.created.set(operation.fingerprint, number);
      return;
    }
    case 'update': {
      const { number, patch, comment } = operation;
      // The comment goes first: a run cut short in between finds its key, and only the change is left.
      if (comment !== undefined && (await commentOnce(number, comment, sending)))
        tally.counts.commented += 1;
      await insist(() => tracker.update(number, patch), sending);
      tally.counts.updated += 1;
    }
  }
}

/** How long we wait before we look whether an unanswered request was carried out. */
const SETTLE_MS = [2_000, 5_000, 10_000] as const;

/**
 * Creates an issue, once. After an answer that says nothing we wait and look for it, for listings
 * lag behind; only when it stays away is it created again, and then never a third time.
 */
export async function createOnce(
  fingerprint: string,
  draft: IssueDraft,
  sending: Sending,
): Promise<TrackedIssue> {
  const { tracker } = sending;
  try {
    return withLabels(await tracker.create(draft), draft);
  } catch (error) {
    if (trackerCode(error) !== 'unknown') throw error;
    const found = await findCreated(fingerprint, sending);
    return found ?? withLabels(await tracker.create(draft), draft);
  }
}

/** GitHub drops labels without a word where the token may not set them; without ours we are blind. */
function withLabels(issue: TrackedIssue, { labels }: IssueDraft): TrackedIssue {
  const dropped = labels.find((label) => !issue.labels.includes(label));
  if (dropped === undefined) return issue;
  throw new TrackerError(
    'denied',
    `issue #${issue.number} was created without its label ${dropped}: the token may not set labels (it needs \`issues: write\` in this repository). Close that issue, and give the workflow the permission.`,
  );
}

async function findCreated(
  fingerprint: string,
  { tracker, pause }: Sending,
): Promise<TrackedIssue | undefined> {
  for (const milliseconds of SETTLE_MS) {
    await pause(milliseconds);
    const found = await orUnknown(() => tracker.newest());
    const issue = found?.find(
      ({ body, open, trusted }) =>
        trusted && open && splitBody(body)?.marker.fingerprint === fingerprint,
    );
    if (issue !== undefined) return issue;
  }
  return undefined;
}

/** @returns whether it had to be posted */
async function commentOnce(
  number: number,
  { key, text }: OwnComment,
  sending: Sending,
): Promise<boolean> {
  const { tracker, pause } = sending;
  const isThere = async () =>
    (await insist(() => tracker.commentsOn(number), sending)).some((body) => keyOf(body) === key);
  if (await isThere()) return false;
  try {
    await tracker.comment(number, text);
  } catch (error) {
    if (trackerCode(error) !== 'unknown') throw error;
    await pause(SETTLE_MS[1]);
    if (!(await isThere())) await tracker.comment(number, text);
  }
  return true;
}

/** Repeats what may be repeated: reading, and changes that say how things should be. */
export async function insist<T>(
  work: () => Promise<T>,
  { pause }: Pick<Sending, 'pause'>,
): Promise<T> {
  for (const milliseconds of SETTLE_MS.slice(0, 2)) {
    try {
      return await work();
    } catch (error) {
      if (trackerCode(error) !== 'unknown') throw error;
      await pause(milliseconds);
    }
  }
  return work();
}

async function orUnknown<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (trackerCode(error) !== 'unknown') throw error;
    return undefined;
  }
}
