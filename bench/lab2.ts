import { spawn } from 'node:child_process';
import { startAwsServer } from '../test/kit/aws-server.ts';
import { listPublicKeys } from '../test/kit/fake-cloudtrail.ts';
import { forgeArchive } from '../test/kit/forge-archive.ts';
import { backgroundRecord } from '../test/kit/records.ts';
const from = new Date('2026-03-08T00:00:00Z');
const archive = forgeArchive({ hours: 40, from, logs: ({ account, region, start, random }) => Array.from({ length: 50 }, (_, file) => { const time = new Date(start.getTime() + (file % 12) * 300_000); const scene = { account, region, random, time: new Date(time.getTime() - 120_000) }; return { time, records: Array.from({ length: 20 }, () => backgroundRecord(scene)) }; }) });
let t0 = 0; let at: [number, string][] = [];
const server = await startAwsServer({ latency: Number(process.argv[2] ?? 0), buckets: { [archive.bucket]: { region: 'us-east-1', objects: archive.objects } }, operations: { ListPublicKeys: listPublicKeys(archive.publicKeys) }, fault: (r) => { at.push([performance.now() - t0, r.operation || (r.method + ' ' + (r.url.includes('list-type') ? 'list ' + decodeURIComponent(r.url.split('prefix=')[1] ?? '').slice(0,60)+(r.url.includes('delim')?' delim':'') : r.url.includes('Digest/') ? 'digest' : r.url.includes('.gz') ? 'log' : r.url))]); return undefined; } });
for (let i = 0; i < 3; i++) {
  at = []; t0 = performance.now();
  const c = spawn(process.execPath, ['action/dist/cli.js', 'verify', '--archive', `s3://${archive.bucket}`, '--endpoint-url', server.url, '--since', from.toISOString(), '--until', '2026-03-09T16:00:00Z'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await new Promise((r) => c.once('close', r));
  const end = performance.now() - t0;
  let last = ''; const rows: string[] = [];
  const counts = new Map<string, [number, number, number]>();
  for (const [t, what] of at) { const x = counts.get(what); if (x) { x[1] = t; x[2]++; } else counts.set(what, [t, t, 1]); }
  for (const [what, [a, b, n]] of counts) rows.push(`${a.toFixed(0)}-${b.toFixed(0)} ${n}x ${what}`);
  console.log(rows.join('\n'), '\nend', end.toFixed(0), last);
}
await server.close();
