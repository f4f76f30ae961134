import {
  CONTROLS,
  controlFindings,
  controlIds,
  controlOf,
  controlRow,
  expiredFindings,
  judgeControls,
  type ControlResult,
} from '../checks/controls/index.ts';
import { explainControl } from '../checks/controls/explain.ts';
import type { AuditPolicy } from '../checks/controls/audit-policy.ts';
import { changePlaces } from '../checks/controls/change-places.ts';
import { baselineOf, changesSince, type Baseline } from '../checks/controls/drift.ts';
import { leastPrivilege } from '../checks/controls/permissions.ts';
import { UsageError } from '../checks/errors.ts';
import { byUrgency } from '../checks/finding.ts';
import type { ChangeEvent, Snapshot } from '../checks/snapshot.ts';
import { exitStatus } from './audit-command.ts';
import { emptyReport } from './build-report.ts';
import { findChangeEvents } from './change-events.ts';
import { parseControlInputs, type ControlInputs, type RawInputs } from './inputs.ts';
import { recallBaseline, rememberBaseline } from './memory.ts';
import { openOutput } from './output.ts';
import { connectArchive } from './read/archive.ts';
import { readOrganization } from './read/organization.ts';
import { readPolicy, readSuppressions } from './read/policy.ts';
import { openState } from './read/state.ts';
import { say } from './say.ts';
import type { Report } from './write/report.ts';

const FINE = 0;
/** The report and CloudTrail tell whole seconds. */
const SECOND = 1000;

/**
 * `trailwarden controls`: reads how the trail is set up and judges it; or, with `--explain` and
 * `--print-policy`, only says what it would do.
 * @returns the exit status of the contract
 */
export async function runControls(raw: RawInputs): Promise<number> {
  const inputs = parseControlInputs(raw);
  if (inputs.explain !== undefined) return printExplanation(inputs.explain);
  if (inputs.printPolicy) return printPolicies();
  const now = new Date(Math.floor(Date.now() / SECOND) * SECOND);
  const report = await auditControls(inputs, now);
  await openOutput(inputs).finish(report);
  return exitStatus(report, inputs.failOn);
}

async function auditControls(inputs: ControlInputs, now: Date): Promise<Report> {
  const policy = await readPolicy(inputs.config);
  const suppressions = await readSuppressions(inputs.suppressions, controlIds);
  const store =
    inputs.state === undefined ? undefined : await openState(inputs.state, inputs.endpoint);
  const previous = recallBaseline(await store?.read());
  const snapshot = await look(inputs, { now, policy, previous });
  const changes = await whoChanged(inputs, snapshot, previous);
  const context = { suppressions, changes, ...(previous === undefined ? {} : { previous }) };
  const results = judgeControls(snapshot, policy, context);
  await store?.update((current) => rememberBaseline(current, baselineOf(snapshot)));
  const account = results[0]?.account ?? '';
  const findings = [
    ...controlFindings(results),
    ...expiredFindings(suppressions, snapshot.takenAt, account),
  ].toSorted(byUrgency);
  return controlReport(results, { findings, now });
}

/** The calls behind what changed since the last look, from the logs where they are at hand. */
async function whoChanged(
  { archive: place }: ControlInputs,
  snapshot: Snapshot,
  previous: Baseline | undefined,
): Promise<readonly ChangeEvent[]> {
  if (place === undefined || previous === undefined) return [];
  const changes = changesSince(previous, baselineOf(snapshot), []);
  if (changes.length === 0) return [];
  const { archive, source, close } = await connectArchive(place, () => undefined);
  try {
    const { events, doubt } = await findChangeEvents(archive, {
      places: changePlaces(changes, snapshot),
      since: new Date(previous.takenAt),
      until: new Date(snapshot.takenAt),
      ...(source.kind === 's3' ? { prefix: source.prefix } : {}),
    });
    if (doubt !== '') say(`who changed what may be missing: ${doubt}`);
    return events;
  } finally {
    close();
  }
}

interface Look {
  readonly now: Date;
  readonly policy: AuditPolicy;
  readonly previous: Baseline | undefined;
}

/** Changes are asked for since the last look, where there was one. */
function look({ endpoint }: ControlInputs, { now, policy, previous }: Look): Promise<Snapshot> {
  return readOrganization({
    now,
    policy,
    ...(endpoint === undefined ? {} : { endpointUrl: endpoint }),
    ...(previous === undefined ? {} : { since: previous.takenAt }),
  });
}

function controlReport(
  results: readonly ControlResult[],
  { findings, now }: { readonly findings: Report['findings']; readonly now: Date },
): Report {
  const unread = results
    .filter(({ status }) => status === 'unknown')
    .map(({ id, resource, message }) => ({ what: id, key: resource, reason: message }));
  const window = { since: now, until: now };
  return {
    ...emptyReport(window),
    complete: unread.length === 0,
    unread,
    controls: results.map(controlRow),
    findings,
  };
}

function printExplanation(id: string): number {
  const control = controlOf(id.toUpperCase());
  if (control === undefined)
    throw new UsageError(
      `--explain ${id}: there is no such control; there are ${CONTROLS.map((one) => one.id).join(', ')}`,
    );
  process.stdout.write(`${explainControl(control)}\n`);
  return FINE;
}

function printPolicies(): number {
  const policies = leastPrivilege({ partition: 'aws' });
  process.stdout.write(`${JSON.stringify(policies, null, 2)}\n`);
  return FINE;
}
