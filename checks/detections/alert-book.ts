import type { Alert, FiledHit } from './alert.ts';
import { groupOf, placeKey, placeOfKey } from './alert-group.ts';
import type { AlertPlace } from './alert-group.ts';
import { AlertPage } from './alert-page.ts';
import type { PageCommons } from './alert-page.ts';
import { COUNT_WORDS } from './match/count-page.ts';
import type { SigmaRule } from './rule.ts';
import { SeenEvents } from './seen-events.ts';

export type { Alert, AlertEvent, FiledHit } from './alert.ts';

/** Enough to judge an alert; the rest is counted. */
export const MAX_EVENTS = 50;
/** Where a run has more alerts than this, each shows fewer events, so that memory is bounded. */
const MANY_ALERTS = 500;
const FEW_EVENTS = 10;
/** Alerts of one run: past that, further groups of a rule go into one. */
const MAX_ALERTS = 5_000;
const THE_REST = ['(more groups than are told apart)'];

/**
 * Gathers hits into alerts. The order in which hits come does not matter: the same logs give the
 * same alerts, however the work was shared out.
 */
export class AlertBook {
  readonly #rules: readonly SigmaRule[];
  readonly #pages = new Map<string, AlertPage>();
  readonly #commons: PageCommons = { seen: new SeenEvents(), kept: MAX_EVENTS };

  /** @param rules in the order that `Hit.rule` counts in, captures included (`withGroupFields`) */
  constructor(rules: readonly SigmaRule[]) {
    this.#rules = rules;
  }

  add(filed: FiledHit): void {
    const { hit } = filed;
    const rule = this.#rules[hit.rule];
    if (rule?.reports !== true) return;
    const { account, region } = hit;
    this.#pageOf({ rule: hit.rule, account, region, group: groupOf(rule, hit) })?.add(filed);
  }

  /**
   * Hits that are only counted, of one log file.
   * @param pages by number, all that the file's matcher has told of so far
   */
  count(counted: Uint32Array, pages: readonly string[]): void {
    const open: (AlertPage | undefined)[] = [];
    // As signed numbers: larger ones are objects until this is optimised (`seen-events.ts`).
    const words = new Int32Array(counted.buffer, counted.byteOffset, counted.length);
    for (let at = 0; at < words.length; at += COUNT_WORDS) {
      const number = words[at] ?? 0;
      const page = (open[number] ??= this.#pageFor(pages[number] ?? ''));
      page?.count(words, at + 1);
    }
  }

  /** All alerts, by rule, account, region and group. */
  alerts(): readonly Alert[] {
    return [...this.#pages.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, page]) => page.alert());
  }

  #pageFor(key: string): AlertPage | undefined {
    return this.#pages.get(key) ?? this.#pageOf(placeOfKey(key));
  }

  #pageOf(place: AlertPlace): AlertPage | undefined {
    const known = this.#pages.get(placeKey(place));
    if (known !== undefined) return known;
    const crowded = this.#pages.size >= MAX_ALERTS;
    return this.#open(crowded ? { ...place, group: THE_REST } : place);
  }

  #open(place: AlertPlace): AlertPage | undefined {
    const key = placeKey(place);
    const known = this.#pages.get(key);
    const rule = this.#rules[place.rule];
    if (known !== undefined || rule === undefined) return known;
    const page = new AlertPage(rule, place, [this.#pages.size, this.#commons]);
    this.#pages.set(key, page);
    if (this.#pages.size === MANY_ALERTS) this.#thinOut();
    return page;
  }

  #thinOut(): void {
    this.#commons.kept = FEW_EVENTS;
    for (const page of this.#pages.values()) page.trim();
  }
}
