import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  passOver,
  sayUnread,
  withWindow
} from "./chunk-EOYXXA3Z.js";
import {
  AlertBook,
  correlationAlert
} from "./chunk-MHKGHCQD.js";
import "./chunk-3GXMGVEP.js";
import "./chunk-OVC3VDLQ.js";
import {
  EXIT
} from "./chunk-NAYQSQPS.js";
import {
  COMMANDS,
  parseInputs
} from "./chunk-SEGGY234.js";
import {
  plural
} from "./chunk-JIVHU4Y6.js";
import "./chunk-KC2CHIN5.js";
import {
  loadPack,
  openRules
} from "./chunk-6UPD3QEJ.js";
import {
  readDetectionConfig
} from "./chunk-4OCDWB2Y.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import {
  loadRules
} from "./chunk-4QZU52QA.js";
import "./chunk-P3F5EBTW.js";
import {
  Correlator,
  MemoryBook
} from "./chunk-45B3SKYH.js";
import {
  withGroupFields
} from "./chunk-GVQBQINJ.js";
import "./chunk-BF6ZMQ34.js";
import "./chunk-GYOXDDUH.js";
import {
  describeRuleError
} from "./chunk-GONEJ7W6.js";
import "./chunk-MLRT276W.js";
import {
  say
} from "./chunk-XU3HE2OV.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-KXX6JVAI.js";
import "./chunk-CJPDNVPI.js";
import "./chunk-XONQMURQ.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-JIACTFJR.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-YIG6M5ZD.js";
import "./chunk-36M2YAHL.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-2AN4GBOE.js";
import "./chunk-K5BESGI2.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-24L75XBE.js";
import "./chunk-5MD636BJ.js";
import {
  terminalText
} from "./chunk-XRNYZTIP.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// checks/detections/rehearsal.ts
var DAY = 864e5;
var MAX_DAYS = 400;
var Rehearsal = class {
  #pack;
  #books = /* @__PURE__ */ new Map();
  #hits = /* @__PURE__ */ new Map();
  #correlator;
  #memories;
  constructor({ rules, correlations }) {
    this.#pack = { rules: rules.map(withGroupFields), correlations };
    this.#correlator = new Correlator(this.#pack);
    this.#memories = new MemoryBook(this.#pack, { daily: true, fromFirstLog: true });
  }
  /** The rules as hits of them have to be made. */
  get pack() {
    return this.#pack;
  }
  /** A log file was looked at, whatever stood in it. */
  sawLog(key) {
    this.#memories.sawLog(key);
  }
  add(hit, key) {
    const day = hit.eventTime.slice(0, 10);
    this.#count(day, 1);
    this.#bookOf(day).add({ hit, key, evidence: "unchecked" });
    this.#correlator.add(hit, key);
    this.#memories.addHit(hit, key);
  }
  addSightings(sightings, key) {
    for (const { events, marks } of sightings)
      this.#count(dayOf(events[0]?.time ?? 0), marks.length);
    this.#memories.add(sightings, key);
  }
  finish(span) {
    const windowed = this.#correlator.finish();
    const remembered = this.#memories.finish(span);
    const alerts = [
      ...[...this.#books].flatMap(([day, book]) => book.alerts().map((alert) => ({ day, alert }))),
      ...[...windowed.alerts, ...remembered.alerts].flatMap((alert) => this.#dated(alert))
    ];
    return {
      days: daysOf(span).map((day) => this.#dayIn(day, alerts)),
      groups: groupsOf(alerts),
      skipped: remembered.skipped.map(({ correlation, reason }) => ({
        title: this.#pack.correlations[correlation]?.title ?? "",
        reason
      })),
      notices: [...windowed.notices, ...remembered.notices]
    };
  }
  #dated(alert) {
    const day = alert.fired.slice(0, 10);
    return correlationAlert(alert, this.#pack, () => "unchecked").map((told) => ({
      day,
      alert: told
    }));
  }
  #dayIn(day, all) {
    const levels = all.filter((one) => one.day === day).map(({ alert }) => alert.rule.level);
    const bySeverity = {};
    for (const level of levels) bySeverity[level] = (bySeverity[level] ?? 0) + 1;
    return { day, hits: this.#hits.get(day) ?? 0, alerts: levels.length, bySeverity };
  }
  #count(day, by) {
    this.#hits.set(day, (this.#hits.get(day) ?? 0) + by);
  }
  #bookOf(day) {
    const book = this.#books.get(day) ?? new AlertBook(this.#pack.rules);
    if (this.#books.size < MAX_DAYS) this.#books.set(day, book);
    return book;
  }
};
function dayOf(time) {
  return new Date(time).toISOString().slice(0, 10);
}
function daysOf({ since, until }) {
  const first = Math.floor(since / DAY);
  const count = Math.max(1, Math.ceil(until / DAY) - first);
  return Array.from({ length: Math.min(count, MAX_DAYS) }, (_, at) => dayOf((first + at) * DAY));
}
function groupsOf(alerts) {
  const groups = /* @__PURE__ */ new Map();
  for (const { alert } of alerts) {
    const { rule, account, region, group, count } = alert;
    const identity = JSON.stringify([rule.id, account, region, group]);
    const known = groups.get(identity);
    groups.set(identity, {
      ...{ rule: rule.id, title: rule.title, account, region, group },
      alerts: (known?.alerts ?? 0) + 1,
      events: (known?.events ?? 0) + count
    });
  }
  return [...groups.values()].toSorted((a, b) => b.alerts - a.alerts || b.events - a.events);
}

// action/write/rehearsal.ts
var MAX_GROUPS = 10;
var MAX_BAR = 40;
function renderRehearsal(told) {
  const { window, days, groups, skipped } = told;
  const alerts = days.reduce((sum, day) => sum + day.alerts, 0);
  const perDay = (alerts / Math.max(1, days.length)).toFixed(1);
  return [
    `${window.since} to ${window.until}: ${plural(told.events, "event")} in ${plural(told.logFiles, "log file")}`,
    `${plural(alerts, "alert")}, ${perDay} a day`,
    "",
    "day             hits  alerts",
    ...days.map(dayLine),
    ...groups.length > 0 ? ["", "most alerts"] : [],
    ...groups.slice(0, MAX_GROUPS).map(groupLine),
    ...skipped.map(
      ({ title, reason }) => `
skipped: ${terminalText(title)}: ${terminalText(reason)}`
    )
  ].join("\n");
}
function dayLine({ day, hits, alerts, bySeverity }) {
  const levels = Object.entries(bySeverity).map(([level, count]) => `${count} ${level}`);
  const bar = "▇".repeat(Math.min(MAX_BAR, alerts));
  const line = `${day}  ${String(hits).padStart(8)}${String(alerts).padStart(8)}  ${bar} ${levels.join(", ")}`;
  return line.trimEnd();
}
function groupLine(told) {
  const { title, account, region, group, alerts, events } = told;
  const place = [account, region, ...group].filter((part) => part !== "");
  const who = [...new Set(place)].join(" ");
  const counts = `${plural(alerts, "alert").padStart(12)} ${plural(events, "event").padStart(14)}`;
  return `${counts}  ${terminalText(title)}: ${terminalText(who)}`;
}

// action/try-command.ts
async function tryRule(wanted, raw, interrupted) {
  const inputs = parseInputs(COMMANDS.detect, withWindow(raw), /* @__PURE__ */ new Date());
  if (inputs.format !== "text" && inputs.format !== "json")
    throw new UsageError(`--format ${inputs.format}: rules try writes text or json`);
  const detections = await openRules(inputs, await readDetectionConfig(inputs.config), {
    load: (lists) => packOf(wanted, inputs, lists)
  });
  const rehearsal = new Rehearsal(detections.pack);
  const passed = await passOver({
    ...{ inputs, detections, interrupted },
    onFile: ({ key, parts }) => {
      if (parts.detections !== void 0) rehearsal.sawLog(key);
      for (const hit of parts.detections?.hits ?? []) rehearsal.add(hit, key);
      rehearsal.addSightings(parts.sightings ?? [], key);
    }
  });
  sayUnread(passed.unread);
  const { since, until } = inputs.window;
  const finished = rehearsal.finish({ since: since.getTime(), until: until.getTime() });
  const rehearsed = { ...finished, skipped: [...detections.skipped, ...finished.skipped] };
  for (const notice of rehearsed.notices) say(notice);
  print(rehearsed, { ...passed, inputs });
  return passed.unread.length + rehearsed.notices.length > 0 ? EXIT.incomplete : EXIT.clean;
}
function print(rehearsed, { inputs, ...passed }) {
  const { days, groups, skipped } = rehearsed;
  const { since, until } = inputs.window;
  const told = {
    window: { since: since.toISOString(), until: until.toISOString() },
    ...{ logFiles: passed.files, events: passed.events, days, groups, skipped }
  };
  const text = inputs.format === "json" ? JSON.stringify(told, null, 2) : renderRehearsal(told);
  process.stdout.write(`${text}
`);
}
async function packOf(wanted, { rules }, placeholders) {
  const pack = await loadPack(rules, placeholders);
  const rule = [...pack.rules, ...pack.correlations].find(
    ({ id, title, file: file2 }) => id === wanted || title.toLowerCase() === wanted.toLowerCase() || file2 === named(wanted)
  );
  const file = pack.files.find((each) => each.file === rule?.file);
  return checked(
    file === void 0 ? await packIn(wanted, placeholders) : loadRules([file], { placeholders })
  );
}
function named(wanted) {
  return `builtin/${wanted}.yml`;
}
async function packIn(path, placeholders) {
  try {
    return await loadPack([path], placeholders);
  } catch (error) {
    const reason = `"${path}" is no rule file and no rule's id or title: ${reasonOf(error)}`;
    throw new UsageError(`${reason}; "trailwarden rules list" names ours`, { cause: error });
  }
}
function checked({ rules, correlations, errors }) {
  if (errors.length > 0) throw new UsageError(errors.map(describeRuleError).join("\n"));
  return { rules, correlations };
}
export {
  tryRule
};
