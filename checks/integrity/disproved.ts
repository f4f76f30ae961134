import type { TrailFact } from './evidence.ts';
import { type Fault, fault, type FaultId } from './fault.ts';
import type { ProvedStretch } from './proved.ts';

/**
 * Faults of absence and of delivery that this look disproves: an account or region whose digests are
 * there after all, a trail that records and delivers again. Only their identity means anything.
 */
export function disprovedFaults(
  proved: readonly ProvedStretch[],
  trails: readonly TrailFact[] = [],
): readonly Fault[] {
  const absent = (id: FaultId, account: string, region: string) =>
    fault(id, { account, region, key: '' }, { message: '' });
  return [
    ...proved.flatMap(({ account, region }) => [
      absent('ACCOUNT_MISSING', account, ''),
      absent('REGION_MISSING', '', region),
      absent('NO_DIGESTS', account, region),
    ]),
    ...trails.flatMap(soundTrail),
  ];
}

function soundTrail({ name, account, homeRegion, validation, status }: TrailFact): Fault[] {
  const sound = (id: FaultId, region: string) =>
    fault(id, { account, region, trail: name, key: name }, { message: '' });
  return [
    ...(validation ? [sound('TRAIL_VALIDATION_DISABLED', homeRegion)] : []),
    ...[...status].flatMap(([region, { logging, digestError, logError }]) => [
      ...(logging ? [sound('TRAIL_NOT_LOGGING', region)] : []),
      ...(digestError === undefined && logError === undefined
        ? [sound('TRAIL_DELIVERY_ERROR', region)]
        : []),
    ]),
  ];
}
