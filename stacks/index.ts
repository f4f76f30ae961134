/**
 * The stacks as a library: constructs for a CDKTF (or, by npm alias, CDK Terrain) program of your own.
 * docs/stacks.md shows how they fit together; examples/stacks/program.ts is such a program.
 */
export { AuditAccess, type AuditAccessProps } from './constructs/audit-access-role.ts';
export { CisAlarms, type CisAlarmsProps } from './constructs/cis-alarms.ts';
export { CIS_METRICS, type CisMetric } from './constructs/cis-metrics.ts';
export { FindingDispatch, type FindingDispatchProps } from './constructs/finding-dispatch.ts';
export { githubTrust, type GithubTrustProps } from './constructs/github-trust.ts';
export { Guardrails, type GuardrailsProps } from './constructs/guardrails.ts';
export { type ILogArchive, LogArchive, type LogArchiveProps } from './constructs/log-archive.ts';
export { enforceInvariants, type Waiver } from './constructs/invariants.ts';
export {
  type IOrganizationTrail,
  OrganizationTrail,
  type OrganizationTrailProps,
} from './constructs/organization-trail.ts';
export { PipelineAlarms, type PipelineAlarmsProps } from './constructs/pipeline-alarms.ts';
export { allow, deny, type PolicyDocument, type Statement } from './constructs/policy.ts';
export { Retention } from './constructs/retention.ts';
export {
  SecurityHubOrganization,
  type SecurityHubOrganizationProps,
} from './constructs/security-hub-organization.ts';
export { namedTrail, type TrailRef } from './names.ts';
