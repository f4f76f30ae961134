import {
  BatchImportFindingsCommand,
  GetFindingsCommand,
  type AwsSecurityFinding,
  type SecurityHubClient,
} from '@aws-sdk/client-securityhub';
import { GENERATOR, productArn, type HubPlace } from './asff.ts';
import type { SecurityHub } from './publish-findings.ts';

/** A hundred pages of a hundred: more of our own findings than one account should hold. */
const MOST_PAGES = 100;

/** Security Hub of one account and region, through the SDK (which retries throttled calls itself). */
export function awsSecurityHub(client: SecurityHubClient, place: HubPlace): SecurityHub {
  return {
    known: () => ownFindings(client, place),
    importBatch: async (findings) => {
      const answer = await client.send(new BatchImportFindingsCommand({ Findings: [...findings] }));
      return (answer.FailedFindings ?? []).map(
        ({ Id = '', ErrorCode = '', ErrorMessage = '' }) => ({
          id: Id,
          reason: `${ErrorCode}: ${ErrorMessage}`,
        }),
      );
    },
  };
}

async function ownFindings(
  client: SecurityHubClient,
  place: HubPlace,
): Promise<readonly AwsSecurityFinding[]> {
  const found: AwsSecurityFinding[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await client.send(
      new GetFindingsCommand({
        Filters: {
          ProductArn: [{ Comparison: 'EQUALS', Value: productArn(place) }],
          GeneratorId: [{ Comparison: 'PREFIX', Value: GENERATOR }],
        },
        MaxResults: 100,
        ...(token === undefined ? {} : { NextToken: token }),
      }),
    );
    found.push(...(answer.Findings ?? []));
    token = answer.NextToken;
    if (token === undefined || token === '') return found;
  }
  throw new Error(`Security Hub holds more than ${MOST_PAGES * 100} findings of ours`);
}
