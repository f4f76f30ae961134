import { withGroupFields } from '../checks/detections/alert-group.ts';
import type { SourceBook } from '../checks/detections/derive/source.ts';
import type { RulePack } from '../checks/detections/index.ts';
import { withKnownLists } from '../checks/detections/known-lists.ts';
import { skipUnready, type SkippedRule } from '../checks/detections/skip-unready.ts';
import type { Inputs } from './inputs.ts';
import type { DetectionConfig } from './read/detection-config.ts';
import {
  readEnrichment,
  sourcesGiven,
  type EnrichmentFiles,
  type EnrichmentPaths,
} from './read/enrichment.ts';
import { requirePack } from './rule-pack.ts';

/** What detections need of a run. */
export interface Detections {
  readonly pack: RulePack;
  readonly skipped: readonly SkippedRule[];
  readonly enrichment?: EnrichmentFiles | undefined;
  readonly sources?: SourceBook | undefined;
}

/**
 * The rules that can work with what the user brought, and those that cannot.
 * @param config what the configuration says of them
 * @param loaded rules that are loaded already
 * @throws UsageError where a rule or a file is wrong
 */
export async function openRules(
  inputs: Inputs,
  { lists, enrichment: configured }: DetectionConfig,
  loaded: RulePack | undefined,
): Promise<Detections> {
  const whole = loaded ?? (await requirePack(inputs.rules, lists));
  const paths = chosen(inputs.enrichment, configured);
  const given = { sources: sourcesGiven(paths), lists: withKnownLists(lists) };
  const { pack, skipped } = skipUnready(whole, given);
  const enrichment = await readEnrichment(paths);
  const sources = enrichment && (await openSources(enrichment));
  return { pack: grouped(pack), skipped, enrichment, sources };
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
