import { ArchiveError } from '../../checks/errors.ts';
import type { DigestJudgement } from '../../checks/integrity/evidence.ts';

/** The judgement of one section's digests, while it is awaited and after. */
export class Judging {
  isOver = false;
  judgement: DigestJudgement | undefined;
  /** Why the digests could not be looked at. */
  failure: ArchiveError | undefined;
  /** @throws what is a defect or wrong use, never for what the archive is */
  readonly over: Promise<void>;

  /** @param coming undefined where integrity is not asked for */
  constructor(coming: Promise<DigestJudgement> | undefined) {
    this.isOver = coming === undefined;
    this.over = coming === undefined ? Promise.resolve() : this.#await(coming);
    // Whoever needs it awaits it; until then a failure is nobody's news.
    this.over.catch(() => undefined);
  }

  async #await(coming: Promise<DigestJudgement>): Promise<void> {
    try {
      this.judgement = await coming;
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.failure = error;
    } finally {
      this.isOver = true;
    }
  }
}
