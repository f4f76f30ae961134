import { parseArchiveKey } from '../archive-key.ts';
import { fingerprint, type Fact, type Finding, type Stretch } from '../finding.ts';
import { FAULT_CATALOG } from './fault-catalog.ts';
import { instant, type Fault } from './fault.ts';
import { FAULT_HARMLESS } from './fault-harmless.ts';
import { faultSteps } from './fault-steps.ts';
import { FAULT_WORDS, faultTitle } from './fault-title.ts';

const USER_GUIDE =
  'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html';

/**
 * A fault with the words people need; none for what could not be checked, which is no finding.
 * @param bucket where the archive lies, for commands; undefined for a folder
 */
export function faultFinding(fault: Fault, bucket?: string): readonly Finding[] {
  const { id, severity, account, region, key } = fault;
  if (severity === 'unknown') return [];
  const { meaning } = FAULT_CATALOG[id];
  const time = fault.range && { time: instant(fault.range.from) };
  return [
    {
      fingerprint: faultFingerprint(fault),
      kind: 'integrity',
      id,
      severity,
      title: faultTitle(fault),
      account,
      region,
      resource: key,
      summary: summaryOf(fault),
      facts: factsOf(fault),
      purpose: meaning,
      evidence: [{ ...time, what: FAULT_WORDS[id], key, state: 'failed' }],
      evidenceTotal: fault.count ?? 1,
      falsePositives: FAULT_HARMLESS[id] ?? [],
      nextSteps: faultSteps(fault, bucket),
      references: [USER_GUIDE],
      authors: [],
      ...stretchOf(fault),
    },
  ];
}

/** The message with the account and the region, and the time of a digest in place of its long name. */
function summaryOf({ message, digest = '', account, region }: Fault): string {
  const at = parseArchiveKey(digest);
  const named = 'time' in at ? message.replace(digest, `of ${instant(at.time)}`) : message;
  const place = [account, region].filter((part) => part !== '').join(' ');
  return place === '' ? named : `${place}: ${named}`;
}

/**
 * The time that must be proved before the fault can be called disproved: its range, and the time in
 * its object's name, which may lie beside it. None where it has neither.
 */
function stretchOf({ range, key, trail = '' }: Fault): { readonly stretch?: Stretch } {
  const at = parseArchiveKey(key);
  const named = at.kind === 'log' || at.kind === 'digest' ? [at.time] : [];
  const times = [...(range === undefined ? [] : [range.from, range.to]), ...named].map(Number);
  if (times.length === 0) return {};
  const [from, to] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
  return { stretch: { trail, from: instant(from), to: instant(to) } };
}

/** The identity of a fault as a finding. */
export function faultFingerprint(fault: Fault): string {
  const { id, account, region } = fault;
  return fingerprint({ ruleId: id, account, region, entity: entityOf(fault) });
}

/**
 * What the fault is about: the same object of the same chain, whatever was found there. A stretch of
 * time belongs to it only where a folder stands for many files: elsewhere it moves with the window.
 */
function entityOf({ trail = '', key, digest = '', range }: Fault): string {
  const time = range === undefined || !key.endsWith('/') ? '' : instant(range.from);
  return JSON.stringify([trail, key, digest, time]);
}

function factsOf(fault: Fault): readonly Fact[] {
  const { key, digest = '', expected = '', found = '', trail = '', range, count } = fault;
  const facts: readonly (readonly [string, string])[] = [
    ['File', key],
    ['Expected', expected],
    ['Found', found],
    ['Digest', digest],
    ['Trail', trail],
    ['Not proved', range === undefined ? '' : `${instant(range.from)} to ${instant(range.to)}`],
    ['Objects', count === undefined ? '' : String(count)],
  ];
  return facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}
