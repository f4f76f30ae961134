import { textAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { accessListFacts } from './access-list.ts';
import { callerKind, callerRole } from './caller.ts';
import { networkFacts } from './network.ts';
import { ownAccount, policyFacts } from './policy-fields.ts';
import { sharingFacts } from './sharing.ts';
import { sourceAddress, sourceFacts } from './source.ts';

/** What a field cannot be answered without: files that the user brings. */
export const SOURCE_NEEDS = [
  'country-database',
  'asn-database',
  'aws-ranges',
  'tor-list',
  'threat-lists',
] as const;
export type SourceNeed = (typeof SOURCE_NEEDS)[number];

export interface DerivedField {
  /** What the field says, for docs/rules.md. */
  readonly says: string;
  readonly needs?: SourceNeed;
  /** Undefined where the record has nothing of the kind: then the field is absent. */
  readonly read: (record: LogRecord) => unknown;
}

/** The namespace that no field of CloudTrail begins with. */
export const NAMESPACE = 'trailwarden.';

const policy = remembered(policyFacts);
const network = remembered(networkFacts);
const sharing = remembered(sharingFacts);
const access = remembered(accessListFacts);

/** Every field, in the order of the documentation. Lists that are empty make the field absent. */
const FIELDS: Readonly<Record<string, DerivedField>> = {
  'policy.kind': {
    says: 'what the policy that the call writes is for: `identity`, `trust` (of a role) or `resource`',
    read: (record) => policy(record)?.kind,
  },
  'policy.unreadable': {
    says: 'true where there is a policy document that cannot be read; its other fields are then absent',
    read: (record) => policy(record)?.isUnreadable,
  },
  'policy.grantsAdministration': {
    says: 'whether an identity policy allows everything, or all of IAM, on everything, without a condition',
    read: (record) => policy(record)?.rights?.administration,
  },
  'policy.waysUp': {
    says: 'calls with which the holder of an identity policy gives himself more rights, such as `iam:PutRolePolicy`, `iam:PassRole+lambda:CreateFunction`',
    read: (record) => some(policy(record)?.rights?.waysUp),
  },
  'policy.public': {
    says: 'whether a resource or trust policy lets in anybody, with no condition that keeps strangers out',
    read: (record) => policy(record)?.lets?.everybody,
  },
  'policy.publicActions': {
    says: 'what it lets anybody do, in small letters: `s3:getobject`',
    read: (record) => some(policy(record)?.lets?.publicActions),
  },
  'policy.otherAccounts': {
    says: 'ids of accounts that a resource or trust policy lets in, without the own one',
    read: (record) => some(policy(record)?.lets?.otherAccounts),
  },
  'policy.otherAccountActions': {
    says: 'what it lets these do, in small letters',
    read: (record) => some(policy(record)?.lets?.otherAccountActions),
  },
  'policy.organizations': {
    says: 'ids of organisations that it lets in as a whole, `o-…`',
    read: (record) => some(policy(record)?.lets?.organizations),
  },
  'policy.services': {
    says: 'AWS services that it lets in',
    read: (record) => some(policy(record)?.lets?.services),
  },
  'policy.identityProviders': {
    says: 'identity providers that a trust policy lets in',
    read: (record) => some(policy(record)?.lets?.identityProviders),
  },
  'policy.openIdentityProviders': {
    says: 'those of them whose every user is let in: no condition asks for a subject',
    read: (record) => some(policy(record)?.lets?.openIdentityProviders),
  },
  'network.direction': {
    says: '`ingress` or `egress`, of a call that opens a security group or a network ACL',
    read: (record) => network(record)?.direction,
  },
  'network.worldOpen': {
    says: 'whether it opens something to the whole internet (a range wider than /8 of IPv4 or /16 of IPv6)',
    read: (record) => opens(record),
  },
  'network.worldOpenFamilies': {
    says: '`ipv4`, `ipv6`',
    read: (record) => some(network(record)?.families),
  },
  'network.worldOpenRanges': {
    says: 'what the internet reaches: `tcp/22-22`, `all/0-65535`, `icmp`',
    read: (record) => some(network(record)?.ranges),
  },
  'network.worldOpenPorts': {
    says: 'of the ports of administration and of data those that lie in such a range, as numbers',
    read: (record) => some(network(record)?.ports),
  },
  'network.worldOpenEverything': {
    says: 'whether the internet reaches all ports of TCP, or every protocol',
    read: (record) => network(record)?.everything,
  },
  'share.public': {
    says: 'whether a snapshot, an image or a document is shared with everybody',
    read: (record) => sharing(record)?.everybody,
  },
  'share.otherAccounts': {
    says: 'ids of accounts it is shared with, without the own one',
    read: (record) => some(sharing(record)?.otherAccounts),
  },
  'share.organizations': {
    says: 'ARNs of organisations, or of their units, that it is shared with',
    read: (record) => some(sharing(record)?.organizations),
  },
  'acl.public': {
    says: 'whether an S3 access list (canned, header or grants) lets in anybody, or anybody with an AWS account',
    read: (record) => accessIsPublic(record),
  },
  'acl.groups': {
    says: '`AllUsers`, `AuthenticatedUsers`',
    read: (record) => some(access(record)?.groups),
  },
  'acl.permissions': {
    says: 'what these may: `READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`',
    read: (record) => some(access(record)?.permissions),
  },
  'caller.kind': {
    says: '`service`, `service-linked-role`, `identity-center`, `root`, `iam-user`, `instance`, `role`, `federated`, `anonymous` or `other`',
    read: callerKind,
  },
  'caller.role': {
    says: 'the name of the role, of a role session',
    read: (record) => callerRole(record) || undefined,
  },
  'caller.fromOtherAccount': {
    says: 'whether the caller belongs to another account than the one called',
    read: fromOtherAccount,
  },
  'source.address': {
    says: 'the address the call came from; absent where it came from AWS itself',
    read: sourceAddress,
  },
  'source.country': {
    says: 'the country of the address, two letters (ISO 3166-1)',
    needs: 'country-database',
    read: (record) => sourceFacts(record)?.country,
  },
  'source.asn': {
    says: 'the number of the network (autonomous system) of the address',
    needs: 'asn-database',
    read: (record) => sourceFacts(record)?.asn,
  },
  'source.asOrganization': {
    says: 'who runs that network',
    needs: 'asn-database',
    read: (record) => sourceFacts(record)?.asOrganization,
  },
  'source.isAws': {
    says: 'whether the address belongs to AWS',
    needs: 'aws-ranges',
    read: isAws,
  },
  'source.awsServices': {
    says: 'services of AWS that own the address, as `ip-ranges.json` names them: `AMAZON`, `EC2`',
    needs: 'aws-ranges',
    read: (record) => some(sourceFacts(record)?.awsServices),
  },
  'source.isTor': {
    says: 'whether the address stands in the list of TOR exits',
    needs: 'tor-list',
    read: (record) => sourceFacts(record)?.isTor,
  },
  'source.threatLists': {
    says: 'names of the threat lists that hold the address',
    needs: 'threat-lists',
    read: (record) => some(sourceFacts(record)?.threatLists),
  },
};

/** Name with its namespace → field. */
export const DERIVED_FIELDS: ReadonlyMap<string, DerivedField> = new Map(
  Object.entries(FIELDS).map(([name, field]) => [NAMESPACE + name, field]),
);

/** Whether a field's name is ours to answer; the record's own keys are not asked then. */
export function isDerived(field: string): boolean {
  return field.startsWith(NAMESPACE);
}

const NONE: readonly unknown[] = [];

/** The values of a derived field, as `valuesAt` gives those of a record's own: one, or none. */
export function derivedValues(record: LogRecord, field: string): readonly unknown[] {
  const value = DERIVED_FIELDS.get(field)?.read(record);
  return value === undefined ? NONE : [value];
}

/** Works out each record's facts when they are first asked for, and no record's twice. */
function remembered<T>(read: (record: LogRecord) => T): (record: LogRecord) => T {
  const known = new WeakMap<LogRecord, { readonly facts: T }>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before.facts;
    const facts = read(record);
    known.set(record, { facts });
    return facts;
  };
}

function some<T>(values: readonly T[] | undefined): readonly T[] | undefined {
  return values?.length === 0 ? undefined : values;
}

function opens(record: LogRecord): boolean | undefined {
  const facts = network(record);
  return facts && facts.families.length > 0;
}

function accessIsPublic(record: LogRecord): boolean | undefined {
  const facts = access(record);
  return facts && facts.groups.length > 0;
}

function fromOtherAccount(record: LogRecord): boolean | undefined {
  const caller = textAt(record, 'userIdentity.accountId');
  const own = ownAccount(record);
  return caller === '' || own === '' ? undefined : caller !== own;
}

function isAws(record: LogRecord): boolean | undefined {
  const services = sourceFacts(record)?.awsServices;
  return services && services.length > 0;
}
