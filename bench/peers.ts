/**
 * Other programs over the same files: `jq` and DuckDB with five rules, each written out by hand.
 * What is not installed is named, never left out in silence.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

/** Runs each peer once in as many processes or threads, and tells how many times faster we are. */
export function comparePeers(folder: string, workers: string, ours: number): void {
  tell('jq', ours, isThere('jq') ? jq(folder, workers) : undefined);
  const duckdb = existsSync(DUCKDB) ? run('node', duckdbArgs(folder, workers)) : undefined;
  tell('DuckDB', ours, duckdb);
  console.log('rsigma: SKIPPED, not compared yet');
}

interface Ran {
  readonly seconds: number;
  readonly hits: string;
}

function tell(name: string, ours: number, ran: Ran | undefined): void {
  if (ran === undefined) console.log(`${name}: SKIPPED, it is not installed`);
  else
    console.log(
      `${name} with ${RULES.length} rules: ${ran.seconds.toFixed(2)} s, ${ran.hits} hits; we are ${(ran.seconds / ours).toFixed(1)} times faster`,
    );
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

function jq(folder: string, workers: string): Ran {
  const hits = RULES.map((rule) => `(if ${rule.jq} then 1 else empty end)`).join(', ');
  const each = `gzip -dc "$@" | jq '.Records[] | ${hits}' | wc -l`;
  const find = `find '${folder}' -name '*.json.gz' -print0 | xargs -0 -n 50 -P ${workers} sh -c "$EACH" sh | awk '{ n += $1 } END { print n }'`;
  return run('sh', ['-c', find], { EACH: each });
}

function duckdbArgs(folder: string, workers: string): readonly string[] {
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
