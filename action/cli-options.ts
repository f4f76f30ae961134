import { Option } from 'commander';
import { FORMATS } from './inputs.ts';

/** A flag with its placeholder, and what `--help` says of it. The flags are the contract's names. */
type Described = readonly [flags: string, description: string];

export const RULES = [
  '--rules <path>',
  'rule file or folder, repeatable; builtin names our own pack (default: builtin)',
] as const;

const SUPPRESSIONS = [
  '--suppressions <file>',
  'exceptions, each with a reason, an owner and an end (default: .trailwarden/suppressions.yml where present)',
] as const;

export const CONFIG = [
  '--config <file>',
  'what the organisation intends, and who gets which issue (default: trailwarden.config.yml where present)',
] as const;

/** What is known of addresses. */
export const ENRICHMENT: readonly Described[] = [
  ['--country-database <file>', 'MMDB file of countries, for rules about places'],
  ['--asn-database <file>', 'MMDB file of networks (autonomous systems)'],
  ['--aws-ranges <file>', "AWS's ip-ranges.json"],
  ['--tor-list <file>', 'TOR exits, one address or network a line'],
  ['--threat-lists <files>', 'lists of bad addresses, separated by commas; one entry a line'],
];

export const STATE = [
  '--state <place>',
  'file or s3://bucket/key for what is remembered between runs: each run goes on where the last one stopped',
] as const;

/** What the commands that look at an archive share. */
export const OPTIONS: readonly Described[] = [
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
  ...ENRICHMENT,
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

export function option([flags, description]: Described): Option {
  const made = new Option(flags, description);
  return flags === RULES[0] ? made.argParser(collect) : made;
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

export const CONTROL_OPTIONS: readonly Described[] = [
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

/**
 * What reads an archive and neither judges it nor tells anybody: the options that say where, when,
 * and with which rules.
 */
export const LOOK_OPTIONS: readonly Described[] = [
  ...OPTIONS.filter(([flags]) =>
    /^--(archive|since|until|window|accounts|regions|metadata|endpoint-url|rules) /u.test(flags),
  ),
  ...ENRICHMENT,
  CONFIG,
];

export function lookOption(described: Described): Option {
  const [flags, description] = described;
  // These commands are about weeks.
  return option([flags, description.replace('24 hours before its end', '30 days before its end')]);
}
