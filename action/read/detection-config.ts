import { z } from 'zod';
import { UsageError } from '../../checks/errors.ts';
import type { Configuration } from './configuration.ts';

const MAX_VALUES = 20_000;

const path = z.string().min(1);
const value = z.union([z.string(), z.number()]).transform(String);

const schema = z.object({
  enrichment: z
    .strictObject({
      'country-database': path.optional(),
      'asn-database': path.optional(),
      'aws-ranges': path.optional(),
      'tor-list': path.optional(),
      'threat-lists': z.array(path).default([]),
    })
    .nullish(),
  lists: z.record(z.string(), z.array(value).max(MAX_VALUES)).nullish(),
});

/** What the configuration file says about detections. */
export interface DetectionConfig {
  readonly enrichment: NonNullable<z.infer<typeof schema>['enrichment']>;
  /** Lists for the modifier `expand`, by name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/**
 * The sections `enrichment` and `lists` of the configuration; paths are relative to where the
 * program runs.
 * @throws UsageError with every fault of these sections
 */
export function parseDetectionConfig({ path: file, section }: Configuration): DetectionConfig {
  const given = { enrichment: section('enrichment'), lists: section('lists') };
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues
        .map(({ path: at, message }) => `${file}: ${at.map(String).join('.')}: ${message}`)
        .join('\n'),
    );
  const { enrichment, lists } = parsed.data;
  return {
    enrichment: enrichment ?? { 'threat-lists': [] },
    lists: new Map(Object.entries(lists ?? {})),
  };
}
