import { at } from '../../kit/audit-forged.ts';
import {
  addBackfill,
  editDigest,
  editKeys,
  editMetadata,
  plantLog,
  resignDigest,
  rewriteHistory,
  without,
} from '../../kit/damage.ts';
import { seconds } from '../../kit/forge-archive.ts';
import type { DamageCases } from './damage-cases.ts';

export const CHAIN_CASES: DamageCases = {
  'a digest is signed again after a change': {
    does: ({ archive, chain, digest }) => {
      resignDigest(archive, { key: digest(2), signer: chain.signer }, (document) => ({
        ...document,
        logFiles: document.logFiles.slice(1),
      }));
    },
    finds: ['CHAIN_HASH_MISMATCH', 'LOG_UNVERIFIED'],
    states: { unverified: 2 },
  },
  'a successor records another signature': {
    does: ({ archive, chain }) => {
      rewriteHistory(archive, chain, {
        at: 3,
        edit: (document) => ({ ...document, previousDigestSignature: 'ab'.repeat(256) }),
      });
    },
    finds: ['CHAIN_SIGNATURE_MISMATCH'],
  },
  'there is a hole between two digests': {
    does: ({ archive, chain }) => {
      rewriteHistory(archive, chain, {
        at: 3,
        edit: (document) => ({ ...document, digestStartTime: seconds(at('02:38:30')) }),
      });
    },
    finds: ['CHAIN_DISCONTINUITY'],
  },
  'two digests overlap': {
    does: ({ archive, chain }) => {
      rewriteHistory(archive, chain, {
        at: 3,
        edit: (document) => ({ ...document, digestStartTime: seconds(at('01:38:30')) }),
      });
    },
    finds: ['CHAIN_DISCONTINUITY'],
  },
  'the key is unknown': {
    does: ({ archive }) => {
      editKeys(archive, 'us-east-1', () => undefined);
    },
    finds: [
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'PUBLIC_KEY_NOT_FOUND',
    ],
    states: { unverified: 12 },
  },
  'the key is none': {
    does: ({ archive }) => {
      editKeys(archive, 'us-east-1', (key) => ({ ...key, der: Buffer.from('no key') }));
    },
    finds: [
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'LOG_UNVERIFIED',
      'PUBLIC_KEY_INVALID',
    ],
    states: { unverified: 12 },
  },
  'the key had expired when the newest digest was signed': {
    does: ({ archive }) => {
      editKeys(archive, 'us-east-1', (key) => ({ ...key, validUntil: at('06:00') }));
    },
    finds: ['LOG_UNVERIFIED', 'PUBLIC_KEY_OUTSIDE_VALIDITY'],
    states: { unverified: 2 },
  },
  'the key was not yet valid': {
    does: ({ archive }) => {
      editKeys(archive, 'us-east-1', (key) => ({ ...key, validFrom: at('09:00') }));
    },
    finds: [
      ...Array.from({ length: 6 }, () => 'LOG_UNVERIFIED' as const),
      'PUBLIC_KEY_OUTSIDE_VALIDITY',
    ],
    states: { unverified: 12 },
  },
  'a backfill digest does not say when it was made': {
    does: ({ archive, chain }) => {
      const late = plantLog(archive, chain, { time: at('02:25') });
      const key = addBackfill(archive, chain, { end: at('03:08:30'), logs: [late] });
      editMetadata(archive, key, (metadata) => without(metadata, 'backfill-generation-timestamp'));
    },
    finds: ['BACKFILL_METADATA_MISSING', 'LOG_UNVERIFIED'],
    states: { unverified: 1 },
  },
  'a backfill digest is altered': {
    does: ({ archive, chain }) => {
      const late = plantLog(archive, chain, { time: at('02:25') });
      const key = addBackfill(archive, chain, { end: at('03:08:30'), logs: [late] });
      editDigest(archive, key, (document) => ({ ...document, logFiles: [] }));
    },
    finds: ['DIGEST_SIGNATURE_INVALID', 'LOG_UNVERIFIED'],
    states: { unverified: 1 },
  },
};
