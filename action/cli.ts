#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { codeOf, reasonOf, UsageError } from '../checks/errors.ts';
import { COMMANDS, FORMATS, type RawInputs } from './inputs.ts';
import { startWorkersEarly } from './scan/early-workers.ts';
import { readSurroundings } from './surroundings.ts';
import { VERSION } from './version.ts';

/** Exit statuses of the contract. */
const WRONG_USE = 2;
const NOT_LOOKED = 3;
const INTERRUPTED = 130;

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
    startWorkersEarly();
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

const RULES = [
  '--rules <path>',
  'rule file or folder, repeatable; builtin names our own pack (default: builtin)',
] as const;

const SUPPRESSIONS = [
  '--suppressions <file>',
  'exceptions, each with a reason, an owner and an end (default: .trailwarden/suppressions.yml where present)',
] as const;

const CONFIG = [
  '--config <file>',
  'what the organisation intends, and who gets which issue (default: trailwarden.config.yml where present)',
] as const;

const STATE = [
  '--state <place>',
  'file or s3://bucket/key for what is remembered between runs: each run goes on where the last one stopped',
] as const;

const OPTIONS: readonly (readonly [flags: string, description: string])[] = [
  [
    '--archive <place>',
    's3://bucket[/prefix], or a folder laid out like the bucket: the one that holds AWSLogs/',
  ],
  ['--trail <name>', 'trail name or ARN, where several deliver into one archive'],
  [
    '--since <instant>',
    'begin of the window, as 2026-03-10T14:00:00Z (default: 24 hours before its end)',
  ],
  ['--until <instant>', 'end of the window (default: now)'],
  ['--window <length>', 'length of the window instead of --since, as 90m, 24h, 7d or 2w'],
  ['--accounts <globs>', 'account ids or globs, separated by commas; ! excludes (default: all)'],
  ['--regions <globs>', 'regions or globs, separated by commas; ! excludes (default: all)'],
  ['--public-keys <file>', 'JSON of CloudTrail public keys, as ListPublicKeys returns it'],
  [
    '--metadata <file>',
    "JSON map of the objects' S3 user metadata (default: <archive>/.s3-metadata.json)",
  ],
  [
    '--endpoint-url <url>',
    'an emulator instead of AWS; also AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3',
  ],
  RULES,
  ['--country-database <file>', 'MMDB file of countries, for rules about places'],
  ['--asn-database <file>', 'MMDB file of networks (autonomous systems)'],
  ['--aws-ranges <file>', "AWS's ip-ranges.json"],
  ['--tor-list <file>', 'TOR exits, one address or network a line'],
  ['--threat-lists <files>', 'lists of bad addresses, separated by commas; one entry a line'],
  SUPPRESSIONS,
  STATE,
  [
    '--issues <place>',
    'github:owner/repository (with GITHUB_TOKEN), or a folder for one Markdown file per finding',
  ],
  ['--plan', 'print what would be done with the issues of the repository, and do nothing'],
  [
    '--max-new-issues <count>',
    'open at most so many issues in one run; the rest waits (default: 20)',
  ],
  ['--allow-public', 'tell findings even where everybody can read the repository'],
  ['--redact <what>', 'hide accounts, principals, addresses from readers, separated by commas'],
  ['--security-hub <region>', 'publish findings in Security Hub of this region'],
  [
    '--security-hub-findings <conditions>',
    "bring in Security Hub's own findings, as severity=high,product=GuardDuty (globs)",
  ],
  CONFIG,
  ['--skip <parts>', 'leave out controls, integrity, detections, separated by commas'],
  ['--format <format>', `${FORMATS.join(', ')} (default: text)`],
  ['--output <file>', 'write the report to a file instead of standard output'],
  [
    '--fail-on <severity>',
    'lowest severity with exit status 1: low, medium, high, critical or never (default: high)',
  ],
];

function option([flags, description]: readonly [string, string]): Option {
  const made = new Option(flags, description);
  return flags === RULES[0] ? made.argParser(collect) : made;
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

const CONTROL_OPTIONS: typeof OPTIONS = [
  CONFIG,
  SUPPRESSIONS,
  [
    '--archive <place>',
    'with --state: logs that tell who changed what since the last look; s3://bucket[/prefix] or a folder',
  ],
  ['--explain <id>', 'print all there is to know of one control'],
  ['--print-policy', 'print the least-privilege policies that reading needs, account by account'],
  ...OPTIONS.filter(([flags]) => /^--(state|format|output|fail-on|endpoint-url) /u.test(flags)),
];

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

/** What reads an archive and neither judges it nor tells anybody: the options that say where and when. */
const LOOK_OPTIONS = OPTIONS.filter(([flags]) =>
  /^--(archive|since|until|window|accounts|regions|metadata|endpoint-url|rules) /u.test(flags),
);

function lookOption(described: readonly [string, string]): Option {
  const [flags, description] = described;
  // These commands are about weeks.
  return option([flags, description.replace('24 hours before its end', '30 days before its end')]);
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
    .action(async (options: RawInputs) => {
      const { listRules } = await import('./rules-command.ts');
      endWith(await listRules(options));
    });
  rules
    .command('show')
    .argument('<id>', 'id or title of a rule')
    .description('one rule, whole')
    .addOption(option(RULES))
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
    .action(async (paths: readonly string[]) => {
      const { checkRules } = await import('./rules-command.ts');
      endWith(await checkRules(paths));
    });
  rules
    .command('eval')
    .argument('<path...>', 'rule files or folders')
    .description('try rules on records, one line of JSON per hit')
    .requiredOption(
      '--events <file>',
      'a JSON array, a Records document, or one record a line; - is standard input',
    )
    .option(
      '--placeholders <file>',
      'YAML map from a name to its list of values, for the modifier expand',
    )
    .action(async (paths: readonly string[], options: RawInputs) => {
      const { evalRules } = await import('./rules-command.ts');
      endWith(await evalRules(paths, options));
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
  if (interruption.signal.aborted) process.exitCode = INTERRUPTED;
}

/** Wrong use is told in a sentence; a defect of ours with its stack, so that it can be reported. */
function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
  const wrongUse = error instanceof UsageError;
  process.stderr.write(`trailwarden: ${wrongUse ? reasonOf(error) : defect(error)}\n`);
  return wrongUse ? WRONG_USE : NOT_LOOKED;
}

function defect(error: unknown): string {
  return `this is a defect in trailwarden, please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

await main();
