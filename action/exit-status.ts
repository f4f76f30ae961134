import { atLeast } from '../checks/finding.ts';
import type { Inputs } from './inputs.ts';
import type { Report } from './write/report.ts';

const CLEAN = 0;
const FOUND = 1;
const INCOMPLETE = 3;

/** The contract's exit status. 1 wins over 3: the report says `complete: false` besides. */
export function exitStatus({ findings, complete }: Report, failOn: Inputs['failOn']): number {
  if (failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn)))
    return FOUND;
  return complete ? CLEAN : INCOMPLETE;
}
