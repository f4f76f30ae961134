/** The version of ATT&CK that the list and the tags of our rules follow, of October 2025. */
export const ATTACK_VERSION = '18.1';

/**
 * Every technique and sub-technique of the platform IaaS, tactic by tactic (one that serves several
 * tactics stands in the first). https://attack.mitre.org/matrices/enterprise/cloud/iaas/
 * Version 19 (April 2026) splits defense evasion into stealth and defense impairment and numbers
 * T1562 anew; the tags stay with 18.1 until readers of Sigma rules have moved.
 */
export const IAAS: readonly string[] = `
  T1078 T1078.001 T1078.004 T1190 T1199
  T1059 T1059.009 T1204 T1204.003 T1648 T1651
  T1098 T1098.001 T1098.003 T1098.004 T1136 T1136.003 T1525 T1546 T1556 T1556.006 T1556.007 T1556.009
  T1548 T1548.005
  T1036.010 T1211 T1535 T1550 T1550.001 T1550.004 T1562 T1562.001 T1562.007 T1562.008
  T1578 T1578.001 T1578.002 T1578.003 T1578.004 T1578.005 T1666
  T1040 T1110 T1110.001 T1110.003 T1110.004 T1528 T1552 T1552.001 T1552.005 T1555 T1555.006
  T1606 T1606.001 T1606.002 T1621
  T1046 T1049 T1069 T1069.003 T1082 T1087 T1087.004 T1201 T1518 T1518.001 T1526 T1538 T1580 T1614
  T1619 T1654 T1680
  T1021 T1021.007 T1021.008
  T1074 T1074.002 T1119 T1213 T1213.006 T1530
  T1020.001 T1048 T1537
  T1485 T1485.001 T1486 T1489 T1490 T1491 T1491.002 T1496 T1496.001 T1496.002
  T1498 T1498.001 T1498.002 T1499 T1499.002 T1499.003 T1499.004 T1531`
  .trim()
  .split(/\s+/u);

/** Techniques of the matrix that no rule names, and why. */
export const NOT_COVERED: Readonly<Record<string, string>> = {
  'T1078.001': 'AWS has no accounts with a default password; root is watched as T1078.004',
  'T1204.003':
    'which image is malicious does not stand in the event; `ec2/image-shared` and `ec2/expensive-instances-started` see what surrounds it',
  'T1556.007':
    'happens at the identity provider; `sso/identity-source-changed` sees when it is exchanged',
  'T1556.009': 'AWS has no conditional access; service control policies are watched as T1562',
  'T1578.001': 'a snapshot alone is daily work; sharing it is watched as T1537',
  'T1578.003': 'ending one instance is daily work; many at once are watched as T1485',
  'T1578.004': 'going back to a snapshot cannot be told from repair',
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
  T1213: 'needs logs of the applications that hold the documents',
  T1119: 'the reading itself is watched as T1530',
  'T1074.002': 'copies inside an account are daily work; those out of it are watched as T1537',
  'T1491.002':
    'what was written to a bucket does not stand in the event; put the bucket into `watched_buckets`',
  'T1496.002': 'traffic does not stand in these logs',
  T1498: 'floods are seen by Shield and by metrics',
  T1499: 'floods are seen by Shield and by metrics',
  T1204: 'whoever is fooled is fooled outside AWS; only its part T1204.003 could show',
  'T1036.010':
    'a name says nothing without knowing the real ones; `iam/user-created-by-hand` shows each new one',
  T1211: 'a flaw that is used leaves no event of its own',
  'T1550.004':
    'a cookie carries on a session that was signed in to; `signin/user-from-new-network` sees the sign-in, not the cookie',
  'T1606.001': 'a forged cookie leaves the events of the session it claims',
  T1518: 'lists of software are asked of the machines, or of Systems Manager by every scanner',
  T1614: 'a region is told by any describe call',
  T1680: 'one describe call of volumes; sweeps are watched as T1580',
  T1074: 'copies inside an account are daily work; those out of it are watched as T1537',
  'T1213.006':
    'rows are read inside the database; exports and snapshots are watched as T1530 and T1537',
  'T1498.001': 'floods are seen by Shield and by metrics',
  'T1498.002': 'floods are seen by Shield and by metrics',
  'T1499.002': 'floods are seen by Shield and by metrics',
  'T1499.003': 'floods are seen by Shield and by metrics',
  'T1499.004': 'happens inside the application, which has logs of its own',
};
