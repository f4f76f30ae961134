import type { CredentialProvider } from '../s3/credentials.ts';
import type { JsonPart } from './json-answer.ts';

/** The services that verifying asks besides S3. Each takes its operations as JSON by POST. */
export type JsonService = 'cloudtrail' | 'organizations' | 'account';

/** One call of a service in one region. */
export interface JsonCall {
  readonly service: JsonService;
  readonly region: string;
  /** As its API reference writes it. */
  readonly operation: string;
  /** Instants as seconds since 1970. */
  readonly input: JsonPart;
}

/** Where a service is asked, and as whom. */
export interface ServicePlace {
  /** With its final slash. */
  readonly url: string;
  readonly credentials: CredentialProvider;
}
