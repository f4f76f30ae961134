/**
 * Our own controls judge our own stacks. What does not pass is here, with the reason: none of it can
 * lose, change or open a record.
 */
export const ACCEPTED: Readonly<Record<string, string>> = {
  'EVT-03': 'data events are paid by the event: s3-writes names the buckets that matter',
  'EVT-04': 'as EVT-03; reads of the archive itself are recorded with archive-access',
  'EVT-05': 'as EVT-03; nothing of the audit trail is in Lambda',
  'EVT-07': 'only refusals are recorded, and only on request: the rest is paid by the event',
  'ARC-06': 'MFA delete takes root credentials and forbids lifecycle rules; the lock does its work',
  'ARC-12': 'a second copy in another account is not built yet',
};
