import { withGroupFields } from '../checks/detections/alert-group.ts';
import type { SourceBook } from '../checks/detections/derive/source.ts';
import type { Placeholders, RulePack } from '../checks/detections/index.ts';
import { withKnownLists } from '../checks/detections/known-lists.ts';
import { skipUnready, type SkippedRule } from '../checks/detections/skip-unready.ts';
import type { RuleInputs } from './inputs.ts';
import { withOwn, type DetectionConfig } from './read/detection-config.ts';
import {
  readEnrichment,
  sourcesGiven,
  type EnrichmentFiles,
  type EnrichmentPaths,
} from './read/enrichment.ts';
import { parseS3Location } from './read/s3/location.ts';
import { requirePack } from './rule-pack.ts';

/** What detections need of a run. */
export interface Detections {
  readonly pack: RulePack;
  readonly skipped: readonly SkippedRule[];
  readonly enrichment?: EnrichmentFiles | undefined;
  readonly sources?: SourceBook | undefined;
}

/** Loads the rules of a run, with the owner's lists for the modifier `expand`. */
export type LoadRules = (lists: Placeholders) => Promise<RulePack>;

/** How a command comes to its rules, where it is not by the inputs alone. */
interface Loading {
  readonly load?: LoadRules;
  /** Lists that go before those of the configuration. */
  readonly own?: Placeholders;
}

/**
 * The rules that can work with what the user brought, and those that cannot: one way for every
 * command, so that none refuses, or is silent about, what another accepts.
 * @param config what the configuration says of them
 * @throws UsageError where a rule or a file is wrong
 */
export async function openRules(
  inputs: RuleInputs,
  { lists: listed, enrichment: configured }: DetectionConfig,
  { load = (lists) => requirePack(inputs.rules, lists), own = new Map() }: Loading = {},
): Promise<Detections> {
  const lists = withOwn(new Map([...listed, ...own]), [['archive_buckets', bucketOf(inputs)]]);
  const whole = await load(lists);
  const paths = chosen(inputs.enrichment, configured);
  const given = { sources: sourcesGiven(paths), lists: withKnownLists(lists) };
  const { pack, skipped } = skipUnready(whole, given);
  const enrichment = await readEnrichment(paths);
  const sources = enrichment && (await openSources(enrichment));
  return { pack: grouped(pack), skipped, enrichment, sources };
}

function bucketOf({ place }: RuleInputs): string | undefined {
  return place?.kind === 'bucket' ? parseS3Location(place.location).bucket : undefined;
}

/** What stands on the command line takes the place of what the configuration says. */
function chosen(given: EnrichmentPaths, configured: EnrichmentPaths): EnrichmentPaths {
  const lists = given['threat-lists'].length > 0 ? given : configured;
  return {
    'country-database': given['country-database'] ?? configured['country-database'],
    'asn-database': given['asn-database'] ?? configured['asn-database'],
    'aws-ranges': given['aws-ranges'] ?? configured['aws-ranges'],
    'tor-list': given['tor-list'] ?? configured['tor-list'],
    'threat-lists': lists['threat-lists'],
  };
}

/** Opened here as well as in the workers: a file that is damaged is told before anything is read. */
async function openSources(files: EnrichmentFiles): Promise<SourceBook> {
  const { openSourceBook } = await import('./read/source-book.ts');
  return openSourceBook(files);
}

function grouped({ rules, correlations }: RulePack): RulePack {
  return { rules: rules.map(withGroupFields), correlations };
}
