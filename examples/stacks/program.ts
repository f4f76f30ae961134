/**
 * A CDKTF program of one's own that uses the constructs: two stacks, an archive and its trail, with a
 * reader and a rule added. Run it with: node scripts/run.mjs examples/stacks/program.ts
 */
import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { App, S3Backend, TerraformStack } from 'cdktf';
import {
  deny,
  enforceInvariants,
  LogArchive,
  namedTrail,
  OrganizationTrail,
  Retention,
} from '../../stacks/index.ts';

const [MANAGEMENT, ARCHIVE] = ['111111111111', '222222222222'];
const region = 'eu-west-1';
const organizationId = 'o-a1b2c3d4e5';
const trail = namedTrail({
  name: 'org-trail',
  homeRegion: region,
  managementAccountId: MANAGEMENT,
});

const app = new App({
  outdir: process.argv[2] ?? 'cdktf.out',
  context: { targetVersions: { terraform: '>=1.11.0', opentofu: '>=1.10.0' } },
});

function newStack(id: string, accountId: string): TerraformStack {
  const stack = new TerraformStack(app, id);
  new S3Backend(stack, { bucket: 'my-state', key: `${id}.tfstate`, region, encrypt: true });
  new AwsProvider(stack, 'aws', { region, allowedAccountIds: [accountId] });
  enforceInvariants(stack);
  return stack;
}

const archive = new LogArchive(newStack('archive', ARCHIVE), 'archive', {
  partition: 'aws',
  region,
  accountId: ARCHIVE,
  organizationId,
  managementAccountId: MANAGEMENT,
  trailArn: trail.arn,
  bucketName: 'my-org-trail-archive',
  deployRole: `arn:aws:iam::${ARCHIVE}:role/Deploy`,
  retention: Retention.governance(365),
  policyStatements: [
    deny({
      Sid: 'NoOldTls',
      Principal: '*',
      Action: 's3:*',
      Resource: 'arn:aws:s3:::my-org-trail-archive/*',
      Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } },
    }),
  ],
});
archive.grantRead('arn:aws:iam::333333333333:role/Hunter');
// The escape hatch: every resource that matters is a public field.
archive.key.addOverride('description', 'The key of our archive');

new OrganizationTrail(newStack('trail', MANAGEMENT), 'trail', {
  partition: 'aws',
  organizationId,
  accountId: MANAGEMENT,
  trail,
  archive,
  events: { s3Writes: ['arn:aws:s3:::crown-jewels/'] },
  logGroupDays: 90,
});

app.synth();
