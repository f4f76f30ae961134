import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { ScanWorker, WorkerDied } from '../../../action/scan/scan-worker.ts';

const job = {
  source: { kind: 'folder', path: 'examples/archive', metadata: undefined },
  setup: { changes: true },
  options: { maxInflatedBytes: 1_000_000, hash: true },
} as const;

describe('a worker thread', () => {
  it('answers, then ends by itself when it is told to', async () => {
    const worker = new ScanWorker(false);
    worker.hire(job);
    const [file] = await worker.scan(['no/such/file.json.gz']);
    expect(file?.sight).toMatchObject({ kind: 'unread', code: 'missing' });
    const started = performance.now();
    await worker.end();
    // Well before the patience for one that does not end.
    expect(performance.now() - started).toBeLessThan(450);
    await expect(worker.scan(['x'])).rejects.toBeInstanceOf(WorkerDied);
    await worker.end();
  });

  it('that is told to end leaves nobody waiting for an answer', async () => {
    const worker = new ScanWorker(false);
    worker.hire(job);
    const asked = worker.scan(['no/such/file.json.gz']).catch((error: unknown) => error);
    await worker.end();
    // Ended with the question open, whoever asked is told; nobody waits for ever.
    expect(await asked).toBeInstanceOf(WorkerDied);
  });

  it('that cannot do its job says so when it is asked, however late that is', async () => {
    const worker = new ScanWorker(true);
    worker.brief({ ...job, source: { ...job.source, path: 'no/such/folder' } });
    await pause(500);
    const told = await worker.scan(['x']).catch((error: unknown) => error);
    await worker.end();
    expect(told).not.toBeInstanceOf(WorkerDied);
    expect(told).toMatchObject({ message: expect.stringContaining('no/such/folder') });
  });

  it('is free for its own job and for no other, and for none once it has ended', async () => {
    const worker = new ScanWorker(false);
    expect(worker.isFreeFor(job)).toBe(true);
    worker.hire(job);
    expect(worker.isFreeFor(job)).toBe(true);
    expect(worker.isFreeFor({ ...job })).toBe(false);
    await worker.end();
    expect(worker.isFreeFor(job)).toBe(false);
  });
});
