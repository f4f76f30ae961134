import type { Finding } from '../../../../checks/finding.ts';

const KEY =
  'AWSLogs/111111111111/CloudTrail/us-east-1/2026/03/10/111111111111_CloudTrail_us-east-1_20260310T1015Z_abcdEFGH12345678.json.gz';

/** A boring detection; each test changes one thing. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    fingerprint: '00112233445566778899aabbccddeeff',
    kind: 'detection',
    id: '4db60cc0-36fb-42b7-9b58-a5b53019fb74',
    severity: 'high',
    title: 'CloudTrail logging was stopped',
    account: '111111111111',
    region: 'us-east-1',
    resource: 'arn:aws:cloudtrail:us-east-1:111111111111:trail/org-trail',
    summary: 'The user `mallory` stopped the trail `org-trail` from 203.0.113.7.',
    facts: [
      { label: 'Principal', value: 'arn:aws:iam::111111111111:user/mallory' },
      { label: 'Source address', value: '203.0.113.7' },
    ],
    purpose: 'Whoever stops the trail acts unseen from then on.',
    evidence: [
      {
        time: '2026-03-10T10:11:12Z',
        what: 'StopLogging by mallory',
        key: KEY,
        state: 'verified',
        eventID: '0f1e2d3c-0000-4000-8000-000000000001',
      },
      {
        time: '2026-03-10T10:12:00Z',
        what: 'StopLogging by mallory',
        key: KEY,
        state: 'pending',
        eventID: '0f1e2d3c-0000-4000-8000-000000000002',
      },
    ],
    evidenceTotal: 5,
    falsePositives: ['A planned change of the trail, with a ticket.'],
    blindSpots: ['A trail that is drained of events instead of stopped.'],
    severityReason: 'High: whatever comes next is not recorded.',
    nextSteps: [
      {
        text: 'See whether the trail records again.',
        command: 'aws cloudtrail get-trail-status --name org-trail --region us-east-1',
      },
      { text: 'Ask the owner of `mallory` whether this was them.' },
    ],
    references: [
      'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html',
      'https://github.com/someone/something/issues/7',
    ],
    authors: ['A. Writer', '@handle'],
    ...changes,
  };
}

/** A control that fails: no evidence, no authors, a command that needs quoting. */
export function aControlFinding(changes: Partial<Finding> = {}): Finding {
  return aFinding({
    fingerprint: 'ffeeddccbbaa99887766554433221100',
    kind: 'control',
    id: 'TRAIL-01',
    severity: 'critical',
    title: 'Log file validation is on',
    summary: 'Log file validation is off for `org-trail`.',
    facts: [
      { label: 'Expected', value: 'true' },
      { label: 'Found', value: 'false' },
    ],
    purpose: 'Without signed digests nobody can tell an edited log from a real one.',
    evidence: [],
    evidenceTotal: 0,
    falsePositives: [],
    blindSpots: [],
    severityReason: '',
    nextSteps: [
      {
        text: 'Turn on log file validation.',
        command: 'aws cloudtrail update-trail --name org-trail \\\n  --enable-log-file-validation',
      },
    ],
    references: [],
    authors: [],
    ...changes,
  });
}
