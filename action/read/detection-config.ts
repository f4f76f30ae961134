import { z } from 'zod';
import type { Placeholders } from '../../checks/detections/index.ts';
import { UsageError } from '../../checks/errors.ts';
import { readConfiguration, type Configuration } from './configuration.ts';

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
  trail: z.object({ bucket: z.string().optional() }).nullish(),
  organization: z.object({ 'audit-role': z.string().optional() }).nullish(),
  lists: z.record(z.string(), z.array(value).max(MAX_VALUES)).nullish(),
});

/** What the configuration file says about detections. */
export interface DetectionConfig {
  readonly enrichment: NonNullable<z.infer<typeof schema>['enrichment']>;
  /** Lists for the modifier `expand`, by name. */
  readonly lists: Placeholders;
}

/**
 * The sections `enrichment` and `lists` of the configuration; paths are relative to where the
 * program runs.
 * @throws UsageError with every fault of these sections
 */
export function parseDetectionConfig({ path: file, section }: Configuration): DetectionConfig {
  const given = ['enrichment', 'lists', 'trail', 'organization'] as const;
  const parsed = schema.safeParse(Object.fromEntries(given.map((name) => [name, section(name)])));
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues
        .map(({ path: at, message }) => `${file}: ${at.map(String).join('.')}: ${message}`)
        .join('\n'),
    );
  const { enrichment, lists, ...about } = parsed.data;
  return {
    enrichment: enrichment ?? { 'threat-lists': [] },
    lists: withOwn(new Map(Object.entries(lists ?? {})), ownPlaces(about)),
  };
}

/** The same, for commands that ask nothing else of the configuration. */
export async function readDetectionConfig(file: string | undefined): Promise<DetectionConfig> {
  return parseDetectionConfig(await readConfiguration(file));
}

type OwnPlaces = Pick<z.infer<typeof schema>, 'trail' | 'organization'>;
type OwnValues = readonly (readonly [list: string, value: string | undefined])[];

function ownPlaces({ trail, organization }: OwnPlaces): OwnValues {
  return [
    ['archive_buckets', trail?.bucket],
    // A role is known by its name in the log, whatever its path.
    ['audit_roles', organization?.['audit-role']?.split('/').at(-1)],
  ];
}

/** The lists with what is known from elsewhere: nobody has to say twice what the own archive is. */
export function withOwn(lists: Placeholders, own: OwnValues): Placeholders {
  const all = new Map(lists);
  for (const [name, value] of own)
    if (value !== undefined) all.set(name, [...new Set([...(all.get(name) ?? []), value])]);
  return all;
}
