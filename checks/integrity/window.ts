import type { TimeRange } from './fault.ts';

/** The audited time: log files whose name lies in `[since, until)`. UTC. */
export interface Window {
  readonly since: Date;
  readonly until: Date;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** CloudTrail closes a digest every hour. */
export const DIGEST_PERIOD = HOUR;
/** A digest is delivered some minutes after the hour it covers. */
export const DELIVERY_DELAY = 15 * MINUTE;
/** A log is delivered up to this long after the minute in its name. */
export const NAME_SLACK = 15 * MINUTE;
/** The clocks of two services, and a digest's edge, agree to within this. */
export const EDGE_SLACK = 5 * MINUTE;

/**
 * Which digests a window needs, by the time in their key (`digestEndTime`): those that overlap it,
 * the one before the first (it shows that the chain goes on), those that may list a log delivered
 * late, and one successor more, which proves the last of them and betrays its deletion.
 */
export function neededDigestRange({ since, until }: Window): TimeRange {
  return {
    from: new Date(since.getTime() - DIGEST_PERIOD - EDGE_SLACK),
    to: new Date(until.getTime() + NAME_SLACK + 2 * DIGEST_PERIOD + EDGE_SLACK),
  };
}

/**
 * For which time to ask for public keys: a digest is signed up to two hours after it ends, and a
 * backfill digest of the window whenever the delay was noticed, up to now.
 */
export function neededKeyRange(window: Window, now: Date): TimeRange {
  const { from, to } = neededDigestRange(window);
  const latest = Math.max(now.getTime(), to.getTime() + 2 * HOUR);
  return { from: new Date(from.getTime() - 2 * HOUR), to: new Date(latest) };
}

/** Whether the minute in a log's name belongs to the window. Adjacent windows share no log. */
export function inWindow(time: Date, { since, until }: Window): boolean {
  return time >= since && time < until;
}

export function shifted(time: Date, milliseconds: number): Date {
  return new Date(time.getTime() + milliseconds);
}
