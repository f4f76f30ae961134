import { parseArgs } from 'node:util';
import { CIS_METRICS } from './constructs/cis-metrics.ts';
import {
  archiveCosts,
  type CostLine,
  extraCosts,
  type Extras,
  type Load,
  totalOf,
  volumesOf,
} from './cost.ts';

/**
 * npm run estimate -- [--gigabytes N] [--accounts N] [--regions N] [--busy 0…1] [--copies N] [--log-days N]
 * Prints what a month costs and how that was reckoned; without options for three sizes.
 */
const { values } = parseArgs({
  options: {
    gigabytes: { type: 'string' },
    accounts: { type: 'string', default: '40' },
    regions: { type: 'string', default: '2' },
    busy: { type: 'string', default: '0.7' },
    copies: { type: 'string', default: '0' },
    'log-days': { type: 'string', default: '365' },
  },
});

const SIZES: readonly Load[] = [
  { gigabytesPerDay: 0.1, accounts: 10, regions: 2, busy: 0.6 },
  { gigabytesPerDay: 0.5, accounts: 40, regions: 2, busy: 0.7 },
  { gigabytesPerDay: 3, accounts: 150, regions: 3, busy: 0.8 },
];

const extras: Extras = {
  logGroupDays: numberOf('log-days'),
  alarms: CIS_METRICS.length + 3,
  keys: 4,
  extraCopies: numberOf('copies'),
  insights: [],
};
const sizes = values.gigabytes === undefined ? SIZES : [ownSize()];
console.log(sizes.map((load) => render(load, extras)).join('\n\n'));
console.log(
  '\nList prices of us-east-1. Not counted: Security Hub ($0.0010 a check: 50 accounts × 2 Regions × 3 000 checks are $300), AWS Config, data events.',
);

function ownSize(): Load {
  return {
    gigabytesPerDay: numberOf('gigabytes'),
    accounts: numberOf('accounts'),
    regions: numberOf('regions'),
    busy: numberOf('busy'),
  };
}

function numberOf(
  option: 'gigabytes' | 'accounts' | 'regions' | 'busy' | 'copies' | 'log-days',
): number {
  const value = Number(values[option]);
  if (!(value >= 0)) throw new Error(`--${option}: give a number, not ${values[option] ?? ''}`);
  return value;
}

function render(load: Load, chosen: Extras): string {
  const { events, gigabytes, files, digests } = volumesOf(load);
  const archive = archiveCosts(load);
  const all = [...archive, ...extraCosts(load, chosen)];
  return [
    `${load.gigabytesPerDay} GB a day of raw events, ${load.accounts} accounts, ${load.regions} Regions:`,
    `  ${millions(events)} million events, ${gigabytes.toFixed(2)} GB gzip, ${thousands(files)} thousand files, ${thousands(digests)} thousand digests a month`,
    ...all.map(renderLine),
    `  ${range(totalOf(archive)).padStart(15)}  the archive alone`,
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
