/**
 * A whole hourly run of the built Action, from process start to the last issue, against a bucket and
 * a GitHub on this machine, each a process of its own.
 *   node scripts/run.mjs bench/action.ts [--megabytes 125] [--runs 3]
 * Prints seconds, peak memory and requests to GitHub of a first run (which opens issues) and of the
 * runs after it; the time that scanning the same files alone takes; and the start of the bundle
 * beside a bare Node's. Needs a built action/dist.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { measure, median, spread } from './measure.ts';

const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '125' },
    runs: { type: 'string', default: '3' },
  },
});

const FOLDER = resolve('build/bench-action');
const FILES = 144;
/** Bytes of one forged record, as it stands in a log file. */
const RECORD = 1_330;
const RUN = ['scripts/run.mjs'];

/** Something that happens a few times in forged logs: each principal who does it is a finding. */
const RULE = `title: A call of the benchmark
id: 8a8f4a52-3c1f-4a58-9d4e-0a3f2b1c6d7e
level: medium
logsource: { product: aws, service: cloudtrail }
detection: { sel: { eventID|startswith: '000' }, condition: sel }
`;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'rule.yml'), RULE);
writeFileSync(
  join(FOLDER, 'trailwarden.config.yml'),
  'issues: { paced: false, group-over: 1000 }\n',
);
// The fake GitHub reads its description from beside its own file.
copyFileSync('test/kit/fake-github-openapi.json', 'build/programs/fake-github-openapi.json');

const events = Math.round((Number(options.megabytes) * 1e6) / FILES / RECORD);
const aws = await start([
  ...['bench/verify-server.ts', '--accounts', '3', '--regions', '2', '--hours', '1'],
  ...['--logs', '24', '--events', String(events), '--folder', join(FOLDER, 'logs')],
]);
const bucket = z
  .object({ url: z.string(), bucket: z.string(), since: z.string(), until: z.string() })
  .parse(aws.said);
const github = await start(['bench/action-server.ts']);
const hub = z.object({ url: z.string(), token: z.string() }).parse(github.said);

await step('first run');
const seconds: number[] = [];
for (let run = 0; run < Number(options.runs); run += 1) seconds.push(await step('run after it'));
await scanAlone(median(seconds));
coldStart();
github.stop();
aws.stop();

function environment(): Readonly<Record<string, string>> {
  return {
    PATH: process.env.PATH ?? '',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: bucket.url,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    GITHUB_API_URL: hub.url,
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: join(FOLDER, 'event.json'),
    GITHUB_REPOSITORY: 'acme/audit',
    RUNNER_TEMP: FOLDER,
    INPUT_ARCHIVE: `s3://${bucket.bucket}`,
    INPUT_SINCE: bucket.since,
    INPUT_UNTIL: bucket.until,
    INPUT_RULES: `builtin,${join(FOLDER, 'rule.yml')}`,
    INPUT_SKIP: 'controls',
    INPUT_ISSUES: 'github:acme/audit',
    INPUT_TOKEN: hub.token,
    'INPUT_MAX-NEW-ISSUES': '200',
    'INPUT_FAIL-ON': 'never',
  };
}

async function step(name: string): Promise<number> {
  writeFileSync(join(FOLDER, 'event.json'), '{"repository":{"private":true}}');
  const started = performance.now();
  const child = spawn(process.execPath, [resolve('action/dist/index.js')], {
    cwd: FOLDER,
    env: environment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const poll = setInterval(() => (peak = Math.max(peak, highWater(child.pid))), 20);
  const status = await new Promise((done) => child.once('close', done));
  clearInterval(poll);
  const took = (performance.now() - started) / 1000;
  const { detections } = z
    .object({
      detections: z.object({ bytes: z.number(), rules: z.number(), logFiles: z.number() }),
    })
    .parse(JSON.parse(readFileSync(join(FOLDER, 'trailwarden-report.json'), 'utf8')));
  const { counts, open, broken } = z
    .object({
      counts: z.record(z.string(), z.number()),
      open: z.number(),
      broken: z.array(z.string()),
    })
    .parse(await github.ask());
  if (status !== 0 || broken.length > 0) throw new Error(`${String(status)} ${broken.join()}`);
  console.log(
    `${name}: ${took.toFixed(2)} s, peak ${peak.toFixed(0)} MB; ${(detections.bytes / 1e6).toFixed(0)} MB in ${detections.logFiles} log files, ${detections.rules} rules; ${open} issues; GitHub: ${JSON.stringify(counts)}`,
  );
  return took;
}

/** The same files, inflated, hashed and matched, and nothing else. */
async function scanAlone(whole: number): Promise<void> {
  const archive = join(FOLDER, 'archive');
  for (const name of readdirSync(join(FOLDER, 'logs'))) {
    const [account = '', , region = '', time = ''] = name.split('_');
    const day = [time.slice(0, 4), time.slice(4, 6), time.slice(6, 8)];
    const folder = join(archive, 'AWSLogs', account, 'CloudTrail', region, ...day);
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(FOLDER, 'logs', name), join(folder, name));
  }
  const scan = [...RUN, 'bench/scan-once.ts', archive, String(availableParallelism())];
  const runs = [];
  for (let run = 0; run < Number(options.runs); run += 1)
    runs.push((await measure([...scan, 'hash', 'builtin', join(FOLDER, 'rule.yml')])).seconds);
  const alone = median(runs);
  console.log(
    `whole run ${whole.toFixed(2)} s (${spread(seconds)}); the scan alone ${alone.toFixed(2)} s: ${(((whole - alone) / whole) * 100).toFixed(0)} % are start, rules, network and issues`,
  );
}

/** A step that is refused, all its inputs read: the shortest there is. */
function coldStart(): void {
  const time = (args: readonly string[]) => {
    const begun = performance.now();
    spawnSync(process.execPath, args, {
      env: { ...environment(), GITHUB_EVENT_NAME: 'issue_comment' },
      stdio: 'ignore',
    });
    return performance.now() - begun;
  };
  const rounds = Array.from({ length: 15 }, () => ({
    bare: time(['-e', '0']),
    ours: time(['action/dist/index.js']),
  }));
  const bare = median(rounds.map((round) => round.bare));
  const ours = median(rounds.map((round) => round.ours));
  const ratio = median(rounds.map((round) => round.ours / round.bare));
  console.log(
    `cold start: ${ours.toFixed(0)} ms, bare node ${bare.toFixed(0)} ms: ${ratio.toFixed(2)} times`,
  );
}

function highWater(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

async function start(program: readonly string[]) {
  const child = spawn(process.execPath, [...RUN, ...program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const said: unknown = JSON.parse(await nextLine(lines));
  return {
    said,
    ask: async (): Promise<unknown> => {
      const line = nextLine(lines);
      child.stdin.write('\n');
      return JSON.parse(await line);
    },
    stop: () => child.stdin.end(),
  };
}

function nextLine(lines: Interface): Promise<string> {
  return new Promise((done) => lines.once('line', done));
}
