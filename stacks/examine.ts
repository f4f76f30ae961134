import { parseArgs } from 'node:util';
import { ConfigError } from './config.ts';
import { type Diagnosis, diagnose } from './doctor.ts';
import { DEFAULT_CONFIG, readConfig } from './read-config.ts';
import { readDoctorFacts } from './read-doctor-facts.ts';

/**
 * npm run doctor -- [--config FILE]
 * Read-only calls with credentials of the management account. Exit status: 0 all is well,
 * 1 something would fail or cost, 2 the configuration is wrong, 3 something could not be looked at.
 */
const MARKS: Readonly<Record<Diagnosis['state'], string>> = {
  well: 'ok     ',
  fails: 'FAILS  ',
  costs: 'COSTS  ',
  unknown: 'unknown',
};

try {
  const { values } = parseArgs({
    options: { config: { type: 'string', default: DEFAULT_CONFIG } },
  });
  const deployment = await readConfig(values.config);
  const diagnoses = diagnose(await readDoctorFacts(deployment), deployment);
  for (const { state, check, message } of diagnoses)
    console.log(`${MARKS[state]}  ${check}: ${message}`);
  process.exitCode = statusOf(diagnoses);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function statusOf(diagnoses: readonly Diagnosis[]): number {
  const has = (...states: readonly Diagnosis['state'][]) =>
    diagnoses.some(({ state }) => states.includes(state));
  if (has('fails', 'costs')) return 1;
  return has('unknown') ? 3 : 0;
}
