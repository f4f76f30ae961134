import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../../checks/finding.ts';
import type { Operation } from '../../../../action/write/issues/tracked-issue.ts';
import { splitBody } from '../../../../action/write/issues/marker.ts';
import { aControlFinding, aFinding } from './a-finding.ts';
import { lookedAt, World } from './world.ts';

jest.setTimeout(120_000);

/** A few findings of every kind; a version is what they look like in one run. */
const SHAPES: readonly ((version: number) => Finding)[] = [
  (version) => aControlFinding({ severity: version % 2 === 0 ? 'high' : 'critical' }),
  (version) =>
    aControlFinding({ fingerprint: 'c'.repeat(32), account: '2', resource: `r${version}` }),
  (version) => detectionAt(version, {}),
  (version) => detectionAt(version, { fingerprint: 'b'.repeat(32), id: 'other', severity: 'low' }),
  () => aFinding({ fingerprint: 'd'.repeat(32), kind: 'integrity', id: 'DIGEST_MISSING' }),
  () => aFinding({ fingerprint: 'e'.repeat(32), kind: 'integrity', id: 'LOG_HASH_MISMATCH' }),
];

function detectionAt(version: number, changes: Partial<Finding>): Finding {
  const time = new Date(Date.parse('2026-03-10T00:00:00Z') + version * 7_200_000).toISOString();
  return aFinding({
    facts: [{ label: 'Principal', value: `user-${version % 3}` }],
    evidence: [
      {
        time,
        what: 'x',
        key: 'k',
        state: version % 2 ? 'verified' : 'pending',
        eventID: `e${version >> 1}`,
      },
    ],
    evidenceTotal: 1 + (version % 4),
    ...changes,
  });
}

/** Twelve of one rule: together they are a storm. */
const STORM = Array.from({ length: 12 }, (_, index) =>
  aFinding({
    fingerprint: `a${String(index).padStart(31, '0')}`,
    id: 'storm',
    resource: `s${index}`,
  }),
);

interface Sight {
  readonly present: readonly number[];
  readonly evaluated: readonly number[];
  readonly passed: readonly number[];
  readonly storm: number;
  readonly version: number;
}

const some = fc.subarray(SHAPES.map((_, index) => index));
const sight: fc.Arbitrary<Sight> = fc.record({
  present: some,
  evaluated: some,
  passed: some,
  storm: fc.constantFrom(0, 0, 3, 12),
  version: fc.nat(40),
});

const COMMANDS = [
  '/ack',
  '/suppress 1d x',
  '/suppress',
  '/false-positive',
  '/reopen',
  '/autoclose',
  '/what',
  'hi',
  'Duplicate of #1',
];

type Deed =
  | { readonly kind: 'run' | 'two runs'; readonly sight: Sight }
  | { readonly kind: 'cut run'; readonly sight: Sight; readonly after: number }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'person'; readonly issue: number; readonly act: Act };
type Act = (world: World, number: number) => void;

const ACTS: readonly Act[] = [
  (world, number) => {
    world.close('completed', number);
  },
  (world, number) => {
    world.close('not_planned', number);
  },
  (world, number) => {
    world.close('duplicate', number);
  },
  (world, number) => {
    world.reopen(number);
  },
  (world, number) => {
    world.assign('kim', number);
  },
  (world, number) => {
    world.remove(number);
  },
  (world, number) => {
    world.change(number, { labels: ['mine'] });
  },
  (world, number) => {
    world.change(number, { title: 'Ours', body: `${world.issue(number).body}note` });
  },
  (world, number) => {
    world.change(number, { body: world.issue(number).body.replace('<!-- notes -->', '') });
  },
  (world, number) => {
    world.change(number, { body: world.issue(number).body.replace(/State: .*/, '') });
  },
  (world, number) => {
    world.change(number, { body: world.issue(number).body.replace(/<!-- state.*/, '') });
  },
  (world, number) => {
    world.change(number, { body: world.issue(number).body.replaceAll('\n', '\r\n') });
  },
  ...['status:suppressed', 'status:false-positive', 'status:acknowledged', 'status:fixed'].map(
    (label): Act =>
      (world, number) => {
        world.label(label, number);
      },
  ),
  ...COMMANDS.map((body): Act => (world, number) => {
    world.write(body, number);
  }),
];

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('run' as const, 'two runs' as const), sight }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('cut run' as const), sight, after: fc.nat(6) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      hours: fc.constantFrom(1, 25, 400, 2500),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('person' as const),
      issue: fc.nat(12),
      act: fc.constantFrom(...ACTS),
    }),
  },
);

function observe({ present, evaluated, passed, storm, version }: Sight) {
  const shapes = SHAPES.map((shape) => shape(version));
  const pick = (indexes: readonly number[]) => indexes.flatMap((index) => shapes[index] ?? []);
  return {
    findings: [...pick(present), ...STORM.slice(0, storm)],
    evaluated: lookedAt(...pick(evaluated)),
    passed: pick(passed).map(({ fingerprint }) => fingerprint),
    // A run without detections knows of no rule.
    ...(version % 5 > 0 && { versions: new Map([['other', 1 + (version % 3)]]) }),
  };
}

/** Applies a plan as the sender does: a comment whose key is there already is not posted again. */
function applyAll(world: World, operations: readonly Operation[]): void {
  for (const operation of operations) {
    const repeated =
      operation.kind === 'update' &&
      world.said.some(
        ({ number, key }) => number === operation.number && key === operation.comment?.key,
      );
    if (repeated) world.apply({ kind: 'update', number: operation.number, patch: operation.patch });
    else world.apply(operation);
  }
}

function live(world: World, deed: Deed): void {
  if (deed.kind === 'wait') {
    world.wait(deed.hours);
    return;
  }
  if (deed.kind === 'person') {
    const target = world.issues[deed.issue % Math.max(1, world.issues.length)];
    if (target !== undefined) deed.act(world, target.number);
    return;
  }
  const { operations } = world.plan(observe(deed.sight));
  if (deed.kind === 'cut run') {
    // The last operation that got through may have lost its answer, or only its comment went out.
    applyAll(world, operations.slice(0, deed.after));
    return;
  }
  applyAll(world, operations);
  if (deed.kind === 'two runs') applyAll(world, operations);
  settle(world, deed.sight);
}

/** Two runs at once may make a pair; the next run heals it, and then there is nothing to do. */
function settle(world: World, seen: Sight): void {
  applyAll(world, world.plan(observe(seen)).operations);
  expect(world.plan(observe(seen)).operations).toEqual([]);
  const open = world.issues.filter((issue) => issue.open).map(fingerprintOf);
  expect(new Set(open).size).toBe(open.length);
}

function fingerprintOf({ body }: { readonly body: string }): string {
  return splitBody(body)?.marker.fingerprint ?? '';
}

describe('whatever happened before', () => {
  it('leaves nothing to do after a run, and one open issue per finding', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const world = new World();
        for (const one of deeds) live(world, one);
        const keys = world.said.map(({ number, key }) => `${number} ${key}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: Number(process.env.TRAILWARDEN_RUNS ?? 200) },
    );
  });

  it('never reopens a false positive by itself', () => {
    fc.assert(
      fc.property(fc.array(sight, { maxLength: 12 }), (sights) => {
        const world = new World();
        world.run({ findings: [aFinding()] });
        world.write('/false-positive');
        for (const seen of sights) {
          world.run(observe(seen));
          world.run({ findings: [aFinding()] });
          world.wait(200);
          expect(world.status()).toBe('closed false-positive');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never closes what was not looked at', () => {
    fc.assert(
      fc.property(fc.array(sight, { maxLength: 12 }), (sights) => {
        const world = new World();
        world.run(
          observe({
            present: [0, 1, 2, 3, 4, 5],
            evaluated: [],
            passed: [],
            storm: 12,
            version: 1,
          }),
        );
        for (const seen of sights) {
          world.run(observe({ ...seen, evaluated: [], passed: [] }));
          world.wait(500);
        }
        expect(world.issues.filter(({ open }) => !open)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
