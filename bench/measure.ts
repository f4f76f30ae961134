import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One run of a program that prints its own time. */
export interface Measured {
  /** What the program says its work took, without its start. */
  readonly seconds: number;
  /** Processor time of all its threads meanwhile. */
  readonly processor: number;
  /** The most memory the process held; 0 where the system does not say. */
  readonly peakMegabytes: number;
  /** How many it had loaded. */
  readonly rules: number;
}

/** Runs a program of Node that prints `{"seconds": …}` as its last line. */
export async function measure(args: readonly string[]): Promise<Measured> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => {
    printed += text.toString();
  });
  let peak = 0;
  const poll = setInterval(() => {
    peak = Math.max(peak, highWater(child.pid));
  }, 20);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(poll);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}`);
  const { seconds, processor = 0, rules = 0 } = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  return { seconds, processor, peakMegabytes: peak, rules };
}

/** Linux keeps the peak of a process. */
function highWater(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** `min–max`. */
export function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
}
