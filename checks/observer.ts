/** A log file as an observer sees it: the inflated bytes, already hashed and within the budget. */
export interface ObservedFile {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * Something that looks at every log file of the one pass, inside a worker. Its `Part` is small and
 * plain (it crosses threads) and belongs to one file; merging parts is the business of whoever
 * reads them, in any order. A new observer of the same pass is one more entry in the worker's list.
 */
export interface Observer<Part> {
  observe(file: ObservedFile): Part;
}
