import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  EXIT
} from "./chunk-NAYQSQPS.js";
import {
  parseRuleInputs
} from "./chunk-SEGGY234.js";
import {
  plural
} from "./chunk-JIVHU4Y6.js";
import {
  loadPack,
  openRules,
  requirePack
} from "./chunk-6UPD3QEJ.js";
import {
  readDetectionConfig
} from "./chunk-4OCDWB2Y.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import {
  parsePlaceholders,
  parseRecords,
  tryRules
} from "./chunk-4QZU52QA.js";
import {
  openSources
} from "./chunk-P3F5EBTW.js";
import "./chunk-45B3SKYH.js";
import "./chunk-GVQBQINJ.js";
import "./chunk-BF6ZMQ34.js";
import "./chunk-GYOXDDUH.js";
import {
  describeRuleError
} from "./chunk-GONEJ7W6.js";
import {
  say
} from "./chunk-XU3HE2OV.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-XONQMURQ.js";
import "./chunk-WPV2HIGY.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-2SHCNTX3.js";
import {
  terminalText
} from "./chunk-XRNYZTIP.js";
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
var toStandardOutput = (line) => {
  process.stdout.write(`${line}
`);
};
async function listRules(options, print = toStandardOutput) {
  const inputs = parseRuleInputs(options);
  const { lists } = await readDetectionConfig(inputs.config);
  const { rules, correlations } = await requirePack(inputs.rules, lists);
  for (const { level, id, title, file } of [...rules, ...correlations])
    print([level.padEnd(13), id, terminalText(title), terminalText(file)].join("  "));
  return EXIT.clean;
}
async function showRule(wanted, options, print = toStandardOutput) {
  const inputs = parseRuleInputs(options);
  const { lists } = await readDetectionConfig(inputs.config);
  const { rules, correlations, files } = await loadPack(inputs.rules, lists);
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
  return EXIT.clean;
}
async function checkRules(paths, options = {}, print = toStandardOutput) {
  const { lists } = await readDetectionConfig(parseRuleInputs(options).config);
  const { rules, correlations, errors, warnings } = await loadPack(paths, lists);
  for (const warning of warnings) print(`warning: ${terminalText(describeRuleError(warning))}`);
  for (const error of errors) print(`error: ${terminalText(describeRuleError(error))}`);
  print(
    `${plural(rules.length + correlations.length, "rule")} loaded, ${plural(errors.length, "error")}, ${plural(warnings.length, "warning")}`
  );
  return errors.length === 0 ? EXIT.clean : EXIT.wrongUse;
}
async function evalRules(paths, options, print = toStandardOutput) {
  const own = await placeholdersOf(options);
  const inputs = parseRuleInputs(options);
  const config = await readDetectionConfig(inputs.config);
  const { pack, skipped, sources } = await openRules(inputs, config, {
    load: (lists) => requirePack(paths, lists),
    own
  });
  for (const { title, reason } of skipped) say(`skipped: ${title}: ${reason}`);
  const records = await readEvents(String(options.events));
  for (const record of records) openSources(record, sources);
  const { hits, alerts } = tryRules(pack, records);
  for (const row of [...hits, ...alerts]) print(JSON.stringify(row));
  return EXIT.clean;
}
async function placeholdersOf({ placeholders }) {
  return typeof placeholders === "string" ? readPlaceholders(placeholders) : /* @__PURE__ */ new Map();
}
export {
  checkRules,
  evalRules,
  listRules,
  showRule
};
