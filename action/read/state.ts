import { UsageError } from '../../checks/errors.ts';
import { isS3Location } from './s3/location.ts';
import { openFileState } from './state-file.ts';
import type { StateStore } from './state-store.ts';

/**
 * Opens the place where the state lies.
 * @param location a path, or `s3://bucket/key`
 * @param endpoint `--endpoint-url`
 * @throws UsageError where the location cannot be one
 */
export async function openState(location: string, endpoint?: string): Promise<StateStore> {
  if (location === '') throw new UsageError('--state is empty; give a path or s3://bucket/key');
  if (!isS3Location(location)) return openFileState(location);
  // The SDK's S3 client is large: it is loaded only where it is used.
  const { openS3State } = await import('./state-s3.ts');
  return openS3State(location, endpoint);
}
