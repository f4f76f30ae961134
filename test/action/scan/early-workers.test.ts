import { describe, expect, it } from '@jest/globals';
import { briefWorkers, startWorkersEarly, takeWorker } from '../../../action/scan/early-workers.ts';
import type { ScanJob } from '../../../action/scan/protocol.ts';

const jobIn = (path: string): ScanJob => ({
  source: { kind: 'folder', path, metadata: undefined },
  setup: { rules: [] },
  options: { maxInflatedBytes: 1_000_000, hash: false },
});
/** One that is no log file will do: it is there, or it is not. */
const KEY = 'package.json';

async function sightOf(job: ScanJob) {
  const worker = takeWorker(job);
  try {
    const [file] = await worker.scan([KEY]);
    return file?.sight;
  } finally {
    await worker.end();
  }
}

describe('workers that are started early', () => {
  it('do what they were told, and nothing of it for another job', async () => {
    const [here, elsewhere] = [jobIn('.'), jobIn('examples')];
    startWorkersEarly(true);
    briefWorkers(here);
    expect(await sightOf(elsewhere)).toMatchObject({ kind: 'unread', code: 'missing' });
    expect(await sightOf(here)).toMatchObject({ kind: 'corrupt', reason: 'not gzip' });
    // Told once: what they rest for stays the same.
    briefWorkers(elsewhere);
    expect(await sightOf(here)).toMatchObject({ kind: 'corrupt', reason: 'not gzip' });
    expect(await sightOf(elsewhere)).toMatchObject({ kind: 'unread', code: 'missing' });
  });
});
