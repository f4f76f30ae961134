/** The document that is remembered between runs, as text, wherever it lies. */
export interface StateStore {
  /** The document as it is now; undefined where there is none yet. */
  read(): Promise<string | undefined>;
  /**
   * Replaces the document, whole or not at all. `next` is given what is there at that very moment
   * and is called again where another run wrote in between, so that nothing either run settled is lost.
   */
  update(next: (current: string | undefined) => string): Promise<void>;
}

/** A state is a few kilobytes per chain; more than this is not one of ours. */
export const MOST_STATE_BYTES = 64 * 1024 * 1024;
/** Runs that meet each other so often are not runs but a loop. */
export const MOST_MEETINGS = 20;
