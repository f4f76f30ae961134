import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Chain } from '../../../checks/integrity/evidence.ts';
import { FAULT_CATALOG } from '../../../checks/integrity/fault-catalog.ts';
import { fault, type Fault } from '../../../checks/integrity/fault.ts';
import { drawHours, type HourState } from '../../../checks/integrity/hours.ts';
import {
  explainChains,
  explainGaps,
  relateFaults,
} from '../../../checks/integrity/relate-faults.ts';
import {
  loadPublicKey,
  stringToSign,
  verifySignature,
} from '../../../checks/integrity/signature.ts';
import { neededDigestRange, neededKeyRange } from '../../../checks/integrity/window.ts';
import { at, auditForged } from '../../kit/audit-forged.ts';
import {
  deleteObject,
  denyObject,
  editRecords,
  moveObject,
  plantLog,
  rewriteHistory,
} from '../../kit/damage.ts';
import { addTrail, logKey } from '../../kit/forge-archive.ts';
import { signerOf } from '../../kit/forge-keys.ts';
import { oneChain, type OneChain } from '../../kit/one-chain.ts';

const window = { since: at('00:00'), until: at('06:00') };

describe('the hours of a chain', () => {
  const LETTERS: Readonly<Record<HourState, string>> = {
    whole: '=',
    broken: 'X',
    unknown: '?',
    pending: '.',
    stopped: '-',
    none: ' ',
  };
  const drawn = (does: (target: OneChain) => unknown, from = oneChain): string => {
    const target = from();
    does(target);
    const { judgement, faults } = auditForged(target.archive);
    const [chain] = judgement.chains;
    if (chain === undefined) throw new Error('no chain');
    return drawHours(chain, window, faults)
      .map(({ state }) => LETTERS[state])
      .join('');
  };

  it.each<[string, (target: OneChain) => unknown, string]>([
    ['all whole', () => undefined, '======'],
    [
      'a digest gone',
      ({ archive, digest }) => {
        deleteObject(archive, digest(3));
      },
      '==XX==',
    ],
    [
      'a digest denied',
      ({ archive, digest }) => {
        denyObject(archive, digest(3));
      },
      '==??==',
    ],
    [
      'a log altered',
      ({ archive, log }) => {
        editRecords(archive, log(4), () => []);
      },
      '==XX==',
    ],
    [
      'a log denied',
      ({ archive, log }) => {
        denyObject(archive, log(4));
      },
      '==??==',
    ],
    [
      'the newest digests gone',
      ({ archive, digest }) => {
        [4, 5, 6].forEach((index) => {
          deleteObject(archive, digest(index));
        });
      },
      '===XXX',
    ],
    [
      'the newest digest gone',
      ({ archive, digest }) => {
        deleteObject(archive, digest(6));
      },
      '=====.',
    ],
  ])('%s', (_, does, line) => {
    expect(drawn(does)).toBe(line);
  });

  const gapped = () => oneChain({ undigested: (hour) => hour === 3 || hour === 4 });

  it('a gap that nothing explains is broken', () => {
    expect(drawn(() => undefined, gapped)).toBe('==XXX=');
  });

  it('a gap that a proved log file explains is none of the archive’s faults', () => {
    const { judgement, faults } = auditForged(gapped().archive);
    const explained = faults.map((told) =>
      told.id === 'CHAIN_GAP' ? { ...told, severity: 'info' as const } : told,
    );
    const drawnWith = judgement.chains.map((chain) =>
      drawHours(chain, window, explained)
        .map(({ state }) => LETTERS[state])
        .join(''),
    );
    expect(drawnWith).toEqual(['==---=']);
  });

  it('a gap of another chain marks none of this one', () => {
    const { archive } = gapped();
    addTrail(archive, { trail: 'second', seed: 's', clock: { minute: 20, second: 0 } });
    const { judgement, faults } = auditForged(archive);
    const lines = judgement.chains.map((chain) =>
      drawHours(chain, window, faults)
        .map(({ state }) => LETTERS[state])
        .join(''),
    );
    expect(lines).toEqual(['==XXX=', '======']);
  });

  it('a hole between two digests is broken', () => {
    const line = drawn(({ archive, chain }) => {
      rewriteHistory(archive, chain, {
        at: 3,
        edit: (document) => ({ ...document, digestStartTime: '2026-03-10T02:38:30Z' }),
      });
    });
    expect(line).toBe('==X===');
  });

  it('nothing before a chain begins', () => {
    expect(
      drawn(
        () => undefined,
        () => oneChain({ undigested: (hour) => hour < 3 }),
      ),
    ).toBe('   ===');
  });

  it('nothing at all', () => {
    const chain: Chain = {
      prefix: '',
      organization: '',
      account: '1',
      region: 'r',
      trail: 't',
      homeRegion: 'r',
      state: 'unknown',
      segments: [],
      stale: false,
    };
    expect(drawHours(chain, window, []).every(({ state }) => state === 'none')).toBe(true);
  });
});

describe('faults that explain each other', () => {
  it('a renamed log says where it went', () => {
    const { archive, chain, log } = oneChain();
    const to = logKey(chain, at('02:40'), 'RenamedRenamedXY');
    moveObject(archive, log(5), to);
    const related = relateFaults(auditForged(archive).faults);
    const missing = related.find(({ id }) => id === 'LOG_MISSING');
    const unlisted = related.find(({ id }) => id === 'LOG_UNLISTED');
    expect(missing?.message).toContain(`Its content lies under ${to}.`);
    expect(unlisted?.message).toContain(`It has the content of ${log(5)}.`);
  });

  it('a log renamed into hours without a digest says where it went', () => {
    const { archive, chain, log } = oneChain();
    const to = logKey(chain, at('06:20'), 'RenamedRenamedXY');
    const sha256 = auditForged(archive).judgement.listed.get(log(5))?.sha256 ?? '';
    moveObject(archive, log(5), to);
    const related = relateFaults(auditForged(archive).faults, new Map([[sha256, to]]));
    const missing = related.find(({ id }) => id === 'LOG_MISSING');
    expect(missing?.message).toContain(`Its content lies under ${to}.`);
  });

  it('a gap says how many log files lie in it', () => {
    const { archive } = oneChain({ undigested: (hour) => hour === 3 || hour === 4 });
    expect(gapOf(relateFaults(auditForged(archive).faults))).toMatchObject({
      count: 4,
      message: expect.stringMatching(/It holds 4 log files that no digest lists\.$/u),
    });
    const quiet = oneChain({ undigested: (hour) => hour === 3 || hour === 4, logs: () => [] });
    expect(gapOf(relateFaults(auditForged(quiet.archive).faults))?.count).toBe(0);
    const { archive: twice } = oneChain({ undigested: (hour) => hour === 3 || hour === 4 });
    const { faults } = auditForged(twice);
    const uncounted = faults.map((told) =>
      fault(told.id, told, { message: 'm', ...(told.range && { range: told.range }) }),
    );
    const rangeless = faults.map((told) =>
      told.id === 'CHAIN_GAP' ? told : fault(told.id, told, { message: 'm' }),
    );
    expect(gapOf(relateFaults(uncounted))?.count).toBe(1);
    expect(gapOf(relateFaults(rangeless))?.count).toBe(0);
    const loose = fault('CHAIN_GAP', { account: '', region: '', key: 'x' }, { message: 'm' });
    expect(relateFaults([loose])[0]?.count).toBe(0);
  });

  it('others stay as they are', () => {
    const { archive, chain, log } = oneChain();
    deleteObject(archive, log(5));
    plantLog(archive, chain, { time: at('02:25') });
    const { faults } = auditForged(archive);
    expect(relateFaults(faults)).toEqual(faults);
  });

  const gapped = () =>
    auditForged(oneChain({ undigested: (hour) => hour === 3 || hour === 4 }).archive).faults;
  const stop = {
    name: 'StopLogging',
    time: at('02:05'),
    account: '111111111111',
    trail: 'main-trail',
    eventID: 'e-1',
  } as const;
  const gapOf = (faults: readonly Fault[]) => faults.find(({ id }) => id === 'CHAIN_GAP');

  it('a recorded StopLogging explains a gap', () => {
    expect(gapOf(gapped())).toMatchObject({
      severity: 'high',
      range: { from: at('02:08:30'), to: at('04:08:30') },
    });
    const told = gapOf(explainGaps(gapped(), [stop]));
    expect(told).toMatchObject({
      severity: 'info',
      message: expect.stringContaining('StopLogging by account 111111111111'),
    });
  });

  it('it may be named by its ARN', () => {
    const trail = 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main-trail';
    expect(gapOf(explainGaps(gapped(), [{ ...stop, trail }]))?.severity).toBe('info');
  });

  it('a chain whose gaps are all explained is as whole as the rest of it', () => {
    const { judgement } = auditForged(
      oneChain({ undigested: (hour) => hour === 1 || hour === 4 }).archive,
    );
    const faults = auditForged(
      oneChain({ undigested: (hour) => hour === 1 || hour === 4 }).archive,
    ).faults;
    const states = (told: readonly Fault[]) =>
      explainChains(judgement.chains, told).map(({ state }) => state);
    expect(states(faults)).toEqual(['broken']);
    const second = { ...stop, time: at('03:05') };
    const first = { ...stop, time: at('00:05') };
    expect(states(explainGaps(faults, [second]))).toEqual(['broken']);
    expect(states(explainGaps(faults, [first, second]))).toEqual(['whole']);
    const strange = fault('CHAIN_GAP', { account: '', region: '', key: 'x' }, { message: 'm' });
    expect(states([...explainGaps(faults, [first, second]), strange])).toEqual(['whole']);
  });

  it('one of another trail does not', () => {
    expect(explainGaps(gapped(), [{ ...stop, trail: 'other-main-trail' }])).toEqual(gapped());
  });

  it('one of another time does not', () => {
    expect(explainGaps(gapped(), [{ ...stop, time: at('05:05') }])).toEqual(gapped());
  });
});

describe('what a verdict can be reproduced with', () => {
  const { archive, digest } = oneChain();
  const { publicKey, privateKey } = signerOf('us-east-1');

  it('the string to sign has four lines and no newline at the end', () => {
    const parts = {
      account: '1',
      start: at('00:00'),
      end: at('01:00'),
      bucket: 'b',
      key: 'k',
      fingerprint: 'f',
      algorithm: 'SHA256withRSA',
      logs: [],
    };
    const first = stringToSign({ ...parts, endText: '2026-03-10T01:00:00Z' }, 'ab12');
    expect(first).toBe('2026-03-10T01:00:00Z\nb/k\nab12\nnull');
    const previous = {
      bucket: 'b',
      key: 'p',
      hash: 'h',
      hashAlgorithm: 'SHA-256',
      signature: 'cd34',
    };
    const next = stringToSign({ ...parts, endText: '2026-03-10T01:00:00Z', previous }, 'ab12');
    expect(next).toBe('2026-03-10T01:00:00Z\nb/k\nab12\ncd34');
  });

  it('keys in either encoding are accepted', () => {
    expect(loadPublicKey(publicKey).kind).toBe('usable');
    const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
    expect(loadPublicKey({ der: spki, fingerprint: 'x' })).toMatchObject({
      kind: 'invalid',
      reason: 'its bytes have another fingerprint',
    });
    const { found } = { found: '', ...loadPublicKey({ der: spki, fingerprint: 'x' }) };
    expect(loadPublicKey({ der: spki, fingerprint: found.toUpperCase() }).kind).toBe('usable');
  });

  it('a key of another kind is none', () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
      type: 'spki',
      format: 'der',
    });
    const { found } = { found: '', ...loadPublicKey({ der: ec, fingerprint: 'x' }) };
    expect(loadPublicKey({ der: ec, fingerprint: found })).toMatchObject({
      kind: 'invalid',
      reason: 'its bytes are no RSA key',
    });
  });

  it('a signature is hex and nothing else', () => {
    const loaded = loadPublicKey(publicKey);
    if (loaded.kind !== 'usable') throw new Error('unusable');
    const signature = archive.get(digest(0)).metadata.signature ?? '';
    for (const bad of ['', 'zz', signature.slice(2), `${signature}!`])
      expect(verifySignature('text', bad, loaded.key)).toBe(false);
  });
});

describe('what a window needs', () => {
  it('digests from an hour before to two hours after, keys until now', () => {
    const { from, to } = neededDigestRange(window);
    expect(from < at('00:00') && to > at('08:00')).toBe(true);
    expect(neededKeyRange(window, at('23:00')).to).toEqual(at('23:00'));
    expect(neededKeyRange(window, at('06:00')).to > at('10:00')).toBe(true);
  });
});

describe('the catalogue of faults', () => {
  it.each(Object.entries(FAULT_CATALOG))(
    '%s has a meaning and a remedy',
    (_, { meaning, remedy }) => {
      expect(meaning).toMatch(/^[A-Z].{20,}\.$/u);
      expect(remedy).toMatch(/^[A-Z].{20,}\.$/u);
    },
  );

  it('keeps a stranger’s text short', () => {
    const told = fault(
      'LOG_MISSING',
      { account: '', region: '', key: '' },
      { message: 'm', found: 'x'.repeat(9999) },
    );
    expect(told.found?.length).toBeLessThan(1200);
  });
});
