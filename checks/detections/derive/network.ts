import { isLogRecord, textAt, valueAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { parseNetwork } from '../load/network.ts';
import { scalarText, valuesUnder } from './values-under.ts';

/** What a call opens in a security group or a network ACL. */
export interface NetworkFacts {
  readonly direction: 'ingress' | 'egress';
  /** Address families with a range that is as good as the whole internet. */
  readonly families: readonly string[];
  /** What the world reaches, such as `tcp/22-22`, `all/0-65535`. */
  readonly ranges: readonly string[];
  /** Of the ports that are worth watching those that lie in a range. */
  readonly ports: readonly number[];
  /** All ports of TCP, or every protocol. */
  readonly everything: boolean;
}

/** Ports of administration and of data that scanners look for all day. */
export const WATCHED_PORTS = [
  20, 21, 22, 23, 25, 135, 137, 138, 139, 389, 445, 512, 513, 514, 636, 873, 1433, 1434, 1521, 2049,
  2375, 2376, 2379, 2380, 3306, 3389, 4333, 5432, 5500, 5601, 5900, 5984, 5985, 5986, 6379, 6443,
  7000, 7001, 8020, 8086, 8088, 9042, 9092, 9160, 9200, 9300, 10250, 11211, 27017, 27018, 50070,
] as const;

const HIGHEST_PORT = 65_535;
const MAX_RULES = 1_000;
const MAX_LISTED = 100;

/** One rule of a group or a list. */
interface Opening {
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  readonly networks: readonly string[];
  readonly egress: boolean;
}

/** Undefined where the call opens nothing of the kind. */
export function networkFacts(record: LogRecord): NetworkFacts | undefined {
  if (textAt(record, 'eventSource') !== 'ec2.amazonaws.com') return undefined;
  const openings = openingsOf(record);
  if (openings === undefined) return undefined;
  const world = openings.slice(0, MAX_RULES).flatMap((opening) => {
    const families = [...new Set(opening.networks.flatMap(worldFamily))];
    return families.length === 0 ? [] : [{ opening, families }];
  });
  const open = world.map(({ opening }) => opening);
  return {
    direction: openings.some(({ egress }) => egress) ? 'egress' : 'ingress',
    families: [...new Set(world.flatMap(({ families }) => families))].sort(),
    ranges: [...new Set(open.map(rangeText))].sort().slice(0, MAX_LISTED),
    ports: WATCHED_PORTS.filter((port) => open.some((opening) => reaches(opening, port))),
    everything: open.some(isEverything),
  };
}

function openingsOf(record: LogRecord): readonly Opening[] | undefined {
  const parameters = valueAt(record, 'requestParameters');
  if (!isLogRecord(parameters)) return undefined;
  switch (textAt(record, 'eventName')) {
    case 'AuthorizeSecurityGroupIngress':
      return groupOpenings(parameters, false);
    case 'AuthorizeSecurityGroupEgress':
      return groupOpenings(parameters, true);
    case 'ModifySecurityGroupRules':
      return changedRules(parameters);
    case 'CreateNetworkAclEntry':
    case 'ReplaceNetworkAclEntry':
      return parameters.ruleAction === 'allow' ? [aclEntry(parameters)] : [];
    default:
      return undefined;
  }
}

/** Old callers say one rule beside the group's id, others a list; both may hold lists or single items. */
function groupOpenings(parameters: LogRecord, egress: boolean): readonly Opening[] {
  const items = valuesUnder(parameters, ['ipPermissions', 'items']).filter(isLogRecord);
  return [...items, parameters].map((item) => ({
    ...portsOf(item, { protocol: 'ipProtocol', from: 'fromPort', to: 'toPort' }),
    networks: [
      ...valuesUnder(item, ['ipRanges', 'items', 'cidrIp']),
      ...valuesUnder(item, ['ipv6Ranges', 'items', 'cidrIpv6']),
      ...valuesUnder(item, ['cidrIp']),
      ...valuesUnder(item, ['cidrIpv6']),
    ].filter(isText),
    egress,
  }));
}

const CHANGED = ['ModifySecurityGroupRulesRequest', 'SecurityGroupRule', 'SecurityGroupRule'];

/** The direction of a rule that is changed stands nowhere in the event: it counts as ingress. */
function changedRules(parameters: LogRecord): readonly Opening[] {
  const rules = valuesUnder(parameters, CHANGED).filter(isLogRecord);
  return rules.map((rule) => ({
    ...portsOf(rule, { protocol: 'IpProtocol', from: 'FromPort', to: 'ToPort' }),
    networks: [...valuesUnder(rule, ['CidrIpv4']), ...valuesUnder(rule, ['CidrIpv6'])].filter(
      isText,
    ),
    egress: false,
  }));
}

function aclEntry(parameters: LogRecord): Opening {
  const range = valueAt(parameters, 'portRange');
  const ports = isLogRecord(range) ? range : {};
  return {
    ...portsOf(
      { protocol: parameters.aclProtocol, from: ports.from, to: ports.to },
      { protocol: 'protocol', from: 'from', to: 'to' },
    ),
    networks: [parameters.cidrBlock, parameters.ipv6CidrBlock].filter(isText),
    egress: parameters.egress === true,
  };
}

interface PortNames {
  readonly protocol: string;
  readonly from: string;
  readonly to: string;
}

const PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['-1', 'all'],
  ['6', 'tcp'],
  ['17', 'udp'],
  ['1', 'icmp'],
  ['58', 'icmpv6'],
]);

/** Of ICMP `from` and `to` are a type and a code, not ports. */
function portsOf(rule: LogRecord, names: PortNames) {
  const given = (scalarText(rule[names.protocol]) || '-1').toLowerCase();
  const protocol = PROTOCOLS.get(given) ?? given.slice(0, 20);
  if (protocol === 'all') return { protocol, from: 0, to: HIGHEST_PORT };
  if (protocol.startsWith('icmp')) return { protocol, from: -1, to: -1 };
  const from = portOf(rule[names.from], 0);
  return { protocol, from, to: portOf(rule[names.to], from === 0 ? HIGHEST_PORT : from) };
}

/** Numbers may come as texts; without one, and with -1, all ports are meant. */
function portOf(value: unknown, otherwise: number): number {
  const port = typeof value === 'string' && /^-?\d{1,5}$/u.test(value) ? Number(value) : value;
  return typeof port === 'number' && port >= 0 ? Math.min(port, HIGHEST_PORT) : otherwise;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** More than a /8 of IPv4, or a /16 of IPv6: halves of the internet are the internet. */
function worldFamily(text: string): readonly string[] {
  try {
    const { bytes, prefix } = parseNetwork(text);
    if (bytes.length === 4) return prefix < 8 ? ['ipv4'] : [];
    return prefix < 16 ? ['ipv6'] : [];
  } catch {
    return [];
  }
}

function reaches({ protocol, from, to }: Opening, port: number): boolean {
  return !protocol.startsWith('icmp') && from <= port && port <= to;
}

function isEverything({ protocol, from, to }: Opening): boolean {
  return protocol === 'all' || (protocol === 'tcp' && from <= 1 && to === HIGHEST_PORT);
}

function rangeText({ protocol, from, to }: Opening): string {
  return from < 0 ? protocol : `${protocol}/${from}-${to}`;
}
