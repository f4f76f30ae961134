import { describe, expect, it } from '@jest/globals';
import type { FaultId } from '../../../checks/integrity/fault.ts';
import { at, auditForged } from '../../kit/audit-forged.ts';
import {
  appendMember,
  copyObject,
  cutTrailer,
  deleteObject,
  denyObject,
  dropMetadata,
  editDigest,
  editKeys,
  editRecords,
  plantLog,
  replaceByBomb,
  resignDigest,
  spoilSignature,
  truncate,
} from '../../kit/damage.ts';
import { addTrail, digestKey } from '../../kit/forge-archive.ts';
import { oneChain, type OneChain } from '../../kit/one-chain.ts';

const { digest, log, chain } = oneChain();
const fingerprint = chain.signer.publicKey.fingerprint;

interface Said {
  readonly does: (target: OneChain) => unknown;
  readonly id: FaultId;
  readonly says: string;
}

/** What people need to know of each fault, word for word. */
const CASES: Readonly<Record<string, Said>> = {
  'an altered log: which digest, and when it was stored': {
    does: ({ archive }) => {
      editRecords(archive, log(5), () => []);
    },
    id: 'LOG_HASH_MISMATCH',
    says: `The log file's content is not what its digest ${digest(3)} recorded. It was stored 2026-03-10T02:42:00Z.`,
  },
  'a missing log: what it held': {
    does: ({ archive }) => {
      deleteObject(archive, log(5));
    },
    id: 'LOG_MISSING',
    says: `The log file is gone; the digest ${digest(3)} lists it. It held events of 2026-03-10T02:37:00Z to 2026-03-10T02:37:00Z.`,
  },
  'a log cut short: that nothing is left': {
    does: ({ archive }) => {
      truncate(archive, log(5), 200);
    },
    id: 'LOG_CORRUPT',
    says: 'The log file is no whole gzip stream: cut short. Its content cannot be had any more.',
  },
  'a log without its trailer: that the content is whole': {
    does: ({ archive }) => {
      cutTrailer(archive, log(5));
    },
    id: 'LOG_CORRUPT',
    says: 'The log file is no whole gzip stream: cut short in its last bytes. Its content is still what the digest recorded.',
  },
  'appended data: how much': {
    does: ({ archive }) => {
      appendMember(archive, log(5), '{}');
    },
    id: 'LOG_TRAILING_DATA',
    says: '22 bytes follow the gzip stream of the log file; other readers would take them for events.',
  },
  'a bomb: the limit': {
    does: ({ archive }) => {
      replaceByBomb(archive, log(5), 20);
    },
    id: 'LOG_TOO_LARGE',
    says: 'The log file inflates beyond 16777216 bytes (stored: N).',
  },
  'a planted log: its name and when it was stored': {
    does: ({ archive }) => plantLog(archive, chain, { time: at('02:25') }),
    id: 'LOG_UNLISTED',
    says: `No digest lists this log file. It is named 2026-03-10T02:25:00Z; ${digest(3)} should list it and does not. It was stored 2026-03-10T02:27:00Z.`,
  },
  'a missing digest: who names it, and what is not proved': {
    does: ({ archive }) => {
      deleteObject(archive, digest(3));
    },
    id: 'DIGEST_MISSING',
    says: `The digest is gone; its successor ${digest(4)} names it. Not proved: 2026-03-10T02:08:30Z to 2026-03-10T03:08:30Z. Older digests of the chain are still there, which an expiry rule would have taken first.`,
  },
  'the oldest digest missing: that expiry may be the cause': {
    does: ({ archive }) => {
      [0, 1, 2].forEach((index) => {
        deleteObject(archive, digest(index));
      });
    },
    id: 'DIGEST_MISSING',
    says: `The digest is gone; its successor ${digest(3)} names it. About 1 more before it must be gone as well. Not proved: 2026-03-10T00:00:00Z to 2026-03-10T02:08:30Z. No older digest of the chain was met: a lifecycle rule that expires them is the innocent cause.`,
  },
  'three missing digests: how many': {
    does: ({ archive }) => {
      [2, 3, 4].forEach((index) => {
        deleteObject(archive, digest(index));
      });
    },
    id: 'DIGEST_MISSING',
    says: `The digest is gone; its successor ${digest(5)} names it. About 2 more before it must be gone as well. Not proved: 2026-03-10T01:08:30Z to 2026-03-10T04:08:30Z. Older digests of the chain are still there, which an expiry rule would have taken first.`,
  },
  'a digest before an unread one: that nobody knows': {
    does: ({ archive }) => {
      deleteObject(archive, digest(2));
      denyObject(archive, digest(3));
    },
    id: 'DIGEST_MISSING',
    says: `There is no digest for 2026-03-10T01:08:30Z to 2026-03-10T02:08:30Z, and the one after it cannot tell why: ${digest(3)}.`,
  },
  'a spoilt signature: that the content is proved': {
    does: ({ archive }) => {
      spoilSignature(archive, digest(3));
    },
    id: 'DIGEST_SIGNATURE_INVALID',
    says: `The signature does not verify; it is proved by its successor ${digest(4)}, whose copy of the signature fits the content, and so does the hash it recorded: only the metadata was lost or changed.`,
  },
  'an altered digest: that its successor recorded another': {
    does: ({ archive }) => {
      editDigest(archive, digest(3), (document) => ({ ...document, logFiles: [] }));
    },
    id: 'DIGEST_SIGNATURE_INVALID',
    says: `The signature does not verify; it cannot be proved: neither the hash nor the signature that its successor ${digest(4)} recorded fits the content. Not proved: 2026-03-10T02:08:30Z to 2026-03-10T03:08:30Z.`,
  },
  'lost metadata of the newest digest: that nothing proves it': {
    does: ({ archive }) => {
      dropMetadata(archive, digest(6));
    },
    id: 'DIGEST_SIGNATURE_MISSING',
    says: 'The digest has no signature in its metadata; it cannot be proved: no successor that is proved itself names it. Not proved: 2026-03-10T05:08:30Z to 2026-03-10T06:08:30Z.',
  },
  'a moved digest: where it belongs': {
    does: ({ archive }) => {
      copyObject(archive, digest(3), digestKey(chain, at('02:30')));
    },
    id: 'DIGEST_MOVED',
    says: `The digest says that it belongs to account 111111111111 and lies at example-trail-archive/${digest(3)}.`,
  },
  'an unknown key: which, and for what': {
    does: ({ archive }) => {
      editKeys(archive, 'us-east-1', () => undefined);
    },
    id: 'PUBLIC_KEY_NOT_FOUND',
    says: `The key ${fingerprint} is not among the public keys of us-east-1 (ListPublicKeys, asked for a day); it should have signed 7 digests of us-east-1, 2026-03-09T23:08:30Z to 2026-03-10T06:08:30Z.`,
  },
  'a spoilt key: what is wrong with it': {
    does: ({ archive }) => {
      editKeys(archive, 'us-east-1', (key) => ({ ...key, der: Buffer.from('x') }));
    },
    id: 'PUBLIC_KEY_INVALID',
    says: `The public key ${fingerprint} (ListPublicKeys, asked for a day) cannot be used: its bytes have another fingerprint. It should have signed 7 digests of us-east-1, 2026-03-09T23:08:30Z to 2026-03-10T06:08:30Z.`,
  },
  'a replaced digest: who says so': {
    does: ({ archive }) => {
      resignDigest(archive, { key: digest(3), signer: chain.signer }, (document) => ({
        ...document,
        logFiles: [],
      }));
    },
    id: 'CHAIN_HASH_MISMATCH',
    says: `The successor ${digest(4)} recorded another hash for this digest.`,
  },
  'a denied digest: what is not proved': {
    does: ({ archive }) => {
      denyObject(archive, digest(3));
    },
    id: 'DIGEST_ACCESS_DENIED',
    says: 'The digest may not be read: the store answered access-denied. Not proved: 2026-03-10T02:08:30Z to 2026-03-10T03:08:30Z. This is no evidence of tampering.',
  },
  'unproved logs: why': {
    does: ({ archive }) => {
      denyObject(archive, digest(3));
    },
    id: 'LOG_UNVERIFIED',
    says: `The digest of these log files could not be checked: ${digest(3)}.`,
  },
};

describe('a fault says what people need to know', () => {
  it.each(Object.entries(CASES))('%s', (_, { does, id, says }) => {
    const target = oneChain();
    does(target);
    const keySource = 'ListPublicKeys, asked for a day';
    const { faults } = auditForged(target.archive, { keySource });
    const told = faults.find((fault) => fault.id === id);
    // How far zeros are compressed is the business of each zlib.
    expect(told?.message.replace(/stored: \d+/u, 'stored: N')).toBe(says);
  });

  it('a planted log beside two trails: both digests that should list it', () => {
    const { archive, chain: first } = oneChain();
    addTrail(archive, { trail: 'second', seed: 's', clock: { minute: 47, second: 5 } });
    plantLog(archive, first, { time: at('02:25') });
    const told = auditForged(archive).faults.find(({ id }) => id === 'LOG_UNLISTED');
    const second = archive.chains[1]?.digests[2] ?? '';
    expect(told?.message).toContain(`${digest(3)} and ${second} should list it and do not.`);
    expect(told?.digest).toBe(digest(3));
  });

  it('pending logs: until when the digests reach, when the next is due, and how many', () => {
    const { archive } = oneChain();
    [5, 6].forEach((index) => {
      deleteObject(archive, digest(index));
    });
    const window = { since: at('00:00'), until: at('05:00') };
    expect(auditForged(archive, { window }).faults).toEqual([
      expect.objectContaining({
        id: 'LOG_PENDING',
        count: 2,
        message:
          'The log files are newer than the newest digest, which ends at 2026-03-10T04:08:30Z. The next was or is due about 2026-03-10T05:23:30Z.',
      }),
    ]);
  });

  it('a gap: how long', () => {
    const { archive } = oneChain({ undigested: (hour) => hour === 3 || hour === 4 });
    expect(auditForged(archive).faults).toContainEqual(
      expect.objectContaining({
        id: 'CHAIN_GAP',
        message:
          'The chain begins anew after 2.0 hours without digests, 2026-03-10T02:08:30Z to 2026-03-10T04:08:30Z: logging or validation was off.',
      }),
    );
  });
});
