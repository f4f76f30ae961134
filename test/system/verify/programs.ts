import { spawn } from 'node:child_process';
import { z } from 'zod';
import type { ForgedArchive } from '../../kit/forge-archive.ts';

const WINDOW = { since: '2026-03-10T00:00:00Z', until: '2026-03-10T06:00:00Z' };

/** What `aws cloudtrail validate-logs` made of an archive. */
export interface TheirVerdict {
  /** `found`: exit status 1. `silent`: 0. `gave-up`: anything else, with no summary. */
  readonly kind: 'found' | 'silent' | 'gave-up';
  readonly text: string;
}

export interface OurVerdict {
  readonly status: number;
  readonly faults: readonly string[];
  readonly text: string;
}

type Environment = Readonly<Record<string, string>>;

export async function askAwsCli(
  { bucket, chains: [chain] }: ForgedArchive,
  environment: Environment,
): Promise<TheirVerdict> {
  const trail = chain?.trail ?? '';
  const { status, text } = await run(environment, [
    'build/venv/bin/aws',
    ...['cloudtrail', 'validate-logs', '--region', 'us-east-1', '--s3-bucket', bucket],
    ...['--trail-arn', `arn:aws:cloudtrail:us-east-1:111111111111:trail/${trail}`],
    ...['--start-time', WINDOW.since, '--end-time', WINDOW.until],
  ]);
  const kind = status === 0 ? 'silent' : status === 1 ? 'found' : 'gave-up';
  return { kind, text };
}

const reportSchema = z.object({
  integrity: z.object({ faults: z.array(z.object({ id: z.string(), severity: z.string() })) }),
});

export async function askTrailwarden(
  { bucket }: Pick<ForgedArchive, 'bucket'>,
  environment: Environment,
): Promise<OurVerdict> {
  const { status, text, output } = await run(environment, [
    process.execPath,
    ...['action/dist/cli.js', 'verify', '--archive', `s3://${bucket}`, '--format', 'json'],
    ...['--since', WINDOW.since, '--until', WINDOW.until],
  ]);
  const parsed = reportSchema.safeParse(output === '' ? undefined : JSON.parse(output));
  const faults = parsed.success ? parsed.data.integrity.faults : [];
  return {
    status,
    faults: [
      ...new Set(faults.filter(({ severity }) => severity !== 'info').map(({ id }) => id)),
    ].sort(),
    text,
  };
}

interface Ended {
  readonly status: number;
  readonly output: string;
  /** Everything it said, on both streams. */
  readonly text: string;
}

function run(environment: Environment, [program = '', ...args]: readonly string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env });
    let output = '';
    let talk = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (talk += text.toString()));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status: status ?? -1, output, text: `${output}${talk}` });
    });
  });
}
