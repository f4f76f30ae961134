import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { aDeployment, synthesizeAll } from '../../kit/synthesized.ts';
import { REASONS } from './checkov-reasons.ts';

const PROGRAM = `${process.env.TRAILWARDEN_CHECKOV_ENV ?? 'build/venv-checkov'}/bin/checkov`;

const reportSchema = z.object({
  results: z.object({
    failed_checks: z.array(
      z.object({ check_id: z.string(), check_name: z.string(), resource: z.string() }),
    ),
  }),
  summary: z.object({ passed: z.number(), failed: z.number(), parsing_errors: z.number() }),
});

if (existsSync(PROGRAM))
  describe('Checkov over the synthesized stacks', () => {
    const scanned = scan();

    it('reads every stack', async () => {
      const { summary } = await scanned;
      expect(summary.parsing_errors).toBe(0);
      expect(summary.passed).toBeGreaterThan(150);
    });

    it('finds nothing without a written reason', async () => {
      const { results } = await scanned;
      const unexplained = results.failed_checks.filter(
        ({ check_id, resource }) =>
          !REASONS.some(({ check, resources }) => check === check_id && resources.test(resource)),
      );
      expect(unexplained).toEqual([]);
    });

    it('has no reason that nothing needs', async () => {
      const { results } = await scanned;
      const idle = REASONS.filter(
        ({ check, resources }) =>
          !results.failed_checks.some(
            ({ check_id, resource }) => check === check_id && resources.test(resource),
          ),
      );
      expect(idle).toEqual([]);
    });
  });
else it.skip(`Checkov: no ${PROGRAM}; run scripts/system-setup.sh`, () => undefined);

/** Checkov cannot read the `terraform` block of JSON, which it has no check for: it goes without. */
async function scan(): Promise<z.infer<typeof reportSchema>> {
  const folder = mkdtempSync(join(tmpdir(), 'checkov-'));
  for (const [name, stack] of Object.entries(synthesizeAll(aDeployment()))) {
    mkdirSync(join(folder, name));
    const text = JSON.stringify({ ...stack, terraform: undefined }, null, 2);
    writeFileSync(join(folder, name, 'cdk.tf.json'), text);
  }
  const words = [
    '-d',
    folder,
    '--framework',
    'terraform_json',
    '--compact',
    '--soft-fail',
    '-o',
    'json',
  ];
  const { stdout } = await promisify(execFile)(PROGRAM, words, { maxBuffer: 64e6 });
  rmSync(folder, { recursive: true });
  return reportSchema.parse(JSON.parse(stdout));
}
