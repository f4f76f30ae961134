import type { Deployment } from './deployment.ts';

/** Something read from AWS or GitHub, or why it could not be read. */
export type Reading<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly reason: string };

export interface TrailReading {
  readonly arn: string;
  readonly name: string;
  readonly homeRegion: string;
  readonly isOrganizationTrail: boolean;
  readonly bucket: string;
}

export interface RepositoryReading {
  readonly id: string;
  readonly ownerId: string;
  /** Whether GitHub's own subject format is used, old or new. */
  readonly defaultSubject: boolean;
}

/** What the doctor looks at; every call behind it only reads. */
export interface DoctorFacts {
  readonly account: Reading<string>;
  readonly organizationId: Reading<string>;
  readonly trustedServices: Reading<readonly string[]>;
  readonly policyTypes: Reading<readonly string[]>;
  /** Trails of the home Region as the management account sees them, shadow copies included. */
  readonly trails: Reading<readonly TrailReading[]>;
  readonly enabledRegions: Reading<readonly string[]>;
  readonly repository: Reading<RepositoryReading>;
  /** Whether the archive's name is free, or the archive account's already. */
  readonly bucketName: Reading<'free' | 'ours'>;
}

export interface Diagnosis {
  readonly check: string;
  /** `unknown`: could not be looked at; it is never counted as well. */
  readonly state: 'well' | 'fails' | 'costs' | 'unknown';
  readonly message: string;
}

type Check = (facts: DoctorFacts, deployment: Deployment) => Diagnosis;

/** What would make an apply fail, or cost money nobody planned for. Pure: the facts are handed in. */
export function diagnose(facts: DoctorFacts, deployment: Deployment): readonly Diagnosis[] {
  const creating = deployment.mode === 'create' ? CREATING : [];
  return [...ALWAYS, ...creating].map((check) => check(facts, deployment));
}

/** Asks about a reading; what could not be read is said to be unknown, with the reason. */
function about<T>(
  check: string,
  reading: Reading<T>,
  judge: (value: T) => Omit<Diagnosis, 'check'>,
): Diagnosis {
  return reading.known
    ? { check, ...judge(reading.value) }
    : { check, state: 'unknown', message: `could not look: ${reading.reason}` };
}

const well = (message: string) => ({ state: 'well', message }) as const;
const fails = (message: string) => ({ state: 'fails', message }) as const;
const costs = (message: string) => ({ state: 'costs', message }) as const;

const callerAccount: Check = ({ account }, { accounts }) =>
  about('caller', account, (id) =>
    id === accounts.management
      ? well('runs in the management account')
      : fails(`runs in ${id}; use credentials of the management account ${accounts.management}`),
  );

const organization: Check = ({ organizationId }, deployment) =>
  about('organization', organizationId, (id) =>
    id === deployment.organizationId
      ? well(id)
      : fails(`AWS says ${id}: correct stacks.organization-id (${deployment.organizationId})`),
  );

const homeRegion: Check = ({ enabledRegions }, deployment) =>
  about('home Region', enabledRegions, (enabled) => {
    const wanted = [...new Set([deployment.homeRegion, ...deployment.regions])];
    const closed = wanted.filter((region) => !enabled.includes(region));
    return closed.length === 0
      ? well(deployment.homeRegion)
      : fails(`not enabled in the management account: ${closed.join(', ')}`);
  });

const subjectFormat: Check = ({ repository }, { github }) =>
  about('GitHub OIDC subject', repository, ({ id, ownerId, defaultSubject }) => {
    if (id !== github.id || ownerId !== github.ownerId)
      return fails(
        `GitHub says repository-id ${id} and owner-id ${ownerId}: correct stacks.github, or no workflow can take a role`,
      );
    return defaultSubject
      ? well('default format; both its spellings are trusted')
      : fails(
          'the repository customizes its subject, which the roles do not trust: gh api -X PUT repos/OWNER/NAME/actions/oidc/customization/sub -F use_default=true',
        );
  });

const secondTrail: Check = ({ trails }, { trail, mode }) =>
  about('second paid trail', trails, (found) => {
    const others = found.filter(({ name }) => name !== trail.name);
    const wide = others.filter(({ isOrganizationTrail }) => isOrganizationTrail);
    const [tower] = wide.filter(({ name }) => name.startsWith('aws-controltower-'));
    if (tower !== undefined && mode === 'create')
      return costs(
        `Control Tower already pays for ${tower.name}: write mode: existing, or turn its trail off; a second copy costs $2 per 100 000 events`,
      );
    if (wide.length > 0)
      return costs(
        `${arnsOf(wide)} records the same events: each copy after the first costs $2 per 100 000`,
      );
    return others.length === 0
      ? well('no other trail')
      : costs(
          `${arnsOf(others)} records the management account's events once more: $2 per 100 000, unless it records data events alone`,
        );
  });

const arnsOf = (trails: readonly TrailReading[]): string => trails.map(({ arn }) => arn).join(', ');

const trustedAccess: Check = ({ trustedServices }) =>
  about('trusted access', trustedServices, (services) =>
    services.includes('cloudtrail.amazonaws.com')
      ? well('CloudTrail has it')
      : fails(
          'run in the management account: aws organizations enable-aws-service-access --service-principal cloudtrail.amazonaws.com',
        ),
  );

const policyType: Check = ({ policyTypes }, { organizationTrail }) =>
  about('service control policies', policyTypes, (types) =>
    types.includes('SERVICE_CONTROL_POLICY') || !organizationTrail.guardrails
      ? well(organizationTrail.guardrails ? 'enabled' : 'not wanted')
      : fails(
          'enable the policy type on the root (aws organizations enable-policy-type), or write guardrails: false',
        ),
  );

/** CloudTrail allows five trails a Region, shadow copies included. */
const TRAILS_PER_REGION = 5;

const trailQuota: Check = ({ trails }, { trail, homeRegion: home }) =>
  about('trail', trails, (found) => {
    const ours = found.find(({ name }) => name === trail.name);
    if (ours !== undefined) return judgeExisting(ours, { home, bucket: trail.bucket });
    return found.length >= TRAILS_PER_REGION
      ? fails(`${found.length} trails in ${home}, and ${TRAILS_PER_REGION} are allowed: delete one`)
      : well(`${found.length} of ${TRAILS_PER_REGION} in ${home}`);
  });

function judgeExisting(
  { arn, homeRegion: home, bucket }: TrailReading,
  wanted: { readonly home: string; readonly bucket: string },
): Omit<Diagnosis, 'check'> {
  if (home !== wanted.home)
    return fails(`${arn} has another home Region than organization.home-region (${wanted.home})`);
  return bucket === wanted.bucket
    ? well(`${arn} exists; if this deployment did not make it, write stacks.import.trail: true`)
    : fails(`${arn} delivers to ${bucket}: choose another name, or write mode: existing`);
}

const bucketName: Check = (facts, { trail }) =>
  about('bucket name', facts.bucketName, (state) =>
    state === 'free'
      ? well('free')
      : well(
          `${trail.bucket} is the archive account's; if this deployment did not make it, write stacks.import.bucket: true`,
        ),
  );

const ALWAYS: readonly Check[] = [
  callerAccount,
  organization,
  homeRegion,
  subjectFormat,
  secondTrail,
];
const CREATING: readonly Check[] = [trustedAccess, policyType, trailQuota, bucketName];
