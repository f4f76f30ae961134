import { chainId, chainName, type ChainName, proveChains, type ProvenChain } from './chain.ts';
import type {
  Chain,
  DigestEvidence,
  DigestJudgement,
  FolderCoverage,
  LogFolder,
  TrailFact,
} from './evidence.ts';
import { folderOf } from './evidence.ts';
import { type Fault, fault } from './fault.ts';
import { judgeChain, type JudgedChain } from './judge-chain.ts';
import { keyFaults } from './key-faults.ts';
import { keyRing } from './key-ring.ts';
import { collectLogs, logsElsewhere } from './listed-logs.ts';
import { openDigest, type OpenedDigest, strayDigest } from './open-digest.ts';
import type { ProvenDigest } from './prove-digest.ts';
import { deliversTo, isTrailOf, knownBefore } from './staleness.ts';

/** Strangers can plant any number of objects: so many are told one by one, the rest are counted. */
const MAX_FOREIGN = 20;

/**
 * Judges the digests of one section of an archive (an account and region, or a whole account):
 * which are proved, what is wrong with them and between them, and which log files they vouch for.
 */
export function judgeDigests(evidence: DigestEvidence): DigestJudgement {
  const { opened, foreign } = openAll(evidence);
  const proven = withVanished(
    proveChains(opened, keyRing(evidence.keysOf), evidence.bucket),
    evidence,
  );
  const judged = proven.map((chain) => judgeChain(chain, evidence));
  const all = proven.flatMap(({ digests, backfills }) => [...digests, ...backfills]);
  const folders = coverFolders(judged, all, evidence);
  const relevant = judged.flatMap((chain) => chain.relevant);
  const faults = [
    ...judged.flatMap((chain) => ownFaults(chain, folders)),
    ...keyFaults(relevant, evidence.keySource),
    ...logsElsewhere(relevant),
    ...foreign,
    ...absentDigests(judged, evidence),
  ];
  return {
    window: evidence.window,
    now: evidence.now,
    chains: judged.map(({ chain }) => chain),
    faults,
    digests: countDigests(relevant, faults),
    ...collectLogs(all, evidence),
    folders,
  };
}

/** A chain that is known from before and has nothing left in the window is judged too. */
function withVanished(proven: readonly ProvenChain[], evidence: DigestEvidence): ProvenChain[] {
  const chains = new Map(proven.map((chain) => [chainId(chain.name), chain]));
  for (const { at } of knownBefore(evidence)) {
    const name = chainName(at);
    if (!chains.has(chainId(name))) chains.set(chainId(name), { name, digests: [], backfills: [] });
  }
  return [...chains.values()];
}

function openAll({ sights, now, elsewhere = [] }: DigestEvidence): {
  readonly opened: OpenedDigest[];
  readonly foreign: Fault[];
} {
  const opened: OpenedDigest[] = [];
  const foreign = elsewhere.flatMap((key) => strayDigest(key) ?? []);
  for (const sight of sights) {
    const digest = openDigest(sight, now);
    if (digest === undefined) continue;
    if ('id' in digest) foreign.push(digest);
    else opened.push(digest);
  }
  return { opened, foreign: limited(foreign) };
}

function limited(foreign: readonly Fault[]): Fault[] {
  const rest = foreign.slice(MAX_FOREIGN);
  return [
    ...foreign.slice(0, MAX_FOREIGN),
    ...rest.slice(0, 1).map((first) => ({
      ...first,
      message: `${rest.length} more objects like those before lie among the digests, this one first.`,
      count: rest.length,
    })),
  ];
}

function countDigests(
  relevant: readonly ProvenDigest[],
  faults: readonly Fault[],
): DigestJudgement['digests'] {
  const count = (...trusts: readonly ProvenDigest['trust'][]): number =>
    relevant.filter(({ trust }) => trusts.includes(trust)).length;
  const missing = faults.filter(
    ({ id, severity }) => id === 'DIGEST_MISSING' && severity !== 'unknown',
  );
  const vanished = relevant.filter((digest) =>
    digest.faults.some(({ id }) => id === 'DIGEST_MISSING'),
  );
  return {
    valid: count('valid'),
    invalid: count('unproven', 'false') - vanished.length,
    missing: missing.reduce((sum, told) => sum + Number(told.count), 0),
    unread: count('unread'),
  };
}

/** That an invented chain does not go on is no news. */
function ownFaults(
  { chain, faults, relevant }: JudgedChain,
  folders: DigestJudgement['folders'],
): readonly Fault[] {
  const believed = folders.get(folderOf(chain))?.chains.includes(chain) === true;
  return believed || relevant.length === 0
    ? faults
    : faults.filter(({ id }) => id !== 'DIGESTS_STALE');
}

/** Folders with logs and without any digest. */
function absentDigests(
  judged: readonly JudgedChain[],
  { listedLogs = [], expectations = {} }: DigestEvidence,
): Fault[] {
  const covered = new Set(judged.map(({ chain }) => folderOf(chain)));
  const elsewhere = judged.some(({ chain }) => chain.to !== undefined);
  return listedLogs
    .filter((folder) => folder.count > 0 && !covered.has(folderOf(folder)))
    .map((folder) => {
      const trail = expectations.trails?.find((fact) => deliversTo(fact, folder));
      const because = trail
        ? `the trail ${trail.name} delivers here`
        : 'other parts of the archive have digests';
      const expected = trail !== undefined || expectations.otherDigests === true || elsewhere;
      return noDigests(folder, expected ? because : undefined);
    });
}

/** @param because why there should be digests; undefined where nothing says so */
function noDigests(folder: LogFolder, because: string | undefined): Fault {
  const place = { account: folder.account, region: folder.region, key: folderOf(folder) };
  const what = `There are ${folder.count} log files and no digest of their time`;
  return fault('NO_DIGESTS', place, {
    ...(because === undefined && { severity: 'unknown' }),
    message:
      because === undefined
        ? `${what}, nor anywhere in this archive: they could not be checked.`
        : `${what}, although ${because}.`,
    count: folder.count,
  });
}

/** What decides, folder by folder, what a log file that no digest lists may be. */
function coverFolders(
  judged: readonly JudgedChain[],
  digests: readonly ProvenDigest[],
  { expectations }: DigestEvidence,
): ReadonlyMap<string, FolderCoverage> {
  const folders = new Map<string, FolderCoverage>();
  for (const folder of new Set(judged.map(({ chain }) => folderOf(chain)))) {
    const here = judged.map(({ chain }) => chain).filter((chain) => folderOf(chain) === folder);
    folders.set(folder, {
      chains: believable(here),
      undigested: undigestedTrails(here, expectations?.trails ?? []),
      doubtfulBackfills: digests
        .filter(
          ({ at, trust }) => at.kind === 'backfill' && trust !== 'valid' && folderOf(at) === folder,
        )
        .map(({ name, at }) => ({ key: name, until: at.time })),
    });
  }
  return folders;
}

/** A chain without one proved digest may be a stranger's invention: it counts only where there is no other. */
function believable(chains: readonly Chain[]): readonly Chain[] {
  const proved = chains.filter(
    ({ to, segments }) => to !== undefined || segments.some(({ state }) => state === 'unread'),
  );
  return proved.length > 0 ? proved : chains;
}

/** Every chain of a folder has the same place, so any of them says whether a trail delivers there. */
function undigestedTrails(chains: readonly ChainName[], trails: readonly TrailFact[]): string[] {
  return trails
    .filter((fact) => chains.some((chain) => deliversTo(fact, chain)))
    .filter((fact) => !chains.some((chain) => isTrailOf(fact, chain)))
    .map(({ name }) => name);
}
