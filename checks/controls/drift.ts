import { isLogRecord } from '../log-record.ts';
import type { ChangeEvent, Snapshot } from '../snapshot.ts';
import { canHaveDone } from './change-events.ts';

/** What must be remembered of a snapshot to say later what changed: one line a setting, no times. */
export interface Baseline {
  readonly takenAt: string;
  /** Resource → setting → value as JSON. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Something could not be listed: what is missing here need not be gone. */
  readonly blind: boolean;
}

export interface Change {
  readonly resource: string;
  readonly setting: string;
  readonly before: string;
  readonly after: string;
  /** The call that did it, where a record of it is at hand. */
  readonly event?: ChangeEvent;
}

/** A baseline from a parsed document; undefined where it is none, as after a change of its shape. */
export function parseBaseline(value: unknown): Baseline | undefined {
  if (!isLogRecord(value) || !isLogRecord(value.settings)) return undefined;
  const { takenAt, settings, blind } = value;
  if (typeof takenAt !== 'string' || Number.isNaN(Date.parse(takenAt))) return undefined;
  const known = Object.entries(settings).filter(isResource);
  return { takenAt, settings: Object.fromEntries(known), blind: blind === true };
}

function isResource(entry: [string, unknown]): entry is [string, Record<string, string>] {
  const [, settings] = entry;
  return isLogRecord(settings) && Object.values(settings).every((text) => typeof text === 'string');
}

/** The part of a snapshot that stays the same as long as nobody changes anything. */
export function baselineOf(snapshot: Snapshot): Baseline {
  const settings: Record<string, Record<string, string>> = {};
  const organization = organizationSettings(snapshot);
  settings.organization = organization;
  for (const trail of snapshot.trails)
    settings[trail.description.arn] = flat({
      ...trail.description,
      selectors: trail.selectors,
      insights: trail.insights,
      ...Object.fromEntries(
        trail.status.flatMap(({ region, status }) =>
          status.known ? [[`logging in ${region}`, status.value.isLogging]] : [],
        ),
      ),
    });
  for (const bucket of snapshot.buckets)
    settings[`arn:${snapshot.partition}:s3:::${bucket.name}`] = flat({ ...bucket });
  for (const key of snapshot.keys) settings[key.arn] = flat({ ...key });
  for (const group of snapshot.logGroups)
    settings[group.arn] = flat({
      group: group.group,
      filters: group.filters,
      alarms: group.alarms,
      role: group.role,
      roleArn: group.roleArn,
    });
  for (const { stores } of snapshot.lake)
    for (const store of stores.known ? stores.value : []) settings[store.arn] = flat({ ...store });
  return { takenAt: snapshot.takenAt, settings, blind: isBlind(snapshot) };
}

const isBlind = ({ members, trails }: Snapshot): boolean =>
  members.some(
    ({ regions, places }) => !regions.known || places.some((place) => !place.trails.known),
  ) || trails.length === 0;

function organizationSettings(snapshot: Snapshot): Record<string, string> {
  const { organization, accounts, trustedServices, trailAdministrators, guardrails } = snapshot;
  return flat({ organization, accounts, trustedServices, trailAdministrators, guardrails });
}

/** Values as JSON; what is not known leaves no line, so that a refusal is never taken for a change. */
function flat(facts: Readonly<Record<string, unknown>>): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const text = JSON.stringify(value);
    if (!text.includes('"known":false')) lines[name] = bareValue(value, text);
  }
  return lines;
}

/** A known fact without its wrapping. */
const bareValue = (value: unknown, text: string): string =>
  isLogRecord(value) && value.known === true ? JSON.stringify(value.value) : text;

/** What differs between the last look and this one, with the call that did it where it is known. */
export function changesSince(
  before: Baseline,
  after: Baseline,
  events: readonly ChangeEvent[],
): readonly Change[] {
  const resources = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])];
  return resources
    .flatMap((resource) => changesOf(resource, before, after))
    .map((change) => {
      const event = culprit(change, events, { before, after });
      return event === undefined ? change : { ...change, event };
    });
}

interface Looks {
  readonly before: Baseline;
  readonly after: Baseline;
}

function changesOf(resource: string, before: Baseline, after: Baseline): readonly Change[] {
  const old = ownOf(before.settings, resource);
  const now = ownOf(after.settings, resource);
  if (now === undefined && after.blind) return [];
  if (old === undefined)
    return [{ resource, setting: 'existence', before: 'absent', after: 'present' }];
  if (now === undefined)
    return [{ resource, setting: 'existence', before: 'present', after: 'absent' }];
  // A setting that one of the two looks could not see is no change.
  return Object.keys(old)
    .filter((setting) => now[setting] !== undefined && now[setting] !== old[setting])
    .map((setting) => ({
      resource,
      setting,
      before: old[setting] ?? '',
      after: now[setting] ?? '',
    }));
}

function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The latest call that can have made a change, of those after the last look. */
function culprit(
  change: Change,
  events: readonly ChangeEvent[],
  { before, after }: Looks,
): ChangeEvent | undefined {
  const settings =
    ownOf(after.settings, change.resource) ?? ownOf(before.settings, change.resource);
  return events
    .filter(({ name, time }) => canHaveDone(name, change.setting) && isAfter(time, before.takenAt))
    .filter((event) => concerns(event, change, settings ?? {}))
    .toSorted((a, b) => Date.parse(b.time) - Date.parse(a.time))[0];
}

/** CloudTrail tells whole seconds: what was done in the second of the last look may be after it. */
const isAfter = (time: string, since: string): boolean =>
  Date.parse(time) >= Math.floor(Date.parse(since) / 1000) * 1000;

/** Whether a call was done to what changed: by its name or, for what stands beside it, by the settings. */
function concerns(
  { resources, account }: ChangeEvent,
  { resource, setting, before, after }: Change,
  settings: Readonly<Record<string, string>>,
): boolean {
  if (resource === 'organization') return true;
  if (setting === 'accountBlock') return (settings.owner ?? '').includes(`"${account}"`);
  const name = nameIn(resource);
  if (resources.some((one) => one === resource || nameIn(one) === name)) return true;
  const texts = BESIDE.includes(setting) ? [before, after, settings.roleArn ?? ''] : [];
  return resources.some((one) => texts.some((text) => text.includes(nameIn(one))));
}

/** Settings of things that have names of their own: the alarms on a group, the role that feeds it. */
const BESIDE = ['alarms', 'role'];

/** The last part of an ARN: what request parameters usually carry. */
const nameIn = (arn: string): string =>
  arn
    .split(/:::|\/|:log-group:/)
    .at(-1)
    ?.replace(/:\*$/, '') ?? arn;
