import { isForeignMemory } from '../checks/detections/memory/state.ts';
import type { AuditPolicy } from '../checks/controls/audit-policy.ts';
import type { Suppression as ControlSuppression } from '../checks/controls/suppressions.ts';
import type { Baseline } from '../checks/controls/drift.ts';
import type { Inputs, Window } from './inputs.ts';
import type { IssueDesk } from './issue-desk.ts';
import { catchUp, NO_MEMORY, recall, recallBaseline, type Memory } from './memory.ts';
import { hasConfig, readConfigSection, readPolicy, readSuppressions } from './read/policy.ts';
import { openState } from './read/state.ts';
import type { StateStore } from './read/state-store.ts';
import { say } from './say.ts';
import { readExceptions, type Exceptions } from './suppress.ts';
import type { Surroundings } from './surroundings.ts';
import { parseIssueSettings, type IssueSettings } from './write/issues/settings.ts';
import type { Redaction } from './write/redact.ts';

/** All that a run knows before it looks: read first, so that a mistake is told before hours of work. */
export interface Prepared {
  /** With the window that makes up for what earlier runs missed. */
  readonly inputs: Inputs;
  readonly now: Date;
  readonly settings: IssueSettings;
  readonly redaction: Redaction;
  readonly exceptions: Exceptions | undefined;
  /** Undefined where the trail's configuration is not looked at. */
  readonly controls: ControlsWanted | undefined;
  readonly desk: IssueDesk | undefined;
  readonly store: StateStore | undefined;
  readonly memory: Memory;
  /** Time that nobody has looked at, and that lies too far back to be made up for. */
  readonly missed: Window | undefined;
}

export interface ControlsWanted {
  readonly policy: AuditPolicy;
  readonly suppressions: readonly ControlSuppression[];
  readonly previous: Baseline | undefined;
}

const FOREIGN_MEMORY =
  'what rules with a memory have learnt is not used: it is from another version; they learn anew';

/**
 * @throws UsageError where a file it was given is wrong, and where a repository is public
 * @throws TrackerError where GitHub cannot be asked who reads it
 */
export async function prepare(asked: Inputs, around: Surroundings, now: Date): Promise<Prepared> {
  const section = await readConfigSection(asked.config, 'issues');
  const settings = parseIssueSettings(section.value, section.path);
  const exceptions = await readExceptions(asked.suppressions);
  const files = await readControlFiles(asked);
  const desk = await openDesk(asked, settings, around);
  const { store, text } = await readState(asked);
  const memory = text === undefined ? NO_MEMORY : recall(text, now);
  if (memory.doubt !== '') say(`${memory.doubt}; everything is looked at again`);
  if (isForeignMemory(memory.ruleMemory)) say(FOREIGN_MEMORY);
  const watermark = asked.windowChosen ? undefined : await desk?.watermark();
  return {
    ...catchUp(asked, { memory, watermark }),
    now,
    settings,
    redaction: redactionOf(asked),
    exceptions,
    controls: files && { ...files, previous: recallBaseline(text) },
    desk,
    store,
    memory,
  };
}

async function readState({ state, endpoint }: Inputs) {
  if (state === undefined) return { store: undefined, text: undefined };
  const store = await openState(state, endpoint);
  return { store, text: await store.read() };
}

async function readControlFiles(
  asked: Inputs,
): Promise<Omit<ControlsWanted, 'previous'> | undefined> {
  if (!(await wantsControls(asked))) return undefined;
  const { controlIds } = await import('../checks/controls/index.ts');
  return {
    policy: await readPolicy(asked.config),
    suppressions: await readSuppressions(asked.suppressions, controlIds),
  };
}

/**
 * Whether there is an account to ask: a configuration says so, or the archive is a bucket. Somebody
 * who brings the public keys means to work without AWS but for the bucket.
 */
async function wantsControls({ parts, config, place, publicKeys }: Inputs): Promise<boolean> {
  if (!parts.controls) return false;
  if (place.kind === 'bucket' && publicKeys === undefined) return true;
  return hasConfig(config);
}

async function openDesk(
  { issues, allowPublic }: Inputs,
  settings: IssueSettings,
  around: Surroundings,
): Promise<IssueDesk | undefined> {
  if (issues?.kind !== 'github') return undefined;
  // GitHub's client is large: it is loaded only where it is used.
  const { openIssueDesk } = await import('./issue-desk.ts');
  const { desk, warning } = await openIssueDesk(issues, around, { ...settings, allowPublic });
  if (warning !== undefined) say(warning);
  return desk;
}

function redactionOf({ redact }: Inputs): Redaction {
  return {
    accounts: redact.includes('accounts'),
    principals: redact.includes('principals'),
    addresses: redact.includes('addresses'),
  };
}
