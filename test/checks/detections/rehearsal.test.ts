import { describe, expect, it } from '@jest/globals';
import { compileRules, foldHits, loadRules } from '../../../checks/detections/index.ts';
import { onlyMemories } from '../../../checks/detections/memory/memory-rules.ts';
import { countRemembered } from '../../../checks/detections/memory/state.ts';
import { Rehearsal } from '../../../checks/detections/rehearsal.ts';
import { at, call, daily, look, pack, ruleText, times } from './memory/a-memory.ts';

const PLAIN = `title: Any call
id: any
logsource: {product: aws, service: cloudtrail}
detection:
  search: {eventName: Call}
  condition: search
level: high
`;
const MEMORY = ruleText(
  'type: first_seen\nrules: [part]\nfield: [awsRegion]\nbaseline: 10d\nwarm-up: 3d',
);

const logOf = (day: string) =>
  `AWSLogs/111111111111/CloudTrail/eu-west-1/2026/03/${day}/111111111111_CloudTrail_eu-west-1_202603${day}T0005Z_AbCdEfGhIjKlMnOp.json.gz`;

function rehearse(text: string, records: readonly object[], log = logOf('01')) {
  const rehearsal = new Rehearsal(loadRules([{ file: 'rule.yml', text }]));
  const { rules } = rehearsal.pack;
  const { hits } = compileRules(rules).matchFile(Buffer.from(JSON.stringify({ Records: records })));
  const folded = foldHits(hits, rules);
  rehearsal.sawLog(log);
  for (const hit of folded.hits) rehearsal.add(hit, 'file');
  rehearsal.addSightings(folded.sightings, 'file');
  return rehearsal.finish({ since: at(0, 0), until: at(6, 0) });
}

describe('a rehearsal', () => {
  it('groups the hits of each day as a run of that day would have', () => {
    const { days, groups, skipped, notices } = rehearse(PLAIN, [
      ...daily(0, 2),
      ...times(3, at(2)),
    ]);
    expect(days.map(({ hits, alerts }) => [hits, alerts])).toEqual([
      [1, 1],
      [1, 1],
      [4, 1],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(days[2]).toMatchObject({ day: '2026-03-03', bySeverity: { high: 1 } });
    expect(groups).toMatchObject([{ rule: 'any', alerts: 3, events: 6, account: '111111111111' }]);
    expect([...skipped, ...notices]).toEqual([]);
  });

  it('lets what has a memory warm up in the window', () => {
    const records = [
      ...daily(0, 5),
      call(at(1), { awsRegion: 'a' }),
      call(at(4), { awsRegion: 'b' }),
    ];
    const { days } = rehearse(MEMORY, records);
    expect(days.map(({ hits, alerts }) => [hits, alerts])).toEqual([
      [1, 0],
      [2, 0],
      [1, 0],
      [1, 0],
      [2, 1],
      [1, 0],
    ]);
  });

  it('says what was still warming up at its end', () => {
    const { skipped } = rehearse(MEMORY.replace('10d', '20d').replace('3d', '9d'), daily(0, 5));
    expect(skipped).toEqual([{ title: 'Whole', reason: 'warming up: 6 of 9 days seen' }]);
  });

  it('does not take days for seen on which there was no trail yet', () => {
    const { skipped, days } = rehearse(MEMORY, daily(3, 5), logOf('04'));
    expect(skipped).toEqual([]);
    expect(days.reduce((sum, { alerts }) => sum + alerts, 0)).toBe(0);
    const later = rehearse(MEMORY, daily(4, 5), logOf('05'));
    expect(later.skipped).toEqual([{ title: 'Whole', reason: 'warming up: 2 of 3 days seen' }]);
  });
});

describe('learning alone', () => {
  it('asks only the parts that a memory reads, also those that speak for themselves', () => {
    const text = `${MEMORY.replace('baseline', 'generate: true\n  baseline')}---\n${PLAIN}`;
    const { rules, correlations } = onlyMemories(loadRules([{ file: 'rule.yml', text }]));
    expect(rules).toMatchObject([
      { id: 'part', folds: true, reports: false },
      { id: 'any', feeds: false, reports: false },
    ]);
    expect(correlations).toHaveLength(1);
  });

  it('counts what is remembered', () => {
    const rules = pack(
      'type: outlier\nrules: [part]\ngroup-by: [awsRegion]\ntimespan: 1d\nbaseline: 10d\ncondition: {deviations: 3, floor: 5}',
    );
    const { state } = look(rules, {
      since: at(0, 0),
      until: at(2, 0),
      files: [daily(0, 1), daily(0, 1, { awsRegion: 'b' })],
    });
    expect(countRemembered(state.rules.whole)).toEqual({ keys: 2, days: 2 });
    expect(countRemembered(undefined)).toEqual({ keys: 0, days: 0 });
  });

  it('forgets keys for want of room, the oldest first, and says so', () => {
    const rules = pack(
      'type: first_seen\nrules: [part]\nfield: [name]\nbaseline: 10d\nwarm-up: 1d',
    );
    const many = Array.from({ length: 50_010 }, (_, n) =>
      call(at(n < 20 ? 1 : 5), { name: `n${n}` }),
    );
    const run = look(rules, { since: at(0, 0), until: at(6, 0), files: [many] });
    expect(run.skipped).toEqual([
      {
        correlation: 0,
        reason: expect.stringMatching(/^its memory is full: 1\d keys that were seen longest ago/u),
      },
    ]);
    expect(countRemembered(run.state.rules.whole).keys).toBe(50_000);
    const files = [Array.from({ length: 21 }, (_, n) => call(at(6), { name: `n${n}` }))];
    const next = look(rules, { since: at(6, 0), until: at(7, 0), files }, { state: run.state });
    expect(next.alerts).toMatchObject([{ count: 11 }]);
  });
});
