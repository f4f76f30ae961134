import { parseArgs } from 'node:util';
import { ConfigError } from './config.ts';
import type { Deployment } from './deployment.ts';
import { DEFAULT_CONFIG, readConfig } from './read-config.ts';
import { type SynthesizedStack, synthesize } from './synthesize.ts';

/**
 * npm run synth -- [--config FILE] [--output FOLDER]
 * Writes Terraform JSON, a folder per stack, and says what to run next. Exit status 2: the
 * configuration is wrong.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      config: { type: 'string', default: DEFAULT_CONFIG },
      output: { type: 'string', default: process.env.CDKTF_OUTDIR ?? 'cdktf.out' },
    },
  });
  const deployment = await readConfig(values.config);
  const stacks = await synthesize(deployment, { outdir: values.output });
  console.log(nextSteps(deployment, stacks));
}

function nextSteps(deployment: Deployment, stacks: readonly SynthesizedStack[]): string {
  const written = stacks.map(({ folder }) => `  ${folder}/cdk.tf.json`);
  const later = stacks.filter(({ name }) => name !== 'bootstrap');
  const steps = [
    ...(deployment.mode === 'create'
      ? [
          'aws organizations enable-aws-service-access --service-principal cloudtrail.amazonaws.com   (management account, once)',
        ]
      : []),
    'npm run doctor    (read-only: what would fail, or cost)',
    'npm run apply -- bootstrap --first    (an administrator of the management account, once)',
    ...later.map(({ name }) => `npm run apply -- ${name}`),
  ];
  return [
    `${stacks.length} stacks for ${deployment.organizationId} (mode: ${deployment.mode})`,
    ...written,
    'Run next, in this order:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});
