import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  findDashboard,
  renderDashboard,
  type DashboardView,
} from '../../../../action/write/issues/dashboard.ts';
import {
  decodeState,
  encodeState,
  NO_STATE,
} from '../../../../action/write/issues/dashboard-state.ts';
import { aControlFinding, aFinding } from './a-finding.ts';
import { lookedAt, NOON, World } from './world.ts';

function aView(changes: Partial<DashboardView> = {}): DashboardView {
  const world = new World();
  world.run({ findings: [aFinding()] });
  world.run({ findings: [aFinding(), aControlFinding()] });
  world.write('/suppress 30d', 2);
  const configured = lookedAt(aControlFinding());
  world.run({ configured });
  return {
    now: NOON,
    window: { since: new Date('2026-03-10T10:00:00Z'), until: NOON },
    unread: [],
    plan: world.plan({ configured }),
    state: NO_STATE,
    notes: '',
    ...changes,
  };
}

const state = {
  pending: [aFinding({ title: 'Hi @all --> <b>' }), aControlFinding()],
  numbers: new Map([[aFinding().fingerprint, 7]]),
  moved: ['c'.repeat(32)],
  watermark: '2026-03-10T12:00:00Z',
  unlooked: new Map([[aFinding().fingerprint, '2026-03-09T12:00:00Z']]),
  commentsSince: '2026-03-10T12:00:00Z',
};

describe('the dashboard', () => {
  it('says how things stand', () => {
    const { body } = renderDashboard(
      aView({ state, unread: ['eu-west-1 of 222222222222: AccessDenied @all'], notes: 'Ours.' }),
    );
    expect(
      body
        .replace(/<!-- data \S+ -->/, '<!-- data … -->')
        .split('\n')
        .slice(1),
    ).toEqual([
      '## Health',
      '',
      '- Last run: 2026-03-10T12:00:00Z',
      '- It covered: 2026-03-10T10:00:00Z to 2026-03-10T12:00:00Z',
      '- **Not everything was looked at**: 1 could not be read.',
      '  - `eu-west-1 of 222222222222: AccessDenied @all`',
      '',
      '## Issues',
      '',
      '| Severity | new | suppressed |',
      '| --- | --- | --- |',
      '| critical | 0 | 1 |',
      '| high | 1 | 0 |',
      '',
      '## Open the longest',
      '',
      '- #1 high',
      '',
      '## Open, and not looked for',
      '',
      '- #1 high, since 2026-03-09T12:00:00Z',
      '',
      '## Waiting for room',
      '',
      '- high: `Hi _all --_ _b_` in `111111111111 us-east-1`',
      '- critical: `Log file validation is on` in `111111111111 us-east-1`',
      '',
      '## Suppressed',
      '',
      '- #2 until 2026-04-09T12:00:00Z',
      '',
      '## Rule retired, or place no longer looked at',
      '',
      '- #1',
      '',
      '<!-- data … -->',
      '',
      '<!-- notes -->',
      'Ours.',
    ]);
  });

  it('is the same text for the same run', () => {
    expect(renderDashboard(aView())).toEqual(renderDashboard(aView()));
  });

  it('says that all is well where it is', () => {
    const plan = new World().plan({});
    const { body } = renderDashboard(aView({ plan }));
    expect(body).toContain('- Everything was looked at.');
    expect(body).toContain('## Issues\n\nNone.');
  });

  it('is found among issues by its marker, where the author is trusted', () => {
    const { body } = renderDashboard(aView({ state, notes: 'Ours.' }));
    const world = new World();
    world.run({ findings: [aFinding()] });
    const issue = { ...world.issue(), body };
    const stranger = { ...issue, number: 2, trusted: false };
    const closed = { ...issue, number: 3, open: false };
    const found = findDashboard([
      stranger,
      closed,
      { ...issue, number: 5 },
      { ...issue, number: 4 },
      world.issue(),
    ]);
    expect(found).toMatchObject({ number: 4, notes: 'Ours.', state });
    expect(findDashboard([stranger, closed])).toBeUndefined();
  });
});

describe('what is remembered between runs', () => {
  it('comes back as it was', () => {
    expect(decodeState(encodeState(state).line)).toEqual(state);
    expect(decodeState(encodeState(NO_STATE).line)).toEqual(NO_STATE);
  });

  it('fits however much there is, and says what did not', () => {
    const pending = Array.from({ length: 3_000 }, (_, index) => {
      const noise = Array.from(
        { length: 40 },
        (__, place) => (index * 7919 + place * 104_729) % 99_991,
      ).join();
      return aFinding({ fingerprint: String(index).padStart(32, '0'), summary: noise });
    });
    const { body, undelivered } = renderDashboard(aView({ state: { ...state, pending } }));
    expect(body.length).toBeLessThan(60_000);
    const kept = decodeState(body)?.pending.length ?? 0;
    expect(kept).toBeGreaterThan(50);
    expect(kept + undelivered.length).toBe(3_000);
    expect(undelivered[0]?.fingerprint).toBe(String(kept).padStart(32, '0'));
  });

  it.each([
    ['nothing', ''],
    ['damage', '<!-- data AAAA -->'],
    ['another version', hidden({ v: 2, pending: [], numbers: [], moved: [] })],
    ['a path for a fingerprint', hidden({ v: 1, pending: [], numbers: [['../x', 1]], moved: [] })],
    ['a bomb', `<!-- data ${deflateRawSync(Buffer.alloc(20_000_000)).toString('base64')} -->`],
  ])('is nothing where the line holds %s', (_, line) => {
    expect(decodeState(line)).toBeUndefined();
  });
});

function hidden(value: unknown): string {
  return `<!-- data ${deflateRawSync(JSON.stringify(value)).toString('base64')} -->`;
}
