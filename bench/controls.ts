// How the configuration audit grows: 200 accounts in 17 Regions, over HTTP.
//   node scripts/run.mjs bench/controls.ts [accounts] [Regions]
// The emulator of the system tests needs minutes to build such an organisation, so this one answers
// from a table (bench/organization-server.ts), after a delay like AWS's. The reader runs in a process
// of its own: its memory is measured, not the server's.
import { spawn } from 'node:child_process';
import { startOrganizationServer } from './organization-server.ts';

const [, , accounts = '200', regions = '17', delay = '20'] = process.argv;
const server = await startOrganizationServer({
  accounts: Number(accounts),
  regions: Number(regions),
  delay: Number(delay),
});
const reader = spawn(process.execPath, ['scripts/run.mjs', 'bench/controls-once.ts', server.url], {
  stdio: 'inherit',
  env: {
    ...process.env,
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_REGION: 'us-east-1',
    NODE_NO_WARNINGS: '1',
  },
});
reader.on('close', (code) => {
  process.stdout.write(`served: ${server.served()} requests, ${delay} ms each\n`);
  server.close();
  process.exitCode = code ?? 1;
});
