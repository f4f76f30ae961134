import { DEFAULT_AUDIT_POLICY, type AuditPolicy } from '../checks/controls/audit-policy.ts';
import { UsageError } from '../checks/errors.ts';
import type { Inputs } from './inputs.ts';
import { readConfiguration, type Configuration } from './read/configuration.ts';
import type { DetectionConfig } from './read/detection-config.ts';
import type { Exceptions } from './read/exception-entries.ts';
import { readExceptions } from './read/exceptions.ts';
import { together } from './together.ts';
import { DEFAULT_SETTINGS, type IssueSettings } from './write/issues/issue-settings.ts';

/** What the files say that people write for a run: the configuration and the exceptions. */
export interface GivenFiles {
  readonly policy: AuditPolicy;
  readonly settings: IssueSettings;
  readonly detections: DetectionConfig;
  readonly exceptions: Exceptions | undefined;
  /** Whether the trail's configuration is to be looked at. */
  readonly controls: boolean;
}

type Named = Pick<Inputs, 'config' | 'suppressions'>;

/**
 * Reads each file once. All that is wrong in them is told together.
 * @param wantsControls whether the trail's configuration is looked at, where there is a
 * configuration and where there is none: only then do exceptions have to name controls that exist
 * @throws UsageError with every fault of every section and entry
 */
export async function readGivenFiles(
  { config, suppressions }: Named,
  wantsControls: (configured: boolean) => boolean,
): Promise<GivenFiles> {
  const configuration = await readConfiguration(config);
  const controls = wantsControls(configuration.exists);
  // What checks the sections takes longer to load than to run, and most runs are given no file.
  const sections = configuration.exists ? await import('./config-sections.ts') : undefined;
  const [settings, detections, policy, exceptions] = await together([
    said(
      () =>
        sections?.parseIssueSettings(configuration.section('issues'), configuration.path) ??
        DEFAULT_SETTINGS,
    ),
    said(() => sections?.parseDetectionConfig(configuration) ?? NO_DETECTION_CONFIG),
    said(() => sections?.parsePolicy(configuration) ?? DEFAULT_AUDIT_POLICY),
    exceptionsIn(suppressions, controls),
    refuseStrangers(configuration),
  ]);
  return { settings, detections, policy, exceptions, controls };
}

const NO_DETECTION_CONFIG: DetectionConfig = {
  enrichment: { 'threat-lists': [] },
  lists: new Map(),
};

const said = <T>(parse: () => T): Promise<T> => Promise.resolve().then(parse);

/** The ids of controls come with all of them, which most runs do not need. */
async function exceptionsIn(file: string | undefined, controls: boolean) {
  const known = controls ? (await import('../checks/controls/index.ts')).controlIds : undefined;
  return readExceptions(file, known);
}

function refuseStrangers({ complaints }: Configuration): Promise<void> {
  return complaints.length === 0
    ? Promise.resolve()
    : Promise.reject(new UsageError(complaints.join('\n')));
}
