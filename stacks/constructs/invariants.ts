import {
  Annotations,
  Aspects,
  DefaultTokenResolver,
  StringConcat,
  TerraformResource,
  type TerraformStack,
  Tokenization,
} from 'cdktf';
import type { IConstruct } from 'constructs';
import * as z from 'zod';

/** A rule that is not to hold for a resource, and why; the reason is written into the manifest. */
export interface Waiver {
  /** Construct path of the resource, as the complaint names it. */
  readonly path: string;
  readonly rule: RuleName;
  readonly reason: string;
}

type RuleName = keyof typeof RULES;

const statementSchema = z.looseObject({
  Effect: z.string(),
  Principal: z.unknown().optional(),
  Action: z.union([z.string(), z.array(z.string())]),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
const documentSchema = z.object({ Statement: z.array(statementSchema) });
type Allowed = z.infer<typeof statementSchema>;

/** Each rule says what is wrong with one Allow statement, or nothing. */
const RULES = {
  'no-key-carte-blanche': ({ Action }: Allowed) =>
    [Action].flat().includes('kms:*') ? 'grants kms:*: name the actions' : undefined,
  'no-open-principal': ({ Principal, Condition }: Allowed) =>
    isEveryone(Principal) && !narrows(Condition)
      ? 'allows everyone: name accounts, or add a condition on aws:PrincipalOrgID'
      : undefined,
  'web-identity-is-narrow': ({ Action, Condition }: Allowed) =>
    [Action].flat().includes('sts:AssumeRoleWithWebIdentity') && !hasSubjectAndAudience(Condition)
      ? 'trusts tokens without asking for sub and aud'
      : undefined,
  'service-is-tied': ({ Principal, Condition }: Allowed) =>
    namesService(Principal) && Object.keys(Condition).length === 0
      ? 'lets a service act for anybody: add aws:SourceArn or aws:SourceAccount'
      : undefined,
} as const;

const POLICY_ARGUMENTS = ['policy', 'assume_role_policy'] as const;

/**
 * Checks every policy of a stack when it is synthesized, statements of your own included. A breach
 * is an error that stops the synthesis, unless it is waived with a reason.
 */
export function enforceInvariants(stack: TerraformStack, waivers: readonly Waiver[] = []): void {
  for (const { path, rule, reason } of waivers)
    if (reason.trim() === '') throw new Error(`the waiver of ${rule} for ${path} needs a reason`);
  Aspects.of(stack).add({
    visit: (node: IConstruct) => {
      if (node instanceof TerraformResource) inspect(node, waivers);
    },
  });
}

function inspect(resource: TerraformResource, waivers: readonly Waiver[]): void {
  for (const statement of allowedBy(resource))
    for (const [rule, judge] of Object.entries(RULES)) {
      const complaint = judge(statement);
      if (complaint === undefined) continue;
      const { path } = resource.node;
      const waiver = waivers.find((one) => one.rule === rule && one.path === path);
      if (waiver === undefined)
        Annotations.of(resource).addError(`${path}: ${complaint} (${rule})`);
      else Annotations.of(resource).addInfo(`${rule} is waived: ${waiver.reason}`);
    }
}

function allowedBy(resource: TerraformResource): readonly Allowed[] {
  const written: unknown = Tokenization.resolve(resource.toTerraform(), {
    scope: resource,
    resolver: new DefaultTokenResolver(new StringConcat()),
  });
  return POLICY_ARGUMENTS.flatMap((argument) => documentsIn(written, argument)).flatMap((text) =>
    statementsOf(text).filter(({ Effect }) => Effect === 'Allow'),
  );
}

/** Policies are text to Terraform; one that a token stands for is not known here. */
function documentsIn(value: unknown, argument: string): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === argument && typeof inner === 'string' ? [inner] : documentsIn(inner, argument),
  );
}

function statementsOf(text: string): readonly Allowed[] {
  if (!text.startsWith('{')) return [];
  const parsed = documentSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data.Statement : [];
}

function isEveryone(principal: unknown): boolean {
  return principal === '*' || JSON.stringify(principal ?? '') === '{"AWS":"*"}';
}

const NARROWING = ['aws:PrincipalOrgID', 'aws:SourceArn', 'aws:SourceAccount', 'aws:PrincipalArn'];

function narrows(conditions: Allowed['Condition']): boolean {
  return Object.entries(conditions).some(
    ([operator, keys]) =>
      !operator.includes('Not') && Object.keys(keys).some((key) => NARROWING.includes(key)),
  );
}

function hasSubjectAndAudience(conditions: Allowed['Condition']): boolean {
  const keys = Object.values(conditions).flatMap((one) => Object.keys(one));
  return [':sub', ':aud'].every((claim) => keys.some((key) => key.endsWith(claim)));
}

function namesService(principal: unknown): boolean {
  return z.object({ Service: z.unknown() }).safeParse(principal).success && principal !== '*';
}
