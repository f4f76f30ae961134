/** Which requirement of which framework a control answers to. */
export interface Frameworks {
  /** CIS AWS Foundations 1.4. */
  readonly cis14: readonly string[];
  /** CIS AWS Foundations 3.0, 4.0 and 5.0, which number alike. */
  readonly cis3: readonly string[];
  /** CIS AWS Foundations 6.0 and 7.0. */
  readonly cis6: readonly string[];
  readonly securityHub: readonly string[];
  readonly awsConfig: readonly string[];
  readonly nist: readonly string[];
  readonly iso: readonly string[];
  readonly soc2: readonly string[];
  readonly pci: readonly string[];
  readonly other: readonly string[];
}

export const FRAMEWORK_NAMES: Readonly<Record<keyof Frameworks, string>> = {
  cis14: 'CIS AWS Foundations 1.4',
  cis3: 'CIS AWS Foundations 3.0–5.0',
  cis6: 'CIS AWS Foundations 6.0–7.0',
  securityHub: 'AWS Security Hub (FSBP)',
  awsConfig: 'AWS Config managed rule',
  nist: 'NIST SP 800-53 r5',
  iso: 'ISO/IEC 27001:2022',
  soc2: 'SOC 2',
  pci: 'PCI DSS 4.0.1',
  other: 'Other',
};

interface Mapping {
  /** `1.4 / 3.0–5.0 / 6.0–7.0`, with `–` where an edition has no such item. */
  readonly cis?: string;
  readonly hub?: string;
  readonly config?: string;
  readonly nist?: string;
  readonly pci?: string;
  readonly other?: string;
}

/** What every control of a kind answers to (AU-2 … for recording, AU-9 … for keeping, AU-6 … for reading). */
const BASE = {
  record: { nist: 'AU-2,AU-3,AU-12,SI-4', iso: 'A.8.15,A.8.16', soc2: 'CC7.2', pci: '10.2.1' },
  keep: { nist: 'AU-9,SC-28', iso: 'A.8.15,A.8.24', soc2: 'CC6.1', pci: '10.3.2' },
  watch: { nist: 'AU-6', iso: 'A.8.15,A.8.16', soc2: 'CC7.3', pci: '10.4.1.1' },
  govern: { nist: '', iso: 'A.8.15', soc2: 'CC7.2', pci: '' },
} as const;

/**
 * A control's framework references: those of its kind, and its own. Lists are comma-separated
 * because a table of ninety rows must be readable.
 */
export function frameworks(kind: keyof typeof BASE, own: Mapping = {}): Frameworks {
  const base = BASE[kind];
  const [cis14, cis3, cis6] = (own.cis ?? '').split('/');
  return {
    cis14: list(cis14),
    cis3: list(cis3),
    cis6: list(cis6),
    securityHub: list(own.hub),
    awsConfig: list(own.config),
    nist: merged(base.nist, own.nist),
    iso: list(base.iso),
    soc2: list(base.soc2),
    pci: merged(base.pci, own.pci),
    other: list(own.other),
  };
}

const merged = (base: string, own: string | undefined): readonly string[] => [
  ...new Set([...list(base), ...list(own)]),
];

function list(text = ''): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== '–');
}

/** `NIST SP 800-53 r5: AU-2, AU-3`, one line a framework that says something. */
export function referenceLines(maps: Frameworks): readonly string[] {
  return FRAMEWORK_KEYS.filter((key) => maps[key].length > 0).map(
    (key) => `${FRAMEWORK_NAMES[key]}: ${maps[key].join(', ')}`,
  );
}

export const FRAMEWORK_KEYS: readonly (keyof Frameworks)[] = [
  'cis14',
  'cis3',
  'cis6',
  'securityHub',
  'awsConfig',
  'nist',
  'iso',
  'soc2',
  'pci',
  'other',
];
