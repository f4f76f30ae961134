import type { EvidenceState } from '../finding.ts';
import type { Hit } from './match/hit.ts';
import type { CorrelationRule, SigmaRule } from './rule.ts';

/** What an alert shows of one event, with the log file it stands in and what is known of that file. */
export interface AlertEvent extends Pick<
  Hit,
  | 'eventID'
  | 'eventTime'
  | 'eventName'
  | 'eventSource'
  | 'sourceIPAddress'
  | 'userAgent'
  | 'errorCode'
> {
  readonly key: string;
  readonly evidence: EvidenceState;
}

/** A hit as it comes from the pass. */
export interface FiledHit {
  readonly hit: Hit;
  readonly key: string;
  readonly evidence: EvidenceState;
}

/** What one rule has to say of events that belong together: the same group, account and region. */
export interface Alert {
  readonly rule: SigmaRule | CorrelationRule;
  readonly account: string;
  readonly region: string;
  /** Who did it, the same from session to session. */
  readonly principal: string;
  /** Values of the fields that the rule groups by. */
  readonly group: readonly string[];
  /** Different events; copies of one event (two trails see the same call) count once. */
  readonly count: number;
  /** Instants of the first and last event, ISO 8601 in UTC. */
  readonly first: string;
  readonly last: string;
  /** The earliest events, at most `MAX_EVENTS`. */
  readonly events: readonly AlertEvent[];
  /** What a rule with a memory found out of the ordinary. */
  readonly note?: string;
}

/** Enough to judge an alert; the rest is counted. */
export const MAX_EVENTS = 50;
/** Event ids remembered per alert to find copies; past that copies would count. */
const MAX_REMEMBERED = 20_000;
/** Alerts of one run: past that, further groups of a rule go into one, so that memory is bounded. */
const MAX_ALERTS = 5_000;
const THE_REST = ['(more groups than are told apart)'];

/**
 * Gathers hits into alerts. The order in which hits come does not matter: the same logs give the
 * same alerts, however the work was shared out.
 */
export class AlertBook {
  readonly #rules: readonly SigmaRule[];
  readonly #pages = new Map<string, AlertPage>();

  /** @param rules in the order that `Hit.rule` counts in, captures included (`withGroupFields`) */
  constructor(rules: readonly SigmaRule[]) {
    this.#rules = rules;
  }

  add(filed: FiledHit): void {
    const rule = this.#rules[filed.hit.rule];
    if (rule?.reports === true) this.#pageOf(rule, filed.hit).add(filed);
  }

  /** All alerts, by rule, account, region and group. */
  alerts(): readonly Alert[] {
    return [...this.#pages.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, page]) => page.alert());
  }

  #pageOf(rule: SigmaRule, hit: Hit): AlertPage {
    const group = groupOf(rule, hit);
    const known = this.#pages.get(pageKey(hit, group));
    if (known !== undefined) return known;
    const crowded = this.#pages.size >= MAX_ALERTS;
    return this.#open(rule, hit, crowded ? THE_REST : group);
  }

  #open(rule: SigmaRule, hit: Hit, group: readonly string[]): AlertPage {
    const key = pageKey(hit, group);
    const page = this.#pages.get(key) ?? new AlertPage(rule, group);
    this.#pages.set(key, page);
    return page;
  }
}

function pageKey({ rule, account, region }: Hit, group: readonly string[]): string {
  return JSON.stringify([rule.toString().padStart(6, '0'), account, region, ...group]);
}

const DEFAULT_GROUP: readonly string[] = ['userIdentity.arn'];

/** The fields that make two hits one alert: the rule's own key `group-by`, else who did it. */
export function groupFields({ custom }: SigmaRule): readonly string[] {
  const own = custom.trailwarden;
  const fields =
    typeof own === 'object' && own !== null && 'group-by' in own ? own['group-by'] : undefined;
  if (!Array.isArray(fields)) return DEFAULT_GROUP;
  return fields.filter((field) => typeof field === 'string');
}

/** The rule, with hits that carry what its alerts are grouped by. */
export function withGroupFields(rule: SigmaRule): SigmaRule {
  return { ...rule, captures: [...new Set([...rule.captures, ...groupFields(rule)])] };
}

function groupOf(rule: SigmaRule, hit: Hit): readonly string[] {
  return groupFields(rule).map((field) => {
    // A session's ARN changes with every session: people want one issue per role.
    if (field === 'userIdentity.arn') return hit.actor;
    return String(hit.captured?.[rule.captures.indexOf(field)] ?? '');
  });
}

function placeOf(hit: Hit | undefined): Pick<Alert, 'account' | 'region' | 'principal'> {
  const { account = '', region = '', actor = '' } = hit ?? {};
  return { account, region, principal: actor };
}

class AlertPage {
  readonly #rule: SigmaRule;
  readonly #group: readonly string[];
  readonly #seen = new Set<string>();
  #events: FiledHit[] = [];
  #count = 0;
  #last = '';

  constructor(rule: SigmaRule, group: readonly string[]) {
    this.#rule = rule;
    this.#group = group;
  }

  add(event: FiledHit): void {
    if (this.#isCopy(event)) return;
    this.#count += 1;
    if (event.hit.eventTime > this.#last) this.#last = event.hit.eventTime;
    this.#events.push(event);
    if (this.#events.length >= 4 * MAX_EVENTS) this.#trim();
  }

  alert(): Alert {
    this.#trim();
    const hit = this.#events[0]?.hit;
    return {
      rule: this.#rule,
      group: this.#group,
      ...placeOf(hit),
      count: this.#count,
      first: hit?.eventTime ?? '',
      last: this.#last,
      events: this.#events.map(eventOf),
    };
  }

  /** Of two copies the one in the earlier key stays, so that the order of files does not show. */
  #isCopy(event: FiledHit): boolean {
    const { eventID } = event.hit;
    if (eventID === '') return false;
    if (this.#seen.has(eventID)) {
      const at = this.#events.findIndex(({ hit }) => hit.eventID === eventID);
      const kept = this.#events[at];
      if (kept !== undefined && event.key < kept.key) this.#events[at] = event;
      return true;
    }
    if (this.#seen.size < MAX_REMEMBERED) this.#seen.add(eventID);
    return false;
  }

  #trim(): void {
    this.#events = this.#events.sort(byTime).slice(0, MAX_EVENTS);
  }
}

function eventOf({ hit, key, evidence }: FiledHit): AlertEvent {
  const { eventID, eventTime, eventName, eventSource, sourceIPAddress, userAgent, errorCode } = hit;
  return {
    eventID,
    eventTime,
    eventName,
    eventSource,
    sourceIPAddress,
    userAgent,
    errorCode,
    key,
    evidence,
  };
}

function byTime(a: FiledHit, b: FiledHit): number {
  const left = [a.hit.eventTime, a.hit.eventID, a.key].join('\n');
  const right = [b.hit.eventTime, b.hit.eventID, b.key].join('\n');
  return left < right ? -1 : Number(left > right);
}
