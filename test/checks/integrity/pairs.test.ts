import { describe, expect, it } from '@jest/globals';
import type { FaultId } from '../../../checks/integrity/fault.ts';
import { at, auditForged, idsOf } from '../../kit/audit-forged.ts';
import {
  appendMember,
  deleteObject,
  denyObject,
  dropMetadata,
  editBody,
  editDigest,
  editRecords,
  moveObject,
  plantLog,
  plantObject,
  replaceByBomb,
  spoilSignature,
} from '../../kit/damage.ts';
import { digestKey } from '../../kit/forge-archive.ts';
import { oneChain, type OneChain } from '../../kit/one-chain.ts';

interface Damage {
  readonly finds: FaultId;
  /** Does it to the objects of one hour: digest `hour + 1` and the logs it lists. */
  readonly does: (target: OneChain, hour: number) => unknown;
}

const logOf = ({ log }: OneChain, hour: number): string => log(2 * hour);
const digestOf = ({ digest }: OneChain, hour: number): string => digest(hour + 1);

/** One of each kind of fault that a place of its own can have. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'an altered log': {
    finds: 'LOG_HASH_MISMATCH',
    does: (target, hour) => {
      editRecords(target.archive, logOf(target, hour), () => []);
    },
  },
  'a deleted log': {
    finds: 'LOG_MISSING',
    does: (target, hour) => {
      deleteObject(target.archive, logOf(target, hour));
    },
  },
  'a corrupt log': {
    finds: 'LOG_CORRUPT',
    does: (target, hour) => {
      editBody(target.archive, logOf(target, hour), () => Buffer.from('?'));
    },
  },
  'a log with a second member': {
    finds: 'LOG_TRAILING_DATA',
    does: (target, hour) => {
      appendMember(target.archive, logOf(target, hour));
    },
  },
  'a planted log': {
    finds: 'LOG_UNLISTED',
    does: ({ archive, chain }, hour) =>
      plantLog(archive, chain, { time: at(`0${String(hour)}:25`) }),
  },
  'a denied log': {
    finds: 'LOG_ACCESS_DENIED',
    does: (target, hour) => {
      denyObject(target.archive, logOf(target, hour));
    },
  },
  'a deleted digest': {
    finds: 'DIGEST_MISSING',
    does: (target, hour) => {
      deleteObject(target.archive, digestOf(target, hour));
    },
  },
  'an altered digest': {
    finds: 'DIGEST_SIGNATURE_INVALID',
    does: (target, hour) => {
      editDigest(target.archive, digestOf(target, hour), (document) => ({
        ...document,
        newestEventTime: null,
      }));
    },
  },
  'a spoilt signature': {
    finds: 'DIGEST_SIGNATURE_INVALID',
    does: (target, hour) => {
      spoilSignature(target.archive, digestOf(target, hour));
    },
  },
  'a digest without metadata': {
    finds: 'DIGEST_SIGNATURE_MISSING',
    does: (target, hour) => {
      dropMetadata(target.archive, digestOf(target, hour));
    },
  },
  'a corrupt digest': {
    finds: 'DIGEST_CORRUPT',
    does: (target, hour) => {
      editBody(target.archive, digestOf(target, hour), () => Buffer.from('?'));
    },
  },
  'a digest that is a bomb': {
    finds: 'DIGEST_TOO_LARGE',
    does: (target, hour) => {
      replaceByBomb(target.archive, digestOf(target, hour), 33);
    },
  },
  'a moved digest': {
    finds: 'DIGEST_MOVED',
    does: ({ archive, chain, digest }, hour) => {
      moveObject(archive, digest(hour + 1), digestKey(chain, at(`0${String(hour)}:58:58`)));
    },
  },
  'a denied digest': {
    finds: 'DIGEST_ACCESS_DENIED',
    does: (target, hour) => {
      denyObject(target.archive, digestOf(target, hour));
    },
  },
  'a strange object': {
    finds: 'DIGEST_FOREIGN_OBJECT',
    does: ({ archive, digest }, hour) => {
      plantObject(archive, `${digest(hour + 1)}.bak`);
    },
  },
};

const NAMES = Object.keys(DAMAGES);
const PAIRS = NAMES.flatMap((first) => NAMES.map((second) => [first, second] as const));

function findsBoth([first, second]: readonly [string, string], hours: readonly [number, number]) {
  const target = oneChain();
  const wanted = [first, second].map((name, index) => {
    const damage = DAMAGES[name];
    damage?.does(target, hours[index] ?? 0);
    return damage?.finds;
  });
  const found = idsOf(auditForged(target.archive));
  return { wanted, found };
}

describe('two kinds of damage in one archive are both found', () => {
  it.each(PAIRS)('%s, then %s three hours later', (first, second) => {
    const { wanted, found } = findsBoth([first, second], [1, 4]);
    expect(found).toEqual(expect.arrayContaining(wanted));
    if (wanted[0] === wanted[1])
      expect(found.filter((id) => id === wanted[0]).length).toBeGreaterThanOrEqual(2);
  });

  it.each(PAIRS)('%s, then %s in the next hour', (first, second) => {
    const { wanted, found } = findsBoth([first, second], [2, 3]);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });
});
