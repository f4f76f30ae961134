import { AlertBook } from './alert-book.ts';
import { withGroupFields } from './alert-group.ts';
import { correlationAlert } from './correlation-alert.ts';
import { Correlator } from './correlate/correlator.ts';
import type { CorrelationAlert } from './correlate/correlator.ts';
import type { Hit } from './match/hit.ts';
import type { Span } from './memory/judge.ts';
import { MemoryBook } from './memory/memory-book.ts';
import type { Sighting } from './memory/sighting.ts';
import type { Alert } from './alert-book.ts';
import type { Level, RulePack } from './rule.ts';

/** One day of a rehearsal, in UTC. */
export interface RehearsedDay {
  /** `2026-03-10` */
  readonly day: string;
  /** Events that the rule itself, or a part of it, matched. */
  readonly hits: number;
  /** Issues, if the day had been one run: one for each rule, account, region and group. */
  readonly alerts: number;
  readonly bySeverity: Readonly<Partial<Record<Level, number>>>;
}

/** What alerted most, over all days. */
export interface RehearsedGroup {
  readonly rule: string;
  readonly title: string;
  readonly account: string;
  readonly region: string;
  readonly group: readonly string[];
  readonly alerts: number;
  readonly events: number;
}

export interface Rehearsed {
  readonly days: readonly RehearsedDay[];
  /** The ones with the most alerts first. */
  readonly groups: readonly RehearsedGroup[];
  /** Rules that still warmed up at the end, and why. */
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
  readonly notices: readonly string[];
}

const DAY = 86_400_000;
const MAX_DAYS = 400;

/** What rules would have said day by day over past logs, had they been enabled. */
export class Rehearsal {
  readonly #pack: RulePack;
  readonly #books = new Map<string, AlertBook>();
  readonly #hits = new Map<string, number>();
  readonly #correlator: Correlator;
  readonly #memories: MemoryBook;

  constructor({ rules, correlations }: RulePack) {
    this.#pack = { rules: rules.map(withGroupFields), correlations };
    this.#correlator = new Correlator(this.#pack);
    this.#memories = new MemoryBook(this.#pack, { daily: true, fromFirstLog: true });
  }

  /** The rules as hits of them have to be made. */
  get pack(): RulePack {
    return this.#pack;
  }

  /** A log file was looked at, whatever stood in it. */
  sawLog(key: string): void {
    this.#memories.sawLog(key);
  }

  add(hit: Hit, key: string): void {
    const day = hit.eventTime.slice(0, 10);
    this.#count(day, 1);
    this.#bookOf(day).add({ hit, key, evidence: 'unchecked' });
    this.#correlator.add(hit, key);
    this.#memories.addHit(hit, key);
  }

  addSightings(sightings: readonly Sighting[], key: string): void {
    for (const { events, marks } of sightings)
      this.#count(dayOf(events[0]?.time ?? 0), marks.length);
    this.#memories.add(sightings, key);
  }

  finish(span: Span): Rehearsed {
    const windowed = this.#correlator.finish();
    const remembered = this.#memories.finish(span);
    const alerts = [
      ...[...this.#books].flatMap(([day, book]) => book.alerts().map((alert) => ({ day, alert }))),
      ...[...windowed.alerts, ...remembered.alerts].flatMap((alert) => this.#dated(alert)),
    ];
    return {
      days: daysOf(span).map((day) => this.#dayIn(day, alerts)),
      groups: groupsOf(alerts),
      skipped: remembered.skipped.map(({ correlation, reason }) => ({
        title: this.#pack.correlations[correlation]?.title ?? '',
        reason,
      })),
      notices: [...windowed.notices, ...remembered.notices],
    };
  }

  #dated(alert: CorrelationAlert): readonly DatedAlert[] {
    const day = alert.fired.slice(0, 10);
    return correlationAlert(alert, this.#pack, () => 'unchecked').map((told) => ({
      day,
      alert: told,
    }));
  }

  #dayIn(day: string, all: readonly DatedAlert[]): RehearsedDay {
    const levels = all.filter((one) => one.day === day).map(({ alert }) => alert.rule.level);
    const bySeverity: Partial<Record<Level, number>> = {};
    for (const level of levels) bySeverity[level] = (bySeverity[level] ?? 0) + 1;
    return { day, hits: this.#hits.get(day) ?? 0, alerts: levels.length, bySeverity };
  }

  #count(day: string, by: number): void {
    this.#hits.set(day, (this.#hits.get(day) ?? 0) + by);
  }

  #bookOf(day: string): AlertBook {
    const book = this.#books.get(day) ?? new AlertBook(this.#pack.rules);
    // Times are strangers' text: past so many days none gets a book of its own.
    if (this.#books.size < MAX_DAYS) this.#books.set(day, book);
    return book;
  }
}

interface DatedAlert {
  readonly day: string;
  readonly alert: Alert;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function daysOf({ since, until }: Span): readonly string[] {
  const first = Math.floor(since / DAY);
  const count = Math.max(1, Math.ceil(until / DAY) - first);
  return Array.from({ length: Math.min(count, MAX_DAYS) }, (_, at) => dayOf((first + at) * DAY));
}

function groupsOf(alerts: readonly DatedAlert[]): readonly RehearsedGroup[] {
  const groups = new Map<string, RehearsedGroup>();
  for (const { alert } of alerts) {
    const { rule, account, region, group, count } = alert;
    const identity = JSON.stringify([rule.id, account, region, group]);
    const known = groups.get(identity);
    groups.set(identity, {
      ...{ rule: rule.id, title: rule.title, account, region, group },
      alerts: (known?.alerts ?? 0) + 1,
      events: (known?.events ?? 0) + count,
    });
  }
  return [...groups.values()].toSorted((a, b) => b.alerts - a.alerts || b.events - a.events);
}
