// One look at the organisation served at the address given; bench/controls.ts starts it.
import { createHash } from 'node:crypto';
import { readOrganization } from '../action/read/organization.ts';
import { DEFAULT_AUDIT_POLICY } from '../checks/controls/audit-policy.ts';
import type { Status } from '../checks/controls/control.ts';
import { STATUSES } from '../checks/controls/control.ts';
import { judgeControls } from '../checks/controls/index.ts';

const [, , endpointUrl = ''] = process.argv;
// A digest for each call: the texts themselves would be most of the memory that is measured.
const asked = new Set<string>();
let calls = 0;
let twice = 0;

const started = performance.now();
const cpu = process.cpuUsage();
const policy = { ...DEFAULT_AUDIT_POLICY, auditRole: 'Audit' };
const snapshot = await readOrganization({
  now: new Date(),
  policy,
  endpointUrl,
  onCall: (call) => {
    const key = createHash('md5').update(JSON.stringify(call)).digest('base64');
    calls += 1;
    if (asked.has(key)) twice += 1;
    else asked.add(key);
  },
});
const read = performance.now();
const results = judgeControls(snapshot, policy);
const judged = performance.now();

const { user, system } = process.cpuUsage(cpu);
const lines = [
  `accounts: ${snapshot.members.length}, Regions: ${snapshot.members[0]?.places.length ?? 0}`,
  `API calls: ${calls}, made twice: ${twice}`,
  `read: ${seconds(read - started)} s, judged: ${seconds(judged - read)} s, CPU: ${seconds((user + system) / 1000)} s`,
  `peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  `verdicts: ${STATUSES.map((status) => `${count(status)} ${status}`).join(', ')}`,
  `snapshot: ${Math.round(JSON.stringify(snapshot).length / 1024)} kB`,
];
process.stdout.write(`${lines.join('\n')}\n`);

function count(status: Status): number {
  return results.filter((result) => result.status === status).length;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
