import * as z from 'zod';

/**
 * The part of trailwarden.config.yml that describes a deployment: the shared words `organization`,
 * `trail` and `policy`, and the stacks' own words under `stacks`. Each complaint carries its cure.
 */
const ACCOUNT = z
  .string({
    error: 'give an account id as a quoted string of 12 digits, for example "111122223333"',
  })
  .regex(/^\d{12}$/, 'an account id is a quoted string of 12 digits, for example "111122223333"')
  .describe('A 12-digit account id, quoted: YAML reads a bare one as a number.');
const REGION = z
  .string({ error: 'give a Region, for example eu-west-1' })
  .regex(/^[a-z]{2,5}(-[a-z]+)+-\d$/, 'write a Region as AWS does, for example eu-west-1');
const BUCKET = z
  .string({ error: 'give a bucket name: 3 to 63 of a-z, 0-9, "-" and "."' })
  .regex(
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    'a bucket name has 3 to 63 characters of a-z, 0-9, "-" and "."',
  );
const ROLE_NAME = z
  .string()
  .regex(
    /^[\w+=,.@-]{1,64}$/,
    'a role name has 1 to 64 letters, digits or +=,.@-_, without a path',
  );
const ROLE_ARN = z
  .string()
  .regex(
    /^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/,
    'name one role in full, for example arn:aws:iam::222222222222:role/BreakGlass (no wildcard)',
  );
const KEY_ARN = z
  .string()
  .regex(
    /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/,
    'give the key ARN (not an alias), for example arn:aws:kms:eu-west-1:222222222222:key/…',
  );
const NUMERIC_ID = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(
    z
      .string()
      .regex(
        /^\d+$/,
        'give the numeric id: gh api repos/OWNER/NAME --jq ".id, .owner.id" prints both',
      ),
  );
const days = (least: number, most: number) =>
  z
    .int({ error: 'give a whole number of days' })
    .min(least, `give at least ${least} days`)
    .max(most, `give at most ${most} days`);
const text = (cure: string) => z.string({ error: cure }).min(1, cure);

const organization = z.strictObject({
  'home-region': REGION,
  regions: z.array(REGION).default([]),
  'management-account': ACCOUNT,
  'log-archive-account': ACCOUNT,
  'security-account': ACCOUNT,
  'audit-role': ROLE_NAME.default('TrailwardenAudit'),
});

const trail = z.strictObject({
  name: z
    .string({ error: 'name the trail, for example org-trail' })
    .regex(
      /^[a-zA-Z0-9][a-zA-Z0-9._-]{2,127}$/,
      'a trail name has 3 to 128 letters, digits, ".", "_" or "-" and begins with a letter or digit',
    ),
  bucket: BUCKET,
  prefix: z
    .string()
    .regex(
      /^([\w.-]+(\/[\w.-]+)*)?$/,
      'write the prefix without a slash at either end, for example o-abc1234567',
    )
    .default(''),
});

const policy = z.strictObject({
  'retention-days': days(1, 36500).default(365),
  'log-group-retention-days': days(0, 3653).default(365),
  'max-delivery-age-hours': z.number().positive().default(24),
  'max-digest-age-hours': z.number().positive().default(6),
  'look-back-hours': z.number().positive().default(24),
  'break-glass': z.array(ROLE_ARN).default([]),
  'excluded-accounts': z.array(ACCOUNT).default([]),
});

const github = z.strictObject({
  owner: text('name the organization or user that owns the repository'),
  'owner-id': NUMERIC_ID,
  repository: text('name the repository, without its owner'),
  'repository-id': NUMERIC_ID,
  branch: z.string().default('main'),
  'apply-environment': z.string().default('production'),
  'audit-environment': z.string().default('audit'),
  'apply-workflow': z
    .string()
    .regex(
      /^\.github\/workflows\/[\w.-]+\.ya?ml$/,
      'write the path of the workflow file in .github/workflows',
    )
    .default('.github/workflows/trailwarden-apply.yml'),
});

const state = z.strictObject({
  bucket: BUCKET,
  'access-role': ROLE_NAME.default('OrganizationAccountAccessRole'),
});

const archive = z.strictObject({
  lock: z.enum(['governance', 'compliance']).default('governance'),
  'lock-days': days(1, 36500).default(365),
  'acknowledge-irreversible': z.boolean().default(false),
  'expire-after-days': days(1, 36500).default(2557),
  readers: z.array(ROLE_ARN).default([]),
  'event-bridge': z.boolean().default(false),
});

const existing = z.strictObject({
  'key-arn': KEY_ARN.optional(),
  'log-group': z.string().optional(),
  'log-group-account': z.enum(['management', 'log-archive', 'security']).default('management'),
});

const imports = z.strictObject({
  bucket: z.boolean().default(false),
  'key-id': z
    .string()
    .regex(/^[\w-]{8,}$/, 'give the key id: the last part of its ARN')
    .optional(),
  trail: z.boolean().default(false),
});

const events = z.strictObject({
  exclude: z.array(z.enum(['kms', 'rdsdata'])).default([]),
  's3-writes': z
    .array(
      z
        .string()
        .regex(
          /^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/.*$/,
          'name a bucket or a folder in it, with the slash: arn:aws:s3:::crown-jewels/',
        ),
    )
    .default([]),
  'archive-access': z.enum(['none', 'without-deliveries', 'all']).default('none'),
  'network-refusals': z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9-]+\.amazonaws\.com$/,
          'write an event source, for example kms.amazonaws.com',
        ),
    )
    .default([]),
  insights: z.array(z.enum(['error-rate', 'call-rate'])).default([]),
});

const organizationTrail = z.strictObject({
  owner: z.enum(['management', 'delegated-admin']).default('management'),
  'log-group': z.boolean().default(true),
  notifications: z.boolean().default(true),
  guardrails: z.boolean().default(true),
  events: events.prefault({}),
});

const securityHub = z.strictObject({
  enabled: z.boolean().default(true),
  standards: z
    .array(z.enum(['fsbp', 'cis-1.4', 'cis-3.0', 'nist-800-53', 'pci-4.0.1']))
    .default(['fsbp']),
  'linked-regions': z.array(REGION).default([]),
  'disabled-controls': z.array(z.string()).default([]),
  'crown-jewels': z.array(ACCOUNT).default([]),
  target: z
    .string()
    .regex(
      /^(r-[a-z0-9]{4,32}|ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})$/,
      'give a root or unit id: r-… or ou-…',
    )
    .optional(),
});

const alerting = z.strictObject({
  dispatch: z.boolean().default(true),
  'minimum-severity': z.enum(['low', 'medium', 'high', 'critical']).default('high'),
  emails: z.array(z.email({ error: 'write an e-mail address' })).default([]),
  'exclude-alarms': z.array(z.string()).default([]),
  'audit-silence-hours': z.int().min(1).max(168).default(26),
});

const audit = z.strictObject({ 'member-accounts': z.boolean().default(false) });

const stacks = z.strictObject({
  'organization-id': z
    .string({
      error: 'give the organization id: aws organizations describe-organization prints it',
    })
    .regex(/^o-[a-z0-9]{10,32}$/, 'an organization id looks like o-a1b2c3d4e5'),
  partition: z.enum(['aws', 'aws-us-gov', 'aws-cn']).default('aws'),
  mode: z.enum(['create', 'existing']).default('create'),
  github,
  state,
  archive: archive.prefault({}),
  existing: existing.prefault({}),
  import: imports.prefault({}),
  'organization-trail': organizationTrail.prefault({}),
  'security-hub': securityHub.prefault({}),
  alerting: alerting.prefault({}),
  'audit-access': audit.prefault({}),
  tags: z.record(z.string(), z.string()).default({}),
});

export const fileSchema = z.strictObject({
  organization,
  trail,
  policy: policy.prefault({}),
  stacks,
  // Parts that belong to the audit; the stacks leave them alone.
  issues: z.unknown().optional(),
  enrichment: z.unknown().optional(),
  lists: z.unknown().optional(),
});

export type ConfigFile = z.infer<typeof fileSchema>;
