import { connectS3 } from '../action/read/s3/connect.ts';
const t0 = performance.now();
const c = await connectS3('s3://example-trail-archive', { endpoint: process.env.U ?? '' });
console.log('connect', (performance.now() - t0).toFixed(0));
const keys: string[] = [];
const t1 = performance.now();
for await (const { key } of c.archive.list('AWSLogs/111111111111/CloudTrail/')) keys.push(key);
console.log('list', keys.length, (performance.now() - t1).toFixed(0));
for (let r = 0; r < 4; r++) {
  const c0 = process.cpuUsage();
  const t = performance.now();
  let i = 0;
  const lane = async () => {
    while (i < keys.length) await c.archive.read(keys[i++] ?? '');
  };
  await Promise.all(Array.from({ length: 48 }, lane));
  const u = process.cpuUsage(c0);
  const ms = performance.now() - t;
  console.log(
    `${ms.toFixed(0)} ms, ${((keys.length / ms) * 1000).toFixed(0)}/s, cpu ${((u.user + u.system) / 1000 / keys.length).toFixed(3)} ms each`,
  );
}
c.close();
