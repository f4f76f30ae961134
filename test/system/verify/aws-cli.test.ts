import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { CHAIN_CASES } from '../../checks/integrity/chain-cases.ts';
import { DIGEST_CASES, LOG_CASES, type DamageCase } from '../../checks/integrity/damage-cases.ts';
import { oneChain } from '../../kit/one-chain.ts';
import { setUp, startEndpoints, type Endpoints } from './endpoints.ts';
import { askAwsCli, askTrailwarden, type OurVerdict, type TheirVerdict } from './programs.ts';

/**
 * Every damage of the unit tests again, but in a bucket: behind moto's S3, read over HTTP by the
 * built program and by the AWS CLI, whose verdicts are compared.
 */
const DOCS = 'docs/integrity.md';
const SECTION = /(?<=<!-- aws-cli: [^\n]+ -->\n)[\s\S]*?(?=<!-- \/aws-cli -->)/u;
/** Moto refuses no object, and bombs of a test's size are within the limits of the whole program. */
const CASES = Object.entries({ ...LOG_CASES, ...DIGEST_CASES, ...CHAIN_CASES }).filter(
  ([name, damage]) => !name.includes('bomb') && isDoneToBytes(damage),
);
const THEIRS: Readonly<Record<TheirVerdict['kind'], string>> = {
  found: 'invalid',
  silent: 'valid',
  'gave-up': 'aborts without a summary',
};

interface Row {
  readonly name: string;
  readonly theirs: TheirVerdict;
  readonly ours: OurVerdict;
}

const canRun = setUp();
const where = canRun ? describe : describe.skip;
const rows: Row[] = [];
let endpoints: Endpoints;

where('one archive, read by the AWS CLI and by us', () => {
  beforeAll(async () => {
    endpoints = await startEndpoints();
  }, 120_000);
  afterAll(async () => {
    await endpoints.stop();
  });

  let count = 0;
  it.each(CASES)(
    '%s',
    async (name: string, { does, finds }: DamageCase) => {
      const target = oneChain({ bucket: `trail-archive-${(count += 1)}` });
      does(target);
      await endpoints.upload(target.archive);
      const [theirs, ours] = await Promise.all([
        askAwsCli(target.archive, endpoints.environment),
        askTrailwarden(target.archive, endpoints.environment),
      ]);
      rows.push({ name, theirs, ours });
      expect({ name, faults: ours.faults, text: ours.text }).toMatchObject({
        faults: [...new Set(finds)].sort(),
      });
      // Whatever they find, we find; what they cannot look at, we still judge.
      if (theirs.kind === 'found')
        expect({ ours, theirs: theirs.text }).toMatchObject({ ours: { status: 1 } });
      if (finds.length === 0)
        expect({ ours, theirs }).toMatchObject({ ours: { status: 0 }, theirs: { kind: 'silent' } });
    },
    60_000,
  );

  it('is told in docs/integrity.md; run with UPDATE_DOCS=1 to write it', async () => {
    const before = readFileSync(DOCS, 'utf8');
    expect(before).toMatch(SECTION);
    const after = await format(
      before.replace(SECTION, `\n${comparison(rows, awsCliVersion())}\n\n`),
      {
        parser: 'markdown',
        printWidth: 100,
      },
    );
    if (process.env.UPDATE_DOCS !== undefined) writeFileSync(DOCS, after);
    expect(readFileSync(DOCS, 'utf8')).toBe(after);
  });
});

/** What would teach how another program is misled is left out. */
function isOnlyOurs({ theirs, ours }: Row): boolean {
  const isTeaching = ours.faults.includes('DIGEST_FOREIGN_OBJECT');
  return theirs.kind !== 'found' && ours.status !== 0 && !isTeaching;
}

function awsCliVersion(): string {
  const { stdout } = spawnSync('build/venv/bin/aws', ['--version'], { encoding: 'utf8' });
  return stdout.split(' ')[0] ?? '';
}

function isDoneToBytes({ does }: DamageCase): boolean {
  const target = oneChain();
  does(target);
  return target.archive.unreadable.size === 0;
}

/** The damages that only we see, and how many both do. */
function comparison(all: readonly Row[], version: string): string {
  const both = all.filter(({ theirs }) => theirs.kind === 'found');
  const onlyOurs = all.filter(isOnlyOurs);
  return [
    `Of ${all.length} archives, damaged in the ways that the tests know, \`aws cloudtrail validate-logs\` (${version}) calls ${both.length} invalid, and so does Trailwarden. These it does not:`,
    '',
    '| what was done | the AWS CLI says | Trailwarden says |',
    '| --- | --- | --- |',
    ...onlyOurs.map(
      ({ name, theirs, ours }) =>
        `| ${name} | ${THEIRS[theirs.kind]} | ${ours.faults.map((id) => `\`${id}\``).join(', ')} |`,
    ),
  ].join('\n');
}
