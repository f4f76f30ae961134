import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, configJsonSchema, parseConfig } from '../../stacks/config.ts';
import { readConfig } from '../../stacks/read-config.ts';
import { aDeployment, type ConfigText } from '../kit/synthesized.ts';

function problemsOf(change: (file: ConfigText) => void): readonly string[] {
  try {
    aDeployment(change);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message}`);
  }
}

describe('the configuration', () => {
  it('fills in every default', () => {
    expect(aDeployment()).toMatchObject({
      mode: 'create',
      auditRole: 'TrailwardenAudit',
      archive: { lock: 'governance', lockDays: 365, expireAfterDays: 2557, readers: [] },
      organizationTrail: {
        owner: 'management',
        guardrails: true,
        events: { s3Writes: [], archiveAccess: 'none', insights: [] },
      },
      securityHub: { standards: ['fsbp'] },
      github: { id: '2000002', branch: 'main', auditEnvironment: 'audit' },
    });
  });

  it('takes numeric ids quoted or not', () => {
    expect(aDeployment((file) => (file.stacks.github['owner-id'] = '77')).github.ownerId).toBe(
      '77',
    );
  });

  it('takes the home Region where no Regions are listed', () => {
    expect(aDeployment((file) => delete file.organization.regions).regions).toEqual(['eu-west-1']);
  });

  it('leaves the parts of others alone', () => {
    expect(problemsOf((file) => (file.issues = { anything: true }))).toEqual([]);
  });

  it('reports every error at once', () => {
    const problems = problemsOf((file) => {
      file.organization['management-account'] = 111111111111;
      file.trail.name = 't';
      delete file.stacks['organization-id'];
    });
    expect(problems).toEqual([
      expect.stringMatching(/^organization\.management-account: .*quoted string of 12 digits/),
      expect.stringMatching(/^trail\.name: .*3 to 128/),
      expect.stringMatching(/^stacks\.organization-id: .*describe-organization/),
    ]);
  });

  it('reports what contradicts itself beside what is wrong by itself', () => {
    const problems = problemsOf((file) => {
      file.organization['management-account'] = 111111111111;
      file.organization['security-account'] = file.organization['log-archive-account'];
      file.stacks.archive = { lock: 'compliance', 'lock-days': 'many' };
      file.stacks.state.bucket = file.trail.bucket;
      delete file.stacks.github;
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'organization.management-account',
      'stacks.github',
      'stacks.archive.lock-days',
      'organization.security-account',
      'stacks.archive.lock',
      'stacks.state.bucket',
    ]);
  });

  it('compares nothing with what is wrong', () => {
    const problems = problemsOf((file) => {
      file.organization['home-region'] = 7;
      file.organization.regions = ['eu-west-1', 5];
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'organization.home-region',
      'organization.regions.1',
    ]);
  });

  it.each<[string, (file: ConfigText) => void, RegExp]>([
    [
      'a slip in a key',
      (f) => (f.stacks.archive = { 'lock-day': 1 }),
      /^stacks\.archive\.lock-day: unknown key; did you mean "lock-days"\?$/,
    ],
    [
      'a slip at the top',
      (f) => (f.organisation = {}),
      /^organisation: unknown key; did you mean "organization"\?$/,
    ],
    [
      'a key like nothing known',
      (f) => (f.stacks.state.zzz = 1),
      /^stacks\.state\.zzz: unknown key; known here: bucket, access-role$/,
    ],
    [
      'a word that is none of the choices',
      (f) => (f.stacks.mode = 'new'),
      /^stacks\.mode: write one of: create, existing$/,
    ],
    [
      'a wrong Region',
      (f) => (f.organization['home-region'] = 'ireland'),
      /home-region: write a Region as AWS does/,
    ],
    [
      'a bucket name S3 refuses',
      (f) => (f.trail.bucket = 'Big_Bucket'),
      /^trail\.bucket: a bucket name has/,
    ],
    [
      'a bucket name that leaves no room for -access',
      (f) => (f.trail.bucket = 'b'.repeat(60)),
      /^trail\.bucket: .*56/,
    ],
    [
      'break-glass with a wildcard',
      (f) => (f.policy['break-glass'] = ['arn:aws:iam::222222222222:role/*']),
      /break-glass\.0: name one role in full/,
    ],
    [
      'the archive in the management account',
      (f) => (f.organization['log-archive-account'] = '111111111111'),
      /log-archive-account: the archive must not be/,
    ],
    [
      'the management account as administrator',
      (f) => (f.organization['security-account'] = '111111111111'),
      /security-account: the management account cannot/,
    ],
    [
      'readers who own the logs',
      (f) => (f.organization['security-account'] = '222222222222'),
      /security-account: who reads the logs/,
    ],
    [
      'Regions without the home Region',
      (f) => (f.organization.regions = ['us-east-1']),
      /regions: add the home Region eu-west-1/,
    ],
    [
      'expiry before the lock ends',
      (f) => (f.stacks.archive = { 'lock-days': 800, 'expire-after-days': 700 }),
      /expire-after-days: nothing can expire while it is locked/,
    ],
    [
      'expiry before the policy allows',
      (f) => (
        (f.policy['retention-days'] = 900),
        (f.stacks.archive = { 'expire-after-days': 700 })
      ),
      /policy\.retention-days asks for 900/,
    ],
    [
      'a compliance lock without consent',
      (f) => (f.stacks.archive = { lock: 'compliance' }),
      /lock: nobody, root included/,
    ],
    [
      'imports in existing mode',
      (f) => ((f.stacks.mode = 'existing'), (f.stacks.import = { trail: true })),
      /^stacks\.import: mode existing/,
    ],
    [
      'an existing key in create mode',
      (f) => (f.stacks.existing = { 'log-group': 'g' }),
      /^stacks\.existing: these describe a trail that is not ours/,
    ],
    [
      'state in the archive',
      (f) => (f.stacks.state.bucket = f.trail.bucket),
      /^stacks\.state\.bucket: state is rewritten/,
    ],
    [
      'the home Region linked to itself',
      (f) => (f.stacks['security-hub'] = { 'linked-regions': ['eu-west-1'] }),
      /linked-regions: leave out eu-west-1/,
    ],
    [
      'data events without the slash',
      (f) => (f.stacks['organization-trail'] = { events: { 's3-writes': ['arn:aws:s3:::b'] } }),
      /s3-writes\.0: name a bucket/,
    ],
  ])('names the cure for %s', (...[, change, complaint]) => {
    expect(problemsOf(change)).toEqual([expect.stringMatching(complaint)]);
  });

  it('accepts a compliance lock with consent', () => {
    const deployment = aDeployment(
      (f) => (f.stacks.archive = { lock: 'compliance', 'acknowledge-irreversible': true }),
    );
    expect(deployment.archive.lock).toBe('compliance');
  });

  it('says what an empty file lacks', () => {
    expect(() => parseConfig(null)).toThrow(/organization: .*\n.*trail: .*\n.*stacks: /);
  });

  it('names a file that cannot be read', async () => {
    await expect(readConfig('no-such.yml')).rejects.toThrow(/no-such\.yml: cannot be read/);
  });

  it('names a file that is no YAML', async () => {
    await expect(readConfig('test/stacks/config.test.ts')).rejects.toThrow(ConfigError);
  });

  it('has the JSON Schema in examples/ (npm run docs:schema writes it)', () => {
    const committed: unknown = JSON.parse(
      readFileSync('examples/trailwarden.config.schema.json', 'utf8'),
    );
    expect(JSON.parse(JSON.stringify(configJsonSchema()))).toEqual(committed);
  });
});
