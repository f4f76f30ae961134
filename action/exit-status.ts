import { atLeast } from '../checks/finding.ts';
import type { Inputs } from './inputs.ts';
import type { Report } from './write/report.ts';

/** The exit statuses of the contract. */
export const EXIT = {
  clean: 0,
  found: 1,
  wrongUse: 2,
  incomplete: 3,
  interrupted: 130,
} as const;

/** How a run ends. `found` wins over `incomplete`: the report says `complete: false` besides. */
export function exitStatus({ findings, complete }: Report, failOn: Inputs['failOn']): number {
  if (failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn)))
    return EXIT.found;
  return complete ? EXIT.clean : EXIT.incomplete;
}
