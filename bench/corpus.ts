import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { LogRecord } from '../checks/log-record.ts';
import { backgroundRecord, logDocument } from '../test/kit/records.ts';
import { seededRandom, type Random } from '../test/kit/random.ts';

/** A folder of forged logs of an ordinary day, made once and kept. */
export interface Corpus {
  readonly folder: string;
  readonly files: number;
  readonly stored: number;
  readonly inflated: number;
  readonly since: string;
  readonly until: string;
}

const ACCOUNTS = ['111111111111', '222222222222', '333333333333'];
const REGIONS = ['us-east-1', 'eu-west-1'];
const DAY = '2026-03-10T00:00:00Z';
const MINUTES = 24 * 60;
/** Like real archives: most files hold a handful of records, a few hold most of the bytes. */
const SIZES: readonly [number, ...number[]] = [3, 5, 8, 12, 20, 40, 80, 150, 400, 1200];

/** At least `bytes` of inflated logs under `parent`; the same seed gives the same logs everywhere. */
export async function makeCorpus(parent: string, bytes: number): Promise<Corpus> {
  const folder = join(parent, `corpus-${Math.round(bytes / 1e6)}`);
  const manifest = `${folder}.json`;
  const kept = await readFile(manifest, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept);
  await rm(folder, { recursive: true, force: true });
  const corpus = await writeLogs(folder, bytes);
  await writeFile(`${manifest}.new`, JSON.stringify(corpus));
  await rename(`${manifest}.new`, manifest);
  return corpus;
}

async function writeLogs(folder: string, bytes: number): Promise<Corpus> {
  const random = seededRandom('bench/scan');
  let files = 0;
  let stored = 0;
  let inflated = 0;
  while (inflated < bytes) {
    const { key, text } = forgeLog(random, files);
    const body = gzipSync(text);
    const path = join(folder, key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, body);
    files += 1;
    stored += body.length;
    inflated += Buffer.byteLength(text);
  }
  return { folder, files, stored, inflated, since: DAY, until: '2026-03-11T00:00:00Z' };
}

/** The ids that S3 and STS add: they are why real logs shrink to a sixth or seventh, and no further. */
function withIds(record: LogRecord, random: Random): LogRecord {
  return {
    ...record,
    additionalEventData: { SignatureVersion: 'SigV4', 'x-amz-id-2': random.code(76) },
    sharedEventID: random.uuid(),
    vpcEndpointId: `vpce-${random.hex(17)}`,
  };
}

function forgeLog(random: Random, index: number): { key: string; text: string } {
  const account = ACCOUNTS[index % ACCOUNTS.length] ?? '';
  const region = REGIONS[index % REGIONS.length] ?? '';
  const time = new Date(Date.parse(DAY) + random.int(MINUTES) * 60_000);
  const count = random.pick(SIZES);
  const records = Array.from({ length: count }, () => {
    const at = new Date(time.getTime() + random.int(300) * 1000);
    return withIds(backgroundRecord({ account, region, time: at, random }), random);
  });
  const stamp = time.toISOString().slice(0, 16).replaceAll(/[-:]/gu, '');
  const key = `AWSLogs/${account}/CloudTrail/${region}/2026/03/10/${account}_CloudTrail_${region}_${stamp}Z_${random.code(16)}.json.gz`;
  return { key, text: logDocument(records) };
}
