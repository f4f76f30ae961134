/**
 * The techniques of ATT&CK's matrix for IaaS that show in a log of API calls at all, or could be
 * thought to. https://attack.mitre.org/matrices/enterprise/cloud/iaas/
 */
export const IAAS: readonly string[] = `
  T1190 T1199 T1078 T1078.001 T1078.004 T1059.009 T1651 T1648 T1204.003 T1098 T1098.001 T1098.003
  T1098.004 T1098.006 T1136.003 T1546 T1525 T1556 T1556.006 T1556.007 T1556.009 T1548.005 T1484.002
  T1562.001 T1562.007 T1562.008 T1578 T1578.001 T1578.002 T1578.003 T1578.004 T1578.005 T1535
  T1550.001 T1666 T1070 T1110.001 T1110.002 T1110.003 T1110.004 T1555.006 T1606.002 T1621 T1040
  T1528 T1552.001 T1552.005 T1087.004 T1580 T1538 T1526 T1619 T1654 T1046 T1201 T1069.003 T1518.001
  T1082 T1049 T1021.007 T1021.008 T1530 T1213 T1119 T1074.002 T1537 T1020 T1048 T1485 T1485.001
  T1486 T1490 T1491.002 T1496.001 T1496.002 T1496.004 T1498 T1499 T1489 T1531 T1657 T1565.001
  T1090.003`
  .trim()
  .split(/\s+/u);

/** Techniques of the matrix that no rule names, and why. */
export const NOT_COVERED: Readonly<Record<string, string>> = {
  T1078: 'rules name the part of it that is about cloud accounts, T1078.004',
  'T1078.001': 'AWS has no accounts with a default password; root is watched as T1078.004',
  'T1204.003':
    'which image is malicious does not stand in the event; `ec2/image-shared` and `ec2/expensive-instances-started` see what surrounds it',
  'T1556.007':
    'happens at the identity provider; `sso/identity-source-changed` sees when it is exchanged',
  'T1556.009': 'AWS has no conditional access; service control policies are watched as T1562',
  'T1578.001': 'a snapshot alone is daily work; sharing it is watched as T1537',
  'T1578.002': 'an instance alone is daily work; large ones are watched as T1496.001',
  'T1578.003': 'ending one instance is daily work; many at once are watched as T1485',
  'T1578.004': 'going back to a snapshot cannot be told from repair',
  'T1578.005': 'quotas and regions are watched as T1535 and T1496.001',
  T1666:
    'accounts that leave or are made are watched by the rules of `organizations/`, as T1098 and T1531',
  'T1110.002':
    'guessing offline leaves no event; reading what could be guessed is watched as T1555.006',
  'T1110.004': 'looks like spraying, and is watched as T1110.003',
  T1528: 'tokens are taken inside machines; their use elsewhere is watched as T1552.005',
  T1538: 'the console calls the same list calls as everybody; only sign-ins are watched',
  T1654: 'reading logs is what auditors do all day',
  T1046: 'scans run in the network: flow logs and GuardDuty see them',
  T1201: 'one call that administrators and scanners make daily',
  'T1518.001': 'part of every posture scan; `iam/identities-enumerated` sees the sweep',
  T1082: 'one describe call; sweeps are watched as T1580',
  T1049: 'one describe call; sweeps are watched as T1580',
  'T1021.007': 'is a sign-in to the console: watched as T1078.004',
  'T1021.008': 'keys that are pushed and the serial console are watched as T1021.004 and T1021',
  T1213: 'needs logs of the applications that hold the documents',
  T1119: 'the reading itself is watched as T1530',
  'T1074.002': 'copies inside an account are daily work; those out of it are watched as T1537',
  'T1491.002':
    'what was written to a bucket does not stand in the event; put the bucket into `watched_buckets`',
  'T1496.002': 'traffic does not stand in these logs',
  T1498: 'floods are seen by Shield and by metrics',
  T1499: 'floods are seen by Shield and by metrics',
  T1657: 'theft of money happens outside AWS',
};
