import type { EvidenceState } from '../finding.ts';
import type { Alert, AlertEvent } from './alert-book.ts';
import type { CorrelationAlert } from './correlate/correlator.ts';
import type { RulePack } from './rule.ts';

/** What a correlation found, in the shape of every other alert; its events are named by their rules. */
export function correlationAlert(
  { correlation, group, actor, events, ...alert }: CorrelationAlert,
  pack: RulePack,
  evidenceOf: (key: string) => EvidenceState,
): readonly Alert[] {
  const rule = pack.correlations[correlation];
  if (rule === undefined) return [];
  const told = events.map(({ eventID, eventTime, key, rule: index }): AlertEvent => ({
    ...UNKNOWN,
    eventID,
    eventTime,
    eventName: pack.rules[index]?.title ?? '',
    key,
    evidence: evidenceOf(key),
  }));
  const values = Object.values(group).map((value) => value ?? '');
  const { account, region, count, first, last, note } = alert;
  return [
    {
      ...{
        rule,
        account,
        region,
        principal: actor,
        group: values,
        count,
        first,
        last,
        events: told,
      },
      ...(note !== undefined && { note }),
    },
  ];
}

/** A correlation keeps of its events what it needs to count them, and where they stand. */
const UNKNOWN = { eventSource: '', sourceIPAddress: '', userAgent: '', errorCode: '' };
