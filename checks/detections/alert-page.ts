import type { AlertPlace } from './alert-group.ts';
import type { Alert, AlertEvent, FiledHit } from './alert.ts';
import { idNumbers, orderOf, timeOfOrder } from './event-stamp.ts';
import type { SigmaRule } from './rule.ts';
import type { SeenEvents } from './seen-events.ts';

/** What all pages of a book share. */
export interface PageCommons {
  readonly seen: SeenEvents;
  /** The earliest events a page keeps; it may shrink while the book grows. */
  kept: number;
}

/** The events of one alert while they are gathered. */
export class AlertPage {
  readonly #rule: SigmaRule;
  readonly #place: AlertPlace;
  readonly #number: number;
  readonly #commons: PageCommons;
  #events: FiledHit[] = [];
  #count = 0;
  #last = '';
  /** Of the events that were only counted. */
  #lastDate = 0;
  #lastClock = 0;

  constructor(rule: SigmaRule, place: AlertPlace, [number, commons]: [number, PageCommons]) {
    this.#rule = rule;
    this.#place = place;
    this.#number = number;
    this.#commons = commons;
  }

  add(event: FiledHit): void {
    if (this.#isCopy(event)) return;
    this.#count += 1;
    if (event.hit.eventTime > this.#last) this.#last = event.hit.eventTime;
    this.#events.push(event);
    if (this.#events.length >= 2 * this.#commons.kept) this.trim();
  }

  /** An event that is not among the earliest; its stamp's four numbers stand at an index. */
  count(words: Int32Array, at: number): void {
    if (this.#commons.seen.has(this.#number, words[at] ?? 0, words[at + 1] ?? 0)) return;
    this.#count += 1;
    this.#countLast(words[at + 2] ?? 0, words[at + 3] ?? 0);
  }

  #countLast(date: number, clock: number): void {
    if (date < this.#lastDate || (date === this.#lastDate && clock <= this.#lastClock)) return;
    this.#lastDate = date;
    this.#lastClock = clock;
  }

  alert(): Alert {
    this.trim();
    const { account, region, group } = this.#place;
    const [first] = this.#events;
    const lastCounted = timeOfOrder(orderOf({ date: this.#lastDate, clock: this.#lastClock }));
    return {
      rule: this.#rule,
      group,
      account,
      region,
      principal: first?.hit.actor ?? '',
      count: this.#count,
      first: first?.hit.eventTime ?? '',
      last: lastCounted > this.#last ? lastCounted : this.#last,
      events: this.#events.map(eventOf),
    };
  }

  trim(): void {
    this.#events = this.#events.sort(byTime).slice(0, this.#commons.kept);
  }

  /** Of two copies the one in the earlier key stays, so that the order of files does not show. */
  #isCopy(event: FiledHit): boolean {
    const { eventID } = event.hit;
    if (eventID === '') return false;
    const { first, second } = idNumbers(eventID);
    if (!this.#commons.seen.has(this.#number, first, second)) return false;
    const at = this.#events.findIndex(({ hit }) => hit.eventID === eventID);
    const kept = this.#events[at];
    if (kept !== undefined && event.key < kept.key) this.#events[at] = event;
    return true;
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
