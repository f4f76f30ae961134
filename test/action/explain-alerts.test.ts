import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { explainAlerts } from '../../action/explain-alerts.ts';
import { renderText } from '../../action/write/text.ts';
import type { LogArchive } from '../../checks/archive.ts';
import type { Alert, AlertEvent } from '../../checks/detections/alert-book.ts';
import { loadRules } from '../../checks/detections/index.ts';
import { ArchiveError } from '../../checks/errors.ts';
import { aReport } from './write/a-report.ts';

const PACK = loadRules([
  {
    file: 'rules.yml',
    text: `title: A trail is stopped
id: one
name: stop
logsource: {product: aws}
detection:
  selection:
    eventName: StopLogging
    trailwarden.source.country: CH
  by_service:
    userIdentity.invokedBy: cloudformation.amazonaws.com
  condition: selection and not by_service
---
title: Many trails are stopped
id: many
correlation:
  type: event_count
  rules: [stop]
  group-by: [recipientAccountId]
  timespan: 5m
  condition: {gte: 2}
  generate: true
`,
  },
]);
const [RULE] = PACK.rules;
const [MANY] = PACK.correlations;
const RECORD = {
  eventID: 'e1',
  eventName: 'StopLogging',
  sourceIPAddress: '203.0.113.7',
  userIdentity: { type: 'Root\u001b[31m' },
};

function archive(files: Readonly<Record<string, Uint8Array>>): LogArchive {
  return {
    list: () => {
      throw new Error('not listed');
    },
    folders: () => Promise.resolve([]),
    read: (key) => {
      const body = files[key];
      return body === undefined
        ? Promise.reject(new ArchiveError('missing', `${key} is gone`))
        : Promise.resolve({ body, metadata: {} });
    },
  };
}

const zip = (value: unknown) => gzipSync(JSON.stringify(value));
const event = (key: string, eventID = 'e1'): AlertEvent => ({
  eventID,
  eventTime: '2026-03-10T10:00:00Z',
  eventName: 'A trail is stopped',
  eventSource: '',
  sourceIPAddress: '',
  userAgent: '',
  errorCode: '',
  key,
  evidence: 'unchecked',
});

function alert(changes: Partial<Alert> = {}): Alert {
  if (RULE === undefined) throw new Error('no rule');
  return {
    rule: RULE,
    account: '111111111111',
    region: 'eu-west-1',
    principal: 'x',
    group: ['111111111111'],
    count: 2,
    first: '2026-03-10T10:00:00Z',
    last: '2026-03-10T10:01:00Z',
    events: [event('good')],
    ...changes,
  };
}

async function explained(one: Alert, files: Readonly<Record<string, Uint8Array>>) {
  const sources = { look: () => ({ country: 'CH' }) };
  const context = { archive: archive(files), pack: PACK, sources };
  return (await explainAlerts([one], context)).get(one);
}

describe('explaining alerts', () => {
  const good = { good: zip({ Records: [{ eventID: 'e0' }, RECORD] }) };

  it('tells of the first events which conditions held', async () => {
    const events = Array.from({ length: 5 }, () => event('good'));
    const explanation = await explained(alert({ events }), good);
    expect(explanation?.counted).toBeUndefined();
    expect(explanation?.events).toHaveLength(3);
    expect(explanation?.events[0]).toMatchObject({
      eventID: 'e1',
      rule: 'A trail is stopped',
      searches: [
        {
          name: 'selection',
          holds: true,
          items: [
            { field: 'eventName', values: ['StopLogging'] },
            { field: 'trailwarden.source.country', values: ['CH'], holds: true },
          ],
        },
        { name: 'by_service', holds: false, excludes: true },
      ],
    });
  });

  it('tells of a correlation what was counted, and why its events are among them', async () => {
    if (MANY === undefined) throw new Error('no correlation');
    const explanation = await explained(alert({ rule: MANY }), good);
    expect(explanation).toMatchObject({
      counted: {
        type: 'event_count',
        needs: 'gte 2',
        windowSeconds: 300,
        group: [{ field: 'recipientAccountId', value: '111111111111' }],
        events: 2,
      },
      events: [{ rule: 'A trail is stopped', searches: [{ holds: true }, { holds: false }] }],
    });
    const lost = alert({ rule: MANY, events: [{ ...event('good'), eventName: 'gone' }] });
    expect((await explained(lost, good))?.events[0]?.unread).toBe('its rule is not in the pack');
  });

  it.each<[string, Uint8Array | undefined, string, string]>([
    ['the file is gone', undefined, 'e1', 'x is gone'],
    ['the file is damaged', Buffer.from('x'), 'e1', 'it is damaged'],
    ['the file holds no JSON', gzipSync('{'), 'e1', 'JSON'],
    ['the file holds no records', zip({}), 'e1', 'it holds no records'],
    ['the event has no id', zip({ Records: [RECORD] }), '', 'the event has no id to find it by'],
  ])('says where it cannot: %s', async (_, body, id, word) => {
    const files: Record<string, Uint8Array> = body === undefined ? {} : { x: body };
    const explanation = await explained(alert({ events: [event('x', id)] }), files);
    expect(explanation?.events[0]?.unread).toContain(word);
  });

  it('passes on what is a defect', async () => {
    const broken = { ...archive({}), read: () => Promise.reject(new TypeError('defect')) };
    await expect(explainAlerts([alert()], { archive: broken, pack: PACK })).rejects.toThrow(
      'defect',
    );
  });

  it('is told on a terminal without what an attacker wrote for terminals', async () => {
    if (MANY === undefined) throw new Error('no correlation');
    const rows = await Promise.all(
      [alert(), alert({ rule: MANY }), alert({ events: [event('x')] })].map(async (one) => ({
        rule: 'one',
        title: 'Stopped\u001b[31m',
        level: 'high',
        count: 1,
        first: '',
        last: '',
        account: '111111111111',
        region: 'eu-west-1',
        principal: 'x',
        events: [],
        ...withExplanation(await explained(one, good)),
      })),
    );
    const detections = { ...aReport().detections, alerts: rows };
    const text = renderText(aReport({ detections }), { color: false });
    expect(text).toContain('\nWHY\n');
    expect(text).toContain('✔ selection holds');
    expect(text).toContain('eventName = StopLogging, meets StopLogging');
    expect(text).toContain('✔ filter by_service does not hold');
    expect(text).toContain('userIdentity.invokedBy is absent, does not meet cloudformation');
    expect(text).toContain('event_count gte 2 within 300 s, for recipientAccountId = 111111111111');
    expect(text).toContain('not explained: x is gone');
    expect(text).not.toContain('\u001b');
  });
});

function withExplanation<T>(explanation: T | undefined) {
  return explanation === undefined ? {} : { explanation };
}
