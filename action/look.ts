import { reasonOf } from '../checks/errors.ts';
import { byUrgency } from '../checks/finding.ts';
import type { ControlsSeen } from './look-at-controls.ts';
import type { Detections } from './open-rules.ts';
import { openStory, type Wires } from './open-story.ts';
import type { Prepared } from './prepare.ts';
import { connectArchive } from './read/archive.ts';
import type { HubSeen } from './read/security-hub-findings.ts';
import { run, type Outcome } from './run.ts';
import { say } from './say.ts';
import { unseenFinding } from './unseen.ts';
import type { Observation } from './write/issues/sight.ts';
import type { Report, Unread } from './write/report.ts';

/** What a run saw, before anybody is told. */
export interface Seen {
  /** With every finding, those that somebody has taken on among them. */
  readonly report: Report;
  /** For whoever keeps findings: made where it is asked for, since it needs every control's id. */
  readonly observation: () => Promise<Observation>;
  readonly outcome: Outcome;
  readonly controls: ControlsSeen | undefined;
}

/** Looks at everything that was asked for, side by side. What fails by itself leaves the others be. */
export async function lookAtAll(prepared: Prepared, wires: Wires): Promise<Seen> {
  const [outcome, controls, hub] = await Promise.all([
    lookAtLogs(prepared, wires),
    tried('controls', () => lookAtConfiguration(prepared)),
    tried('security hub', () => lookAtHub(prepared)),
  ]);
  const report = joined(withMissed(outcome.report, prepared), controls, hub);
  const takenOn = (controls.value?.suppressed ?? []).map(({ finding }) => finding);
  const { sight } = outcome;
  const views = { sight, controls: controls.value, hub: hub.value, parts: prepared.inputs.parts };
  return {
    report,
    observation: async () => {
      const { observe } = await import('./observe.ts');
      return observe([...report.findings, ...takenOn], views);
    },
    outcome,
    controls: controls.value,
  };
}

/** What a pause left unseen is a finding, which stays when later runs have passed on. */
function withMissed(report: Report, { missed, inputs }: Prepared): Report {
  if (missed === undefined) return report;
  return { ...report, findings: [...report.findings, unseenFinding(missed, inputs)] };
}

/** One report of all parts. What one of them could not look at, the whole could not. */
function joined(logs: Report, controls: Tried<ControlsSeen>, hub: Tried<HubSeen>): Report {
  const more = [...(controls.value?.unread ?? []), ...controls.failed, ...hub.failed];
  const findings = [controls, hub].flatMap(({ value }) => value?.findings ?? []);
  return {
    ...logs,
    complete: logs.complete && more.length === 0,
    unread: [...logs.unread, ...more],
    controls: controls.value?.rows ?? [],
    findings: [...logs.findings, ...findings].toSorted(byUrgency),
  };
}

async function lookAtLogs(prepared: Prepared, wires: Wires): Promise<Outcome> {
  const { inputs, now, memory } = prepared;
  const archive = await connectArchive(inputs.place, (key, reason) => {
    say(`left out ${key}: ${reason}`);
  });
  try {
    const given = { ...archive, now, memory, openDetections: () => openDetections(prepared) };
    return await run(await openStory(inputs, wires, given));
  } finally {
    archive.close();
  }
}

/** Loading rules takes half of this program, which a run that asks for integrity alone does not need. */
async function openDetections({ inputs, detections }: Prepared): Promise<Detections> {
  const { openRules } = await import('./open-rules.ts');
  return openRules(inputs, detections);
}

async function lookAtConfiguration(prepared: Prepared): Promise<ControlsSeen | undefined> {
  const { controls, now, inputs } = prepared;
  if (controls === undefined) return undefined;
  const { lookAtControls } = await import('./look-at-controls.ts');
  // The report and CloudTrail tell whole seconds.
  const second = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const { endpoint, place } = inputs;
  return lookAtControls({ ...controls, now: second, endpoint, archive: place });
}

async function lookAtHub({ inputs }: Prepared): Promise<HubSeen | undefined> {
  const { securityHubFindings: conditions, securityHub: region, endpoint, window } = inputs;
  if (conditions.size === 0) return undefined;
  const { readHubFindings } = await import('./read/security-hub-findings.ts');
  return readHubFindings({ region, endpoint, window, conditions });
}

interface Tried<T> {
  readonly value: T | undefined;
  readonly failed: readonly Unread[];
}

/** A part that fails is a part that was not looked at, and no reason to keep quiet about the rest. */
async function tried<T>(what: string, look: () => Promise<T | undefined>): Promise<Tried<T>> {
  try {
    return { value: await look(), failed: [] };
  } catch (error) {
    return { value: undefined, failed: [{ what, key: '', reason: reasonOf(error) }] };
  }
}
