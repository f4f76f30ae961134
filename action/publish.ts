import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { SecurityHubClient } from '@aws-sdk/client-securityhub';
import type { Finding } from '../checks/finding.ts';
import { awsClientOptions } from './read/aws-client.ts';
import { SOURCE } from './read/security-hub-findings.ts';
import { shortHash, trailHash } from './write/issues/ledger.ts';
import { lookFor, type Observation } from './write/issues/sight.ts';
import type { Redaction } from './write/redact.ts';
import type { HubPlace, KnownFinding } from './write/security-hub/asff.ts';
import { awsSecurityHub } from './write/security-hub/aws-security-hub.ts';
import { publishFindings, type Published } from './write/security-hub/publish-findings.ts';

/** What is published, and where. */
export interface ToPublish {
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly findings: readonly Finding[];
  readonly observation: Observation;
  readonly redaction: Redaction;
  readonly now: Date;
}

/**
 * Brings the Security Hub of the caller's account up to date. What Security Hub's own products
 * found is not sent back to it.
 * @throws what the SDK throws where Security Hub may not be used
 */
export async function publish({ region, endpoint, ...rest }: ToPublish): Promise<Published> {
  const options = { ...(await awsClientOptions(endpoint)), region };
  const client = new SecurityHubClient(options);
  try {
    const place = await callerPlace(region, new STSClient(options));
    return await publishFindings(awsSecurityHub(client, place), {
      place,
      now: rest.now,
      redaction: rest.redaction,
      findings: rest.findings.filter(({ id }) => !id.startsWith(SOURCE)),
      isFine: isFineIn(rest.observation),
    });
  } finally {
    client.destroy();
  }
}

/** What happened stays: only controls and hours that were proved after all are resolved. */
function isFineIn(observation: Observation): (known: KnownFinding) => boolean {
  const look = lookFor(observation);
  return ({ fingerprint, kind, rule, account, region, stretch }) => {
    if (kind === 'detection' || kind === '') return false;
    const subject = { fingerprint, kind, rule: shortHash(rule), place: shortHash(account, region) };
    return look({ ...subject, ...(stretch === undefined ? {} : trailHash(stretch)) }) === 'absent';
  };
}

async function callerPlace(region: string, sts: STSClient): Promise<HubPlace> {
  try {
    const { Account: account = '', Arn = '' } = await sts.send(new GetCallerIdentityCommand());
    return { account, region, partition: Arn.split(':')[1] ?? 'aws' };
  } finally {
    sts.destroy();
  }
}
