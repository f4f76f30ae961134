import type { AuditPolicy } from '../checks/controls/audit-policy.ts';
import type { Baseline } from '../checks/controls/drift.ts';
import { readGivenFiles, type GivenFiles } from './given-files.ts';
import type { Inputs, Window } from './inputs.ts';
import type { IssueDesk } from './issue-desk.ts';
import { catchUp, NO_MEMORY, recall, recallBaseline, type Memory } from './memory.ts';
import type { DetectionConfig } from './read/detection-config.ts';
import type { Exceptions } from './read/exception-entries.ts';
import { openState } from './read/state.ts';
import type { StateStore } from './read/state-store.ts';
import { say } from './say.ts';
import type { Surroundings } from './surroundings.ts';
import type { IssueSettings } from './write/issues/issue-settings.ts';
import type { Redaction } from './write/redact.ts';

/** All that a run knows before it looks: read first, so that a mistake is told before hours of work. */
export interface Prepared {
  /** With the window that makes up for what earlier runs missed. */
  readonly inputs: Inputs;
  readonly now: Date;
  readonly settings: IssueSettings;
  readonly redaction: Redaction;
  readonly exceptions: Exceptions | undefined;
  /** Files that say what is known of addresses, and lists for rules. */
  readonly detections: DetectionConfig;
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
  readonly suppressions: Exceptions['controls'];
  readonly previous: Baseline | undefined;
}

/**
 * @throws UsageError where a file it was given is wrong, and where a repository is public
 * @throws TrackerError where GitHub cannot be asked who reads it
 */
export async function prepare(asked: Inputs, around: Surroundings, now: Date): Promise<Prepared> {
  const files = await readGivenFiles(asked, (configured) => wantsControls(asked, configured));
  const { settings } = files;
  const desk = await openDesk(asked, settings, around);
  const { store, text } = await readState(asked);
  const memory = text === undefined ? NO_MEMORY : recall(text, now);
  if (memory.doubt !== '')
    say(`${memory.doubt}; everything is looked at again, as far back as a run reaches by itself`);
  const watermark = asked.windowChosen ? undefined : await desk?.watermark();
  return {
    ...catchUp(asked, { memory, watermark }),
    now,
    settings,
    redaction: redactionOf(asked),
    exceptions: files.exceptions,
    detections: files.detections,
    controls: controlsWanted(files, recallBaseline(text)),
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

function controlsWanted(
  { controls, policy, exceptions }: GivenFiles,
  previous: Baseline | undefined,
): ControlsWanted | undefined {
  if (!controls) return undefined;
  return { policy, suppressions: exceptions?.controls ?? [], previous };
}

/**
 * Whether there is an account to ask: a configuration says so, or the archive is a bucket. Somebody
 * who brings the public keys means to work without AWS but for the bucket.
 */
function wantsControls({ parts, place, publicKeys }: Inputs, configured: boolean): boolean {
  return parts.controls && ((place.kind === 'bucket' && publicKeys === undefined) || configured);
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
