import { reasonOf } from '../checks/errors.ts';
import { byUrgency } from '../checks/finding.ts';
import type { ControlsSeen } from './look-at-controls.ts';
import { observe } from './observe.ts';
import { openStory, type Wires } from './open-story.ts';
import type { Prepared } from './prepare.ts';
import { connectArchive } from './read/archive.ts';
import type { HubSeen } from './read/security-hub-findings.ts';
import { run, type Outcome } from './run.ts';
import { say } from './say.ts';
import type { Observation } from './write/issues/sight.ts';
import type { Report, Unread } from './write/report.ts';

/** What a run saw, before anybody is told. */
export interface Seen {
  /** With every finding, those that somebody has taken on among them. */
  readonly report: Report;
  readonly observation: Observation;
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
  const parts = [controls, hub];
  const findings = [
    ...outcome.report.findings,
    ...(controls.value?.findings ?? []),
    ...(hub.value?.findings ?? []),
  ].toSorted(byUrgency);
  const unread = [
    ...outcome.report.unread,
    ...(controls.value?.unread ?? []),
    ...parts.flatMap(({ failed }) => failed),
  ];
  const views = {
    parts: prepared.inputs.parts,
    sight: outcome.sight,
    controls: controls.value,
    hub: hub.value,
  };
  const takenOn = controls.value?.suppressed.map(({ finding }) => finding) ?? [];
  return {
    report: {
      ...outcome.report,
      complete: outcome.report.complete && unread.length === outcome.report.unread.length,
      unread,
      controls: controls.value?.rows ?? [],
      findings,
    },
    observation: observe([...findings, ...takenOn], views),
    outcome,
    controls: controls.value,
  };
}

async function lookAtLogs(prepared: Prepared, wires: Wires): Promise<Outcome> {
  const { inputs, now, memory } = prepared;
  const archive = await connectArchive(inputs.place, (key, reason) => {
    say(`left out ${key}: ${reason}`);
  });
  try {
    return await run(await openStory(inputs, wires, { ...archive, now, memory }));
  } finally {
    archive.close();
  }
}

async function lookAtConfiguration(prepared: Prepared): Promise<ControlsSeen | undefined> {
  const { controls, now, inputs } = prepared;
  if (controls === undefined) return undefined;
  const { lookAtControls } = await import('./look-at-controls.ts');
  return lookAtControls({ ...controls, now, endpoint: inputs.endpoint });
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
async function tried<T>(what: string, look: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await look(), failed: [] };
  } catch (error) {
    return { value: undefined, failed: [{ what, key: '', reason: reasonOf(error) }] };
  }
}
