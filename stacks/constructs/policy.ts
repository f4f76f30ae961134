/**
 * IAM policies as plain typed objects. No `aws_iam_policy_document`: tests read the very text that
 * AWS will get, and need no Terraform for it.
 */
type OneOrMore = string | readonly string[];

/** Operator → condition key → the values that satisfy it. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;

export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  /** Absent in identity policies; `'*'` is everyone, and only a Deny or a condition may say so. */
  readonly Principal?: '*' | Readonly<Record<string, OneOrMore>>;
  readonly Action: OneOrMore;
  /** Absent in trust policies. */
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Conditions;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export function policyOf(statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

/** The text of a policy as an AWS resource takes it; tokens inside resolve when synthesized. */
export function policyJson(statements: readonly Statement[]): string {
  return JSON.stringify(policyOf(statements));
}

export const allow = (statement: Omit<Statement, 'Effect'>): Statement => ({
  ...statement,
  Effect: 'Allow',
});

export const deny = (statement: Omit<Statement, 'Effect'>): Statement => ({
  ...statement,
  Effect: 'Deny',
});

/** The account itself: it may pass the permission on to its roles by their own policies. */
export const accountRoot = (partition: string, account: string) => ({
  AWS: `arn:${partition}:iam::${account}:root`,
});

/** Plain HTTP is refused to everyone, for the bucket and all in it. */
export const denyPlainHttp = (bucketArn: string): Statement =>
  deny({
    Sid: 'DenyPlainHttp',
    Principal: '*',
    Action: 's3:*',
    Resource: [bucketArn, `${bucketArn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  });

/** The accounts that own these roles, each once, as principals. */
export const rootsOf = (partition: string, roleArns: readonly string[]) => ({
  AWS: [...new Set(roleArns.map((arn) => arn.split(':')[4] ?? ''))].map(
    (account) => accountRoot(partition, account).AWS,
  ),
});

const NOBODY = 'arn:aws:iam::000000000000:role/nobody';

/** Everyone but these roles; with none named, everyone. */
export const unless = (roleArns: readonly string[]): Conditions => ({
  ArnNotEquals: { 'aws:PrincipalArn': roleArns.length === 0 ? [NOBODY] : roleArns },
});
