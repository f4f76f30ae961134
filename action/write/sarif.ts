import type { Finding, Severity } from '../../checks/finding.ts';
import { visible } from './clean-text.ts';
import type { Report } from './report.ts';

/** Code scanning takes this many results of one run; the worst come first. */
const MAX_RESULTS = 25_000;

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** GitHub sorts by this number, as CVSS counts. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.0',
};

/** The findings as SARIF 2.1.0 (OASIS), for code scanning and for viewers of that format. */
export function renderSarif(report: Report): string {
  const findings = report.findings.slice(0, MAX_RESULTS);
  const rules = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: rules.map(ruleOf),
          },
        },
        invocations: [invocationOf(report)],
        results: findings.map((finding) =>
          resultOf(
            finding,
            rules.findIndex(({ id }) => id === finding.id),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(finding: Finding): object {
  const { id, title, purpose, severity, kind, references, blindSpots = [] } = finding;
  const [first] = references;
  return {
    id,
    shortDescription: { text: visible(title) },
    fullDescription: { text: visible(purpose === '' ? title : purpose) },
    ...(first?.startsWith('https://') === true && { helpUri: first }),
    ...(blindSpots.length > 0 && {
      help: { text: visible(`What this rule cannot see: ${blindSpots.join(' ')}`) },
    }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ['security', kind], 'security-severity': SECURITY_SEVERITY[severity] },
  };
}

/** What could not be looked at stands beside the results: without them a viewer would read "clean". */
function invocationOf({ complete, unread }: Report): object {
  return {
    executionSuccessful: complete,
    toolExecutionNotifications: unread.map(({ what, key, reason }) => ({
      level: 'warning',
      message: { text: visible(`${what} ${key}: ${reason}`) },
    })),
  };
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const { id, severity, summary, fingerprint, account, region, resource } = finding;
  return {
    ruleId: id,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: visible(summary) },
    locations: [{ physicalLocation: { artifactLocation: { uri: locationOf(finding) } } }],
    partialFingerprints: { 'trailwarden/v1': fingerprint },
    properties: { severity, account, region, resource: visible(resource) },
  };
}

/** A log file's key where there is one. Keys are strangers' text: only plain path characters pass. */
function locationOf({ kind, id, resource, evidence }: Finding): string {
  const key = kind === 'integrity' ? resource : (evidence[0]?.key ?? '');
  const safe = /^[\w.:@=+,/-]{1,1024}$/u.test(key) && !key.split('/').includes('..');
  return safe ? encodeURI(key) : `trailwarden/${kind}/${encodeURIComponent(id)}`;
}
