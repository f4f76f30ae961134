import { known } from '../../../checks/snapshot.ts';
import type { EventDataStore } from '../../../checks/snapshot.ts';
import {
  CLOSED,
  HOME,
  MANAGEMENT,
  aSnapshot,
  aStore,
  describeControl,
  field,
  policyOf,
  refused,
} from './kit.ts';

const lake = (stores: Parameters<typeof known<readonly EventDataStore[]>>[0]) =>
  aSnapshot({ lake: [{ account: MANAGEMENT, region: HOME, stores: known(stores) }] });
const store = (change: Partial<EventDataStore>) => lake([aStore(change)]);
const unknown = {
  'the stores may not be listed': aSnapshot({
    lake: [
      { account: MANAGEMENT, region: HOME, stores: refused('cloudtrail:ListEventDataStores') },
    ],
  }),
};
const none = {
  'there is no store': lake([]),
  'the Region is closed by a guardrail': aSnapshot({
    lake: [{ account: MANAGEMENT, region: HOME, stores: CLOSED }],
  }),
};
const rest = { unknown, 'not-applicable': none };

describeControl('LAKE-01', {
  pass: { 'a customer key': aSnapshot() },
  fail: { 'no customer key': store({ kmsKeyId: '' }) },
  ...rest,
});
describeControl('LAKE-02', {
  pass: { 'all Regions and accounts': aSnapshot() },
  fail: {
    'one Region': store({ multiRegion: false }),
    'one account': store({ organization: false }),
  },
  ...rest,
});
describeControl('LAKE-03', {
  pass: { protected: aSnapshot() },
  fail: { unprotected: store({ terminationProtection: false }) },
  ...rest,
});
describeControl('LAKE-04', {
  pass: { 'a year': aSnapshot() },
  fail: { 'ninety days': store({ retentionDays: 90 }) },
  ...rest,
});
describeControl('LAKE-05', {
  pass: { ingesting: aSnapshot() },
  fail: {
    stopped: store({ status: 'STOPPED_INGESTION' }),
    'about to be deleted': store({ status: 'PENDING_DELETION' }),
  },
  ...rest,
});
const forEverybody = {
  Effect: 'Allow',
  Principal: '*',
  Action: 'cloudtrail:StartQuery',
  Resource: '*',
};
describeControl('LAKE-06', {
  pass: {
    'no resource policy': aSnapshot(),
    'a policy for the organisation': store({
      policy: known(
        policyOf({
          ...forEverybody,
          Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorg1' } },
        }),
      ),
    }),
  },
  fail: {
    'a policy for everybody': store({ policy: known(policyOf(forEverybody)) }),
    'a policy that is no JSON': store({ policy: known('<xml>') }),
  },
  unknown: {
    ...unknown,
    'the policy is refused': store({ policy: refused('cloudtrail:GetResourcePolicy') }),
  },
  'not-applicable': none,
});
describeControl('LAKE-07', {
  pass: { 'nothing is dropped': aSnapshot() },
  fail: {
    'an event name alone is kept': store({
      selectors: [[field('eventCategory', 'Management'), field('eventName', 'RunInstances')]],
    }),
    'a principal is left out': store({
      selectors: [
        [
          field('eventCategory', 'Management'),
          { field: 'userIdentity.arn', operators: { notEquals: ['arn:aws:iam::1:user/me'] } },
        ],
      ],
    }),
    'a source is left out': store({
      selectors: [
        [
          field('eventCategory', 'Management'),
          { field: 'eventSource', operators: { notEquals: ['kms.amazonaws.com'] } },
        ],
      ],
    }),
  },
  ...rest,
});
