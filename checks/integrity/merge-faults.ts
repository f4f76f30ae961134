import type { Fault } from './fault.ts';

/** Collects faults as they come; what counts many files stays one fault per folder and stretch of time. */
export interface FaultLedger {
  add(faults: readonly Fault[]): void;
  list(): readonly Fault[];
}

export function faultLedger(): FaultLedger {
  const single: Fault[] = [];
  const counted = new Map<string, Fault>();
  const addOne = (fault: Fault): void => {
    if (!COUNTED.has(fault.id)) {
      single.push(fault);
      return;
    }
    const cause = fault.digest ?? [fault.message, fault.range];
    const id = JSON.stringify([fault.id, fault.key, cause]);
    const before = counted.get(id);
    const count = (before?.count ?? 0) + (fault.count ?? 1);
    counted.set(id, { ...(before ?? fault), count });
  };
  return {
    add: (faults) => {
      faults.forEach(addOne);
    },
    list: () => [...single, ...counted.values()],
  };
}

/** The same faults with those that stand for many files added up. */
export function mergeFaults(faults: readonly Fault[]): readonly Fault[] {
  const ledger = faultLedger();
  ledger.add(faults);
  return ledger.list();
}

const COUNTED: ReadonlySet<Fault['id']> = new Set([
  'LOG_UNVERIFIED',
  'LOG_OUTSIDE_COVERAGE',
  'LOG_PENDING',
]);
