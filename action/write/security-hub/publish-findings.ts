import type { AwsSecurityFinding } from '@aws-sdk/client-securityhub';
import type { Finding } from '../../../checks/finding.ts';
import {
  asffId,
  knownFinding,
  renderAsff,
  resolvedAsff,
  type AsffOptions,
  type KnownFinding,
} from './asff.ts';

/** What we ask of Security Hub. */
export interface SecurityHub {
  /** All findings of ours it has, active and archived. */
  known(): Promise<readonly AwsSecurityFinding[]>;
  /** Imports at most a hundred findings, and says which it refused. */
  importBatch(findings: readonly AwsSecurityFinding[]): Promise<readonly Refused[]>;
}

export interface Refused {
  readonly id: string;
  readonly reason: string;
}

export interface Publication extends Omit<AsffOptions, 'createdAt'> {
  readonly findings: readonly Finding[];
  /** Whether what Security Hub still knows was checked and is fine now. What was not looked at stays. */
  readonly isFine: (known: KnownFinding) => boolean;
}

export interface Published {
  readonly imported: number;
  readonly resolved: number;
  readonly unchanged: number;
  readonly refused: readonly Refused[];
}

/** Security Hub forgets what is not sent again for 90 days. */
const RESEND_MS = 7 * 86_400_000;

/**
 * Brings Security Hub up to date: new and changed findings are imported, those proven fine are
 * archived as passed, and what is there already is not sent again.
 */
export async function publishFindings(
  hub: SecurityHub,
  publication: Publication,
): Promise<Published> {
  const known = new Map((await hub.known()).map((one) => [one.Id ?? '', one]));
  const rendered = publication.findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) =>
      renderAsff(finding, { ...publication, createdAt: known.get(asffId(finding))?.CreatedAt }),
    );
  const changed = rendered.filter((one) => !isSame(one, known.get(one.Id ?? ''), publication.now));
  const present = new Set(rendered.map(({ Id }) => Id));
  const resolved = [...known.values()]
    .filter(({ Id, RecordState }) => RecordState === 'ACTIVE' && !present.has(Id))
    .filter((one) => publication.isFine(knownFinding(one)))
    .map((one) => resolvedAsff(one, publication.now));
  const refused: Refused[] = [];
  for (const batch of batches([...changed, ...resolved]))
    refused.push(...(await hub.importBatch(batch)));
  return {
    imported: changed.length,
    resolved: resolved.length,
    unchanged: rendered.length - changed.length,
    refused,
  };
}

function isSame(
  next: AwsSecurityFinding,
  before: AwsSecurityFinding | undefined,
  now: Date,
): boolean {
  if (before?.RecordState !== 'ACTIVE') return false;
  const age = now.getTime() - Date.parse(before.UpdatedAt ?? '');
  return age < RESEND_MS && told(next) === told(before);
}

/** What a reader would see change. */
function told({
  Title,
  Description,
  FindingProviderFields,
  ProductFields,
}: AwsSecurityFinding): string {
  const fields = Object.entries(ProductFields ?? {})
    .filter(([name]) => name.startsWith('trailwarden/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([Title, Description, FindingProviderFields?.Severity?.Label, fields]);
}

const BATCH = 100;
const BATCH_BYTES = 5_500_000;

/** As many at once as one call takes: a hundred, and not 6 MB. */
export function batches(
  findings: readonly AwsSecurityFinding[],
): readonly (readonly AwsSecurityFinding[])[] {
  const all: AwsSecurityFinding[][] = [];
  let bytes = 0;
  for (const finding of findings) {
    const size = Buffer.byteLength(JSON.stringify(finding));
    const last = all.at(-1);
    if (last === undefined || last.length >= BATCH || bytes + size > BATCH_BYTES) {
      all.push([finding]);
      bytes = size;
    } else {
      last.push(finding);
      bytes += size;
    }
  }
  return all;
}
