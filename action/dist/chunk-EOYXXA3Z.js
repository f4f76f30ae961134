import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  logTasks,
  openStory,
  wantedSections
} from "./chunk-MHKGHCQD.js";
import {
  NO_MEMORY,
  openState,
  rememberLearnt
} from "./chunk-3GXMGVEP.js";
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
import {
  openRules,
  requirePack
} from "./chunk-6UPD3QEJ.js";
import {
  readDetectionConfig
} from "./chunk-4OCDWB2Y.js";
import {
  MemoryBook
} from "./chunk-45B3SKYH.js";
import {
  countRemembered
} from "./chunk-BF6ZMQ34.js";
import {
  say
} from "./chunk-XU3HE2OV.js";
import {
  connectArchive
} from "./chunk-YIG6M5ZD.js";
import {
  terminalText
} from "./chunk-XRNYZTIP.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";

// checks/detections/memory/memory-rules.ts
function onlyMemories({ rules, correlations }) {
  const memories = correlations.filter(({ memory }) => memory !== void 0);
  const read = new Set(memories.flatMap(({ inputs }) => inputs.map(({ index }) => index)));
  return {
    rules: rules.map((rule, index) => ({
      ...rule,
      reports: false,
      feeds: read.has(index),
      folds: read.has(index)
    })),
    correlations: memories
  };
}

// action/archive-pass.ts
async function passOver({ inputs, detections, interrupted, onFile }) {
  const unread = [];
  const given = await connectArchive(inputs.place, (key, reason) => {
    unread.push(`${key}: ${reason}`);
  });
  try {
    const wires = { interrupted, onHit: () => void 0 };
    const story = await openStory(inputs, wires, {
      ...{ ...given, now: inputs.window.until, memory: NO_MEMORY },
      openDetections: () => Promise.resolve(detections)
    });
    const tasks = logTasks(await wantedSections(story), {
      archive: given.archive,
      windowOf: () => inputs.window,
      onPlanned: () => void 0,
      onUnread: ({ account, region }, error) => {
        unread.push(`logs of ${account} ${region}: ${error.message}`);
      }
    });
    const count = { files: 0, events: 0, bytes: 0 };
    for await (const { file } of story.scan(tasks)) {
      count.files += 1;
      count.events += file.parts.detections?.events ?? 0;
      count.bytes += file.sight.kind === "whole" ? file.sight.bytes : 0;
      unread.push(...unreadOf(file));
      onFile(file);
      story.progress.show({ doing: inputs.archive, files: count.files, bytes: count.bytes });
    }
    story.progress.end();
    if (interrupted.aborted) unread.push("it was interrupted");
    return { files: count.files, events: count.events, unread };
  } finally {
    given.close();
  }
}
function unreadOf({ key, sight, parts }) {
  const problems = (parts.detections?.problems ?? []).map((problem) => `${key}: ${problem}`);
  if (sight.kind === "whole") return problems;
  const reason = "reason" in sight ? sight.reason : `inflates to more than ${sight.limit} bytes`;
  return [...problems, `${key}: ${reason}`];
}
var MAX_SAID = 10;
function sayUnread(unread) {
  for (const what of unread.slice(0, MAX_SAID)) say(`not read: ${what}`);
  const more = unread.length - MAX_SAID;
  if (more > 0) say(`not read: and ${more} more`);
}

// action/baseline-command.ts
var DEFAULT_WINDOW = "30d";
async function runBaseline(raw, interrupted) {
  const now = /* @__PURE__ */ new Date();
  const inputs = parseInputs(COMMANDS.detect, withWindow(raw), now);
  const store = await storeOf(inputs);
  const detections = await openRules(inputs, await readDetectionConfig(inputs.config), {
    load: async (lists) => onlyMemories(await requirePack(inputs.rules, lists))
  });
  const { pack, skipped } = detections;
  if (pack.correlations.length === 0)
    throw new UsageError("--rules: none of these rules has a memory; there is nothing to learn");
  const book = new MemoryBook(pack, { fromFirstLog: true });
  const { files, events, unread } = await passOver({
    ...{ inputs, detections, interrupted },
    onFile: ({ key, parts }) => {
      if (parts.detections !== void 0) book.sawLog(key);
      book.add(parts.sightings ?? [], key);
    }
  });
  sayUnread(unread);
  if (interrupted.aborted) return EXIT.incomplete;
  const until = Math.min(inputs.window.until.getTime(), now.getTime());
  const span = { since: inputs.window.since.getTime(), until };
  const { state, notices } = book.finish(span);
  for (const notice of notices) say(notice);
  for (const { title, reason } of skipped) say(`not learnt: ${title}: ${reason}`);
  await store.update((current) => rememberLearnt(current, state));
  say(`learnt from ${plural(events, "event")} in ${plural(files, "log file")}`);
  for (const line of learntLines(pack, state)) process.stdout.write(`${line}
`);
  return unread.length + notices.length > 0 ? EXIT.incomplete : EXIT.clean;
}
function withWindow(raw) {
  const isChosen = raw.since !== void 0 || raw.window !== void 0;
  return isChosen ? raw : { ...raw, window: DEFAULT_WINDOW };
}
async function storeOf({ state, endpoint }) {
  if (state === void 0)
    throw new UsageError("give --state: the file or s3://bucket/key that the runs use");
  return openState(state, endpoint);
}
function learntLines({ correlations }, state) {
  return correlations.map((rule) => learntLine(rule, state));
}
function learntLine({ id, title, memory }, { rules }) {
  const { keys, days } = countRemembered(rules[id]);
  const warm = `${days} of ${memory?.warmUp ?? 0} days`;
  return [id, `${keys} keys`.padStart(12), warm.padEnd(13), terminalText(title)].join("  ");
}

export {
  passOver,
  sayUnread,
  runBaseline,
  withWindow
};
