import { describe, expect, it } from '@jest/globals';
import type { FaultId } from '../../../checks/integrity/fault.ts';
import { at, auditForged, countStates, idsOf } from '../../kit/audit-forged.ts';
import {
  appendMember,
  cutTrailer,
  deleteObject,
  denyObject,
  dropMetadata,
  editDigest,
  editKeys,
  editRecords,
  plantLog,
  replaceByBomb,
  spoilSignature,
  truncate,
} from '../../kit/damage.ts';
import { type ForgedArchive, type ForgedChain, forgeArchive } from '../../kit/forge-archive.ts';

interface Case {
  readonly damage: (archive: ForgedArchive, chain: ForgedChain) => unknown;
  readonly finds: readonly FaultId[];
}

const log = (chain: ForgedChain, index: number): string => chain.logs[index] ?? '';
const digest = (chain: ForgedChain, index: number): string => chain.digests[index] ?? '';

const CASES: Readonly<Record<string, Case>> = {
  'nothing was touched': { damage: () => undefined, finds: [] },
  'a log was altered': {
    damage: (archive, chain) => {
      editRecords(archive, log(chain, 5), (records) => records.slice(1));
    },
    finds: ['LOG_HASH_MISMATCH'],
  },
  'a log was deleted': {
    damage: (archive, chain) => {
      deleteObject(archive, log(chain, 5));
    },
    finds: ['LOG_MISSING'],
  },
  'a log was cut short': {
    damage: (archive, chain) => {
      truncate(archive, log(chain, 5), 200);
    },
    finds: ['LOG_CORRUPT'],
  },
  'a log lost its trailer': {
    damage: (archive, chain) => {
      cutTrailer(archive, log(chain, 5));
    },
    finds: ['LOG_CORRUPT'],
  },
  'a log got a second gzip member': {
    damage: (archive, chain) => {
      appendMember(archive, log(chain, 5));
    },
    finds: ['LOG_TRAILING_DATA'],
  },
  'a log was replaced by a bomb': {
    damage: (archive, chain) => {
      replaceByBomb(archive, log(chain, 5), 20);
    },
    finds: ['LOG_TOO_LARGE'],
  },
  'a log was planted': {
    damage: (archive, chain) => plantLog(archive, chain, { time: at('02:25') }),
    finds: ['LOG_UNLISTED'],
  },
  'a log may not be read': {
    damage: (archive, chain) => {
      denyObject(archive, log(chain, 5));
    },
    finds: ['LOG_ACCESS_DENIED'],
  },
  'a digest was deleted': {
    damage: (archive, chain) => {
      deleteObject(archive, digest(chain, 2));
    },
    finds: ['DIGEST_MISSING', 'LOG_UNVERIFIED'],
  },
  'a digest was altered': {
    damage: (archive, chain) => {
      editDigest(archive, digest(chain, 2), (document) => ({ ...document, logFiles: [] }));
    },
    finds: ['DIGEST_SIGNATURE_INVALID', 'LOG_UNVERIFIED'],
  },
  'a digest has a spoilt signature': {
    damage: (archive, chain) => {
      spoilSignature(archive, digest(chain, 2));
    },
    finds: ['DIGEST_SIGNATURE_INVALID'],
  },
  'a digest has lost its metadata': {
    damage: (archive, chain) => {
      dropMetadata(archive, digest(chain, 2));
    },
    finds: ['DIGEST_SIGNATURE_MISSING'],
  },
  'a digest may not be read': {
    damage: (archive, chain) => {
      denyObject(archive, digest(chain, 2));
    },
    finds: ['DIGEST_ACCESS_DENIED', 'LOG_UNVERIFIED'],
  },
  'the key is unknown': {
    damage: (archive) => {
      editKeys(archive, 'us-east-1', () => undefined);
    },
    finds: ['LOG_UNVERIFIED', 'PUBLIC_KEY_NOT_FOUND'],
  },
};

describe('every fault is found, and nothing else', () => {
  it.each(Object.entries(CASES))('%s', (_, { damage, finds }) => {
    const archive = forgeArchive();
    const [chain] = archive.chains;
    if (chain === undefined) throw new Error('no chain');
    damage(archive, chain);
    const audit = auditForged(archive);
    expect({ ids: [...new Set(idsOf(audit))], states: countStates(audit) }).toEqual({
      ids: [...finds].sort(),
      states: countStates(audit),
    });
  });
});
