import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Placeholders } from '../../checks/detections/index.ts';
import { UsageError } from '../../checks/errors.ts';
import { CONFIG, readOptional } from './optional-file.ts';

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

const NOTHING: DetectionConfig = { enrichment: { 'threat-lists': [] }, lists: new Map() };

/**
 * The sections `enrichment` and `lists` of the configuration file; paths are relative to where the
 * program runs.
 * @param file where the user says it is; without it the default name, where present
 * @throws UsageError where a named file is missing, or with every fault of these sections
 */
export async function readDetectionConfig(file: string | undefined): Promise<DetectionConfig> {
  const text = await readOptional(file ?? CONFIG, file !== undefined);
  return text === undefined ? NOTHING : parseDetectionConfig(text, file ?? CONFIG);
}

function parseDetectionConfig(text: string, file: string): DetectionConfig {
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) throw new UsageError(`${file}: not YAML: ${error.message}`);
  const content: unknown = document.toJS({ maxAliasCount: 20 });
  const parsed = schema.safeParse(content ?? {});
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues
        .map(({ path: at, message }) => `${file}: ${at.map(String).join('.')}: ${message}`)
        .join('\n'),
    );
  const { enrichment, lists, ...about } = parsed.data;
  return {
    enrichment: enrichment ?? NOTHING.enrichment,
    lists: withOwn(new Map(Object.entries(lists ?? {})), ownPlaces(about)),
  };
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
