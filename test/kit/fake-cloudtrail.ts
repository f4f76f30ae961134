import type { PublicKey } from '../../checks/archive.ts';
import type { JsonOperation } from './aws-server.ts';

/** `ListPublicKeys` as CloudTrail answers it: the keys of the asked region that were valid in the range. */
export function listPublicKeys(byRegion: ReadonlyMap<string, readonly PublicKey[]>): JsonOperation {
  return ({ StartTime, EndTime }, region) => {
    const [from, to] = [Number(StartTime) * 1000, Number(EndTime) * 1000];
    if (from > to)
      return {
        status: 400,
        body: { __type: 'InvalidTimeRangeException', message: 'the start is after the end' },
      };
    const valid = (byRegion.get(region) ?? []).filter(
      ({ validFrom, validUntil }) =>
        (validFrom?.getTime() ?? -Infinity) <= to && (validUntil?.getTime() ?? Infinity) >= from,
    );
    return { body: { PublicKeyList: valid.map(listed) } };
  };
}

function listed({ der, fingerprint, validFrom, validUntil }: PublicKey): Record<string, unknown> {
  return {
    Value: Buffer.from(der).toString('base64'),
    Fingerprint: fingerprint,
    ...(validFrom && { ValidityStartTime: validFrom.getTime() / 1000 }),
    ...(validUntil && { ValidityEndTime: validUntil.getTime() / 1000 }),
  };
}
