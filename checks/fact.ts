/** Something that could not be read: which call, why, and the permission that would have allowed it. */
export interface NotKnown {
  readonly known: false;
  readonly reason: string;
  /** As IAM's service prefix and the API's name: `s3:GetBucketEncryption`. */
  readonly call: string;
  /** The IAM action, which S3 sometimes names differently: `s3:GetEncryptionConfiguration`. */
  readonly permission: string;
}
export interface Known<T> {
  readonly known: true;
  readonly value: T;
}
/** A fact is known, or it says why not: silence is never "all is well". */
export type Fact<T> = Known<T> | NotKnown;

export const known = <T>(value: T): Known<T> => ({ known: true, value });

/** Two facts as one: not known as soon as either is not. */
export function both<A, B>(a: Fact<A>, b: Fact<B>): Fact<readonly [A, B]> {
  if (!a.known) return a;
  return b.known ? known([a.value, b.value] as const) : b;
}

/** The values of all facts, or the first that is not known. */
export function every<T>(facts: readonly Fact<T>[]): Fact<readonly T[]> {
  const values: T[] = [];
  for (const fact of facts) {
    if (!fact.known) return fact;
    values.push(fact.value);
  }
  return known(values);
}

/** The value of a fact, or `otherwise`: only for what a verdict does not hang on. */
export const valueOr = <T>(fact: Fact<T>, otherwise: T): T => (fact.known ? fact.value : otherwise);
