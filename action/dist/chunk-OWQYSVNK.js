import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  TrackerError,
  trackerCode
} from "./chunk-CS4XFFQV.js";
import {
  _enum,
  array,
  boolean,
  number,
  object,
  string,
  union,
  unknown
} from "./chunk-WPV2HIGY.js";
import {
  formatLedger
} from "./chunk-2A4KSNXE.js";
import {
  GATE_LABEL
} from "./chunk-PHW2YVWF.js";

// action/write/issues/github-answers.ts
var issueSchema = object({
  id: number(),
  number: number(),
  title: string(),
  body: string().nullish(),
  state: _enum(["open", "closed"]),
  state_reason: string().nullish(),
  closed_at: string().nullable(),
  labels: array(union([string(), object({ name: string().optional() })])),
  assignees: array(object({ login: string() })).nullish(),
  user: object({ login: string() }).nullable(),
  author_association: string().optional(),
  pull_request: unknown().optional()
});
var commentSchema = object({
  id: number(),
  body: string().optional(),
  issue_url: string(),
  user: object({ login: string() }).nullable()
});
var repoSchema = object({
  private: boolean(),
  visibility: _enum(["public", "internal", "private"]).optional().catch(void 0)
});
var listSchema = array(unknown());
var TRUSTED = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
function parsed(schema, data) {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new TrackerError(
    "unknown",
    `GitHub's answer is not what it documents: ${result.error.issues[0]?.message ?? ""}`
  );
}
function issueUnlessPull(item, identities) {
  const isPull = parsed(issueSchema, item).pull_request !== void 0;
  return isPull ? [] : [parseIssue(item, identities)];
}
function parseIssue(data, identities) {
  const issue = parsed(issueSchema, data);
  return {
    number: issue.number,
    id: issue.id,
    title: issue.title,
    body: issue.body ?? "",
    open: issue.state === "open",
    reason: REASONS.find((reason) => reason === issue.state_reason),
    closedAt: issue.closed_at === null ? void 0 : new Date(issue.closed_at),
    labels: issue.labels.map(labelName),
    assignees: issue.assignees?.map(({ login }) => login) ?? [],
    trusted: isTrusted(issue, identities)
  };
}
var REASONS = ["completed", "not_planned", "duplicate", "reopened"];
function labelName(label) {
  return typeof label === "string" ? label : label.name ?? "";
}
function isTrusted(issue, identities) {
  return TRUSTED.has(issue.author_association ?? "") || identities.has(issue.user?.login ?? "");
}

// action/write/issues/commands.ts
var PLAIN = ["ack", "false-positive", "reopen", "autoclose"];
var DEFAULT_DAYS = 90;
var MOST_DAYS = 365;
function parseOrder(body) {
  const command = /^\/([a-z-]{1,30})(?:\s+(.*))?$/.exec(firstLine(body));
  return command === null ? void 0 : namedOrder(command[1], command[2]);
}
function duplicateNamed(body) {
  const named = /^duplicate of #(\d{1,9})$/i.exec(firstLine(body));
  return named === null ? void 0 : Number(named[1]);
}
function firstLine(body) {
  return /^[^\r\n]*/.exec(body.slice(0, 500))?.[0].trimEnd() ?? "";
}
function namedOrder(name = "", argument = "") {
  if (name === "suppress") return suppressOrder(argument);
  return { verb: PLAIN.find((known) => known === name) ?? "unknown" };
}
function ordersFor(comments, issue, after) {
  return comments.filter((comment) => comment.issue === issue && comment.id > after && comment.allowed).map(({ id, body }) => ({ comment: id, order: parseOrder(body) })).filter((heard) => heard.order !== void 0).sort((a, b) => a.comment - b.comment);
}
function suppressOrder(argument) {
  const [, amount, unit] = /^(\d{1,4})([dw])(?:\s|$)/.exec(argument) ?? [];
  if (amount === void 0) return { verb: "suppress", days: DEFAULT_DAYS };
  const days = Number(amount) * (unit === "w" ? 7 : 1);
  return days === 0 ? { verb: "unknown" } : { verb: "suppress", days: Math.min(days, MOST_DAYS) };
}

// action/write/issues/github-listings.ts
var REPO = "/repos/{owner}/{repo}";
var PAGE = 100;
var MOST_PAGES = 200;
async function pages(fetchPage) {
  const all = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const items = parsed(listSchema, await fetchPage({ per_page: PAGE, page }));
    all.push(...items);
    if (items.length < PAGE) return all;
  }
  throw new TrackerError("invalid", `more than ${MOST_PAGES * PAGE} entries in one listing`);
}
async function ownLogins(ask, known) {
  try {
    const { login } = parsed(object({ login: string() }), await ask("GET /user"));
    return /* @__PURE__ */ new Set([...known, login]);
  } catch (error) {
    if (trackerCode(error) !== "denied") throw error;
    return new Set(known);
  }
}
async function prepareLabels(ask, labels) {
  const items = await pages((page) => ask(`GET ${REPO}/labels`, page));
  const there = new Set(items.map((item) => parsed(object({ name: string() }), item).name));
  for (const name of labels.filter((label) => !there.has(label))) {
    try {
      await ask(`POST ${REPO}/labels`, { name, color: colorOf(name) });
    } catch (error) {
      if (trackerCode(error) !== "invalid") throw error;
    }
  }
}
var COLORS = {
  "severity:critical": "b60205",
  "severity:high": "d93f0b",
  "severity:medium": "fbca04",
  "severity:low": "c2e0c6"
};
function colorOf(label) {
  return COLORS[label] ?? "ededed";
}

// action/write/issues/sayings.ts
import { createHash } from "node:crypto";

// action/write/issues/ledger-text.ts
var WORDS = {
  new: "new",
  acknowledged: "acknowledged",
  regressed: "came back",
  fixed: "fixed, as a later run proved",
  done: "closed as done by a person",
  suppressed: "suppressed",
  "false-positive": "a false positive, never reopened",
  duplicate: "a duplicate of another issue"
};
var REVIEW = "The rule has changed since it was called false: look again, then `/false-positive why` or `/reopen`";
var HEADING = "## Ledger";
function renderLedger(ledger) {
  const lines = ledgerLines(ledger).map((line) => `- ${line}`);
  return `${HEADING}

${lines.join("\n")}

${formatLedger(ledger)}`;
}
function ledgerLines(ledger) {
  const { status, count, lastSeen, quiet, absentRuns, until, previous, log, review } = ledger;
  const lines = [
    [true, () => `State: ${WORDS[status]}`],
    [count > 0, () => `Seen: at least ${timesOf(count)}`],
    [lastSeen > 0, () => `Last event: ${instant(lastSeen)}`],
    [quiet > 0, () => "Quiet: looked for, and not seen again"],
    [absentRuns > 0, () => `Not found in the last ${runsOf(absentRuns)}`],
    [status === "suppressed", () => `Suppressed until: ${instant(until)}`],
    [review > 0 && status === "false-positive", () => REVIEW],
    [previous > 0, () => `Seen before in: #${previous}`],
    [log.length > 0, () => `Commands obeyed: ${log.map(logEntry).join(", ")}`]
  ];
  return lines.filter(([holds]) => holds).map(([, text]) => text());
}
function withoutLedger(managed) {
  const start = `
${managed}`.lastIndexOf(`
${HEADING}
`);
  return start === -1 ? managed : managed.slice(0, start).trimEnd();
}
function instant(seconds) {
  return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
}
function timesOf(count) {
  return count === 1 ? "once" : `${count} times`;
}
function runsOf(count) {
  return count === 1 ? "run" : `${count} runs`;
}
function logEntry(entry) {
  const [comment = "", verb = ""] = entry.split(".");
  return `[${verb}](#issuecomment-${comment})`;
}

// action/write/issues/sayings.ts
var HOW_TO_SILENCE = "If this is fine, say so: `/suppress 30d why` silences it for a while, `/false-positive why` for good.";
var SAYINGS = {
  worse: ({ severity }) => `The severity is now **${severity}**. The text above has the details.`,
  news: () => "Seen with another actor or in another region. The text above has the details.",
  fixed: ({ absentRuns }) => `Looked for again and not found, ${absentRuns} runs in a row: the check passes. Closed as fixed; it reopens if it fails again.`,
  "digest-arrived": () => "What was missing, or had not been looked at, was looked at: its signatures and hashes are valid. Closed as fixed.",
  quiet: ({ lastSeen }) => `Not seen since ${instant(lastSeen)}. Closed; it reopens if it is seen again.`,
  orphan: () => "The rule was retired, or this place is no longer looked at. Closed.",
  regressed: () => "It is back: found again after it was fixed. Reopened.",
  "not-done": () => `It was closed as done, and was found again since. Reopened. ${HOW_TO_SILENCE}`,
  "suppression-over": () => `The suppression has ended, and it is still found. Reopened. ${HOW_TO_SILENCE}`
};
function ownComment(name, ledger, basis) {
  const key = createHash("sha256").update(`${name} ${basis}`).digest("hex").slice(0, 16);
  return { key, text: `<!-- ev ${key} -->
${SAYINGS[name](ledger)}` };
}
function keyOf(comment) {
  return /^<!-- ev ([0-9a-f]{16}) -->/.exec(comment)?.[1];
}

// action/write/issues/github-comments.ts
var MAY_TRIAGE = /* @__PURE__ */ new Set(["triage", "write", "maintain", "admin"]);
var MOST_PEOPLE = 20;
async function readComments(ask, since, identities) {
  const own = await identities();
  const query = { since: since.toISOString(), sort: "created", direction: "asc" };
  const items = await pages((page) => ask(`GET ${REPO}/issues/comments`, { ...query, ...page }));
  const mayTriage = rights(ask);
  const found = [];
  for (const item of items) {
    const { id, body = "", issue_url, user } = parsed(commentSchema, item);
    const login = user?.login ?? "";
    if (own.has(login) || !speaksToUs(body)) continue;
    found.push({ id, issue: numberIn(issue_url), body, allowed: await mayTriage(login) });
  }
  return found;
}
function speaksToUs(body) {
  if (keyOf(body) !== void 0) return false;
  return parseOrder(body) !== void 0 || duplicateNamed(body) !== void 0;
}
function numberIn(issueUrl) {
  return Number(/\/(\d+)$/.exec(issueUrl)?.[1] ?? 0);
}
function rights(ask) {
  const known = /* @__PURE__ */ new Map();
  return async (login) => {
    const answer = known.get(login);
    if (answer !== void 0) return answer;
    const allowed = login !== "" && known.size < MOST_PEOPLE && await askRights(ask, login);
    known.set(login, allowed);
    return allowed;
  };
}
async function askRights(ask, username) {
  const shape = object({ role_name: string(), permission: string() });
  try {
    const data = await ask(`GET ${REPO}/collaborators/{username}/permission`, { username });
    const { role_name, permission } = parsed(shape, data);
    return MAY_TRIAGE.has(role_name) || permission === "write" || permission === "admin";
  } catch (error) {
    if (trackerCode(error) === "gone") return false;
    throw error;
  }
}

// action/write/issues/github-tracker.ts
var ISSUE = `${REPO}/issues/{issue_number}`;
function githubTracker(ask, options = {}) {
  const identities = once(() => ownLogins(ask, options.identities ?? ["github-actions[bot]"]));
  return { ...reads(ask, identities), ...writes(ask, identities) };
}
var OURS = { labels: GATE_LABEL, state: "all", sort: "created" };
function reads(ask, identities) {
  return {
    visibility: once(async () => {
      const { visibility, private: hidden } = parsed(repoSchema, await ask(`GET ${REPO}`));
      return visibility ?? (hidden ? "private" : "public");
    }),
    list: async () => {
      const own = await identities();
      const query = { ...OURS, direction: "asc" };
      const items = await pages((page) => ask(`GET ${REPO}/issues`, { ...query, ...page }));
      return items.flatMap((item) => issueUnlessPull(item, own));
    },
    dashboards: async () => {
      const own = await identities();
      const labels = `${GATE_LABEL},kind:dashboard`;
      const query = { labels, state: "open", sort: "created", direction: "asc", per_page: 20 };
      const data = await ask(`GET ${REPO}/issues`, query);
      return parsed(listSchema, data).flatMap((item) => issueUnlessPull(item, own));
    },
    newest: async () => {
      const own = await identities();
      const data = await ask(`GET ${REPO}/issues`, { ...OURS, direction: "desc", per_page: 50 });
      return parsed(listSchema, data).flatMap((item) => issueUnlessPull(item, own));
    },
    get: async (number2) => parseIssue(await ask(`GET ${ISSUE}`, { issue_number: number2 }), await identities()),
    comments: (since) => readComments(ask, since, identities),
    commentsOn: async (number2) => {
      const query = { issue_number: number2 };
      const items = await pages((page) => ask(`GET ${ISSUE}/comments`, { ...query, ...page }));
      return items.map((item) => parsed(commentSchema, item).body ?? "");
    }
  };
}
function writes(ask, identities) {
  return {
    create: async (draft) => {
      const own = await identities();
      return parseIssue(await createIn(ask, draft), own);
    },
    update: async (number2, patch) => {
      const data = await ask(`PATCH ${ISSUE}`, { issue_number: number2, ...patchFields(patch) });
      parseIssue(data, /* @__PURE__ */ new Set());
    },
    comment: async (number2, body) => {
      parsed(commentSchema, await ask(`POST ${ISSUE}/comments`, { issue_number: number2, body }));
    },
    react: async (comment, content) => {
      const route = `POST ${REPO}/issues/comments/{comment_id}/reactions`;
      await ask(route, { comment_id: comment, content });
    },
    prepareLabels: (labels) => prepareLabels(ask, labels)
  };
}
async function createIn(ask, draft) {
  const route = `POST ${REPO}/issues`;
  const { assignees, ...rest } = draft;
  try {
    return await ask(route, { ...rest, assignees });
  } catch (error) {
    const code = trackerCode(error);
    if (code === "invalid" && assignees.length > 0) return ask(route, { ...rest, assignees: [] });
    if (code !== "gone") throw error;
    const message = "this repository has no issues: switch them on in its settings, or name another one";
    throw new TrackerError("disabled", message, { cause: error });
  }
}
function patchFields({ reason, duplicateOf, ...patch }) {
  return {
    ...patch,
    ...reason === void 0 ? {} : { state_reason: reason },
    ...duplicateOf === void 0 ? {} : { duplicate_issue_id: duplicateOf }
  };
}
function once(work) {
  let result;
  return () => {
    result ??= work();
    result.catch(() => result = void 0);
    return result;
  };
}

export {
  duplicateNamed,
  ordersFor,
  renderLedger,
  withoutLedger,
  instant,
  ownComment,
  keyOf,
  githubTracker
};
