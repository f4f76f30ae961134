import { App } from 'cdktf';
import { BootstrapStack } from './bootstrap-stack.ts';
import type { Deployment } from './deployment.ts';
import { LogArchiveStack } from './log-archive-stack.ts';
import { OrganizationTrailStack } from './organization-trail-stack.ts';

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
  new BootstrapStack(app, deployment, bootstrapState);
  if (deployment.mode === 'create') {
    const { archive } = new LogArchiveStack(app, deployment);
    new OrganizationTrailStack(app, deployment, archive);
  }
  return app;
}
