/**
 * Other programs over the same files: `jq` and DuckDB with five rules, each written out by hand, and
 * `rsigma` (a Sigma engine in Rust) with the very rules that we load.
 * What is not installed is named, never left out in silence.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface PeerRule {
  readonly title: string;
  /** Of one record, in jq's language. */
  readonly jq: string;
  /** Of one record `r` of type JSON, in DuckDB's. */
  readonly sql: string;
}

const RULES: readonly PeerRule[] = [
  {
    title: 'AWS STS AssumeRole Misuse',
    jq: '.userIdentity.type == "AssumedRole" and .userIdentity.sessionContext.sessionIssuer.type == "Role"',
    sql: `(r->>'$.userIdentity.type') = 'AssumedRole' AND (r->>'$.userIdentity.sessionContext.sessionIssuer.type') = 'Role'`,
  },
  {
    title: 'AWS Root Credentials',
    jq: '.userIdentity.type == "Root" and .eventType != "AwsServiceEvent"',
    sql: `(r->>'$.userIdentity.type') = 'Root' AND coalesce((r->>'$.eventType'), '') <> 'AwsServiceEvent'`,
  },
  {
    title: 'AWS CloudTrail Important Change',
    jq: '.eventSource == "cloudtrail.amazonaws.com" and (.eventName | IN("StopLogging", "UpdateTrail", "DeleteTrail"))',
    sql: `(r->>'$.eventSource') = 'cloudtrail.amazonaws.com' AND (r->>'$.eventName') IN ('StopLogging', 'UpdateTrail', 'DeleteTrail')`,
  },
  {
    title: 'AWS Config Disabling Channel/Recorder',
    jq: '.eventSource == "config.amazonaws.com" and (.eventName | IN("DeleteDeliveryChannel", "StopConfigurationRecorder"))',
    sql: `(r->>'$.eventSource') = 'config.amazonaws.com' AND (r->>'$.eventName') IN ('DeleteDeliveryChannel', 'StopConfigurationRecorder')`,
  },
  {
    title: 'AWS Successful Console Login Without MFA',
    jq: '.eventName == "ConsoleLogin" and .additionalEventData.MFAUsed == "NO" and .responseElements.ConsoleLogin == "Success"',
    sql: `(r->>'$.eventName') = 'ConsoleLogin' AND upper(r->>'$.additionalEventData.MFAUsed') = 'NO' AND (r->>'$.responseElements.ConsoleLogin') = 'Success'`,
  },
];

const DUCKDB = 'build/peers/node_modules/@duckdb/node-api';

const RSIGMA = 'build/peers/rsigma/bin/rsigma';
const BUILTIN = 'checks/detections/rules';

/** What the peers are run on, and what they are compared with. */
interface Ours {
  readonly folder: string;
  readonly workers: string;
  /** Paths of rules, or `builtin`, as our scan was given them. */
  readonly rules: readonly string[];
  readonly seconds: number;
}

/** Runs each peer once in as many processes or threads, and tells how many times faster we are. */
export function comparePeers(ours: Ours): void {
  const five = `${String(RULES.length)} rules`;
  tell(`jq with ${five}`, ours, isThere('jq') ? jq(ours) : undefined);
  tell(`DuckDB with ${five}`, ours, existsSync(DUCKDB) ? run('node', duckdbArgs(ours)) : undefined);
  tell('rsigma with our rules', ours, isThere(RSIGMA) ? rsigma(ours) : undefined);
}

interface Ran {
  readonly seconds: number;
  readonly hits: string;
}

function tell(name: string, ours: Ours, ran: Ran | undefined): void {
  if (ran === undefined) console.log(`${name}: SKIPPED, it is not installed`);
  else
    console.log(
      `${name}: ${ran.seconds.toFixed(2)} s, ${ran.hits} hits; we are ${(ran.seconds / ours.seconds).toFixed(1)} times faster`,
    );
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

function jq(ours: Ours): Ran {
  const hits = RULES.map((rule) => `(if ${rule.jq} then 1 else empty end)`).join(', ');
  return overFiles(ours, `gzip -dc "$@" | jq '.Records[] | ${hits}' | wc -l`);
}

/**
 * rsigma reads one JSON text a line, and rules of one folder. It is asked for no more than who matched;
 * what of our rules it cannot read (our extensions) it leaves out, and says so.
 */
function rsigma(ours: Ours): Ran {
  const rules = 'build/peers/rules';
  rmSync(rules, { recursive: true, force: true });
  for (const [at, path] of ours.rules.entries())
    cpSync(path === 'builtin' ? BUILTIN : path, join(rules, String(at)), { recursive: true });
  const lines = 'for f in "$@"; do gzip -dc "$f"; echo; done';
  const evaluate = `${RSIGMA} engine eval -q --input-format json --timestamp-field eventTime --jq '.Records[]' -r ${rules}`;
  return overFiles(ours, `(${lines}) | ${evaluate} 2>/dev/null | wc -l`);
}

/** Runs a shell command over all log files, some hundreds at a time, and adds up the numbers printed. */
function overFiles({ folder, workers }: Ours, each: string): Ran {
  const find = `find '${folder}' -name '*.json.gz' -print0 | xargs -0 -n 300 -P ${workers} sh -c "$EACH" sh | awk '{ n += $1 } END { print n }'`;
  return run('sh', ['-c', find], { EACH: each });
}

function duckdbArgs({ folder, workers }: Ours): readonly string[] {
  const counts = RULES.map(({ sql }) => `count(*) FILTER (${sql})`).join(' + ');
  const query = `SELECT ${counts} FROM (SELECT unnest(Records) AS r FROM read_json('${folder}/**/*.json.gz', columns = {Records: 'JSON[]'}, maximum_object_size = 268435456))`;
  return ['bench/duckdb.mjs', DUCKDB, workers, query];
}

/** @throws Error where the program fails: a peer that does not run is not one that is slow */
function run(program: string, args: readonly string[], env = {}): Ran {
  const started = performance.now();
  const done = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}`);
  return { seconds: (performance.now() - started) / 1000, hits: done.stdout.trim() };
}
