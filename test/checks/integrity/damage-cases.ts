import type { LogFileState } from '../../../checks/integrity/evidence.ts';
import type { FaultId } from '../../../checks/integrity/fault.ts';
import { at } from '../../kit/audit-forged.ts';
import {
  appendBytes,
  appendMember,
  copyObject,
  cutTrailer,
  deleteObject,
  denyObject,
  dropMetadata,
  editBody,
  editContent,
  editDigest,
  editMetadata,
  editRecords,
  moveObject,
  plantLog,
  plantObject,
  readDigest,
  replaceByBomb,
  rewriteHistory,
  spoilSignature,
  truncate,
  without,
} from '../../kit/damage.ts';
import { digestKey, linkTo, logKey, seconds } from '../../kit/forge-archive.ts';
import { sealDigest } from '../../kit/forge-digest.ts';
import type { OneChain } from '../../kit/one-chain.ts';

/** One thing done to the archive of `oneChain`, and all that must be found. */
export interface DamageCase {
  readonly does: (target: OneChain) => unknown;
  /** Ids of all faults above `info`, sorted. */
  readonly finds: readonly FaultId[];
  /** Of the twelve log files; those not named are verified. */
  readonly states?: Partial<Record<LogFileState, number>>;
}

export type DamageCases = Readonly<Record<string, DamageCase>>;

export const LOG_CASES: DamageCases = {
  'nothing is touched': { does: () => undefined, finds: [] },
  'a record is taken out of a log': {
    does: ({ archive, log }) => {
      editRecords(archive, log(5), (records) => records.slice(1));
    },
    finds: ['LOG_HASH_MISMATCH'],
    states: { failed: 1 },
  },
  'a log is deleted': {
    does: ({ archive, log }) => {
      deleteObject(archive, log(5));
    },
    finds: ['LOG_MISSING'],
    states: { failed: 1 },
  },
  'a log is gone when it is read': {
    does: ({ archive, log }) => {
      denyObject(archive, log(5), 'missing');
    },
    finds: ['LOG_MISSING'],
    states: { failed: 1 },
  },
  'a log is renamed': {
    does: ({ archive, chain, log }) => {
      moveObject(archive, log(5), logKey(chain, at('02:40'), 'RenamedRenamedXY'));
    },
    finds: ['LOG_MISSING', 'LOG_UNLISTED'],
    states: { failed: 1, unlisted: 1 },
  },
  'a log is cut short': {
    does: ({ archive, log }) => {
      truncate(archive, log(5), 200);
    },
    finds: ['LOG_CORRUPT'],
    states: { failed: 1 },
  },
  'a log loses its gzip trailer': {
    does: ({ archive, log }) => {
      cutTrailer(archive, log(5));
    },
    finds: ['LOG_CORRUPT'],
    states: { failed: 1 },
  },
  'a log is replaced by plain text': {
    does: ({ archive, log }) => {
      editBody(archive, log(5), () => Buffer.from('{"Records":[]}'));
    },
    finds: ['LOG_CORRUPT'],
    states: { failed: 1 },
  },
  'a log is emptied': {
    does: ({ archive, log }) => {
      truncate(archive, log(5), 0);
    },
    finds: ['LOG_CORRUPT'],
    states: { failed: 1 },
  },
  'a log gets a second gzip member': {
    does: ({ archive, log }) => {
      appendMember(archive, log(5));
    },
    finds: ['LOG_TRAILING_DATA'],
    states: { failed: 1 },
  },
  'a log gets trailing zeros': {
    does: ({ archive, log }) => {
      appendBytes(archive, log(5), Buffer.alloc(512));
    },
    finds: ['LOG_TRAILING_DATA'],
    states: { failed: 1 },
  },
  'a log is replaced by a bomb': {
    does: ({ archive, log }) => {
      replaceByBomb(archive, log(5), 20);
    },
    finds: ['LOG_TOO_LARGE'],
    states: { failed: 1 },
  },
  'a log is planted': {
    does: ({ archive, chain }) => plantLog(archive, chain, { time: at('02:25') }),
    finds: ['LOG_UNLISTED'],
    states: { unlisted: 1 },
  },
  'a log is planted today under an old name': {
    does: ({ archive, chain }) => plantLog(archive, chain, { time: at('02:25'), at: at('11:59') }),
    finds: ['LOG_UNLISTED'],
    states: { unlisted: 1 },
  },
  'a log is planted under a name CloudTrail does not give': {
    does: ({ archive, chain }) => {
      plantObject(archive, `${chain.root}CloudTrail/us-east-1/2026/03/10/events.json.gz`);
    },
    finds: ['LOG_UNLISTED'],
    states: { unlisted: 1 },
  },
  'a bomb is planted': {
    does: ({ archive, chain }) => {
      replaceByBomb(archive, plantLog(archive, chain, { time: at('02:25') }), 20);
    },
    finds: ['LOG_TOO_LARGE', 'LOG_UNLISTED'],
    states: { unlisted: 1 },
  },
  'a log may not be read': {
    does: ({ archive, log }) => {
      denyObject(archive, log(5));
    },
    finds: ['LOG_ACCESS_DENIED'],
    states: { unverified: 1 },
  },
  'a log lies in Glacier': {
    does: ({ archive, log }) => {
      denyObject(archive, log(5), 'archived');
    },
    finds: ['LOG_ARCHIVED'],
    states: { unverified: 1 },
  },
  'a log cannot be reached': {
    does: ({ archive, log }) => {
      denyObject(archive, log(5), 'unreachable');
    },
    finds: ['LOG_NOT_CHECKED'],
    states: { unverified: 1 },
  },
  'a log that no digest lists may not be read': {
    does: ({ archive, chain }) => {
      denyObject(archive, plantLog(archive, chain, { time: at('02:25') }));
    },
    finds: ['LOG_ACCESS_DENIED'],
    states: { unverified: 1 },
  },
  'a log that no digest lists is gone when it is read': {
    does: ({ archive, chain }) => {
      denyObject(archive, plantLog(archive, chain, { time: at('02:25') }), 'missing');
    },
    finds: ['LOG_NOT_CHECKED'],
    states: { unverified: 1 },
  },
};

export const DIGEST_CASES: DamageCases = {
  'a digest is deleted': {
    does: ({ archive, digest }) => {
      deleteObject(archive, digest(2));
    },
    finds: ['DIGEST_MISSING', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'two digests in a row are deleted': {
    does: ({ archive, digest }) => {
      deleteObject(archive, digest(2));
      deleteObject(archive, digest(3));
    },
    finds: ['DIGEST_MISSING', 'LOG_UNVERIFIED'],
    states: { unverified: 4 },
  },
  'a digest is gone when it is read': {
    does: ({ archive, digest }) => {
      denyObject(archive, digest(2), 'missing');
    },
    finds: ['DIGEST_MISSING', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'the oldest digests are deleted': {
    does: ({ archive, digest }) => {
      [0, 1, 2].forEach((index) => {
        deleteObject(archive, digest(index));
      });
    },
    finds: ['DIGEST_MISSING', 'LOG_UNVERIFIED'],
    states: { unverified: 4 },
  },
  'the newest digests are deleted': {
    does: ({ archive, digest }) => {
      deleteObject(archive, digest(5));
      deleteObject(archive, digest(6));
    },
    finds: ['DIGESTS_STALE', 'LOG_UNVERIFIED'],
    states: { unverified: 4 },
  },
  'all digests are deleted': {
    does: ({ archive, chain }) => {
      chain.digests.forEach((key) => {
        deleteObject(archive, key);
      });
    },
    finds: ['NO_DIGESTS'],
    states: { unverified: 12 },
  },
  'a digest is altered': {
    does: ({ archive, digest }) => {
      editDigest(archive, digest(2), (document) => ({
        ...document,
        logFiles: document.logFiles.slice(1),
      }));
    },
    finds: ['DIGEST_SIGNATURE_INVALID', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest is reformatted': {
    does: ({ archive, digest }) => {
      editContent(archive, digest(2), (content) => `${content}\n`);
    },
    finds: ['DIGEST_SIGNATURE_INVALID', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest is no gzip': {
    does: ({ archive, digest }) => {
      editBody(archive, digest(2), () => Buffer.from('{}'));
    },
    finds: ['DIGEST_CORRUPT', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest loses its gzip trailer, but not its content': {
    does: ({ archive, digest }) => {
      cutTrailer(archive, digest(2));
    },
    finds: ['DIGEST_CORRUPT'],
  },
  'a digest lacks a field': {
    does: ({ archive, digest }) => {
      editDigest(archive, digest(2), (document) => without(document, 'logFiles'));
    },
    finds: ['DIGEST_CORRUPT', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest is a bomb': {
    does: ({ archive, digest }) => {
      replaceByBomb(archive, digest(2), 40);
    },
    finds: ['DIGEST_TOO_LARGE', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest gets a second gzip member': {
    does: ({ archive, digest }) => {
      appendMember(archive, digest(2));
    },
    finds: ['DIGEST_TRAILING_DATA'],
  },
  'the signature of a digest is spoilt': {
    does: ({ archive, digest }) => {
      spoilSignature(archive, digest(2));
    },
    finds: ['DIGEST_SIGNATURE_INVALID'],
  },
  'the signature of the newest digest is spoilt': {
    does: ({ archive, digest }) => {
      spoilSignature(archive, digest(6));
    },
    finds: ['DIGEST_SIGNATURE_INVALID', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'the signature is followed by what is no hex': {
    does: ({ archive, digest }) => {
      editMetadata(archive, digest(6), (metadata) => ({
        ...metadata,
        signature: `${metadata.signature ?? ''}zz`,
      }));
    },
    finds: ['DIGEST_SIGNATURE_INVALID', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest loses its metadata': {
    does: ({ archive, digest }) => {
      dropMetadata(archive, digest(2));
    },
    finds: ['DIGEST_SIGNATURE_MISSING'],
  },
  'the newest digest loses its metadata': {
    does: ({ archive, digest }) => {
      dropMetadata(archive, digest(6));
    },
    finds: ['DIGEST_SIGNATURE_MISSING', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'the metadata names another algorithm': {
    does: ({ archive, digest }) => {
      editMetadata(archive, digest(2), (metadata) => ({
        ...metadata,
        'signature-algorithm': 'MD5withRSA',
      }));
    },
    finds: ['DIGEST_ALGORITHM_UNSUPPORTED'],
  },
  'the metadata names no algorithm': {
    does: ({ archive, digest }) => {
      editMetadata(archive, digest(2), ({ signature = '' }) => ({ signature }));
    },
    finds: ['DIGEST_ALGORITHM_UNSUPPORTED'],
  },
  'a log is hashed with an algorithm we do not know': {
    does: ({ archive, chain }) => {
      rewriteHistory(archive, chain, {
        at: 2,
        edit: (document) => ({
          ...document,
          logFiles: document.logFiles.map((log) => ({ ...log, hashAlgorithm: 'SHA-512' })),
        }),
      });
    },
    finds: ['DIGEST_ALGORITHM_UNSUPPORTED', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest is moved to another hour': {
    does: ({ archive, chain, digest }) => {
      moveObject(archive, digest(6), digestKey(chain, at('05:38:30')));
    },
    finds: ['DIGEST_MOVED', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'an old digest is replayed in the place of another': {
    does: ({ archive, digest }) => {
      copyObject(archive, digest(2), digest(4));
    },
    finds: ['CHAIN_HASH_MISMATCH', 'DIGEST_MOVED', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a copy of a digest lies beside it': {
    does: ({ archive, chain, digest }) => {
      copyObject(archive, digest(2), digestKey(chain, at('02:30:00')));
    },
    finds: ['DIGEST_MOVED'],
  },
  'a genuine digest stands beside the chain': {
    does: ({ archive, chain, digest }) => {
      const document = {
        ...readDigest(archive, digest(2)),
        digestEndTime: seconds(at('02:30:00')),
        digestS3Object: digestKey(chain, at('02:30:00')),
        ...linkTo(archive, readDigest(archive, digest(1))),
      };
      archive.objects.set(document.digestS3Object, sealDigest(document, chain.signer));
    },
    finds: ['DIGEST_UNCHAINED'],
  },
  'an object with a strange name lies among the digests': {
    does: ({ archive, chain, digest }) => {
      const name = digest(2).replace('20260310T020830Z', '20260310T020830Z_99999999T999999Z');
      plantObject(archive, name);
      plantObject(archive, `${chain.root}CloudTrail-Digest/us-east-1/readme.txt`);
    },
    finds: ['DIGEST_FOREIGN_OBJECT', 'DIGEST_FOREIGN_OBJECT'],
  },
  'a digest may not be read': {
    does: ({ archive, digest }) => {
      denyObject(archive, digest(2));
    },
    finds: ['DIGEST_ACCESS_DENIED', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest cannot be reached': {
    does: ({ archive, digest }) => {
      denyObject(archive, digest(2), 'unreachable');
    },
    finds: ['DIGEST_NOT_CHECKED', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a digest lies in Glacier': {
    does: ({ archive, digest }) => {
      denyObject(archive, digest(2), 'archived');
    },
    finds: ['DIGEST_NOT_CHECKED', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
};
