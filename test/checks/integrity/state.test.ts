import { describe, expect, it } from '@jest/globals';
import { folderOf } from '../../../checks/integrity/evidence.ts';
import {
  EMPTY_STATE,
  mergeStates,
  nextState,
  parseState,
  rememberedIn,
  resumeSince,
  type VerifyState,
} from '../../../checks/integrity/state.ts';
import { at, auditForged, countStates, idsOf } from '../../kit/audit-forged.ts';
import { deleteObject, denyObject, editRecords, plantLog, resignDigest } from '../../kit/damage.ts';
import { addTrail, asOf, type ForgedArchive } from '../../kit/forge-archive.ts';
import { oneChain } from '../../kit/one-chain.ts';

const NOTHING = new Map<string, Date>();
const window = { since: at('00:00'), until: at('06:00') };
const folder = folderOf({
  prefix: '',
  organization: '',
  account: '111111111111',
  region: 'us-east-1',
});

/** A run at some time, over the window that a state leaves to do. */
function run(archive: ForgedArchive, state: VerifyState, until = at('06:20')) {
  const remembered = rememberedIn(state, folder);
  const since = resumeSince(remembered, { since: at('00:00'), until });
  const audit = auditForged(asOf(archive, until), {
    window: { since, until },
    now: until,
    remembered,
  });
  return { audit, since, state: nextState(state, audit.judgement, NOTHING) };
}

describe('what a run remembers', () => {
  it('the next run does an hour’s work', () => {
    const { archive, digest } = oneChain();
    const first = run(archive, EMPTY_STATE, at('05:20'));
    expect(countStates(first.audit)).toEqual({ verified: 10, pending: 1 });
    expect(first.state.chains).toEqual([
      {
        key: digest(5),
        since: '2026-03-10T00:00:00Z',
        end: '2026-03-10T05:08:30Z',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      },
    ]);
    const second = run(archive, first.state, at('06:20'));
    expect(second.since).toEqual(at('04:38:30'));
    expect(countStates(second.audit)).toEqual({ verified: 3 });
    expect(idsOf(second.audit)).toEqual([]);
  });

  it('a log that was pending is settled by the next run', () => {
    const { archive, chain } = oneChain();
    const planted = plantLog(archive, chain, { time: at('05:15') });
    const first = run(archive, EMPTY_STATE, at('05:20'));
    expect(first.audit.states.get(planted)).toBe('pending');
    const second = run(archive, first.state, at('06:20'));
    expect(second.audit.states.get(planted)).toBe('unlisted');
  });

  it('a file that could not be read holds the state back', () => {
    const { archive, digest } = oneChain();
    const { judgement } = auditForged(archive);
    const state = nextState(EMPTY_STATE, judgement, new Map([[folder, at('02:40')]]));
    expect(state.chains.map(({ key }) => key)).toEqual([digest(2)]);
  });

  it('a digest that could not be read holds the state back', () => {
    const { archive, digest } = oneChain();
    denyObject(archive, digest(3));
    expect(run(archive, EMPTY_STATE).state.chains.map(({ key }) => key)).toEqual([digest(2)]);
  });

  it('a chain that could not be read at all keeps its neighbours from going on', () => {
    const { archive } = oneChain();
    const [second] = addTrail(archive, { trail: 'second', clock: { minute: 20, second: 0 } });
    second?.digests.forEach((key) => {
      denyObject(archive, key);
    });
    expect(run(archive, EMPTY_STATE).state).toEqual(EMPTY_STATE);
  });

  it('damage does not: it was told', () => {
    const { archive, log, digest } = oneChain();
    editRecords(archive, log(2), () => []);
    expect(run(archive, EMPTY_STATE).state.chains.map(({ key }) => key)).toEqual([digest(6)]);
  });
});

describe('a run looks again at what no run has seen', () => {
  it('a wider window than before is looked at from its start', () => {
    const { archive } = oneChain();
    const short = auditForged(archive, { window: { since: at('04:00'), until: at('06:20') } });
    const state = nextState(EMPTY_STATE, short.judgement, NOTHING);
    expect(state.chains).toEqual([expect.objectContaining({ since: '2026-03-10T04:00:00Z' })]);
    const remembered = rememberedIn(state, folder);
    const until = at('06:20');
    expect(resumeSince(remembered, { since: at('04:00'), until })).toEqual(at('05:38:30'));
    expect(resumeSince(remembered, { since: at('02:00'), until })).toEqual(at('02:00'));
  });

  it('runs that meet are joined, those that do not are not', () => {
    const { digest } = oneChain();
    const entry = (since: string, index: number) => ({
      version: 1 as const,
      chains: [
        {
          key: digest(index),
          since: `2026-03-10T${since}:00Z`,
          end: `2026-03-10T0${String(index)}:08:30Z`,
          sha256: 'ab'.repeat(32),
        },
      ],
    });
    const sinceOf = ({ chains }: VerifyState) => chains.map(({ since }) => since.slice(11, 16));
    expect(sinceOf(mergeStates(entry('00:00', 3), entry('02:00', 5)))).toEqual(['00:00']);
    expect(sinceOf(mergeStates(entry('02:00', 5), entry('00:00', 3)))).toEqual(['00:00']);
    expect(sinceOf(mergeStates(entry('00:00', 2), entry('04:00', 5)))).toEqual(['04:00']);
    expect(sinceOf(mergeStates(entry('01:00', 2), entry('00:00', 5)))).toEqual(['00:00']);
  });

  it('what a run forgot stays forgotten, unless another run went further', () => {
    const { digest } = oneChain();
    const entry = (index: number) => ({
      key: digest(index),
      since: '2026-03-10T00:00:00Z',
      end: `2026-03-10T0${String(index)}:08:30Z`,
      sha256: 'ab'.repeat(32),
    });
    const before: VerifyState = { version: 1, chains: [entry(3)] };
    expect(mergeStates(before, EMPTY_STATE, before)).toEqual(EMPTY_STATE);
    const further: VerifyState = { version: 1, chains: [entry(4)] };
    expect(mergeStates(further, EMPTY_STATE, before)).toEqual(further);
    expect(mergeStates(before, further, before)).toEqual(further);
  });

  it('a window that ends before its first digest does is not verified', () => {
    const { archive } = oneChain();
    const window = { since: at('02:10'), until: at('02:40') };
    expect(nextState(EMPTY_STATE, auditForged(archive, { window }).judgement, NOTHING)).toEqual(
      EMPTY_STATE,
    );
  });
});

describe('what the archive contradicts is not believed', () => {
  const remembered = (
    digest: (index: number) => string,
    sha256 = 'ab'.repeat(32),
  ): VerifyState => ({
    version: 1,
    chains: [
      { key: digest(5), since: '2026-03-10T00:00:00Z', end: '2026-03-10T05:08:30Z', sha256 },
    ],
  });

  it('the remembered digest has another content', () => {
    const { archive, digest } = oneChain();
    const { audit, state } = run(archive, remembered(digest));
    expect(idsOf(audit)).toEqual(['CHAIN_HASH_MISMATCH']);
    expect(state).toEqual(EMPTY_STATE);
  });

  it('the remembered digest was signed again, and its successor too', () => {
    const { archive, chain, digest } = oneChain();
    const { state } = run(archive, EMPTY_STATE, at('05:20'));
    resignDigest(archive, { key: digest(5), signer: chain.signer }, (document) => ({
      ...document,
      logFiles: [],
    }));
    deleteObject(archive, digest(6));
    expect(idsOf(run(archive, state).audit)).toContain('CHAIN_HASH_MISMATCH');
  });

  it('the remembered digest is gone', () => {
    const { archive, digest } = oneChain();
    deleteObject(archive, digest(5));
    const { audit, state } = run(archive, remembered(digest));
    expect(idsOf(audit).filter((id) => id === 'DIGEST_MISSING')).toHaveLength(1);
    expect(state).toEqual(EMPTY_STATE);
  });

  it('the remembered digest is gone and nothing names it', () => {
    const { archive, chain, digest } = oneChain();
    const { state } = run(archive, EMPTY_STATE, at('05:20'));
    deleteObject(archive, digest(5));
    resignDigest(archive, { key: digest(6), signer: chain.signer }, (document) => ({
      ...document,
      previousDigestS3Bucket: null,
      previousDigestS3Object: null,
      previousDigestHashValue: null,
      previousDigestHashAlgorithm: null,
      previousDigestSignature: null,
    }));
    expect(idsOf(run(archive, state).audit)).toContain('DIGEST_MISSING');
  });

  it('a digest that was not asked for is not missed', () => {
    const { archive, digest } = oneChain();
    const before = {
      key: digest(1).replace('0108', '0008'),
      since: at('00:00'),
      end: at('00:08:30'),
      sha256: 'ab'.repeat(32),
    };
    const later = { since: at('03:00'), until: at('06:00') };
    expect(idsOf(auditForged(archive, { window: later, remembered: [before] }))).toEqual([]);
  });

  it('an unread digest contradicts nothing', () => {
    const { archive, digest } = oneChain();
    denyObject(archive, digest(5));
    expect(idsOf(run(archive, remembered(digest)).audit)).not.toContain('CHAIN_HASH_MISMATCH');
  });
});

describe('a state document', () => {
  const { digest } = oneChain();
  const entry = {
    key: digest(5),
    since: '2026-03-10T00:00:00Z',
    end: '2026-03-10T05:08:30Z',
    sha256: 'ab'.repeat(32),
  };
  const load = (document: unknown) => parseState(document, at('06:00'));

  it('is read back as it was written', () => {
    const state = { version: 1, chains: [entry] };
    expect(load(JSON.parse(JSON.stringify(state)))).toEqual({ kind: 'known', state });
  });

  it.each<[string, unknown]>([
    ['a text', 'hello'],
    ['nothing', undefined],
    ['another version', { version: 2, chains: [entry] }],
    ['no list', { version: 1, chains: {} }],
    ['a list of too many', { version: 1, chains: Array.from({ length: 200_001 }, () => entry) }],
    ['an entry that is none', { version: 1, chains: [entry, null] }],
    ['an entry without a key', { version: 1, chains: [{ ...entry, key: null }] }],
    ['an entry without a beginning', { version: 1, chains: [{ ...entry, since: 'yesterday' }] }],
    [
      'an entry that begins after its end',
      { version: 1, chains: [{ ...entry, since: '2026-03-10T05:30:00Z' }] },
    ],
    ['an entry without a hash', { version: 1, chains: [{ ...entry, sha256: 7 }] }],
    ['a hash that is none', { version: 1, chains: [{ ...entry, sha256: 'xyz' }] }],
    [
      'an end that its key does not say',
      { version: 1, chains: [{ ...entry, end: '2026-03-10T05:59:00Z' }] },
    ],
    ['a key that is no digest', { version: 1, chains: [{ ...entry, key: '../../etc/passwd' }] }],
    [
      'a digest of tomorrow',
      {
        version: 1,
        chains: [
          {
            ...entry,
            key: entry.key.replace('/03/10/', '/03/11/').replace('20260310T', '20260311T'),
            end: '2026-03-11T05:08:30Z',
          },
        ],
      },
    ],
  ])('%s is no memory, so everything is looked at', (_, document) => {
    const loaded = load(document);
    expect(loaded).toMatchObject({ kind: 'fresh', state: EMPTY_STATE });
    expect(resumeSince(rememberedIn(loaded.state, folder), window)).toEqual(window.since);
  });

  it('two entries of one chain are one: the newer', () => {
    const older = {
      ...entry,
      key: digest(4),
      since: '2026-03-10T00:00:00Z',
      end: '2026-03-10T04:08:30Z',
    };
    expect(load({ version: 1, chains: [older, entry] }).state.chains).toEqual([entry]);
    expect(
      mergeStates({ version: 1, chains: [entry] }, { version: 1, chains: [older] }).chains,
    ).toEqual([entry]);
  });

  it('entries that name no digest are dropped', () => {
    const strange = { ...entry, key: 'AWSLogs/111111111111/CloudTrail/us-east-1/x' };
    expect(mergeStates({ version: 1, chains: [strange, entry] }, EMPTY_STATE).chains).toEqual([
      entry,
    ]);
    expect(rememberedIn({ version: 1, chains: [{ ...entry, key: 'x' }] }, folder)).toEqual([]);
  });

  it('never widens a window, and always leaves the newest to do', () => {
    const ends = (time: Date) => [
      { key: entry.key, since: at('00:00'), end: time, sha256: entry.sha256 },
    ];
    expect(resumeSince(ends(at('02:00')), { since: at('04:00'), until: at('06:00') })).toEqual(
      at('04:00'),
    );
    expect(resumeSince(ends(at('09:00')), window)).toEqual(at('05:30'));
  });
});
