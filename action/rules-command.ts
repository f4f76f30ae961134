import { compileRules } from '../checks/detections/match/matcher.ts';
import { describeRuleError } from '../checks/detections/load/rule-error.ts';
import { UsageError } from '../checks/errors.ts';
import { ruleSelection, type RawInputs } from './inputs.ts';
import { readEvents } from './read/events.ts';
import { readPlaceholders } from './read/placeholders.ts';
import { loadPack, requireRules } from './rule-pack.ts';
import { terminalText } from './write/clean-text.ts';
import { plural } from './write/text-words.ts';

const FINE = 0;
const WRONG = 2;

/** Where a command puts its data, line by line. */
export type Print = (line: string) => void;

const toStandardOutput: Print = (line) => {
  process.stdout.write(`${line}\n`);
};

/** `rules list`: level, id, title and file of every rule. */
export async function listRules(options: RawInputs, print = toStandardOutput): Promise<number> {
  const rules = await requireRules(ruleSelection(options));
  for (const { level, id, title, file } of rules)
    print([level.padEnd(13), id, terminalText(title), terminalText(file)].join('  '));
  return FINE;
}

/** `rules show ID`: the file that holds the rule with this id or title. */
export async function showRule(
  wanted: string,
  options: RawInputs,
  print = toStandardOutput,
): Promise<number> {
  const { rules, files } = await loadPack(ruleSelection(options));
  const rule = rules.find(
    ({ id, title }) => id === wanted || title.toLowerCase() === wanted.toLowerCase(),
  );
  const found = files.find(({ file }) => file === rule?.file);
  if (found === undefined)
    throw new UsageError(
      `no rule has the id or title "${wanted}"; "trailwarden rules list" names them all`,
    );
  print(`# ${terminalText(found.file)}`);
  for (const line of found.text.trimEnd().split('\n')) print(terminalText(line));
  return FINE;
}

/** `rules check PATH…`: what a rule author runs in CI; every error of every file. */
export async function checkRules(
  paths: readonly string[],
  print = toStandardOutput,
): Promise<number> {
  const { rules, errors, warnings } = await loadPack(paths);
  for (const warning of warnings) print(`warning: ${terminalText(describeRuleError(warning))}`);
  for (const error of errors) print(`error: ${terminalText(describeRuleError(error))}`);
  print(
    `${plural(rules.length, 'rule')} loaded, ${plural(errors.length, 'error')}, ${plural(warnings.length, 'warning')}`,
  );
  return errors.length === 0 ? FINE : WRONG;
}

/** `rules eval PATH… --events FILE`: one line of JSON per hit. */
export async function evalRules(
  paths: readonly string[],
  { events, placeholders }: RawInputs,
  print = toStandardOutput,
): Promise<number> {
  const lists = typeof placeholders === 'string' ? await readPlaceholders(placeholders) : undefined;
  const rules = await requireRules(paths, lists);
  const matcher = compileRules(rules);
  const records = await readEvents(String(events));
  for (const [event, record] of records.entries())
    for (const index of matcher.matchRecord(record))
      print(JSON.stringify({ rule: rules[index]?.id, title: rules[index]?.title, event }));
  return FINE;
}
