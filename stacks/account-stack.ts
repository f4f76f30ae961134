import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import {
  LocalBackend,
  S3Backend,
  type TerraformElement,
  type TerraformProvider,
  TerraformStack,
  TerraformVariable,
} from 'cdktf';
import { type Construct, Node } from 'constructs';
import type { AccountName, Deployment } from './deployment.ts';
import { addressOf } from './constructs/address.ts';
import { ROLES, roleArn } from './names.ts';

export interface AccountStackProps {
  readonly deployment: Deployment;
  /** The account the stack is about; its provider needs no alias. */
  readonly account: AccountName;
  /** @default the apply role's sister `TrailwardenDeploy` in each account, or what `-var role=` names */
  readonly assume?: (account: AccountName) => string | undefined;
  /** @default S3, in the deployment's state bucket */
  readonly state?: 'local' | 's3';
  /** Role that reads and writes the state. @default the caller itself */
  readonly stateRole?: string;
}

/**
 * A stack with its state in S3 under a lock file, and one provider per account that refuses to work
 * in any other account than the one it was made for.
 */
export class AccountStack extends TerraformStack {
  readonly deployment: Deployment;
  readonly #account: AccountName;
  readonly #assume: (account: AccountName) => string | undefined;
  readonly #providers = new Map<AccountName, TerraformProvider>();

  constructor(scope: Construct, id: string, props: AccountStackProps) {
    super(scope, id);
    this.deployment = props.deployment;
    this.#account = props.account;
    this.#assume = props.assume ?? this.#deployRole();
    this.addOverride('terraform.required_version', '>= 1.10.0');
    if (props.state === 'local') new LocalBackend(this, { path: `${id}.tfstate` });
    else new S3Backend(this, this.#stateProps(id, props.stateRole));
    this.provider(props.account);
  }

  /** The provider of an account, made on first use. */
  provider(account: AccountName): TerraformProvider {
    const known = this.#providers.get(account);
    if (known !== undefined) return known;
    const made = this.#newProvider(account);
    this.#providers.set(account, made);
    return made;
  }

  /** Addresses come from construct paths, without cdktf's hash: they can be read, typed and frozen. */
  protected override allocateLogicalId(element: TerraformElement | Node): string {
    return addressOf(element instanceof Node ? element : element.node, this);
  }

  #newProvider(account: AccountName): TerraformProvider {
    const { deployment } = this;
    const role = this.#assume(account);
    return new AwsProvider(this, `aws-${account}`, {
      region: deployment.homeRegion,
      allowedAccountIds: [deployment.accounts[account]],
      defaultTags: [
        { tags: { application: 'trailwarden', stack: this.node.id, ...deployment.tags } },
      ],
      ...(role === undefined ? {} : { assumeRole: [{ roleArn: role, sessionName: this.node.id }] }),
      ...(account === this.#account ? {} : { alias: account }),
    });
  }

  #deployRole(): (account: AccountName) => string {
    const role = new TerraformVariable(this, 'role', {
      type: 'string',
      default: ROLES.deploy,
      description: `Role taken in each account: ${ROLES.deploy} to apply, ${ROLES.read} to plan`,
    });
    return (account) => roleArn(this.deployment, account, role.stringValue);
  }

  #stateProps(id: string, stateRole: string | undefined) {
    // cdktf 0.21 hands `useLockfile` on to Terraform without having it in its type.
    return {
      bucket: this.deployment.state.bucket,
      key: `${id}.tfstate`,
      region: this.deployment.homeRegion,
      encrypt: true,
      useLockfile: true,
      ...(stateRole === undefined ? {} : { assumeRole: { roleArn: stateRole } }),
    };
  }
}
