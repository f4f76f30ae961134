import { IamRole } from '@cdktf/provider-aws/lib/iam-role/index.js';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy/index.js';
import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { policyJson, type Statement } from './policy.ts';

export interface RoleProps {
  readonly name: string;
  readonly description: string;
  readonly trust: readonly Statement[];
  /** @default none: the role can do nothing yet */
  readonly permissions?: readonly Statement[];
  /** ARN of the policy that caps whatever the role is ever given. @default none */
  readonly boundary?: string;
  /** @default 1 */
  readonly sessionHours?: number;
  readonly provider?: TerraformProvider;
  readonly dependsOn?: readonly ITerraformDependable[];
}

/** A role with its trust and one inline policy: what it may do is read in one place. */
export class Role extends Construct {
  readonly resource: IamRole;
  readonly policy: IamRolePolicy | undefined;

  constructor(scope: Construct, id: string, props: RoleProps) {
    super(scope, id);
    const on = props.provider === undefined ? {} : { provider: props.provider };
    this.resource = new IamRole(this, 'Resource', {
      ...on,
      name: props.name,
      description: props.description,
      assumeRolePolicy: policyJson(props.trust),
      maxSessionDuration: (props.sessionHours ?? 1) * 3600,
      ...(props.boundary === undefined ? {} : { permissionsBoundary: props.boundary }),
      ...(props.dependsOn === undefined ? {} : { dependsOn: [...props.dependsOn] }),
    });
    this.policy =
      props.permissions === undefined
        ? undefined
        : new IamRolePolicy(this, 'policy', {
            ...on,
            name: 'permissions',
            role: this.resource.name,
            policy: policyJson(props.permissions),
          });
  }

  get arn(): string {
    return this.resource.arn;
  }
}
