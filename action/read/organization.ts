import type { Snapshot } from '../../checks/snapshot.ts';
import type { ReadOptions } from './organization/options.ts';

/**
 * Reads how the organisation's trails are really set up, from every account the caller may read.
 * A refused call leaves a fact that says so and stops nobody else. The SDK is loaded only here.
 * @throws UsageError when there are no credentials to begin with
 */
export async function readOrganization(options: ReadOptions): Promise<Snapshot> {
  const { readSnapshot } = await import('./organization/snapshot.ts');
  return readSnapshot(options);
}
