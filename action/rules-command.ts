import { openSources } from '../checks/detections/derive/source.ts';
import { describeRuleError, tryRules, type Placeholders } from '../checks/detections/index.ts';
import { UsageError } from '../checks/errors.ts';
import { EXIT } from './exit-status.ts';
import { parseRuleInputs, type RawInputs } from './inputs.ts';
import { openRules } from './open-rules.ts';
import { readDetectionConfig } from './read/detection-config.ts';
import { readEvents } from './read/events.ts';
import { readPlaceholders } from './read/placeholders.ts';
import { loadPack, requirePack } from './rule-pack.ts';
import { say } from './say.ts';
import { terminalText } from './write/clean-text.ts';
import { plural } from './write/text-words.ts';

/** Where a command puts its data, line by line. */
export type Print = (line: string) => void;

const toStandardOutput: Print = (line) => {
  process.stdout.write(`${line}\n`);
};

/** `rules list`: level, id, title and file of every rule. */
export async function listRules(options: RawInputs, print = toStandardOutput): Promise<number> {
  const inputs = parseRuleInputs(options);
  const { lists } = await readDetectionConfig(inputs.config);
  const { rules, correlations } = await requirePack(inputs.rules, lists);
  for (const { level, id, title, file } of [...rules, ...correlations])
    print([level.padEnd(13), id, terminalText(title), terminalText(file)].join('  '));
  return EXIT.clean;
}

/** `rules show ID`: the file that holds the rule with this id or title. */
export async function showRule(
  wanted: string,
  options: RawInputs,
  print = toStandardOutput,
): Promise<number> {
  const inputs = parseRuleInputs(options);
  const { lists } = await readDetectionConfig(inputs.config);
  const { rules, correlations, files } = await loadPack(inputs.rules, lists);
  const rule = [...rules, ...correlations].find(
    ({ id, title }) => id === wanted || title.toLowerCase() === wanted.toLowerCase(),
  );
  const found = files.find(({ file }) => file === rule?.file);
  if (found === undefined)
    throw new UsageError(
      `no rule has the id or title "${wanted}"; "trailwarden rules list" names them all`,
    );
  print(`# ${terminalText(found.file)}`);
  for (const line of found.text.trimEnd().split('\n')) print(terminalText(line));
  return EXIT.clean;
}

/** `rules check PATH…`: what a rule author runs in CI; every error of every file. */
export async function checkRules(
  paths: readonly string[],
  options: RawInputs = {},
  print = toStandardOutput,
): Promise<number> {
  const { lists } = await readDetectionConfig(parseRuleInputs(options).config);
  const { rules, correlations, errors, warnings } = await loadPack(paths, lists);
  for (const warning of warnings) print(`warning: ${terminalText(describeRuleError(warning))}`);
  for (const error of errors) print(`error: ${terminalText(describeRuleError(error))}`);
  print(
    `${plural(rules.length + correlations.length, 'rule')} loaded, ${plural(errors.length, 'error')}, ${plural(warnings.length, 'warning')}`,
  );
  return errors.length === 0 ? EXIT.clean : EXIT.wrongUse;
}

/**
 * `rules eval PATH… --events FILE`: one line of JSON per hit, then one per correlation alert. What
 * the rules lack to be asked at all is said on standard error, as `detect` says it in its report.
 */
export async function evalRules(
  paths: readonly string[],
  options: RawInputs,
  print = toStandardOutput,
): Promise<number> {
  const own = await placeholdersOf(options);
  const inputs = parseRuleInputs(options);
  const config = await readDetectionConfig(inputs.config);
  const { pack, skipped, sources } = await openRules(inputs, config, {
    load: (lists) => requirePack(paths, lists),
    own,
  });
  for (const { title, reason } of skipped) say(`skipped: ${title}: ${reason}`);
  const records = await readEvents(String(options.events));
  for (const record of records) openSources(record, sources);
  const { hits, alerts } = tryRules(pack, records);
  for (const row of [...hits, ...alerts]) print(JSON.stringify(row));
  return EXIT.clean;
}

/** `--placeholders`, which go before the lists of the configuration. */
async function placeholdersOf({ placeholders }: RawInputs): Promise<Placeholders> {
  return typeof placeholders === 'string' ? readPlaceholders(placeholders) : new Map();
}
