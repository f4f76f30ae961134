import { MemoryBook, type MemoryState } from '../checks/detections/index.ts';
import { countRemembered } from '../checks/detections/memory/state.ts';
import { onlyMemories } from '../checks/detections/memory/memory-rules.ts';
import type { LinkedCorrelation, RulePack } from '../checks/detections/rule.ts';
import { UsageError } from '../checks/errors.ts';
import { passOver, sayUnread } from './archive-pass.ts';
import { EXIT } from './exit-status.ts';
import { COMMANDS, parseInputs, type Inputs, type RawInputs } from './inputs.ts';
import { rememberLearnt } from './memory.ts';
import { openRules } from './open-rules.ts';
import { readDetectionConfig } from './read/detection-config.ts';
import { openState } from './read/state.ts';
import type { StateStore } from './read/state-store.ts';
import { requirePack } from './rule-pack.ts';
import { say } from './say.ts';
import { terminalText } from './write/clean-text.ts';
import { plural } from './write/text-words.ts';

const DEFAULT_WINDOW = '30d';

/**
 * `trailwarden baseline`: reads each log file of the window once and joins what rules with a memory
 * learn from it to the state document. Nothing is alerted. An interrupted look leaves the document as it was.
 * @returns the exit status of the contract
 */
export async function runBaseline(raw: RawInputs, interrupted: AbortSignal): Promise<number> {
  const inputs = parseInputs(COMMANDS.detect, withWindow(raw), new Date());
  const store = await storeOf(inputs);
  const detections = await openRules(inputs, await readDetectionConfig(inputs.config), {
    load: async (lists) => onlyMemories(await requirePack(inputs.rules, lists)),
  });
  const { pack, skipped } = detections;
  if (pack.correlations.length === 0)
    throw new UsageError('--rules: none of these rules has a memory; there is nothing to learn');
  const book = new MemoryBook(pack, { fromFirstLog: true });
  const { files, events, unread } = await passOver({
    ...{ inputs, detections, interrupted },
    onFile: ({ key, parts }) => {
      if (parts.detections !== undefined) book.sawLog(key);
      book.add(parts.sightings ?? [], key);
    },
  });
  sayUnread(unread);
  if (interrupted.aborted) return EXIT.incomplete;
  const span = { since: inputs.window.since.getTime(), until: inputs.window.until.getTime() };
  const { state, notices } = book.finish(span);
  for (const notice of notices) say(notice);
  for (const { title, reason } of skipped) say(`not learnt: ${title}: ${reason}`);
  await store.update((current) => rememberLearnt(current, state));
  say(`learnt from ${plural(events, 'event')} in ${plural(files, 'log file')}`);
  for (const line of learntLines(pack, state)) process.stdout.write(`${line}\n`);
  return unread.length + notices.length > 0 ? EXIT.incomplete : EXIT.clean;
}

/** What a command looks at that is not about the last day. */
export function withWindow(raw: RawInputs): RawInputs {
  const isChosen = raw.since !== undefined || raw.window !== undefined;
  return isChosen ? raw : { ...raw, window: DEFAULT_WINDOW };
}

async function storeOf({ state, endpoint }: Inputs): Promise<StateStore> {
  if (state === undefined)
    throw new UsageError('give --state: the file or s3://bucket/key that the runs use');
  return openState(state, endpoint);
}

function learntLines({ correlations }: RulePack, state: MemoryState): readonly string[] {
  return correlations.map((rule) => learntLine(rule, state));
}

function learntLine({ id, title, memory }: LinkedCorrelation, { rules }: MemoryState): string {
  const { keys, days } = countRemembered(rules[id]);
  const warm = `${days} of ${memory?.warmUp ?? 0} days`;
  return [id, `${keys} keys`.padStart(12), warm.padEnd(13), terminalText(title)].join('  ');
}
