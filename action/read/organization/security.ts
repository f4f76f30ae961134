import { paginateDescribeConfigurationAggregators } from '@aws-sdk/client-config-service';
import {
  paginateDescribeOrganizationConfiguration as paginateGuardDuty,
  paginateListOrganizationAdminAccounts as paginateGuardDutyAdmins,
} from '@aws-sdk/client-guardduty';
import {
  DescribeOrganizationConfigurationCommand,
  GetFindingAggregatorCommand,
  paginateGetEnabledStandards,
  paginateGetFindings,
  paginateListFindingAggregators,
  paginateListOrganizationAdminAccounts,
} from '@aws-sdk/client-securityhub';
import type { AwsSecurityFinding } from '@aws-sdk/client-securityhub';
import type { Fact, SecurityFacts, SecurityPlace } from '../../../checks/snapshot.ts';
import { known } from '../../../checks/snapshot.ts';
import type { Sightings } from './accounts.ts';
import { listDetectors } from './accounts.ts';
import { pages } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

export interface SecurityQuestion {
  /** The account that administers Security Hub and GuardDuty. */
  readonly account: string;
  readonly management: string;
  readonly homeRegion: string;
  readonly regions: readonly string[];
  readonly sightings: Sightings;
}

/** What the organisation's security services say, asked in the administrator's and the management account. */
export async function readSecurity(desk: Desk, question: SecurityQuestion): Promise<SecurityFacts> {
  const { account, homeRegion, regions } = question;
  const home = <T>(look: (clients: Clients) => Promise<T>) =>
    lookInto(desk, { account, region: homeRegion }, look);
  const [places, aggregators, configAggregators, hubFindings] = await Promise.all([
    Promise.all(regions.map((region) => readPlace(desk, question, region))),
    home(readAggregators),
    home(readConfigAggregators),
    home(readHubFindings),
  ]);
  return { account, places, aggregators, configAggregators, hubFindings };
}

async function readPlace(
  desk: Desk,
  question: SecurityQuestion,
  region: string,
): Promise<SecurityPlace> {
  const management = <T>(look: (clients: Clients) => Promise<T>) =>
    lookInto(desk, { account: question.management, region }, look);
  const own = <T>(look: (clients: Clients) => Promise<T>) =>
    lookInto(desk, { account: question.account, region }, look);
  const [hubAdministrators, guardDutyAdministrators, hubEnrolment, standards, guardDutyEnrolment] =
    await Promise.all([
      management(hubAdministratorsIn),
      management(guardDutyAdministratorsIn),
      own(readHubEnrolment),
      own(readStandards),
      readGuardDutyEnrolment(desk, question, region),
    ]);
  return {
    region,
    hubAdministrators,
    guardDutyAdministrators,
    hubEnrolment,
    standards,
    guardDutyEnrolment,
  };
}

const hubAdministratorsIn = (clients: Clients) =>
  pages(
    paginateListOrganizationAdminAccounts({ client: clients.securityHub() }, {}),
    ({ AdminAccounts: found = [] }) => found.map(({ AccountId: id = '' }) => id),
  );

const guardDutyAdministratorsIn = (clients: Clients) =>
  pages(
    paginateGuardDutyAdmins({ client: clients.guardDuty() }, {}),
    ({ AdminAccounts: found = [] }) => found.map(({ AdminAccountId: id = '' }) => id),
  );

async function readHubEnrolment(clients: Clients) {
  const answer = await clients.securityHub().send(new DescribeOrganizationConfigurationCommand({}));
  return {
    autoEnable: answer.AutoEnable === true,
    central: answer.OrganizationConfiguration?.ConfigurationType === 'CENTRAL',
  };
}

const readStandards = (clients: Clients) =>
  pages(
    paginateGetEnabledStandards({ client: clients.securityHub() }, {}),
    ({ StandardsSubscriptions: found = [] }) =>
      found.map(({ StandardsArn: arn = '', StandardsStatus: status = 'FAILED' }) => ({
        arn,
        status,
      })),
  );

/** The detector was listed with the account; without one nobody is enrolled. */
async function readGuardDutyEnrolment(
  desk: Desk,
  { account, sightings }: SecurityQuestion,
  region: string,
): Promise<Fact<string>> {
  const at = { account, region };
  const seen = sightings.detectors.get(`${account} ${region}`);
  const detectors = seen ?? (await lookInto(desk, at, listDetectors));
  if (!detectors.known) return detectors;
  const [DetectorId] = detectors.value;
  if (DetectorId === undefined) return known('');
  return lookInto(desk, at, async (clients) => {
    const modes = await pages(
      paginateGuardDuty({ client: clients.guardDuty() }, { DetectorId }),
      ({ AutoEnableOrganizationMembers: mode }) => [mode ?? 'NONE'],
    );
    return modes[0] ?? '';
  });
}

async function readAggregators(clients: Clients): Promise<readonly string[]> {
  const arns = await pages(
    paginateListFindingAggregators({ client: clients.securityHub() }, {}),
    ({ FindingAggregators: found = [] }) => found.map(({ FindingAggregatorArn: arn = '' }) => arn),
  );
  return Promise.all(
    arns.map(async (arn) => {
      const answer = await clients
        .securityHub()
        .send(new GetFindingAggregatorCommand({ FindingAggregatorArn: arn }));
      return answer.RegionLinkingMode ?? '';
    }),
  );
}

const readConfigAggregators = (clients: Clients) =>
  pages(
    paginateDescribeConfigurationAggregators({ client: clients.config() }, {}),
    ({ ConfigurationAggregators: found = [] }) =>
      found.map(
        ({ ConfigurationAggregatorName: name = '', OrganizationAggregationSource: source }) => ({
          name,
          organization: source !== undefined,
          allRegions: source?.AllAwsRegions === true,
        }),
      ),
  );

/** Security Hub's own opinion of CloudTrail, open findings alone. */
const readHubFindings = (clients: Clients) =>
  pages(
    paginateGetFindings(
      { client: clients.securityHub() },
      {
        Filters: {
          GeneratorId: [{ Value: 'security-control/CloudTrail.', Comparison: 'PREFIX' }],
          RecordState: [{ Value: 'ACTIVE', Comparison: 'EQUALS' }],
        },
      },
    ),
    ({ Findings: found = [] }) => found.filter(isOfCloudTrail).map(opinionOf),
  );

const isOfCloudTrail = ({ GeneratorId: generator = '' }: AwsSecurityFinding): boolean =>
  generator.startsWith('security-control/CloudTrail.');

const opinionOf = ({
  GeneratorId: generator = '',
  Compliance: compliance,
  Resources: resources = [],
}: AwsSecurityFinding) => ({
  control: generator.replace('security-control/', ''),
  status: compliance?.Status ?? '',
  resource: resources[0]?.Id ?? '',
});
