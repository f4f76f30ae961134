import type { LoadedRules, Placeholders, RulePack } from '../checks/detections/index.ts';
import { describeRuleError, loadRules } from '../checks/detections/index.ts';
import { Rehearsal, type Rehearsed } from '../checks/detections/rehearsal.ts';
import { reasonOf, UsageError } from '../checks/errors.ts';
import { passOver, sayUnread } from './archive-pass.ts';
import { withWindow } from './baseline-command.ts';
import { EXIT } from './exit-status.ts';
import { COMMANDS, parseInputs, type Inputs, type RawInputs } from './inputs.ts';
import { openRules } from './open-rules.ts';
import { readDetectionConfig } from './read/detection-config.ts';
import { loadPack } from './rule-pack.ts';
import { say } from './say.ts';
import { renderRehearsal } from './write/rehearsal.ts';

/**
 * `rules try RULE --archive …`: what a rule would have raised on each day of past logs, before
 * anybody enables it. Rules with a memory warm up within the window, as they would have.
 * @param wanted a rule file, or the id or title of a rule of `--rules`
 * @returns the exit status of the contract: finding something is no failure here
 */
export async function tryRule(
  wanted: string,
  raw: RawInputs,
  interrupted: AbortSignal,
): Promise<number> {
  const inputs = parseInputs(COMMANDS.detect, withWindow(raw), new Date());
  if (inputs.format !== 'text' && inputs.format !== 'json')
    throw new UsageError(`--format ${inputs.format}: rules try writes text or json`);
  const detections = await openRules(inputs, await readDetectionConfig(inputs.config), {
    load: (lists) => packOf(wanted, inputs, lists),
  });
  const rehearsal = new Rehearsal(detections.pack);
  const passed = await passOver({
    ...{ inputs, detections, interrupted },
    onFile: ({ key, parts }) => {
      if (parts.detections !== undefined) rehearsal.sawLog(key);
      for (const hit of parts.detections?.hits ?? []) rehearsal.add(hit, key);
      rehearsal.addSightings(parts.sightings ?? [], key);
    },
  });
  sayUnread(passed.unread);
  const { since, until } = inputs.window;
  const finished = rehearsal.finish({ since: since.getTime(), until: until.getTime() });
  const rehearsed = { ...finished, skipped: [...detections.skipped, ...finished.skipped] };
  for (const notice of rehearsed.notices) say(notice);
  print(rehearsed, { ...passed, inputs });
  return passed.unread.length + rehearsed.notices.length > 0 ? EXIT.incomplete : EXIT.clean;
}

function print(
  rehearsed: Rehearsed,
  { inputs, ...passed }: { inputs: Inputs; files: number; events: number },
): void {
  const { days, groups, skipped } = rehearsed;
  const { since, until } = inputs.window;
  const told = {
    window: { since: since.toISOString(), until: until.toISOString() },
    ...{ logFiles: passed.files, events: passed.events, days, groups, skipped },
  };
  const text = inputs.format === 'json' ? JSON.stringify(told, null, 2) : renderRehearsal(told);
  process.stdout.write(`${text}\n`);
}

/** The rule with its parts: the file it stands in, which every rule of ours fills alone. */
async function packOf(
  wanted: string,
  { rules }: Inputs,
  placeholders: Placeholders,
): Promise<RulePack> {
  const pack = await loadPack(rules, placeholders);
  const rule = [...pack.rules, ...pack.correlations].find(
    ({ id, title, file }) =>
      id === wanted || title.toLowerCase() === wanted.toLowerCase() || file === named(wanted),
  );
  const file = pack.files.find((each) => each.file === rule?.file);
  return checked(
    file === undefined ? await packIn(wanted, placeholders) : loadRules([file], { placeholders }),
  );
}

/** A rule of ours as the documentation names it: `iam/policy-changed`. */
function named(wanted: string): string {
  return `builtin/${wanted}.yml`;
}

async function packIn(path: string, placeholders: Placeholders): Promise<LoadedRules> {
  try {
    return await loadPack([path], placeholders);
  } catch (error) {
    const reason = `"${path}" is no rule file and no rule's id or title: ${reasonOf(error)}`;
    throw new UsageError(`${reason}; "trailwarden rules list" names ours`, { cause: error });
  }
}

function checked({ rules, correlations, errors }: LoadedRules): RulePack {
  if (errors.length > 0) throw new UsageError(errors.map(describeRuleError).join('\n'));
  return { rules, correlations };
}
