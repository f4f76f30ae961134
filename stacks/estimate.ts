import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extrasOf } from './cost-choices.ts';
import {
  archiveCosts,
  type CostLine,
  extraCosts,
  type Extras,
  type Load,
  totalOf,
  volumesOf,
} from './cost.ts';
import type { Deployment } from './deployment.ts';
import { DEFAULT_CONFIG, readConfig } from './read-config.ts';

/**
 * npm run estimate -- [--config FILE] [--gigabytes N] [--accounts N] [--regions N] [--busy 0…1]
 *                     [--copies N] [--data-events-per-event N]
 * Prints what a month of the configured deployment costs and how that was reckoned; without
 * --gigabytes for three sizes. Exit status 2: the configuration or an option is wrong.
 */
const { values } = parseArgs({
  options: {
    config: { type: 'string' },
    gigabytes: { type: 'string' },
    accounts: { type: 'string', default: '40' },
    regions: { type: 'string', default: '2' },
    busy: { type: 'string', default: '0.7' },
    copies: { type: 'string', default: '0' },
    'data-events-per-event': { type: 'string', default: '1' },
  },
});

const SIZES: readonly Load[] = [
  { gigabytesPerDay: 0.1, accounts: 10, regions: 2, busy: 0.6 },
  { gigabytesPerDay: 0.5, accounts: 40, regions: 2, busy: 0.7 },
  { gigabytesPerDay: 3, accounts: 150, regions: 3, busy: 0.8 },
];
const EXAMPLE = 'examples/trailwarden.config.yml';

try {
  console.log(await estimate());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function estimate(): Promise<string> {
  const file = values.config ?? (existsSync(DEFAULT_CONFIG) ? DEFAULT_CONFIG : EXAMPLE);
  const deployment = await readConfig(file);
  const extras = extrasOf(deployment, {
    extraCopies: numberOf('copies'),
    dataEventsPerEvent: numberOf('data-events-per-event'),
  });
  const sizes = values.gigabytes === undefined ? SIZES : [ownSize()];
  return [
    `A month as ${file} configures it (mode: ${deployment.mode}), list prices of us-east-1`,
    ...sizes.map((load) => render(load, extras, deployment)),
    'Not counted: AWS Config, queries, data events of refusals at VPC endpoints (few), tax.',
  ].join('\n\n');
}

function ownSize(): Load {
  return {
    gigabytesPerDay: numberOf('gigabytes'),
    accounts: numberOf('accounts'),
    regions: numberOf('regions'),
    busy: numberOf('busy'),
  };
}

type NumberOption =
  'gigabytes' | 'accounts' | 'regions' | 'busy' | 'copies' | 'data-events-per-event';

function numberOf(option: NumberOption): number {
  const text = values[option] ?? '';
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new Error(`--${option}: give a number, not "${text}"`);
  return value;
}

function render(load: Load, extras: Extras, { mode }: Deployment): string {
  const { events, gigabytes, files, digests } = volumesOf(load);
  const archive = mode === 'create' ? archiveCosts(load) : [];
  const all = [...archive, ...extraCosts(load, extras)];
  return [
    `${load.gigabytesPerDay} GB a day of raw events, ${load.accounts} accounts, ${load.regions} Regions:`,
    `  ${millions(events)} million events, ${gigabytes.toFixed(2)} GB gzip, ${thousands(files)} thousand files, ${thousands(digests)} thousand digests a month`,
    ...all.map(renderLine),
    mode === 'create'
      ? `  ${range(totalOf(archive)).padStart(15)}  the archive alone`
      : '  the archive and its trail are paid by their owner',
    `  ${range(totalOf(all)).padStart(15)}  together`,
  ].join('\n');
}

function renderLine({ what, dollars, worst = dollars, formula }: CostLine): string {
  return `  ${range({ low: dollars, high: worst }).padStart(15)}  ${what}  = ${formula}`;
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [low.toFixed(2), high.toFixed(2)];
  return from === to ? `$${from}` : `$${from} – ${to}`;
}

function millions(count: number): string {
  return (count / 1e6).toFixed(1);
}

function thousands(count: number): string {
  return (count / 1e3).toFixed(0);
}
