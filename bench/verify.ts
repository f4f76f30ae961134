/**
 * `trailwarden verify` against `aws cloudtrail validate-logs`: the same forged archive behind the
 * same endpoint, in the same run, turn by turn, as whole processes.
 *   node scripts/run.mjs bench/verify.ts [--runs 3] [--latency 0,20] [--shapes chain,organization]
 * Beside both stands the machine's own limit: the same files from disk, inflated and hashed.
 * Needs the AWS CLI (scripts/system-setup.sh) and a built action/dist. `--aws` names the program.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    latency: { type: 'string', default: '0,20' },
    shapes: { type: 'string', default: 'chain,organization' },
    aws: { type: 'string', default: process.env.TRAILWARDEN_AWS_CLI ?? 'aws' },
    /** For archives that the AWS CLI would take hours for. */
    'without-aws': { type: 'boolean', default: false },
  },
});

const workers = String(availableParallelism());
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  chain: ['--hours', '40', '--logs', '50'],
  organization: ['--accounts', '3', '--regions', '4', '--hours', '12', '--logs', '12'],
  large: ['--accounts', '3', '--regions', '4', '--hours', '48', '--logs', '174', '--events', '4'],
};

const factsSchema = z.object({
  url: z.string(),
  bucket: z.string(),
  trail: z.string(),
  accounts: z.array(z.string()),
  regions: z.array(z.string()),
  logs: z.number(),
  digests: z.number(),
  storedBytes: z.number(),
  since: z.string(),
  until: z.string(),
});
type Facts = z.infer<typeof factsSchema>;

/** By what they were for: `logs`, `digests`, `listings`, `folders`, `bucket`, `services`. */
type Requests = Readonly<Record<string, number>>;

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly requests: Requests;
}

for (const shape of options.shapes.split(','))
  for (const latency of options.latency.split(',')) await compare(shape, latency);

async function compare(shape: string, latency: string): Promise<void> {
  const folder = `build/bench-verify/${shape}`;
  await rm(folder, { recursive: true, force: true });
  const server = await startServer([
    ...(SHAPES[shape] ?? []),
    ...['--latency', latency, '--folder', folder],
  ]);
  const { facts } = server;
  console.log(
    `\n${shape}, ${latency} ms added: ${facts.logs} log files, ${facts.digests} digests, ${facts.accounts.length * facts.regions.length} chains, ${(facts.storedBytes / 1e6).toFixed(1)} MB stored`,
  );
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  const limits: Measured[] = [];
  for (let run = 0; run < Number(options.runs); run += 1) {
    ours.push(await measure(facts, [ourCommand(facts)]));
    limits.push(
      await measure(facts, [[process.execPath, 'bench/limit.mjs', folder, workers, 'hash']]),
    );
    if (!options['without-aws']) theirs.push(await measure(facts, awsCommands(facts)));
  }
  server.stop();
  show('aws cloudtrail validate-logs', theirs, facts);
  show('trailwarden verify', ours, facts);
  show('gunzip + SHA-256 of files', limits, facts);
  const ratios = theirs.map(({ seconds }, run) => seconds / (ours[run]?.seconds ?? Number.NaN));
  if (ratios.length > 0) console.log(`times faster: ${spread(ratios)}`);
  const share = limits.map(({ seconds }, run) => seconds / (ours[run]?.seconds ?? Number.NaN));
  console.log(`share of the limit: ${spread(share)}`);
}

function ourCommand({ url, bucket, since, until }: Facts): readonly string[] {
  return [
    process.execPath,
    'action/dist/cli.js',
    'verify',
    ...['--archive', `s3://${bucket}`, '--endpoint-url', url],
    ...['--since', since, '--until', until],
    ...['--format', 'json', '--output', 'build/bench-verify.json'],
  ];
}

/** One run per account and region: the AWS CLI knows no other way. */
function awsCommands({ trail, accounts, regions, since, until }: Facts): readonly string[][] {
  return accounts.flatMap((account) =>
    regions.map((region) => [
      options.aws,
      ...['cloudtrail', 'validate-logs', '--trail-arn', trail, '--region', region],
      ...['--account-id', account, '--start-time', since, '--end-time', until],
    ]),
  );
}

/** Wall time from the start of the first process to the end of the last. */
async function measure(facts: Facts, commands: readonly (readonly string[])[]): Promise<Measured> {
  await takeCounts(facts);
  const started = performance.now();
  let peakMegabytes = 0;
  for (const command of commands)
    peakMegabytes = Math.max(peakMegabytes, await runOne(facts, command));
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakMegabytes, requests: await takeCounts(facts) };
}

async function runOne({ url }: Facts, [program = '', ...args]: readonly string[]): Promise<number> {
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: url,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  let peak = 0;
  const poll = setInterval(() => (peak = Math.max(peak, highWater(child.pid))), 20);
  const code = await new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  clearInterval(poll);
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}: ${said}`);
  return peak;
}

/** The most memory a process has held, in megabytes, as Linux counts it. */
function highWater(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The requests that the server answered since it was last asked. */
async function takeCounts({ url }: Facts): Promise<Requests> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'x-amz-target': 'Bench.TakeCounts' },
  });
  const { services = 1, ...counts } = z.record(z.string(), z.number()).parse(await answer.json());
  // The question itself was one of them.
  return services > 1 ? { ...counts, services: services - 1 } : counts;
}

async function startServer(args: readonly string[]) {
  const program = ['scripts/run.mjs', 'bench/verify-server.ts', ...args];
  const child = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    const facts = factsSchema.parse(JSON.parse(line));
    return { facts, stop: () => child.stdin.end() };
  }
  throw new Error('the server did not start');
}

function show(name: string, runs: readonly Measured[], { logs }: Facts): void {
  if (runs.length === 0) return;
  const seconds = spread(runs.map((run) => run.seconds));
  const rate = median(runs.map((run) => logs / run.seconds)).toFixed(0);
  const memory = Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0);
  const requests: Requests = runs[0]?.requests ?? {};
  const total = Object.values(requests).reduce((sum, count) => sum + count, 0);
  console.log(
    `${name.padEnd(30)} ${seconds} s, ${rate} log files/s, ${(total / logs).toFixed(3)} requests per log file, peak ${memory} MB`,
  );
  if (total > 0)
    console.log(
      `  requests: ${Object.entries(requests)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ')}`,
    );
}

/** Median, and the range around it. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${median(values).toFixed(2)} (${sorted[0]?.toFixed(2) ?? ''}-${sorted.at(-1)?.toFixed(2) ?? ''})`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
