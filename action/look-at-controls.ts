import type { AuditPolicy } from '../checks/controls/audit-policy.ts';
import { baselineOf, type Baseline } from '../checks/controls/drift.ts';
import {
  controlFindings,
  controlFingerprint,
  controlRow,
  expiredFindings,
  judgeControls,
  type ControlResult,
} from '../checks/controls/index.ts';
import type { Suppression } from '../checks/controls/suppressions.ts';
import type { Finding } from '../checks/finding.ts';
import type { Snapshot } from '../checks/snapshot.ts';
import type { ArchivePlace } from './read/archive-place.ts';
import { readOrganization } from './read/organization.ts';
import { whoChanged } from './who-changed.ts';
import type { ControlRow, Unread } from './write/report.ts';

/** What a look at the trail's configuration needs to know beforehand. */
export interface ControlsAsked {
  readonly now: Date;
  readonly policy: AuditPolicy;
  readonly suppressions: readonly Suppression[];
  /** How it was set up at the last look, where there was one. */
  readonly previous: Baseline | undefined;
  /** `--endpoint-url` */
  readonly endpoint: string | undefined;
  /** Logs that tell who changed what since the last look. */
  readonly archive: ArchivePlace | undefined;
}

/** What a look at the trail's configuration found out. */
export interface ControlsSeen {
  readonly rows: readonly ControlRow[];
  /** Failures that nobody has taken on, and exceptions that are over. */
  readonly findings: readonly Finding[];
  /** Failures that somebody has taken on, each with the exception. */
  readonly suppressed: readonly { readonly finding: Finding; readonly by: Suppression }[];
  readonly unread: readonly Unread[];
  /** Fingerprints of what was judged and is no fault. */
  readonly passed: readonly string[];
  /** Accounts and regions in which a control could be judged as a whole, by control. */
  readonly judged: ReadonlyMap<string, readonly Place[]>;
  /** For the next look; undefined where this one failed. */
  readonly baseline: Baseline | undefined;
}

interface Place {
  readonly account: string;
  readonly region: string;
}

/**
 * Reads how the trail is set up and judges it. A refused call makes verdicts unknown, and is told.
 * @throws UsageError where there are no credentials to read anything with
 */
export async function lookAtControls(asked: ControlsAsked): Promise<ControlsSeen> {
  const { policy, previous, suppressions } = asked;
  const snapshot = await look(asked);
  const changes = await whoChanged(asked.archive, snapshot, previous);
  const context = { suppressions, changes, ...(previous === undefined ? {} : { previous }) };
  const results = judgeControls(snapshot, policy, context);
  const account = results[0]?.account ?? '';
  return {
    rows: results.map(controlRow),
    findings: [
      ...controlFindings(results),
      ...expiredFindings(suppressions, snapshot.takenAt, account),
    ],
    suppressed: results.flatMap(takenOn),
    unread: results.filter(({ status }) => status === 'unknown').map(unreadRow),
    passed: passedIn(results),
    judged: judgedIn(results),
    baseline: baselineOf(snapshot),
  };
}

/** Changes are asked for since the last look, where there was one. */
function look({ now, policy, previous, endpoint }: ControlsAsked): Promise<Snapshot> {
  return readOrganization({
    now,
    policy,
    ...(endpoint === undefined ? {} : { endpointUrl: endpoint }),
    ...(previous === undefined ? {} : { since: previous.takenAt }),
  });
}

function takenOn({ suppressed, ...result }: ControlResult): ControlsSeen['suppressed'] {
  if (suppressed === undefined) return [];
  return controlFindings([result]).map((finding) => ({ finding, by: suppressed }));
}

function unreadRow({ id, resource, message }: ControlResult): Unread {
  return { what: id, key: resource, reason: message };
}

/** The same resource may be judged by way of two trails: then all verdicts must be good. */
function passedIn(results: readonly ControlResult[]): readonly string[] {
  const isFine = ({ status }: ControlResult) => status === 'pass' || status === 'not-applicable';
  const bad = new Set(results.filter((one) => !isFine(one)).map(controlFingerprint));
  const fine = new Set(results.filter(isFine).map(controlFingerprint));
  return [...fine].filter((one) => !bad.has(one));
}

/** A control that is unknown anywhere in an account may fail there anywhere. */
function judgedIn(results: readonly ControlResult[]): ReadonlyMap<string, readonly Place[]> {
  const doubtful = new Set(
    results
      .filter(({ status }) => status === 'unknown')
      .map(({ id, account }) => `${id} ${account}`),
  );
  const judged = new Map<string, Place[]>();
  for (const { id, account, region } of results) {
    if (doubtful.has(`${id} ${account}`)) continue;
    const places = judged.get(id) ?? [];
    if (!places.some((one) => one.account === account && one.region === region))
      judged.set(id, [...places, { account, region }]);
  }
  return judged;
}
