import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  plural
} from "./chunk-JIVHU4Y6.js";
import {
  SEVERITIES
} from "./chunk-GJ2JQX4R.js";
import {
  terminalText
} from "./chunk-XRNYZTIP.js";
import {
  __commonJS,
  __toESM
} from "./chunk-UFBTD2WW.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// action/write/text.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// action/write/text-coverage.ts
var MAX_CHAINS = 40;
var MAX_UNREAD = 10;
function renderCoverage(report, paint) {
  const lines = [
    ...digestLines(report),
    ...detectionLines(report),
    ...drawnChains(report).flatMap((chain) => chainLines(chain, paint)),
    ...report.integrity.chains.length > 0 ? [paint.dim(LEGEND)] : [],
    ...moreLine(report.integrity.chains.length - MAX_CHAINS, "chain"),
    ...unreadLines(report.unread, paint),
    ...noteLines(report.notes, paint)
  ];
  if (lines.length === 0) return "";
  return [paint.bold("COVERAGE"), ...lines.map((line) => `  ${line}`)].join("\n");
}
function drawnChains({ integrity: { chains } }) {
  if (chains.length <= MAX_CHAINS) return chains;
  const isBad = ({ state, hours }) => state !== "whole" || /[x?]/u.test(hours);
  const [bad, good] = [chains.filter(isBad), chains.filter((chain) => !isBad(chain))];
  return [...bad, ...good].slice(0, MAX_CHAINS);
}
function digestLines({ integrity: { digests, logFiles, chains } }) {
  const { verified, failed, pending, unverified, unlisted } = logFiles;
  const files = verified + failed + pending + unverified + unlisted;
  if (chains.length === 0 && files === 0) return [];
  return [
    `digests     ${digests.valid} valid, ${digests.invalid} invalid, ${digests.missing} missing`,
    `log files   ${verified} verified, ${failed} failed, ${pending} pending, ${unverified} unverified, ${unlisted} unlisted`
  ];
}
function detectionLines({
  detections: { rules, events, logFiles, bytes, skipped }
}) {
  if (rules === 0) return [];
  const megabytes = (bytes / 1e6).toFixed(1);
  return [
    `detections  ${plural(rules, "rule")} over ${plural(events, "event")} in ${plural(logFiles, "log file")} (${megabytes} MB)`,
    ...skippedLines(skipped)
  ];
}
var MAX_REASONS = 5;
function skippedLines(skipped) {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const told = reasons.slice(0, MAX_REASONS).map((reason) => {
    const [rule, ...more] = skipped.filter((row) => row.reason === reason);
    const who = more.length > 0 ? plural(more.length + 1, "rule") : rule?.title ?? "";
    return `skipped     ${terminalText(who)}: ${terminalText(reason)}`;
  });
  return [...told, ...moreLine(reasons.length - MAX_REASONS, "such line")];
}
var HOURS_PER_LINE = 96;
function chainLines(chain, paint) {
  const { account, region, from, to, state, trail, hours } = chain;
  const mark = {
    whole: paint.green("whole  "),
    broken: paint.red("broken "),
    unknown: paint.yellow("unknown")
  };
  const lines = hours.match(new RegExp(`.{1,${HOURS_PER_LINE}}`, "gu")) ?? [];
  return [
    `chain       ${mark[state]} ${account} ${region.padEnd(14)} ${from} to ${to}  ${paint.dim(terminalText(trail))}`,
    ...lines.map(
      (line) => `            ${Array.from(line, (sign) => drawHour(sign, paint)).join("")}`
    )
  ];
}
function drawHour(sign, paint) {
  switch (sign) {
    case "=":
      return paint.green("▄");
    case "x":
      return paint.red("✖");
    case "?":
      return paint.yellow("?");
    default:
      return paint.dim(sign);
  }
}
var LEGEND = "            ▄ proved  ✖ broken  ? not checked  . too new for a digest  - off, as recorded, one sign per hour";
function unreadLines(unread, paint) {
  const told = unread.slice(0, MAX_UNREAD).map(({ what, key, reason }) => {
    const about = key === "" || reason.includes(key) ? "" : `${key}: `;
    return `${paint.yellow("not read")}    ${terminalText(what)}: ${terminalText(about + reason)}`;
  });
  return [...told, ...moreLine(unread.length - MAX_UNREAD, "such line")];
}
function noteLines(notes, paint) {
  const told = notes.slice(0, MAX_UNREAD).map((note) => `${paint.dim("note")}        ${terminalText(note)}`);
  return [...told, ...moreLine(notes.length - MAX_UNREAD, "such line")];
}
function moreLine(count, noun) {
  return count > 0 ? [`            … and ${count} more ${noun}${count === 1 ? "" : "s"}`] : [];
}

// action/write/text-controls.ts
var ORDER = ["fail", "unknown", "pass", "not-applicable"];
var WORD = {
  fail: "FAIL",
  unknown: "unknown",
  pass: "pass",
  "not-applicable": "n/a"
};
var COLOR = {
  fail: "red",
  unknown: "yellow",
  pass: "green",
  "not-applicable": "dim"
};
function renderControls({ controls }, paint) {
  if (controls.length === 0) return "";
  const families = /* @__PURE__ */ new Map();
  for (const row of controls) {
    const family = row.id.split("-")[0] ?? "";
    families.set(family, [...families.get(family) ?? [], row]);
  }
  const parts = [...families].map(([family, rows]) => renderFamily(family, rows, paint));
  return [`${paint.bold("CONTROLS")}  ${counts(controls)}`, ...parts].join("\n\n");
}
function renderFamily(family, rows, paint) {
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return [`  ${paint.bold(family)}`, ...sorted.map((row) => renderRow(row, paint))].join("\n");
}
function renderRow({ id, status, account, region, message }, paint) {
  const word = paint[COLOR[status]](WORD[status].padEnd(8));
  return `    ${word}${id.padEnd(10)}${account.padEnd(14)}${region.padEnd(15)}${terminalText(message)}`;
}
function counts(controls) {
  return ORDER.map((status) => ({
    status,
    count: controls.filter((row) => row.status === status).length
  })).filter(({ count }) => count > 0).map(({ status, count }) => `${count} ${WORD[status]}`).join(", ");
}

// action/write/text-explanations.ts
var MAX_TOLD = 50;
function renderExplanations({ detections }, paint) {
  const explained = detections.alerts.filter(({ explanation }) => explanation !== void 0);
  if (explained.length === 0) return "";
  const told = explained.slice(0, MAX_TOLD).map((alert) => renderAlert(alert, paint));
  const rest = explained.length - told.length;
  const more = rest > 0 ? [`… and ${plural(rest, "alert")} more: --format json holds all.`] : [];
  return [paint.bold("WHY"), ...told, ...more].join("\n\n");
}
function renderAlert({ title, account, region, explanation }, paint) {
  const place = [account, region].filter((part) => part !== "").join(" ");
  const { events = [], counted } = explanation ?? {};
  return [
    `  ${paint.bold(terminalText(title))}  ${paint.dim(terminalText(place))}`,
    ...counted === void 0 ? [] : countedLines(counted),
    ...events.flatMap((event) => eventLines(event, paint))
  ].join("\n");
}
function countedLines({ type, fields, needs, windowSeconds, ...counted }) {
  const { group, events, first, last } = counted;
  const of = fields.length === 0 ? "" : ` of ${fields.join(", ")}`;
  const by = group.map(({ field, value }) => `${field} = ${value || "(absent)"}`).join(", ");
  return [
    `    ${type}${of} ${needs} within ${windowSeconds} s${by === "" ? "" : `, for ${by}`}`,
    `    ${plural(events, "event")} from ${first} to ${last}`
  ].map((line) => `    ${terminalText(line.trim())}`);
}
function eventLines({ eventID, eventTime, rule, searches, unread }, paint) {
  const head = `    ${paint.dim(terminalText(`${eventTime} ${eventID}`))}  ${terminalText(rule)}`;
  if (unread !== void 0)
    return [head, `      ${paint.yellow("not explained")}: ${terminalText(unread)}`];
  return [head, ...searches.flatMap((search) => searchLines(search, paint))];
}
function searchLines({ name, holds, excludes, items }, paint) {
  const word = holds ? "holds" : "does not hold";
  const mark = holds !== excludes ? paint.green("✔") : paint.dim("·");
  const role = excludes ? `filter ${name}` : name;
  return [
    `      ${mark} ${terminalText(role)} ${word}`,
    ...items.map((item) => `          ${terminalText(itemText(item))}`)
  ];
}
function itemText({ field, holds, negated, values, tests }) {
  const name = field === "" ? "any value" : field;
  const found = values.length === 0 ? field === "" ? "" : " is absent" : ` = ${values.join(" | ")}`;
  const verb = holds === negated ? "does not meet" : "meets";
  return `${name}${found}, ${verb} ${tests.join(" | ")}`;
}

// action/write/text.ts
var MAX_TOLD2 = 50;
var MAX_FACTS = 6;
var INDENT = "            ";
var LABEL_WIDTH = 10;
function renderText(report, { color }) {
  const paint = import_picocolors.default.createColors(color);
  const parts = [
    renderVerdict(report, paint),
    renderCoverage(report, paint),
    renderControls(report, paint),
    renderFindings(report, paint),
    renderExplanations(report, paint)
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function renderVerdict(report, paint) {
  const { since, until } = report.window;
  const head = `${paint.bold("Trailwarden")} ${report.tool.version}   ${since} to ${until}`;
  return `${head}

${verdictLine(report, paint)}${incompleteLine(report, paint)}`;
}
function verdictLine({ findings, complete, integrity }, paint) {
  const needPeople = findings.filter(({ severity }) => severity !== "info");
  if (needPeople.length > 0) {
    const trust = isUntrustworthy(findings) ? " The logs cannot be trusted as they are." : "";
    return paint.red(
      paint.bold(`✖ ${plural(needPeople.length, "finding")}: ${counts2(needPeople)}.${trust}`)
    );
  }
  if (!complete)
    return paint.yellow(
      paint.bold(`◐ Nothing was found in what could be read.${unproved(integrity)}`)
    );
  return paint.green(paint.bold(`✔ ${wholeness(integrity)}Nothing was found.`));
}
function wholeness({ chains }) {
  if (chains.length === 0) return "";
  const off = chains.reduce((sum, { hours }) => sum + hours.split("-").length - 1, 0);
  if (off === 0) return "The audit trail is whole. ";
  return `The audit trail is whole but for ${plural(off, "hour")} in which it was off, as it records itself. `;
}
function unproved({ logFiles: { verified, unverified } }) {
  return verified === 0 && unverified > 0 ? ` None of ${plural(unverified, "log file")} could be verified.` : "";
}
function incompleteLine({ complete, unread }, paint) {
  if (complete) return "";
  const count = unread.length > 0 ? `${plural(unread.length, "thing")} could not be looked at` : "Not everything could be looked at";
  return `
${paint.yellow(`◐ Incomplete: ${count}; what was not read is not clean.`)}`;
}
function isUntrustworthy(findings) {
  return findings.some(({ kind, severity }) => kind === "integrity" && severity === "critical");
}
function counts2(findings) {
  const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return SEVERITIES.filter((severity) => of(severity) > 0).map((severity) => `${of(severity)} ${severity}`).join(", ");
}
function renderFindings({ findings }, paint) {
  if (findings.length === 0) return "";
  const told = findings.slice(0, MAX_TOLD2).map((finding) => renderFinding(finding, paint));
  const rest = findings.length - told.length;
  const more = rest > 0 ? [`… and ${plural(rest, "finding")} more: --format json or --issues <folder> hold all.`] : [];
  return [paint.bold("FINDINGS"), ...told, ...more].join("\n\n");
}
function renderFinding(finding, paint) {
  const place = [finding.account, finding.region].filter((part) => part !== "").join(" ");
  const lines = [
    terminalText(finding.summary),
    ...factLines(finding, paint),
    ...reasonLine(finding, paint),
    ...proofLine(finding, paint),
    ...stepLines(finding, paint)
  ];
  return [
    `  ${badge(finding.severity, paint)} ${paint.bold(terminalText(finding.title))}  ${paint.dim(terminalText(place))}`,
    ...lines.map((line) => `${INDENT}${line}`)
  ].join("\n");
}
function factLines({ facts, summary }, paint) {
  return facts.filter(({ value }) => !summary.includes(value)).slice(0, MAX_FACTS).map((fact) => labelled(fact.label, terminalText(fact.value), paint));
}
function reasonLine({ severityReason = "" }, paint) {
  return severityReason === "" ? [] : [labelled("Weight", terminalText(severityReason), paint)];
}
var PROOF = {
  verified: "verified by its digest",
  pending: "too new for a digest",
  failed: "contradicted by its digest",
  unchecked: "not checked"
};
function proofLine({ kind, evidence }, paint) {
  const states = new Set(evidence.map(({ state }) => state));
  if (kind !== "detection" || states.size === 1 && states.has("unchecked")) return [];
  return [labelled("Log file", [...states].map((state) => PROOF[state]).join("; "), paint)];
}
function stepLines({ nextSteps: [next] }, paint) {
  if (next === void 0) return [];
  const step = `${paint.cyan("Next".padEnd(LABEL_WIDTH))} ${terminalText(next.text)}`;
  const command = next.command === void 0 ? [] : [`${" ".repeat(LABEL_WIDTH)} ${terminalText(next.command)}`];
  return [step, ...command];
}
function labelled(label, value, paint) {
  return `${paint.dim(label.padEnd(LABEL_WIDTH))} ${value}`;
}
var COLOR2 = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "blue",
  info: "dim"
};
function badge(severity, paint) {
  return paint[COLOR2[severity]](severity.toUpperCase().padEnd(9));
}

export {
  renderText
};
