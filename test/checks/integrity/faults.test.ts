import { describe, expect, it } from '@jest/globals';
import { auditForged, countStates, idsOf } from '../../kit/audit-forged.ts';
import { without } from '../../kit/damage.ts';
import { oneChain } from '../../kit/one-chain.ts';
import { CHAIN_CASES } from './chain-cases.ts';
import { DIGEST_CASES, LOG_CASES } from './damage-cases.ts';

const ALL = { ...LOG_CASES, ...DIGEST_CASES, ...CHAIN_CASES };

describe('what is done to an archive is found, and nothing else', () => {
  it.each(Object.entries(ALL))('%s', (_, { does, finds, states = {} }) => {
    const target = oneChain();
    does(target);
    const audit = auditForged(target.archive);
    const others = without(countStates(audit), 'verified');
    expect({ finds: idsOf(audit), states: others }).toEqual({ finds, states });
  });
});
