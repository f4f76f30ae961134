/** How much a trail carries. Volumes are of raw JSON, before gzip. */
export interface Load {
  readonly gigabytesPerDay: number;
  readonly accounts: number;
  readonly regions: number;
  /** Share of the five-minute slots in which an account and Region has a file. */
  readonly busy: number;
}

/** What is switched on beside the archive. */
export interface Extras {
  /** Days CloudWatch Logs keeps the events; 0 for no log group. */
  readonly logGroupDays: number;
  /** Keys beside the archive's: state, log group and topics. */
  readonly keys: number;
  readonly alarms: number;
  /** Further copies of the management events, such as Control Tower's own trail beside ours. */
  readonly extraCopies: number;
  readonly insights: readonly ('error-rate' | 'call-rate')[];
  /** Data events of `s3-writes` for each management event; 0 where none are recorded. */
  readonly dataEventsPerEvent: number;
  /** Whether reads and writes of the archive's own objects are recorded. */
  readonly archiveAccess: 'none' | 'without-deliveries' | 'all';
  /** Regions with Security Hub in every account; 0 where it is off. */
  readonly hubRegions: number;
}

/** A month's price of one thing, in US dollars of us-east-1, and how it was reckoned. */
export interface CostLine {
  readonly what: string;
  readonly dollars: number;
  /** The same where KMS bucket keys should not help at all. */
  readonly worst?: number;
  readonly formula: string;
}

const DAYS = 30.4;
const DATA_EVENT = 0.1 / 1e5;
/** Checks of one standard in one account and Region, as 50 accounts in 2 Regions were billed. */
const CHECKS = 3000;
const CHECK = 0.001;
const BYTES_PER_EVENT = 1350;
const GZIP = 8.7;
const SLOTS_PER_DAY = 288;
const REGIONS_WITH_DIGESTS = 17;
/** Share of events that write, which is what call-rate Insights analyses. */
const WRITES = 0.1;

export interface Volumes {
  readonly events: number;
  readonly gigabytes: number;
  readonly files: number;
  readonly digests: number;
}

/** Events, gzip gigabytes, log files and digest files of a month. */
export function volumesOf({ gigabytesPerDay, accounts, regions, busy }: Load): Volumes {
  return {
    events: (gigabytesPerDay * DAYS * 1e9) / BYTES_PER_EVENT,
    gigabytes: (gigabytesPerDay * DAYS) / GZIP,
    files: accounts * regions * SLOTS_PER_DAY * busy * DAYS,
    digests: accounts * REGIONS_WITH_DIGESTS * 24 * DAYS,
  };
}

/** The archive's lines: what everybody pays. Storage is that of the first year, on average. */
export function archiveCosts(load: Load): readonly CostLine[] {
  const { gigabytes, files, digests } = volumesOf(load);
  const objects = files + digests;
  const kms = (share: number) => 1 + (objects * share * 0.03) / 1e4;
  return [
    {
      what: 'storage, after one year',
      dollars: gigabytes * 12 * 0.023,
      formula: 'gz GB × 12 × $0.023',
    },
    {
      what: 'writing files and digests',
      dollars: (objects * 0.005) / 1e3,
      formula: '(files + digests) × $0.005 / 1 000',
    },
    {
      what: 'key',
      dollars: kms(0.01),
      worst: kms(1),
      formula: '$1 + (files + digests) × f × $0.03 / 10 000; f = 0.01 with bucket keys, 1 at worst',
    },
  ];
}

/** What is switched on beside the archive. */
export function extraCosts(load: Load, extras: Extras): readonly CostLine[] {
  const { events } = volumesOf(load);
  const raw = load.gigabytesPerDay;
  const { logGroupDays, alarms, extraCopies, keys } = extras;
  const lines: readonly CostLine[] = [
    {
      what: 'CloudWatch Logs, once full',
      dollars: logGroupDays === 0 ? 0 : raw * DAYS * 0.5 + raw * logGroupDays * 0.15 * 0.03,
      formula: `raw GB × $0.50 + raw GB of ${logGroupDays} days × 0.15 × $0.03`,
    },
    {
      what: `${alarms} alarms with their metrics`,
      dollars: alarms * 0.4,
      formula: 'alarms × ($0.10 + $0.30)',
    },
    { what: `${keys} further keys`, dollars: keys, formula: 'keys × $1' },
    {
      what: 'further copies of management events',
      dollars: (extraCopies * events * 2) / 1e5,
      formula: 'copies × events × $2 / 100 000',
    },
    ...extras.insights.map((kind) => insights(kind, events)),
    ...dataEventCosts(load, extras),
    {
      what: 'Security Hub checks',
      dollars: load.accounts * extras.hubRegions * CHECKS * CHECK,
      formula: `accounts × Regions with Security Hub (${extras.hubRegions}) × 3 000 checks × $0.0010`,
    },
  ];
  return lines.filter(({ dollars }) => dollars > 0);
}

/** Data events are paid from the first on. An audit reads each file once; a delivery writes it once. */
function dataEventCosts(load: Load, extras: Extras): readonly CostLine[] {
  const { events, files, digests } = volumesOf(load);
  const { dataEventsPerEvent: share, archiveAccess } = extras;
  const touches = { none: 0, 'without-deliveries': 1, all: 2 }[archiveAccess];
  return [
    {
      what: 'data events of s3-writes',
      dollars: events * share * DATA_EVENT,
      formula: `events × ${share} × $0.10 / 100 000`,
    },
    {
      what: "data events of the archive's own objects",
      dollars: (files + digests) * touches * DATA_EVENT,
      formula: `(files + digests) × ${touches} × $0.10 / 100 000`,
    },
  ];
}

function insights(kind: Extras['insights'][number], events: number): CostLine {
  return kind === 'error-rate'
    ? {
        what: 'Insights, error rate',
        dollars: (events * 0.35) / 1e5,
        formula: 'events × $0.35 / 100 000',
      }
    : {
        what: 'Insights, call rate',
        dollars: (events * WRITES * 0.35) / 1e5,
        formula: 'events that write (10 %) × $0.35 / 100 000',
      };
}

/** Lowest and highest total of some lines. */
export function totalOf(lines: readonly CostLine[]): {
  readonly low: number;
  readonly high: number;
} {
  return {
    low: lines.reduce((sum, { dollars }) => sum + dollars, 0),
    high: lines.reduce((sum, { dollars, worst = dollars }) => sum + worst, 0),
  };
}
