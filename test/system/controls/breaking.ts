import { PutEventSelectorsCommand, UpdateTrailCommand } from '@aws-sdk/client-cloudtrail';
import type { AdvancedEventSelector, UpdateTrailCommandInput } from '@aws-sdk/client-cloudtrail';

import { PutKeyPolicyCommand } from '@aws-sdk/client-kms';

import { WATCHES } from '../../../checks/controls/monitoring-watches.ts';
import type { Status } from '../../../checks/controls/control.ts';
import type { OverlayState } from '../../kit/aws-overlay.ts';
import { MANAGEMENT } from './moto.ts';
import type { World } from './world.ts';
import {
  BUCKET,
  BUCKET_ARN,
  bucketStatements,
  documentOf,
  keyStatements,
  mendBucket,
  TRAIL_ARN,
} from './archive.ts';
import { GOOD_SELECTORS } from './world.ts';

/** One thing broken (or several), and what every control must say of it; the others say what they said before. */
export interface Break {
  readonly name: string;
  readonly damage: (world: World) => Promise<unknown>;
  readonly mend: (world: World) => Promise<unknown>;
  readonly expected: Readonly<Record<string, Status>>;
}

export const trail = (world: World) => world.at(MANAGEMENT).cloudTrail;
export const failing = (...ids: readonly string[]): Readonly<Record<string, Status>> =>
  Object.fromEntries(ids.map((id) => [id, 'fail']));
export const notApplicable = (...ids: readonly string[]): Readonly<Record<string, Status>> =>
  Object.fromEntries(ids.map((id) => [id, 'not-applicable']));
export const unknown = (...ids: readonly string[]): Readonly<Record<string, Status>> =>
  Object.fromEntries(ids.map((id) => [id, 'unknown']));

export type Expected = Break['expected'];

export function setTrail(
  ...[name, change, back, expected]: [
    string,
    Partial<UpdateTrailCommandInput>,
    Partial<UpdateTrailCommandInput>,
    Expected,
  ]
): Break {
  return {
    name,
    damage: (world) => trail(world).send(new UpdateTrailCommand({ Name: 'org-trail', ...change })),
    mend: (world) => trail(world).send(new UpdateTrailCommand({ Name: 'org-trail', ...back })),
    expected,
  };
}

/** Fields of DescribeTrails that moto cannot take back once set. */
export function describeAs(
  name: string,
  fields: Record<string, unknown>,
  expected: Expected,
): Break {
  return {
    name,
    damage: async ({ overlay: { state } }) => Promise.resolve((state.trails[TRAIL_ARN] = fields)),
    mend: async ({ overlay: { state } }) => Promise.resolve((state.trails = {})),
    expected,
  };
}

export function told(
  name: string,
  change: (state: OverlayState, world: World) => void,
  expected: Expected,
): Break {
  let before: OverlayState | undefined;
  return {
    name,
    damage: async (world) => {
      before = structuredClone(world.overlay.state);
      change(world.overlay.state, world);
      return Promise.resolve();
    },
    mend: async ({ overlay }) => Promise.resolve(Object.assign(overlay.state, before)),
    expected,
  };
}

export const status = (name: string, fields: Record<string, unknown>, expected: Expected): Break =>
  told(
    name,
    (state) => {
      state.statuses[TRAIL_ARN] = { ...state.statuses[TRAIL_ARN], ...fields };
    },
    expected,
  );

export const selectors = (
  name: string,
  list: AdvancedEventSelector[],
  expected: Expected,
): Break => ({
  name,
  damage: (world) =>
    trail(world).send(
      new PutEventSelectorsCommand({ TrailName: 'org-trail', AdvancedEventSelectors: list }),
    ),
  mend: (world) =>
    trail(world).send(
      new PutEventSelectorsCommand({
        TrailName: 'org-trail',
        AdvancedEventSelectors: GOOD_SELECTORS,
      }),
    ),
  expected,
});
export const field = (Field: string, ...Equals: string[]) => ({ Field, Equals });
export const [MANAGEMENT_EVENTS, OBJECTS, ...REST] = GOOD_SELECTORS;
export const withManagement = (
  ...fields: { Field: string; Equals?: string[]; NotEquals?: string[] }[]
): AdvancedEventSelector[] => [
  { FieldSelectors: [field('eventCategory', 'Management'), ...fields] },
  ...(OBJECTS === undefined ? [] : [OBJECTS]),
  ...REST,
];
export const withObjects = (
  ...fields: { Field: string; NotEquals?: string[]; NotStartsWith?: string[] }[]
): AdvancedEventSelector[] => [
  ...(MANAGEMENT_EVENTS === undefined ? [] : [MANAGEMENT_EVENTS]),
  {
    FieldSelectors: [
      field('eventCategory', 'Data'),
      field('resources.type', 'AWS::S3::Object'),
      ...fields,
    ],
  },
  ...REST,
];

export const bucketPolicy = (
  name: string,
  statements: (world: World) => readonly unknown[],
  expected: Expected,
): Break =>
  told(
    name,
    (state, world) => {
      state.bucketPolicies[BUCKET] = documentOf(...statements(world));
    },
    expected,
  );
export const good = ({ organization }: World) => bucketStatements(organization);
export const allow = (more: object) => ({
  Sid: 'More',
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: `${BUCKET_ARN}/*`,
  ...more,
});

export type S3 = ReturnType<World['at']>['s3'];
export const bucket = (
  name: string,
  damage: (s3: S3) => Promise<unknown>,
  expected: Expected,
): Break => ({
  name,
  damage: (world) => damage(world.at(world.archive).s3),
  mend: mendBucket,
  expected,
});

export function lock(name: string, rule: string, expected: Expected): Break {
  const body = `<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled>${rule}</ObjectLockConfiguration>`;
  return told(
    name,
    (state) => {
      state.bodies['s3:GetObjectLockConfiguration'] = body;
    },
    expected,
  );
}

export const keyPolicy = (
  name: string,
  statements: (world: World) => readonly unknown[],
  expected: Expected,
): Break => ({
  name,
  damage: (world) => putKeyPolicy(world, statements(world)),
  mend: (world) => putKeyPolicy(world, keyStatements(world.archive)),
  expected,
});
/** moto knows some calls by the key's id alone. */
export const keyId = (arn: string): string => arn.split('/').at(-1) ?? arn;
export const putKeyPolicy = ({ at, archive, key }: World, statements: readonly unknown[]) =>
  at(archive).kms.send(
    new PutKeyPolicyCommand({
      KeyId: key,
      PolicyName: 'default',
      Policy: documentOf(...statements),
    }),
  );

export const refusing = (name: string, calls: readonly string[], expected: Expected): Break =>
  told(
    name,
    (state) => {
      state.denied = calls;
    },
    expected,
  );

export const KEPT = [
  'TRAIL-07',
  'TRAIL-08',
  'TRAIL-10',
  'EVT-01',
  'EVT-02',
  'EVT-03',
  'EVT-04',
  'EVT-05',
  'EVT-06',
  'EVT-07',
  'EVT-08',
  'EVT-09',
  'INT-01',
  'INT-02',
  'INT-03',
  'INT-04',
];
export const WITHOUT_TRAIL = [
  'ORG-06',
  'TRAIL-02',
  'TRAIL-03',
  'TRAIL-04',
  'TRAIL-05',
  'TRAIL-06',
  'TRAIL-09',
  'TRAIL-11',
  'TRAIL-12',
  'TRAIL-13',
  'ARC-01',
  'ARC-02',
  'ARC-03',
  'ARC-04',
  'ARC-05',
  'ARC-06',
  'ARC-07',
  'ARC-08',
  'ARC-09',
  'ARC-10',
  'ARC-11',
  'ARC-12',
  'ARC-13',
  'ARC-14',
  'ARC-15',
  'ARC-16',
  'ARC-17',
  'KEY-01',
  'KEY-02',
  'KEY-03',
  'KEY-04',
  'KEY-05',
  'KEY-06',
  'CWL-01',
  'CWL-02',
  'CWL-03',
  ...WATCHES.map(({ id }) => id),
  'MON-16',
  'INT-05',
  'INT-07',
  ...KEPT,
];
export const ARCHIVE_CONTROLS = Array.from(
  { length: 17 },
  (_, index) => `ARC-${String(index + 1).padStart(2, '0')}`,
);
export const ARRIVALS = ['INT-01', 'INT-02', 'INT-03', 'INT-04', 'INT-07'];
