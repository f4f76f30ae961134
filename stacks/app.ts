import { App } from 'cdktf';
import { AlertingStack } from './alerting-stack.ts';
import { AuditAccessStack } from './audit-access-stack.ts';
import { BootstrapStack } from './bootstrap-stack.ts';
import type { AccountStack } from './account-stack.ts';
import type { Deployment } from './deployment.ts';
import { LogArchiveStack } from './log-archive-stack.ts';
import { OrganizationTrailStack } from './organization-trail-stack.ts';
import { SecurityHubStack } from './security-hub-stack.ts';

export interface AppOptions {
  /** Folder for the Terraform JSON, a folder per stack. */
  readonly outdir: string;
  /** Where bootstrap keeps its state: `local` until the state bucket exists. @default s3 */
  readonly bootstrapState?: 'local' | 's3';
}

/** Every stack of a deployment, in one app; `synth()` writes them. */
export function buildApp(deployment: Deployment, { outdir, bootstrapState }: AppOptions): App {
  const app = new App({
    outdir,
    stackTraces: false,
    // CDK Terrain checks what a stack uses against these; cdktf does not read them.
    context: { targetVersions: { terraform: '>=1.11.0', opentofu: '>=1.10.0' } },
  });
  const bootstrap = new BootstrapStack(app, deployment, bootstrapState);
  const trail = deployment.mode === 'create' ? ourTrail(app, deployment) : [];
  const hub = deployment.securityHub.enabled ? [new SecurityHubStack(app, deployment)] : [];
  const watching = [new AuditAccessStack(app, deployment), new AlertingStack(app, deployment)];
  after([...trail, ...hub, ...watching], [bootstrap]);
  after([...hub, ...watching], trail);
  return app;
}

function ourTrail(app: App, deployment: Deployment): readonly AccountStack[] {
  const archive = new LogArchiveStack(app, deployment);
  return [archive, new OrganizationTrailStack(app, deployment, archive.archive)];
}

/** Nothing passes between these stacks, but one needs what the other made: a role, a log group. */
function after(later: readonly AccountStack[], earlier: readonly AccountStack[]): void {
  for (const stack of later)
    earlier.forEach((needed) => {
      stack.addDependency(needed);
    });
}
