import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  plural
} from "./chunk-JIVHU4Y6.js";
import {
  loadPack,
  requirePack
} from "./chunk-Y2BUCWEX.js";
import {
  parsePlaceholders,
  parseRecords,
  tryRules
} from "./chunk-YVTAWRBI.js";
import "./chunk-TKEAUO4P.js";
import "./chunk-33PJNOER.js";
import "./chunk-3Q35IQPU.js";
import "./chunk-QK33T7IF.js";
import "./chunk-GYOXDDUH.js";
import {
  describeRuleError
} from "./chunk-GONEJ7W6.js";
import {
  ruleSelection
} from "./chunk-O4VSRGUP.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-VKPZG44R.js";
import {
  terminalText
} from "./chunk-XRNYZTIP.js";
import "./chunk-2SHCNTX3.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/read/events.ts
import { createReadStream } from "node:fs";
var MAX_BYTES = 512 * 1024 * 1024;
async function readEvents(file) {
  const text = await readText(file);
  try {
    return parseRecords(text);
  } catch (error) {
    throw new UsageError(`--events ${file}: ${reasonOf(error)}`, { cause: error });
  }
}
async function readText(file) {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  const chunks = [];
  let size = 0;
  try {
    for await (const bytes of chunksOf(stream)) {
      size += bytes.length;
      if (size > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
      chunks.push(Buffer.from(bytes));
    }
  } catch (error) {
    throw new UsageError(`--events ${file}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
  return Buffer.concat(chunks).toString("utf8");
}
function chunksOf(stream) {
  return stream;
}

// action/read/placeholders.ts
import { readFile } from "node:fs/promises";
async function readPlaceholders(file) {
  try {
    return parsePlaceholders(await readFile(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--placeholders ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

// action/rules-command.ts
var FINE = 0;
var WRONG = 2;
var toStandardOutput = (line) => {
  process.stdout.write(`${line}
`);
};
async function listRules(options, print = toStandardOutput) {
  const { rules, correlations } = await requirePack(ruleSelection(options));
  for (const { level, id, title, file } of [...rules, ...correlations])
    print([level.padEnd(13), id, terminalText(title), terminalText(file)].join("  "));
  return FINE;
}
async function showRule(wanted, options, print = toStandardOutput) {
  const { rules, correlations, files } = await loadPack(ruleSelection(options));
  const rule = [...rules, ...correlations].find(
    ({ id, title }) => id === wanted || title.toLowerCase() === wanted.toLowerCase()
  );
  const found = files.find(({ file }) => file === rule?.file);
  if (found === void 0)
    throw new UsageError(
      `no rule has the id or title "${wanted}"; "trailwarden rules list" names them all`
    );
  print(`# ${terminalText(found.file)}`);
  for (const line of found.text.trimEnd().split("\n")) print(terminalText(line));
  return FINE;
}
async function checkRules(paths, print = toStandardOutput) {
  const { rules, correlations, errors, warnings } = await loadPack(paths);
  for (const warning of warnings) print(`warning: ${terminalText(describeRuleError(warning))}`);
  for (const error of errors) print(`error: ${terminalText(describeRuleError(error))}`);
  print(
    `${plural(rules.length + correlations.length, "rule")} loaded, ${plural(errors.length, "error")}, ${plural(warnings.length, "warning")}`
  );
  return errors.length === 0 ? FINE : WRONG;
}
async function evalRules(paths, { events, placeholders }, print = toStandardOutput) {
  const lists = typeof placeholders === "string" ? await readPlaceholders(placeholders) : void 0;
  const pack = await requirePack(paths, lists);
  const { hits, alerts } = tryRules(pack, await readEvents(String(events)));
  for (const row of [...hits, ...alerts]) print(JSON.stringify(row));
  return FINE;
}
export {
  checkRules,
  evalRules,
  listRules,
  showRule
};
