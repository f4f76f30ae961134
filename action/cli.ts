import { Command, CommanderError } from 'commander';
import { codeOf, reasonOf, UsageError } from '../checks/errors.ts';
import {
  CONFIG,
  CONTROL_OPTIONS,
  ENRICHMENT,
  LOOK_OPTIONS,
  lookOption,
  option,
  OPTIONS,
  RULES,
  STATE,
} from './cli-options.ts';
import { EXIT } from './exit-status.ts';
import { COMMANDS, type RawInputs } from './inputs.ts';
import { readSurroundings } from './surroundings.ts';
import { trackerCode } from './write/issues/tracker.ts';
import { VERSION } from './version.ts';

const DESCRIPTIONS: Readonly<Record<keyof typeof COMMANDS, string>> = {
  audit:
    "everything: the trail's configuration where there is an account to ask, log integrity and detections",
  verify: 'log integrity alone: every log file against its signed digest',
  detect: 'detections alone: Sigma rules over the log files of a window',
};

/** What a command needs is loaded when it is asked for: the program is started often, and for one thing. */
function program(interrupted: AbortSignal): Command {
  const cli = new Command('trailwarden')
    .description('Can we trust our AWS audit trail, and what does it say?')
    .version(VERSION)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .addHelpText('after', EXIT_STATUSES);
  for (const name of Object.keys(COMMANDS).filter(isCommand))
    cli.addCommand(auditCommand(name, interrupted));
  return cli
    .addCommand(controlsCommand())
    .addCommand(baselineCommand(interrupted))
    .addCommand(rulesCommand(interrupted));
}

const EXIT_STATUSES = `
Exit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 wrong use,
3 something could not be looked at, 130 interrupted.`;

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

function auditCommand(name: keyof typeof COMMANDS, interrupted: AbortSignal): Command {
  const command = new Command(name).description(DESCRIPTIONS[name]).exitOverride();
  for (const described of OPTIONS) command.addOption(option(described));
  if (COMMANDS[name].detections)
    command.option('--explain', 'say of each alert which conditions held, from its first events');
  return command.action(async (options: RawInputs) => {
    const { runAudit } = await import('./audit-command.ts');
    process.exitCode = await runAudit(COMMANDS[name], contractNames(options), {
      interrupted,
      around: readSurroundings(process.env),
    });
  });
}

/** The contract's names, which the Action's inputs share: `fail-on`, where commander says `failOn`. */
function contractNames(options: RawInputs): RawInputs {
  const kebab = (name: string) =>
    name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [kebab(name), value]));
}

function controlsCommand(): Command {
  const command = new Command('controls')
    .description("the trail's configuration alone")
    .exitOverride();
  for (const described of CONTROL_OPTIONS) command.addOption(option(described));
  return command.action(async (options: RawInputs) => {
    const { runControls } = await import('./controls-command.ts');
    endWith(await runControls(contractNames(options)));
  });
}

function baselineCommand(interrupted: AbortSignal): Command {
  const command = new Command('baseline')
    .description('learn from past logs what is usual, for rules with a memory; alerts nothing')
    .exitOverride();
  for (const described of LOOK_OPTIONS) command.addOption(lookOption(described));
  command.addOption(option(STATE));
  return command.action(async (options: RawInputs) => {
    const { runBaseline } = await import('./baseline-command.ts');
    endWith(await runBaseline(contractNames(options), interrupted));
  });
}

function rulesCommand(interrupted: AbortSignal): Command {
  const rules = new Command('rules').description('list, show, check and try rules').exitOverride();
  rules
    .command('list')
    .description('one line per rule')
    .addOption(option(RULES))
    .addOption(option(CONFIG))
    .action(async (options: RawInputs) => {
      const { listRules } = await import('./rules-command.ts');
      endWith(await listRules(options));
    });
  rules
    .command('show')
    .argument('<id>', 'id or title of a rule')
    .description('one rule, whole')
    .addOption(option(RULES))
    .addOption(option(CONFIG))
    .action(async (id: string, options: RawInputs) => {
      const { showRule } = await import('./rules-command.ts');
      endWith(await showRule(id, options));
    });
  addAuthorCommands(rules);
  return rules.addCommand(tryCommand(interrupted));
}

function tryCommand(interrupted: AbortSignal): Command {
  const command = new Command('try')
    .argument('<rule>', 'rule file, or the id or title of a rule')
    .description('what a rule would have raised on each day of past logs')
    .exitOverride();
  for (const described of LOOK_OPTIONS) command.addOption(lookOption(described));
  command.option('--format <format>', 'text or json (default: text)');
  return command.action(async (rule: string, options: RawInputs) => {
    const { tryRule } = await import('./try-command.ts');
    endWith(await tryRule(rule, contractNames(options), interrupted));
  });
}

/** What a rule's author runs. */
function addAuthorCommands(rules: Command): void {
  rules
    .command('check')
    .argument('<path...>', 'rule files or folders')
    .description('load and validate rules: every error with file and line')
    .addOption(option(CONFIG))
    .action(async (paths: readonly string[], options: RawInputs) => {
      const { checkRules } = await import('./rules-command.ts');
      endWith(await checkRules(paths, options));
    });
  evalCommand(rules.command('eval'));
}

function evalCommand(command: Command): void {
  command
    .argument('<path...>', 'rule files or folders')
    .description('try rules on records, one line of JSON per hit')
    .requiredOption(
      '--events <file>',
      'a JSON array, a Records document, or one record a line; - is standard input',
    )
    .option(
      '--placeholders <file>',
      'YAML map from a name to its list of values, for the modifier expand; goes before the lists of the configuration',
    );
  for (const described of [...ENRICHMENT, CONFIG]) command.addOption(option(described));
  command.action(async (paths: readonly string[], options: RawInputs) => {
    const { evalRules } = await import('./rules-command.ts');
    endWith(await evalRules(paths, contractNames(options)));
  });
}

function endWith(status: number): void {
  process.exitCode = status;
}

async function main(): Promise<void> {
  const interruption = new AbortController();
  // Whoever reads our output may have seen enough, as head does.
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') process.exit();
    throw error;
  });
  process.once('SIGINT', () => {
    interruption.abort();
  });
  try {
    await program(interruption.signal).parseAsync();
  } catch (error) {
    process.exitCode = failure(error);
  }
  if (interruption.signal.aborted) process.exitCode = EXIT.interrupted;
}

/** Wrong use is told in a sentence; a defect of ours with its stack, so that it can be reported. */
function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.wrongUse;
  if (trackerCode(error) !== undefined) {
    process.stderr.write(`trailwarden: nothing was looked at: ${reasonOf(error)}\n`);
    return EXIT.incomplete;
  }
  const wrongUse = error instanceof UsageError;
  process.stderr.write(`trailwarden: ${wrongUse ? reasonOf(error) : defect(error)}\n`);
  return wrongUse ? EXIT.wrongUse : EXIT.incomplete;
}

function defect(error: unknown): string {
  return `this is a defect in trailwarden, please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

await main();
