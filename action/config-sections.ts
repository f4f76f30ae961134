/**
 * What checks the sections of the configuration, in one file: it is loaded only where there is one.
 */
export { parseDetectionConfig } from './read/detection-config.ts';
export { parsePolicy } from './read/policy.ts';
export { parseIssueSettings } from './write/issues/settings.ts';
