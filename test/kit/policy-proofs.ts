import { describe, expect, it } from '@jest/globals';
import { type AccessRequest, type Answer, evaluate, type Policies } from './policy-evaluator.ts';

/** A sentence about who can or cannot, and the request that shows it. */
export type Proofs = Readonly<Record<string, readonly [Answer, AccessRequest]>>;

/** Proves each sentence of the policy, and of each statement that some sentence needs it. */
export function describePolicy(name: string, policies: Policies, proofs: Proofs): void {
  describe(name, () => {
    it.each(Object.entries(proofs))('%s', (_, [answer, request]) => {
      expect(evaluate(policies, request)).toBe(answer);
    });

    const { Statement } = policies.resource;
    it.each(Statement.map(({ Sid }) => Sid))('without %s some sentence would be false', (sid) => {
      const rest = Statement.filter(({ Sid }) => Sid !== sid);
      const weaker = { ...policies, resource: { ...policies.resource, Statement: rest } };
      const broken = Object.values(proofs).filter(
        ([answer, request]) => evaluate(weaker, request) !== answer,
      );
      expect(broken).not.toHaveLength(0);
    });
  });
}
