import { covers, isAnything } from './globs.ts';
import type { Statement } from './policy-document.ts';

/** What an identity policy allows, as far as it matters here. */
export interface Rights {
  /** Everything, or everything in IAM, on everything. */
  readonly administration: boolean;
  /** Calls that lead to more rights, on everything, such as `iam:PutRolePolicy`. */
  readonly waysUp: readonly string[];
}

/**
 * Single calls with which somebody gives himself more rights.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
const WRITES = [
  'iam:AddUserToGroup',
  'iam:AttachGroupPolicy',
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreatePolicyVersion',
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteUserPermissionsBoundary',
  'iam:PutGroupPolicy',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateLoginProfile',
];
const PASS = 'iam:PassRole';
/** With a role that may be passed, these run code with its rights. */
const RUNNERS = [
  'bedrock-agentcore:CreateCodeInterpreter',
  'cloudformation:CreateStack',
  'cloudformation:CreateStackSet',
  'codebuild:CreateProject',
  'datapipeline:PutPipelineDefinition',
  'ec2:RunInstances',
  'ecs:RunTask',
  'glue:CreateDevEndpoint',
  'glue:CreateJob',
  'lambda:CreateFunction',
  'sagemaker:CreateNotebookInstance',
  'sagemaker:CreateProcessingJob',
  'sagemaker:CreateTrainingJob',
  'ssm:StartAutomationExecution',
];
/** Other than this many different patterns no person writes. */
const MAX_PATTERNS = 2_000;

/**
 * Adds up the statements that allow something on everything, without a condition. A `Deny` on
 * everything takes away; finer limits are not looked at.
 * @returns undefined where the document names more actions than are looked at
 */
export function rightsOf(statements: readonly Statement[]): Rights | undefined {
  const whole = statements.filter(isOnEverything);
  const patterns = new Set(whole.flatMap(({ actions }) => actions));
  if (patterns.size > MAX_PATTERNS) return undefined;
  const may = (action: string) =>
    whole.some((one) => one.allows && concerns(one, action)) &&
    !whole.some((one) => !one.allows && concerns(one, action));
  const writes = WRITES.filter(may);
  const runs = may(PASS) ? RUNNERS.filter(may).map((runner) => `${PASS}+${runner}`) : [];
  return { administration: isAdministration(whole, writes), waysUp: [...writes, ...runs] };
}

function isOnEverything({ resources, exceptResources, conditions }: Statement): boolean {
  return conditions.length === 0 && (exceptResources || resources.some(isAnything));
}

function concerns({ actions, exceptActions }: Statement, action: string): boolean {
  return actions.some((pattern) => covers(pattern, action)) !== exceptActions;
}

/**
 * `*`, `iam:*`, or everything but something that is not IAM. Whoever may do all of IAM may do
 * everything, one call later.
 */
function isAdministration(whole: readonly Statement[], writes: readonly string[]): boolean {
  const grants = whole.some(
    ({ allows, actions, exceptActions }) =>
      allows && (exceptActions || actions.some(isWholeService)),
  );
  return grants && writes.length === WRITES.length;
}

function isWholeService(pattern: string): boolean {
  return isAnything(pattern) || /^(?:\*+|iam):\*+$/iu.test(pattern);
}
