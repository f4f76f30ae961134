import {
  GetFindingsCommand,
  SecurityHubClient,
  type AwsSecurityFinding,
  type AwsSecurityFindingFilters,
  type StringFilter,
} from '@aws-sdk/client-securityhub';
import { minimatch } from 'minimatch';
import { ArchiveError, reasonOf } from '../../checks/errors.ts';
import { fingerprint, type Fact, type Finding, type Severity } from '../../checks/finding.ts';
import { awsClientOptions } from './aws-client.ts';

/** Security Hub's own findings of a window, chosen by conditions. */
export interface HubAsked {
  /** Where Security Hub aggregates. @default the region of the environment */
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
  readonly window: { readonly since: Date; readonly until: Date };
  /** Globs by name; all names must hold. */
  readonly conditions: ReadonlyMap<string, readonly string[]>;
}

export interface HubSeen {
  readonly findings: readonly Finding[];
  /** Fingerprints of those that Security Hub calls passed, resolved or archived by now. */
  readonly passed: readonly string[];
}

/** Our own findings come back otherwise: this is how their generators begin. */
const OWN = 'trailwarden/';
/** How the ids of findings begin that Security Hub brought. */
export const SOURCE = 'securityhub/';
const PAGE = 100;
/** More in one window is a filter that asks for too much: say so instead of reading for hours. */
const MOST_PAGES = 50;

/** @throws ArchiveError where Security Hub cannot be asked, or has too many findings to be read */
export async function readHubFindings(asked: HubAsked): Promise<HubSeen> {
  const client = new SecurityHubClient({
    ...(await awsClientOptions(asked.endpoint)),
    ...(asked.region === undefined ? {} : { region: asked.region }),
  });
  try {
    const all = (await pagesOf(client, filtersOf(asked))).filter((one) => fits(one, asked));
    return {
      findings: all.filter(isActive).map(findingOf),
      passed: all.filter((one) => !isActive(one)).map(identityOf),
    };
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const where = asked.region === undefined ? '' : ` of ${asked.region}`;
    const message = `Security Hub${where}: ${reasonOf(error)} (needs securityhub:GetFindings)`;
    throw new ArchiveError('unreachable', message, { cause: error });
  } finally {
    client.destroy();
  }
}

async function pagesOf(
  client: SecurityHubClient,
  Filters: AwsSecurityFindingFilters,
): Promise<readonly AwsSecurityFinding[]> {
  const found: AwsSecurityFinding[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const next = token === undefined ? {} : { NextToken: token };
    const command = new GetFindingsCommand({ Filters, MaxResults: PAGE, ...next });
    const answer = await client.send(command);
    found.push(...(answer.Findings ?? []));
    token = answer.NextToken;
    if (token === undefined || token === '') return found;
  }
  throw new ArchiveError(
    'too-large',
    `Security Hub has more than ${PAGE * MOST_PAGES} findings of this window; choose fewer with --security-hub-findings`,
  );
}

/** What Security Hub itself can choose by; the globs are held against what it answers. */
function filtersOf({ window, conditions }: HubAsked): AwsSecurityFindingFilters {
  const [since, until] = [window.since.toISOString(), window.until.toISOString()];
  const plain = (name: string) => {
    const values = conditions.get(name) ?? [];
    return values.some((value) => /[*?[{!]/u.test(value)) ? [] : values;
  };
  const equals = (values: readonly string[]): StringFilter[] =>
    values.map((Value) => ({ Comparison: 'EQUALS', Value }));
  const [products, accounts] = [plain('product'), plain('account')];
  return {
    UpdatedAt: [{ Start: since, End: until }],
    GeneratorId: [{ Comparison: 'PREFIX_NOT_EQUALS', Value: OWN }],
    ...(products.length === 0 ? {} : { ProductName: equals(products) }),
    ...(accounts.length === 0 ? {} : { AwsAccountId: equals(accounts) }),
  };
}

function fits(one: AwsSecurityFinding, { conditions, window }: HubAsked): boolean {
  const updated = Date.parse(one.UpdatedAt ?? '');
  if (!(updated >= window.since.getTime() && updated < window.until.getTime())) return false;
  if (one.GeneratorId?.startsWith(OWN) === true) return false;
  return [...conditions].every(([name, globs]) =>
    globs.some((glob) => (VALUES[name]?.(one) ?? []).some((value) => hits(glob, value))),
  );
}

const hits = (glob: string, value: string): boolean =>
  minimatch(flat(value), flat(glob), { nocase: true, dot: true, nonegate: true, nocomment: true });

/** A `*` may cross slashes: types and generators are full of them. */
const flat = (text: string): string => text.slice(0, 512).replaceAll('/', ':');

const VALUES: Readonly<Record<string, (one: AwsSecurityFinding) => readonly string[]>> = {
  severity: (one) => [severityOf(one)],
  product: ({ ProductName = '' }) => [ProductName],
  type: ({ Types = [] }) => Types,
  generator: ({ GeneratorId = '' }) => [GeneratorId],
  title: ({ Title = '' }) => [Title],
  account: ({ AwsAccountId = '' }) => [AwsAccountId],
  region: (one) => [regionOf(one)],
};

function isActive({ RecordState, Workflow, Compliance }: AwsSecurityFinding): boolean {
  return (
    RecordState !== 'ARCHIVED' &&
    Workflow?.Status !== 'RESOLVED' &&
    Workflow?.Status !== 'SUPPRESSED' &&
    Compliance?.Status !== 'PASSED'
  );
}

/** The id alone is Security Hub's promise of sameness, within an account, a region and a product. */
function identityOf(one: AwsSecurityFinding): string {
  return fingerprint({
    ruleId: 'securityhub',
    account: one.AwsAccountId ?? '',
    region: regionOf(one),
    entity: JSON.stringify([one.ProductArn ?? '', one.Id ?? '']),
  });
}

/** A finding as ours are told. All of it is other products' text: bounded here, escaped by writers. */
function findingOf(one: AwsSecurityFinding): Finding {
  const product = textOr(one.ProductName, 'Security Hub');
  const title = bounded(textOr(one.Title, 'A finding of Security Hub'), 256);
  return {
    fingerprint: identityOf(one),
    // What is checked again and again can pass; what happened cannot.
    kind: one.Compliance === undefined ? 'detection' : 'control',
    id: bounded(`${SOURCE}${product}/${textOr(one.GeneratorId)}`, 300),
    severity: severityOf(one),
    title,
    account: accountOf(one),
    region: regionOf(one),
    resource: bounded(textOr(one.Resources?.[0]?.Id), 512),
    summary: bounded(textOr(one.Description, title), 1_024),
    facts: factsOf(one),
    purpose: bounded(`${product} reported this to Security Hub.`, 200),
    evidence: [evidenceOf(one)],
    evidenceTotal: 1,
    falsePositives: [],
    ...adviceOf(one),
    authors: [],
  };
}

const textOr = (text: string | undefined, otherwise = ''): string =>
  text === undefined || text === '' ? otherwise : text;
const accountOf = ({ AwsAccountId }: AwsSecurityFinding): string => textOr(AwsAccountId);

function adviceOf({
  Remediation,
  SourceUrl,
}: AwsSecurityFinding): Pick<Finding, 'nextSteps' | 'references'> {
  const { Text, Url } = Remediation?.Recommendation ?? {};
  const url = textOr(Url, textOr(SourceUrl));
  return {
    nextSteps: [{ text: bounded(textOr(Text, 'Look at the finding in Security Hub.'), 512) }],
    references: url === '' ? [] : [bounded(url, 500)],
  };
}

function evidenceOf(one: AwsSecurityFinding): Finding['evidence'][number] {
  const time = textOr(one.LastObservedAt, textOr(one.UpdatedAt));
  const known = Number.isNaN(Date.parse(time)) ? {} : { time: new Date(time).toISOString() };
  return { ...known, what: bounded(textOr(one.Title), 256), key: '', state: 'unchecked' };
}

function factsOf(one: AwsSecurityFinding): readonly Fact[] {
  const { ProductName, GeneratorId, Types = [], Resources = [], Id } = one;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Product', ProductName],
    ['Generator', GeneratorId],
    ['Types', Types.join(', ')],
    ['Resources', Resources.map((resource) => textOr(resource.Id)).join(', ')],
    ['First observed', textOr(one.FirstObservedAt, one.CreatedAt)],
    ['Security Hub id', Id],
  ];
  return facts
    .map(([label, value]) => ({ label, value: bounded(textOr(value), 1_000) }))
    .filter(({ value }) => value !== '');
}

function severityOf({
  Severity: severity,
  FindingProviderFields: given,
}: AwsSecurityFinding): Severity {
  const label = severity?.Label ?? given?.Severity?.Label ?? '';
  return SEVERITY_OF.get(label) ?? 'medium';
}

const SEVERITY_OF = new Map<string, Severity>([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
  ['INFORMATIONAL', 'info'],
]);

function regionOf({ Region, Resources, ProductArn = '' }: AwsSecurityFinding): string {
  return Region ?? Resources?.[0]?.Region ?? ProductArn.split(':')[3] ?? '';
}

function bounded(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
