import { expect, it } from '@jest/globals';
import { known } from '../../../checks/snapshot.ts';
import type { AdvancedSelector, FieldSelector, Selectors } from '../../../checks/snapshot.ts';
import {
  ARN,
  EVERYTHING,
  HOME,
  MANAGEMENT,
  TRAIL,
  aPolicy,
  aSnapshot,
  aTrail,
  anAccount,
  data,
  describeControl,
  field,
  refused,
  verdictsOf,
} from './kit.ts';

const selecting = (...all: readonly Selectors[]) =>
  aSnapshot({
    trails: all.map((selectors, index) =>
      aTrail({ selectors: known(selectors), describe: { arn: `${TRAIL}${index}` } }),
    ),
  });
const advanced = (...selectors: readonly AdvancedSelector[]): Selectors => ({
  basic: [],
  advanced: selectors,
});
const basic = (change: Partial<Selectors['basic'][number]>): Selectors => ({
  basic: [
    {
      readWriteType: 'All',
      includeManagementEvents: true,
      excludeManagementEventSources: [],
      dataResources: [],
      ...change,
    },
  ],
  advanced: [],
});
const MANAGEMENT_EVENTS = field('eventCategory', 'Management');
const management = (...fields: readonly FieldSelector[]) =>
  advanced([MANAGEMENT_EVENTS, ...fields]);
const not = (
  name: string,
  operator: 'notEquals' | 'notStartsWith',
  ...values: readonly string[]
): FieldSelector => ({
  field: name,
  operators: { [operator]: values },
});

const refusedSelectors = {
  'the selectors are refused': aSnapshot({
    trails: [aTrail({ selectors: refused('cloudtrail:GetEventSelectors') })],
  }),
};
const notLive = {
  'there is no trail': aSnapshot({
    trails: [],
    members: [anAccount(MANAGEMENT, { trails: known([]) })],
  }),
  'the trail is stopped': aSnapshot({ trails: [aTrail({ on: { isLogging: false } })] }),
};

describeControl('EVT-01', {
  pass: {
    'one selector keeps all': aSnapshot(),
    'the default keeps all': selecting(advanced()),
    'a basic selector keeps all': selecting(basic({})),
    'one selector for reads, one for writes': selecting(
      advanced(
        [MANAGEMENT_EVENTS, field('readOnly', 'true')],
        [MANAGEMENT_EVENTS, field('readOnly', 'false')],
      ),
    ),
    'a second trail keeps what the first leaves out': selecting(
      management(field('readOnly', 'true')),
      basic({ readWriteType: 'WriteOnly' }),
    ),
    'a trail of data events stands beside it': selecting(
      EVERYTHING,
      advanced(data('AWS::S3::Object')),
    ),
    'KMS alone is excluded, which EVT-02 reports': selecting(
      management(not('eventSource', 'notEquals', 'kms.amazonaws.com')),
    ),
  },
  fail: {
    'only reads are kept': selecting(management(field('readOnly', 'true'))),
    'only writes are kept': selecting(basic({ readWriteType: 'WriteOnly' })),
    'management events are off': selecting(basic({ includeManagementEvents: false })),
    'data events alone are kept': selecting(advanced(data('AWS::S3::Object'))),
    'one source alone is kept': selecting(management(field('eventSource', 'iam.amazonaws.com'))),
    'a field nobody knows narrows it': selecting(management(field('moonPhase', 'full'))),
    'the selector says nothing': selecting(advanced([])),
  },
  unknown: refusedSelectors,
  'not-applicable': notLive,
});

describeControl('EVT-02', {
  pass: {
    'nothing is excluded': aSnapshot(),
    'another selector keeps what one excludes': selecting(
      management(not('eventSource', 'notEquals', 'kms.amazonaws.com')),
      management(field('eventSource', 'kms.amazonaws.com')),
    ),
    'half of everything is missing, which EVT-01 reports': selecting(
      management(field('readOnly', 'true')),
    ),
  },
  fail: {
    'KMS is excluded': selecting(management(not('eventSource', 'notEquals', 'kms.amazonaws.com'))),
    'the RDS data API is excluded by a basic selector': selecting(
      basic({ excludeManagementEventSources: ['rdsdata.amazonaws.com'] }),
    ),
  },
  unknown: refusedSelectors,
  'not-applicable': notLive,
});

const objects = (...fields: readonly FieldSelector[]) =>
  advanced([...data('AWS::S3::Object'), ...fields]);
const resources = (type: string, ...values: readonly string[]) =>
  basic({ dataResources: [{ type, values }] });

for (const [id, other] of [
  ['EVT-03', 'true'],
  ['EVT-04', 'false'],
] as const)
  describeControl(id, {
    pass: {
      'all objects are kept': aSnapshot(),
      'a basic selector for all buckets': selecting(resources('AWS::S3::Object', 'arn:aws:s3')),
      'the older spelling': selecting(resources('AWS::S3::Object', 'arn:aws:s3:::')),
      'another partition': {
        ...selecting({ ...resources('AWS::S3::Object', 'arn:aws-cn:s3') }),
        partition: 'aws-cn',
      },
    },
    fail: {
      'no data events': selecting(advanced([MANAGEMENT_EVENTS])),
      'the other side alone': selecting(objects(field('readOnly', other))),
      'one bucket alone': selecting(
        objects({ field: 'resources.ARN', operators: { startsWith: ['arn:aws:s3:::one/'] } }),
      ),
      'one event alone': selecting(objects(field('eventName', 'PutObject'))),
      'one bucket in a basic selector': selecting(
        resources('AWS::S3::Object', 'arn:aws:s3:::one/'),
      ),
      'everything but one bucket': selecting(
        objects(not('resources.ARN', 'notStartsWith', 'arn:aws:s3:::one/')),
      ),
    },
    unknown: refusedSelectors,
    'not-applicable': notLive,
  });

describeControl('EVT-05', {
  pass: {
    'all functions': aSnapshot(),
    'a basic selector': selecting(resources('AWS::Lambda::Function', 'arn:aws:lambda')),
  },
  fail: {
    'no function': selecting(objects()),
    'one function': selecting(
      resources('AWS::Lambda::Function', 'arn:aws:lambda:us-east-1:1:function:f'),
    ),
  },
  unknown: refusedSelectors,
  'not-applicable': notLive,
});

const archiveOnly: FieldSelector = {
  field: 'resources.ARN',
  operators: { startsWith: [`${ARN}/`] },
};
describeControl('EVT-06', {
  pass: {
    'all objects are kept': aSnapshot(),
    'a selector of its own': selecting(objects(archiveOnly)),
    'a basic selector of its own': selecting(resources('AWS::S3::Object', `${ARN}/`)),
    'other buckets are left out': selecting(
      objects(not('resources.ARN', 'notStartsWith', 'arn:aws:s3:::noisy/')),
    ),
  },
  fail: {
    'the loop-saver leaves it out': selecting(
      objects(not('resources.ARN', 'notStartsWith', `${ARN}/`)),
    ),
    'writes alone are kept': selecting(objects(archiveOnly, field('readOnly', 'false'))),
    'one account of it alone': selecting(
      objects({ field: 'resources.ARN', operators: { startsWith: [`${ARN}/AWSLogs/o-x/1`] } }),
    ),
    'no data events': selecting(advanced([MANAGEMENT_EVENTS])),
  },
  unknown: refusedSelectors,
  'not-applicable': notLive,
});

const network = (...fields: readonly FieldSelector[]) =>
  advanced(
    ...['cloudtrail', 'kms', 's3'].map((name) => [
      field('eventCategory', 'NetworkActivity'),
      field('eventSource', `${name}.amazonaws.com`),
      ...fields,
    ]),
  );
describeControl('EVT-07', {
  pass: { 'three sources are kept': aSnapshot() },
  fail: {
    'refusals alone are kept': selecting(network(field('errorCode', 'VpceAccessDenied'))),
    'basic selectors cannot hold them': selecting(basic({})),
  },
  unknown: refusedSelectors,
  'not-applicable': {
    ...notLive,
    'no source is asked for': {
      snapshot: aSnapshot(),
      policy: aPolicy({ networkEventSources: [] }),
    },
  },
});

describeControl('EVT-08', {
  pass: { 'both are on': aSnapshot() },
  fail: {
    'one is on': aSnapshot({ trails: [aTrail({ insights: known(['ApiCallRateInsight']) })] }),
    'none is on': aSnapshot({ trails: [aTrail({ insights: known([]) })] }),
  },
  unknown: {
    'the call is refused': aSnapshot({
      trails: [aTrail({ insights: refused('cloudtrail:GetInsightSelectors') })],
    }),
  },
  'not-applicable': {
    ...notLive,
    'they cannot be had': aSnapshot({ trails: [aTrail({ insights: known(null) })] }),
  },
});

describeControl('EVT-09', {
  pass: {
    'nothing is dropped': aSnapshot(),
    'KMS alone is excluded, which EVT-02 reports': selecting(
      management(not('eventSource', 'notEquals', 'kms.amazonaws.com')),
    ),
    'the archive alone is left out, which EVT-06 reports': selecting(
      objects(not('resources.ARN', 'notStartsWith', `${ARN}/`)),
    ),
    'an exception beside a list that it does not touch': selecting(
      objects({
        field: 'resources.ARN',
        operators: { startsWith: ['arn:aws:s3:::ours/'], notStartsWith: ['arn:aws:s3:::theirs/'] },
      }),
    ),
    'a wider selector keeps what a narrow one drops': selecting(
      advanced(data('AWS::S3::Object'), [
        ...data('AWS::S3::Object'),
        field('userIdentity.arn', 'x'),
      ]),
    ),
  },
  fail: {
    'a principal is left out': selecting(
      objects(not('userIdentity.arn', 'notEquals', 'arn:aws:iam::111111111111:user/me')),
    ),
    'one principal alone is kept': selecting(
      objects(field('userIdentity.arn', 'arn:aws:iam::111111111111:user/me')),
    ),
    'a bucket is left out': selecting(
      objects(not('resources.ARN', 'notStartsWith', 'arn:aws:s3:::theirs/')),
    ),
    'a folder of a listed bucket is left out': selecting(
      objects({
        field: 'resources.ARN',
        operators: {
          startsWith: ['arn:aws:s3:::ours/'],
          notStartsWith: ['arn:aws:s3:::ours/secret/'],
        },
      }),
    ),
    'a listed bucket is left out with others': selecting(
      objects({
        field: 'resources.ARN',
        operators: { equals: ['arn:aws:s3:::ours/x'], notStartsWith: ['arn:aws:s3:::our'] },
      }),
    ),
    'an ending is left out of a list': selecting(
      objects({
        field: 'resources.ARN',
        operators: { startsWith: ['arn:aws:s3:::ours/'], notEndsWith: ['.log'] },
      }),
    ),
    'a service is left out': selecting(
      management(not('eventSource', 'notEquals', 'iam.amazonaws.com')),
    ),
    'an event name is left out': selecting(objects(not('eventName', 'notEquals', 'DeleteObject'))),
  },
  unknown: refusedSelectors,
  'not-applicable': notLive,
});

it('EVT-09 says what is dropped', () => {
  const scene = selecting(
    objects(not('userIdentity.arn', 'notEquals', 'arn:aws:iam::111111111111:user/me')),
  );
  expect(verdictsOf('EVT-09', scene)[0]?.message).toBe(
    'dropped: userIdentity.arn notEquals arn:aws:iam::111111111111:user/me',
  );
});

it('treats a refused status as a trail that may be live', () => {
  const status = [{ region: HOME, status: refused('cloudtrail:GetTrailStatus') }];
  expect(verdictsOf('EVT-01', aSnapshot({ trails: [aTrail({ status })] }))[0]?.status).toBe('pass');
});
