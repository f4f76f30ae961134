import { parseArchiveKey } from '../checks/archive-key.ts';
import { AlertBook, type Alert, type FiledHit } from '../checks/detections/alert-book.ts';
import { correlationAlert } from '../checks/detections/correlation-alert.ts';
import { Correlator } from '../checks/detections/correlate/correlator.ts';
import { MemoryBook } from '../checks/detections/memory/memory-book.ts';
import type { CorrelationState, MemoryState, RulePack } from '../checks/detections/index.ts';
import type { EvidenceState } from '../checks/finding.ts';
import { folderOf, type Chain } from '../checks/integrity/evidence.ts';
import { explainGaps, relateFaults } from '../checks/integrity/relate-faults.ts';
import type { SectionSummary } from '../checks/integrity/judge-coverage.ts';
import type { Fault } from '../checks/integrity/fault.ts';
import { provedStretches, type ProvedStretch } from '../checks/integrity/proved.ts';
import { faultLedger } from '../checks/integrity/merge-faults.ts';
import type { TrailChange } from '../checks/integrity/trail-changes.ts';
import type { Window } from '../checks/integrity/window.ts';
import type { PlannedSection } from './scan/log-tasks.ts';
import { placeOf } from './scan/sections.ts';
import type { ScannedFile } from './scan/scan-file.ts';
import type { JudgedFile } from './scan/with-judgement.ts';
import type { HitRow, LogFileState, SkippedRow, Unread } from './write/report.ts';

/** What became of a log file as evidence for the events in it. */
const EVIDENCE: Readonly<Record<LogFileState, EvidenceState>> = {
  verified: 'verified',
  pending: 'pending',
  failed: 'failed',
  unverified: 'unchecked',
  // No digest lists it though one should: its events are not CloudTrail's word.
  unlisted: 'failed',
};

/** Nobody stops trails so often; what comes after explains no gap. */
const MOST_CHANGES = 10_000;

/** Enough for the log files of an undigested hour: where a renamed file went is looked up among them. */
const MOST_UNPROVED = 10_000;

/** What a run begins with. */
interface Beginning {
  readonly onHit: (row: HitRow) => void;
  /** What an earlier run left of open windows. */
  readonly correlations: unknown;
  /** What earlier runs learnt for the rules that have a memory. */
  readonly ruleMemory: unknown;
  /** Log files whose proof is worth remembering: an earlier run found something in them. */
  readonly watched: ReadonlySet<string>;
}

/** All that the rules found, and what the next run must know. */
interface Ending {
  readonly alerts: readonly Alert[];
  readonly skipped: readonly SkippedRow[];
  readonly correlations: CorrelationState;
  readonly ruleMemory: MemoryState;
}

/** Adds up the small results of the pass; its size follows what was found, not what was read. */
export class Tally {
  readonly digests = { valid: 0, invalid: 0, missing: 0 };
  readonly logFiles: Record<LogFileState, number> = {
    verified: 0,
    failed: 0,
    pending: 0,
    unverified: 0,
    unlisted: 0,
  };
  /** What the rules were shown: a file that is gone or cannot be inflated is not among it. */
  readonly matched = { logFiles: 0, events: 0, bytes: 0 };
  /** All that was looked at. */
  readonly scanned = { files: 0, bytes: 0 };
  readonly chains: Chain[] = [];
  readonly sections: SectionSummary[] = [];
  /** Accounts and regions whose logs could be listed. */
  readonly places: { readonly account: string; readonly region: string }[] = [];
  /** Those whose logs or digests could not be listed. */
  readonly blind: { readonly account: string; readonly region: string }[] = [];
  /** By log folder: the earliest log file that could not be read. The next run begins there. */
  readonly unsettled = new Map<string, Date>();
  readonly unread: Unread[] = [];
  readonly #judged: { readonly chains: readonly Chain[]; readonly window: Window }[] = [];
  /** What is not known beside the archive itself, which makes the report no less complete. */
  readonly notes: string[] = [];
  readonly looked = { windows: new Map<string, Window>(), proved: new Set<string>() };
  readonly #faults = faultLedger();
  /** Log files that are not proved, by their SHA-256: one that is missing may lie there. */
  readonly #unproved = new Map<string, string>();
  /** From verified log files only. */
  readonly #changes: TrailChange[] = [];
  readonly #pack: RulePack;
  readonly #book: AlertBook;
  readonly #correlator: Correlator;
  readonly #memories: MemoryBook;
  /** Of log files with events that a correlation may speak of. */
  readonly #evidence = new Map<string, EvidenceState>();
  readonly #onHit: (row: HitRow) => void;
  readonly #watched: ReadonlySet<string>;

  constructor(pack: RulePack, { onHit, correlations, ruleMemory, watched }: Beginning) {
    this.#pack = pack;
    this.#book = new AlertBook(pack.rules);
    this.#correlator = new Correlator(pack, { state: correlations });
    this.#memories = new MemoryBook(pack, { state: ruleMemory, fromFirstLog: true });
    this.#onHit = onHit;
    this.#watched = watched;
  }

  addSection({ section, listing, judgement }: PlannedSection): void {
    this.places.push({ account: section.account, region: section.region });
    const strays = judgement === undefined ? listing.planted.map(({ key }) => key) : [];
    for (const key of [...strays, ...listing.strays])
      this.addUnread('object', key, 'not a name CloudTrail gives, so not looked at');
    if (judgement === undefined) return;
    this.digests.valid += judgement.digests.valid;
    this.digests.invalid += judgement.digests.invalid;
    this.digests.missing += judgement.digests.missing;
    this.chains.push(...judgement.chains);
    this.#judged.push({ chains: judgement.chains, window: judgement.window });
    this.looked.windows.set(folderOf(placeOf(section)), judgement.window);
    this.#faults.add(judgement.faults);
    this.sections.push({
      ...placeOf(section),
      digests: judgement.chains.reduce((sum, { segments }) => sum + segments.length, 0),
      logs: listing.logs.length,
    });
  }

  addFaults(faults: readonly Fault[]): void {
    this.#faults.add(faults);
  }

  addFile({ file, verdict }: JudgedFile): void {
    const evidence = this.#addEvidence(file, verdict);
    const { sight, parts } = file;
    const bytes = sight.kind === 'whole' ? sight.bytes : 0;
    this.scanned.files += 1;
    this.scanned.bytes += bytes;
    if (parts.detections === undefined) return;
    this.matched.logFiles += 1;
    this.matched.bytes += bytes;
    this.matched.events += parts.detections.events;
    this.#memories.sawLog(file.key);
    for (const problem of parts.detections.problems) this.addUnread('log file', file.key, problem);
    for (const hit of parts.detections.hits) this.#addHit({ hit, key: file.key, evidence });
    const { counted } = parts.detections;
    if (counted !== undefined) this.#book.count(counted, file.pages ?? []);
    if (parts.sightings === undefined) return;
    this.#evidence.set(file.key, evidence);
    this.#memories.add(parts.sightings, file.key);
  }

  addUnread(what: string, key: string, reason: string): void {
    this.unread.push({ what, key, reason });
  }

  faults(): readonly Fault[] {
    return explainGaps(relateFaults(this.#faults.list(), this.#unproved), this.#changes);
  }

  /** The hours that this look proved. */
  proved(): readonly ProvedStretch[] {
    const faults = this.faults();
    return this.#judged.flatMap((judged) => provedStretches({ ...judged, faults }));
  }

  /** Each rule's alerts, then those of correlations, and what the next run must know of these. */
  finish({ since, until }: Window): Ending {
    const windowed = this.#correlator.finish();
    const remembered = this.#memories.finish({ since: since.getTime(), until: until.getTime() });
    for (const notice of [...windowed.notices, ...remembered.notices])
      this.addUnread('correlation', '', notice);
    const evidenceOf = (key: string) => this.#evidence.get(key) ?? 'unchecked';
    const correlated = [...windowed.alerts, ...remembered.alerts].flatMap((alert) =>
      correlationAlert(alert, this.#pack, evidenceOf),
    );
    return {
      alerts: [...this.#book.alerts(), ...correlated],
      skipped: remembered.skipped.flatMap(({ correlation, reason }) => {
        const rule = this.#pack.correlations[correlation];
        return rule === undefined ? [] : [{ rule: rule.id, title: rule.title, reason }];
      }),
      correlations: windowed.state,
      ruleMemory: remembered.state,
    };
  }

  #addHit(filed: FiledHit): void {
    const { hit, key, evidence } = filed;
    const rule = this.#pack.rules[hit.rule];
    this.#book.add(filed);
    if (rule?.feeds === true) {
      this.#evidence.set(key, evidence);
      this.#correlator.add(hit, key);
      this.#memories.addHit(hit, key);
    }
    if (rule?.reports === true)
      this.#onHit({ rule: rule.id, eventID: hit.eventID, eventTime: hit.eventTime, key, evidence });
  }

  /** What the file proves, and what is wrong with it. A file that is no longer there was not skipped. */
  #addEvidence(file: ScannedFile, verdict: JudgedFile['verdict']): EvidenceState {
    this.#addUnreadFile(file);
    if (file.sight.kind === 'unread') this.#leaveUnsettled(file.key);
    if (verdict === undefined) return 'unchecked';
    const { state, faults } = verdict;
    this.logFiles[state] += 1;
    this.#faults.add(faults);
    if (state === 'verified') this.#addProof(file);
    else this.#addWhereabouts(file);
    return EVIDENCE[state];
  }

  #addProof({ key, parts: { changes = [] } }: ScannedFile): void {
    if (this.#watched.has(key)) this.looked.proved.add(key);
    const room = MOST_CHANGES - this.#changes.length;
    this.#changes.push(...changes.slice(0, Math.max(0, room)));
  }

  #addWhereabouts({ key, sight }: ScannedFile): void {
    if (sight.kind === 'whole' && this.#unproved.size < MOST_UNPROVED)
      this.#unproved.set(sight.sha256, key);
  }

  #addUnreadFile({ key, sight }: ScannedFile): void {
    if (sight.kind === 'unread' && sight.code !== 'missing')
      this.addUnread('log file', key, sight.reason);
    if (sight.kind === 'corrupt')
      this.addUnread('log file', key, `no whole gzip file: ${sight.reason}`);
    if (sight.kind === 'too-large')
      this.addUnread('log file', key, `inflates to more than ${sight.limit} bytes`);
  }

  #leaveUnsettled(key: string): void {
    const at = parseArchiveKey(key);
    if (at.kind !== 'log') return;
    const folder = folderOf(at);
    const before = this.unsettled.get(folder);
    if (before === undefined || at.time < before) this.unsettled.set(folder, at.time);
  }
}
