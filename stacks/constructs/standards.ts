/** Our names for Security Hub's standards, and the end of their ARNs. */
export const STANDARDS = {
  fsbp: 'aws-foundational-security-best-practices/v/1.0.0',
  'cis-1.4': 'cis-aws-foundations-benchmark/v/1.4.0',
  'cis-3.0': 'cis-aws-foundations-benchmark/v/3.0.0',
  'nist-800-53': 'nist-800-53/v/5.0.0',
  'pci-4.0.1': 'pci-dss/v/4.0.1',
} as const;
