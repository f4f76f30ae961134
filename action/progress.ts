/** How far a run has come. */
export interface Standing {
  /** What is being done, as `scanning 3 of 12 chains`. */
  readonly doing: string;
  readonly files: number;
  /** Inflated bytes. */
  readonly bytes: number;
}

/** Talk for people who wait; never data. */
export interface Progress {
  show(standing: Standing): void;
  end(): void;
}

export interface Talk {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
}

const TERMINAL_INTERVAL = 100;
const PLAIN_INTERVAL = 10_000;
const ERASE_LINE = '\r\u001b[2K';

/** A line that is redrawn on a terminal, or a plain line every ten seconds elsewhere. */
export function openProgress({ write, isTerminal, clock }: Talk): Progress {
  const interval = isTerminal ? TERMINAL_INTERVAL : PLAIN_INTERVAL;
  const started = clock();
  let shown = started;
  return {
    show: (standing) => {
      const now = clock();
      if (now - shown < interval) return;
      shown = now;
      const line = describe(standing, now - started);
      write(isTerminal ? `${ERASE_LINE}${line}` : `${line}\n`);
    },
    end: () => {
      if (isTerminal && shown !== started) write(ERASE_LINE);
    },
  };
}

function describe({ doing, files, bytes }: Standing, elapsed: number): string {
  const seconds = elapsed / 1000;
  const rate = seconds > 0 ? Math.round(files / seconds) : 0;
  const megabytes = (bytes / 1e6).toFixed(0);
  return `${doing}: ${files} log files, ${megabytes} MB, ${rate} files/s, ${seconds.toFixed(0)} s`;
}
