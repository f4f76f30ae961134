import { CIS_METRICS } from './constructs/cis-metrics.ts';
import type { Extras } from './cost.ts';
import type { Deployment } from './deployment.ts';
import { trailLogGroup } from './names.ts';

/** What the command line adds, because no configuration can know it. */
export interface Guesses {
  /** Further copies of the management events, such as Control Tower's own trail beside ours. */
  readonly extraCopies: number;
  /** Writes to the buckets of `s3-writes` for each management event. */
  readonly dataEventsPerEvent: number;
}

/** CloudWatch Logs that never expire are reckoned as they are after a year. */
const FOREVER = 365;
/** On the pipeline: no delivery, no audit. */
const PIPELINE_ALARMS = 2;

/** What a deployment switches on beside the archive, as far as it costs. */
export function extrasOf(deployment: Deployment, guesses: Guesses): Extras {
  const { securityHub } = deployment;
  return {
    alarms: alarmsOf(deployment),
    keys: keysOf(deployment),
    extraCopies: guesses.extraCopies,
    hubRegions: securityHub.enabled ? 1 + securityHub.linkedRegions.length : 0,
    ...trailExtras(deployment, guesses),
  };
}

type TrailExtras = Pick<
  Extras,
  'logGroupDays' | 'insights' | 'dataEventsPerEvent' | 'archiveAccess'
>;

/** Of somebody else's trail, somebody else pays. */
const NO_TRAIL: TrailExtras = {
  logGroupDays: 0,
  insights: [],
  dataEventsPerEvent: 0,
  archiveAccess: 'none',
};

function trailExtras(deployment: Deployment, guesses: Guesses): TrailExtras {
  if (deployment.mode === 'existing') return NO_TRAIL;
  const { events, logGroup } = deployment.organizationTrail;
  return {
    logGroupDays: logGroup ? deployment.logGroupRetentionDays || FOREVER : 0,
    insights: events.insights,
    dataEventsPerEvent: events.s3Writes.length > 0 ? guesses.dataEventsPerEvent : 0,
    archiveAccess: events.archiveAccess,
  };
}

function alarmsOf(deployment: Deployment): number {
  const { dispatch, excludeAlarms } = deployment.alerting;
  const onLogs =
    trailLogGroup(deployment) === undefined
      ? 0
      : CIS_METRICS.filter(
          ({ id, name }) => !excludeAlarms.includes(id) && !excludeAlarms.includes(name),
        ).length + PIPELINE_ALARMS;
  return onLogs + Number(dispatch);
}

/** The state's, the trail's log group's and topic's, and one for the alarms of each account. */
function keysOf(deployment: Deployment): number {
  const { organizationTrail: trail, alerting, mode } = deployment;
  const logs = trailLogGroup(deployment);
  const alarmed = new Set([
    ...(alerting.dispatch ? ['security'] : []),
    ...(logs === undefined ? [] : [logs.account]),
  ]);
  return 1 + Number(mode === 'create' && (trail.logGroup || trail.notifications)) + alarmed.size;
}
