import type { Condition, Item, Metadata, Pattern, Search, SigmaRule } from '../rule.ts';
import { compileRules } from './matcher.ts';

/**
 * Matches rules of our own on logs of our own. Code that runs for the first time has to be read and
 * compiled, and runs slowly: together that takes as long as some thirty megabytes of logs. For
 * threads that wait for work.
 */
export function warmUp(): void {
  const matcher = compileRules(NAMES.map(ruleAbout), { count: true });
  for (let file = 0; file < FILES; file++) matcher.matchFile(forgeLog(file));
  matcher.newPages();
}

const NAMES = ['ListRoles', 'GetRole', 'PutRole', 'GetUser'];
/** Enough that alerts would show no more, so that the rest is counted. */
const FILES = 20;
const RECORDS = 40;

/** A source, a name, and not a client: what most rules ask for. */
function ruleAbout(name: string): SigmaRule {
  const searches = new Map<string, Search>([
    ['call', { kind: 'and', of: [item('eventSource', SOURCE), item('eventName', name)] }],
    ['client', item('userAgent', 'console', RUN)],
    ['session', item('userIdentity.arn', 'session/5', RUN)],
  ]);
  return {
    ...ABOUT,
    ...{ kind: 'rule', id: name, logsource: {}, searches, condition: CALL_BY_OTHERS },
    ...{ reports: true, feeds: false, folds: false, captures: [] },
  };
}

const SOURCE = 'iam.amazonaws.com';
const RUN: Pattern = [{ kind: 'run' }];
const CALL_BY_OTHERS: Condition = {
  kind: 'and',
  of: [
    { kind: 'search', name: 'call' },
    {
      kind: 'not',
      of: {
        kind: 'or',
        of: [
          { kind: 'search', name: 'client' },
          { kind: 'search', name: 'session' },
        ],
      },
    },
  ],
};

const ABOUT: Omit<Metadata, 'id'> = {
  ...{ title: 'a warm-up', description: '', level: 'low', file: '', line: 1, custom: {} },
  ...{ authors: [], references: [], tags: [], falsePositives: [], fields: [], related: [] },
};

function item(field: string, text: string, around: Pattern = []): Item {
  const pattern: Pattern = [...around, { kind: 'text', text }, ...around];
  const tests: Item['tests'] = [{ kind: 'text', pattern, cased: false }];
  return { kind: 'item', field, tests, every: false, negated: false };
}

function forgeLog(file: number): Uint8Array {
  const records = Array.from({ length: RECORDS }, (_, at) => ({
    eventVersion: '1.11',
    userIdentity: { type: 'AssumedRole', arn: `arn:aws:sts::1:assumed-role/a/session/${at}` },
    eventTime: `2026-01-01T00:00:${10 + at}Z`,
    eventSource: at % 5 === 0 ? 'ec2.amazonaws.com' : SOURCE,
    eventName: NAMES[at % NAMES.length],
    awsRegion: 'us-east-1',
    userAgent: `client ${at % 7}`,
    requestParameters: { roleName: `role ${file}` },
    eventID: `00000000-0000-0000-0000-${String(file * RECORDS + at).padStart(12, '0')}`,
    recipientAccountId: '111111111111',
  }));
  return Buffer.from(JSON.stringify({ Records: records }));
}
